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
  const facts = directions.flatMap((about) => {
    const own = drawn.filter((one) => one.about === about);
    return own.length > 0 ? [directionFacts(about, own)] : [];
  });
  const [parents, school] = directions.map((about) => facts.find((one) => one.about === about));
  return {
    directions: facts,
    ...(parents &&
      school && {
        gaps: directionGaps(
          { ratings: middleRatings(parents), scale },
          { ratings: middleRatings(school), scale },
        ),
      }),
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
  const most = Math.max(...summary.map((one) => one.middle.at(-1) ?? -Infinity));
  const least = Math.min(...summary.map((one) => one.middle[0] ?? Infinity));
  const upper = where((one) => one.middle.at(-1) === most);
  const lower = where((one) => one.middle[0] === least);
  const many = scored.length > 1;
  const level = many && upper.length + lower.length === 2 * scored.length;
  return {
    about,
    raters: series.length,
    summary,
    scored,
    strongest: many && !level ? upper : [],
    weakest: many && !level ? lower : [],
    level,
    unknown: where((one) => one.unknown > 0),
    notApplicable: where((one) => one.notApplicable > 0),
    undisclosed: where((one) => one.undisclosed > 0),
    unanswered: where((one) => one.unanswered === one.raters),
    behaviourHighest: !level && upper.includes('behaviour'),
  };
}

/** One rating a dimension that stands for all raters. */
function middleRatings({ summary }: DirectionFacts): Ratings {
  return Object.fromEntries(summary.map((one) => [one.dimension, middleRating(one)]));
}

/** A divided middle cannot be compared, and neither can an answer that was not given. */
function middleRating({ middle, ...one }: DimensionSummary): Rating | undefined {
  if (middle.length === 1) return middle[0];
  if (one.unanswered === one.raters) return undefined;
  return middle.length === 0 && one.unknown > 0 ? 'unknown' : 'not-applicable';
}
