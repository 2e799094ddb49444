/**
 * Where a plan can begin: what is seen little of, and what is not known, in each
 * direction. Proposes; the team chooses. Knows no words.
 */
import { directions, type Direction } from '../model/dimension.ts';
import type { PlanPlace } from '../model/record.ts';
import type { Scale } from '../model/rating.ts';
import type { ScaledRatings } from './direction-gaps.ts';
import { dimensionSpread, type DimensionSpread } from './spread.ts';

/**
 * What is known of each direction: one look or agreement, or those of several
 * raters. Absent for a direction that nobody looked at.
 */
export type Looks = Readonly<Partial<Record<Direction, readonly ScaledRatings[]>>>;

/**
 * Why a dimension is proposed. `low`: its lower middle lies in the lower half of the
 * scale, where the words say 'weinig' · `unknown`: a rater does not know ·
 * `lowest`: the least of what is seen, in a direction that has neither.
 */
export type FocusReason = 'low' | 'unknown' | 'lowest';

/** A dimension with which a team may begin. */
export interface FocusCandidate extends PlanPlace {
  readonly reason: FocusReason;
}

/** The middle that counts: of two the lower one, so that nobody's worry is outvoted. */
function lowerMiddle({ middle }: DimensionSpread): number | undefined {
  return middle[0];
}

function isLow(one: DimensionSpread, scale: Scale): boolean {
  const value = lowerMiddle(one);
  return value !== undefined && value < (scale + 1) / 2;
}

/** Lowest first; ties stay in dimension order. */
function lowestFirst(spread: readonly DimensionSpread[]): readonly DimensionSpread[] {
  return [...spread].sort((one, other) => (lowerMiddle(one) ?? 0) - (lowerMiddle(other) ?? 0));
}

function least(spread: readonly DimensionSpread[]): readonly DimensionSpread[] {
  const scored = lowestFirst(spread.filter((one) => lowerMiddle(one) !== undefined));
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last || lowerMiddle(first) === lowerMiddle(last)) return [];
  return scored.filter((one) => lowerMiddle(one) === lowerMiddle(first));
}

function candidatesIn(
  about: Direction,
  raters: readonly ScaledRatings[],
): readonly FocusCandidate[] {
  const { scale, dimensions: spread } = dimensionSpread(raters);
  if (scale === undefined) return [];
  const as = (reason: FocusReason, found: readonly DimensionSpread[]): readonly FocusCandidate[] =>
    found.map(({ dimension }) => ({ about, dimension, reason }));
  const low = spread.filter((one) => isLow(one, scale));
  const unknown = spread.filter((one) => one.unknown > 0 && !low.includes(one));
  const found = [
    ...as('low', lowestFirst(low)),
    ...as(
      'unknown',
      [...unknown].sort((one, other) => other.unknown - one.unknown),
    ),
  ];
  return found.length > 0 ? found : as('lowest', least(spread));
}

/**
 * For each direction the dimensions with which a plan may begin: the low ones,
 * lowest first, then what is not known, what most do not know first; ties in
 * dimension order. Where there are neither, the lowest of what differs.
 */
export function focusCandidates(
  looks: Looks,
): Readonly<Record<Direction, readonly FocusCandidate[]>> {
  const [parents = [], school = []] = directions.map((about) =>
    candidatesIn(about, looks[about] ?? []),
  );
  return { parents, school };
}
