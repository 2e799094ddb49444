/** The checks of what is said a dimension: texts, and ratings on a scale. */
import { isShaped, maybe, refuse, type Check } from './check.ts';
import { dimensions, type Dimension } from './dimension.ts';
import { isRating, nonScores, type Ratings, type Scale } from './rating.ts';

function isRatingOn(scale: Scale): Check {
  return (value, path) => {
    const words = typeof value === 'number' ? '' : `, ${nonScores.join(', ')}`;
    if (!isRating(value, scale)) refuse(path, `1 to ${scale}${words}`, value);
  };
}

/** An object in which `check` holds at each dimension that it has. */
export function isPerDimension(check: Check): Check {
  const shape = Object.fromEntries(dimensions.map((dimension) => [dimension, maybe(check)]));
  return isShaped(shape as Record<Dimension, Check>);
}

/** @throws ModelError at the first rating that `scale` does not have. */
export function checkRatings(ratings: Ratings, scale: Scale, path: string): void {
  isPerDimension(isRatingOn(scale))(ratings, path);
}
