/** Ratings for tests: random ones, and written ones. */
import fc from 'fast-check';
import { dimensions } from '../../src/model/dimension.ts';
import { parseRatings } from '../../src/model/rating-text.ts';
import { nonScores, type Rating, type Ratings, type Scale } from '../../src/model/rating.ts';

/** A rating on `scale`, often not a number. */
export const anyRating = (scale: Scale): fc.Arbitrary<Rating> =>
  fc.oneof(fc.integer({ min: 1, max: scale }), fc.constantFrom(...nonScores));

/** Seven ratings, some of them absent. */
export const anyRatings = (scale: Scale): fc.Arbitrary<Ratings> =>
  fc.record(Object.fromEntries(dimensions.map((dimension) => [dimension, anyRating(scale)])), {
    requiredKeys: [],
  });

/** Seven ratings by a sign each, in dimension order, as `42?x~-5`. */
export function signed(signs: string, scale: Scale): Ratings {
  const parsed = parseRatings([...signs].join(), scale);
  if (!('ratings' in parsed)) throw new Error(`no seven signs: ${signs}`);
  return parsed.ratings;
}
