/**
 * How far the two directions lie apart on each dimension, or why that cannot
 * be said. Knows no words and draws no conclusion.
 */
import { dimensions, type Dimension, type Direction } from '../model/dimension.ts';
import { isScore, type Rating, type Ratings, type Scale } from '../model/rating.ts';

/** Ratings with the scale on which they were given. */
export interface ScaledRatings {
  readonly ratings: Ratings;
  readonly scale: Scale;
}

/**
 * The difference on one dimension. `ask`: one of both is not known, so it is to
 * be asked · `unanswered`: one of both is not filled in · `not-compared`: does
 * not apply, is not disclosed, or stands on another scale.
 */
export type DirectionGap =
  | {
      readonly dimension: Dimension;
      readonly kind: 'steps';
      /** Whole steps of the scale, 0 or more. */
      readonly steps: number;
      readonly higher: Direction | 'equal';
    }
  | { readonly dimension: Dimension; readonly kind: 'ask' | 'unanswered' | 'not-compared' };

/** A gap that is counted in steps. */
export type StepGap = Extract<DirectionGap, { kind: 'steps' }>;

/** The gaps of all seven dimensions, and the widest of them. */
export interface DirectionGaps {
  /** One a dimension, in dimension order. */
  readonly gaps: readonly DirectionGap[];
  /** The gaps of the most steps (ties: all); empty when nothing differs. */
  readonly widest: readonly StepGap[];
}

/** Compares parents → school with school → parents, dimension by dimension. */
export function directionGaps(parents: ScaledRatings, school: ScaledRatings): DirectionGaps {
  const comparable = parents.scale === school.scale;
  const gaps = dimensions.map((dimension) =>
    directionGap(dimension, parents.ratings[dimension], school.ratings[dimension], comparable),
  );
  const steps = gaps.filter((gap) => gap.kind === 'steps');
  const most = Math.max(1, ...steps.map((gap) => gap.steps));
  return { gaps, widest: steps.filter((gap) => gap.steps === most) };
}

function directionGap(
  dimension: Dimension,
  parents: Rating | undefined,
  school: Rating | undefined,
  comparable: boolean,
): DirectionGap {
  if (comparable && isScore(parents) && isScore(school)) {
    const higher = parents === school ? 'equal' : parents > school ? 'parents' : 'school';
    return { dimension, kind: 'steps', steps: Math.abs(parents - school), higher };
  }
  const either = (rating?: Rating): boolean => parents === rating || school === rating;
  const kind = either('unknown') ? 'ask' : either() ? 'unanswered' : 'not-compared';
  return { dimension, kind };
}
