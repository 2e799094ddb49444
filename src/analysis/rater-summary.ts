/**
 * What several raters say about one direction: middle, range and counts a
 * dimension. Never a mean; whoever gave no number is counted apart.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import { isScore, type Rating, type Ratings } from '../model/rating.ts';

/** The answers of all raters on one dimension. */
export interface DimensionSummary {
  readonly dimension: Dimension;
  /** The middle value; both middle values of an even count when they differ; empty without numbers. */
  readonly middle: readonly number[];
  /** Every number that was given, ascending: first and last are the range. */
  readonly values: readonly number[];
  /** How many raters there are, with or without a number here. */
  readonly raters: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly undisclosed: number;
  readonly unanswered: number;
}

/** How often each answer was given on `dimension`; counted once for all, since raters may be many. */
function answerCounts(
  raters: readonly Ratings[],
  dimension: Dimension,
): ReadonlyMap<Rating | undefined, number> {
  const counts = new Map<Rating | undefined, number>();
  for (const ratings of raters) {
    const answer = ratings[dimension];
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
}

/** Sums up the raters of one direction; one entry a dimension, in dimension order. */
export function raterSummary(raters: readonly Ratings[]): readonly DimensionSummary[] {
  return dimensions.map((dimension) => {
    const counts = answerCounts(raters, dimension);
    const scores = [...counts.keys()].filter(isScore).sort((a, b) => a - b);
    const count = (which: Rating | undefined): number => counts.get(which) ?? 0;
    const values = scores.flatMap((score) => Array<number>(count(score)).fill(score));
    return {
      dimension,
      middle: middleValues(values),
      values,
      raters: raters.length,
      unknown: count('unknown'),
      notApplicable: count('not-applicable'),
      undisclosed: count('undisclosed'),
      unanswered: count(undefined),
    };
  });
}

/** The middle of ascending `values`: none, one, or two different ones. */
export function middleValues(values: readonly number[]): readonly number[] {
  const half = values.length / 2;
  return [...new Set(values.slice(Math.ceil(half) - 1, Math.floor(half) + 1))];
}
