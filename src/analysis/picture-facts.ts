/**
 * The facts of the sentence beside a picture: strongest, weakest, largest
 * difference, what is not known, and the caution at behaviour. Knows no words:
 * those are content.
 */
import { dimensions, directions, type Dimension, type Direction } from '../model/dimension.ts';
import type { Rating, Ratings, Scale } from '../model/rating.ts';
import { directionGaps, type DirectionGaps } from './direction-gaps.ts';
import { raterSummary, type DimensionSummary } from './rater-summary.ts';

/** One series as the facts see it. */
export interface FactSeries {
  readonly about: Direction;
  readonly ratings: Ratings;
  /** Scale on which it was given, when it is not the picture's. */
  readonly scale?: Scale;
}

/** What the series of one direction say. All lists in dimension order. */
export interface DirectionFacts {
  readonly about: Direction;
  /** How many series there are on the picture's scale. */
  readonly raters: number;
  readonly summary: readonly DimensionSummary[];
  /** Dimensions with a number of at least one rater. */
  readonly scored: readonly Dimension[];
  /** Highest middle (ties: all); empty when no two dimensions differ. */
  readonly strongest: readonly Dimension[];
  readonly weakest: readonly Dimension[];
  /** True when two or more dimensions have a number and all are equal. */
  readonly level: boolean;
  /** At least one rater does not know. */
  readonly unknown: readonly Dimension[];
  readonly notApplicable: readonly Dimension[];
  readonly undisclosed: readonly Dimension[];
  /** No rater answered in any way. */
  readonly unanswered: readonly Dimension[];
  /** Behaviour is the highest, alone or with others: the cautions of S4 §2 belong beside it. */
  readonly behaviourHighest: boolean;
}

/** The facts of a whole picture. */
export interface PictureFacts {
  /** The directions that have a series, parents first. */
  readonly directions: readonly DirectionFacts[];
  /** Only when both directions have a series; two middles of one direction are not compared. */
  readonly gaps?: DirectionGaps;
  /** True when behaviour is the highest in a direction. */
  readonly caution: boolean;
  /** Unknowns about parents: they say how well the school knows them (its knowledge axis). */
  readonly schoolKnowledgeEvidence: readonly Dimension[];
  /** True when no series holds any answer. */
  readonly empty: boolean;
}

/** Gathers the facts of `series` as drawn on `scale`; a series on another scale is left out. */
export function pictureFacts(series: readonly FactSeries[], scale: Scale): PictureFacts {
  const drawn = series.filter((one) => (one.scale ?? scale) === scale);
  const facts = directions
    .map((about) => ({ about, own: drawn.filter((one) => one.about === about) }))
    .filter(({ own }) => own.length > 0)
    .map(({ about, own }) => directionFacts(about, own));
  const [parents, school] = directions.map((about) => facts.find((one) => one.about === about));
  return {
    directions: facts,
    ...(parents && school && { gaps: gapsBetween(parents, school, scale) }),
    caution: facts.some((one) => one.behaviourHighest),
    schoolKnowledgeEvidence: parents?.unknown ?? [],
    empty: facts.every((one) => one.unanswered.length === dimensions.length),
  };
}

function directionFacts(about: Direction, series: readonly FactSeries[]): DirectionFacts {
  const summary = raterSummary(series.map((one) => one.ratings));
  const where = (holds: (one: DimensionSummary) => boolean): readonly Dimension[] =>
    summary.filter(holds).map((one) => one.dimension);
  const scored = where((one) => one.values.length > 0);
  // Two middles rank by the upper one for 'strongest', by the lower one for 'weakest'.
  const upper = extremes(summary, (one) => one.middle.at(-1), 1);
  const lower = extremes(summary, (one) => one.middle[0], -1);
  const level =
    scored.length > 1 && upper.length === scored.length && lower.length === scored.length;
  return {
    about,
    raters: series.length,
    summary,
    scored,
    strongest: level || scored.length < 2 ? [] : upper,
    weakest: level || scored.length < 2 ? [] : lower,
    level,
    unknown: where((one) => one.unknown > 0),
    notApplicable: where((one) => one.notApplicable > 0),
    undisclosed: where((one) => one.undisclosed > 0),
    unanswered: where((one) => one.unanswered === one.raters),
    behaviourHighest: !level && upper.includes('behaviour'),
  };
}

/** The dimensions whose `value` times `sign` is largest. */
function extremes(
  summary: readonly DimensionSummary[],
  value: (one: DimensionSummary) => number | undefined,
  sign: 1 | -1,
): readonly Dimension[] {
  const scored = summary.filter((one) => one.values.length > 0);
  const most = Math.max(...scored.map((one) => sign * (value(one) ?? 0)));
  return scored.filter((one) => sign * (value(one) ?? 0) === most).map((one) => one.dimension);
}

function gapsBetween(parents: DirectionFacts, school: DirectionFacts, scale: Scale): DirectionGaps {
  return directionGaps(
    { ratings: middleRatings(parents.summary), scale },
    { ratings: middleRatings(school.summary), scale },
  );
}

/** One rating a dimension that stands for all raters; a divided middle cannot be compared. */
function middleRatings(summary: readonly DimensionSummary[]): Ratings {
  const ratings: Partial<Record<Dimension, Rating>> = {};
  for (const one of summary) {
    const rating = middleRating(one);
    if (rating !== undefined) ratings[one.dimension] = rating;
  }
  return ratings;
}

function middleRating(one: DimensionSummary): Rating | undefined {
  if (one.middle.length > 1) return 'not-applicable';
  if (one.middle.length === 1) return one.middle[0];
  if (one.unknown > 0) return 'unknown';
  if (one.unanswered === one.raters) return undefined;
  return one.notApplicable > 0 ? 'not-applicable' : 'undisclosed';
}
