/**
 * What one series says: its extremes and what carries no number, as lists of
 * dimensions. Knows no words, and never counts a non-score as a number.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import { isScore, type Rating, type Ratings } from '../model/rating.ts';

/** The dimensions of one series, sorted out; every list stands in dimension order. */
export interface DimensionProfile {
  /** Dimensions with a number. */
  readonly scored: readonly Dimension[];
  /** Dimensions with the highest number (ties: all); the same as `lowest` when all are equal. */
  readonly highest: readonly Dimension[];
  readonly lowest: readonly Dimension[];
  readonly unknown: readonly Dimension[];
  readonly notApplicable: readonly Dimension[];
  readonly undisclosed: readonly Dimension[];
  readonly unanswered: readonly Dimension[];
}

/** Sorts out the seven ratings of one series. */
export function dimensionProfile(ratings: Ratings): DimensionProfile {
  const where = (holds: (rating: Rating | undefined) => boolean): readonly Dimension[] =>
    dimensions.filter((dimension) => holds(ratings[dimension]));
  const scores = dimensions.map((dimension) => ratings[dimension]).filter(isScore);
  const most = Math.max(...scores);
  const least = Math.min(...scores);
  return {
    scored: where(isScore),
    highest: where((rating) => rating === most),
    lowest: where((rating) => rating === least),
    unknown: where((rating) => rating === 'unknown'),
    notApplicable: where((rating) => rating === 'not-applicable'),
    undisclosed: where((rating) => rating === 'undisclosed'),
    unanswered: where((rating) => rating === undefined),
  };
}
