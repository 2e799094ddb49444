/**
 * How far several raters of one direction lie apart on each dimension. Only
 * answers on one scale are laid side by side. Never a mean; who gave no number is
 * counted apart. Knows no words and nobody's name.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import type { Scale } from '../model/rating.ts';
import type { ScaledRatings } from './direction-gaps.ts';
import { raterSummary, type DimensionSummary } from './rater-summary.ts';

/** What one person answered; an `Assessment` is one. */
export interface SpreadRater extends ScaledRatings {
  /** Dimensions at which this person wants to talk. */
  readonly talk?: readonly Dimension[];
}

/** The answers of all raters on one dimension, and how far they lie apart. */
export interface DimensionSpread extends DimensionSummary {
  /** The lowest number that was given; undefined without numbers. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** Whole steps between lowest and highest, 0 where all are equal; undefined with fewer than two numbers. */
  readonly steps: number | undefined;
  /** How many want to talk about it; also those of another scale. */
  readonly talk: number;
}

/** The spread of a group of raters. */
export interface Spread {
  /** The scale that is compared; undefined without raters. */
  readonly scale: Scale | undefined;
  /** How many raters are compared. */
  readonly raters: number;
  /** How many answered on another scale, and are left out. */
  readonly otherScale: number;
  /** One a dimension, in dimension order. */
  readonly dimensions: readonly DimensionSpread[];
}

/** The scale that most of `raters` have; of equal ones that which came first. */
function commonScale(raters: readonly SpreadRater[]): Scale | undefined {
  const counts = new Map<Scale, number>();
  for (const { scale } of raters) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** How many want to talk about each dimension, in one pass: raters may be many, wishes are few. */
function wishes(raters: readonly SpreadRater[]): ReadonlyMap<Dimension, number> {
  const counts = new Map<Dimension, number>();
  for (const { talk = [] } of raters) {
    talk.forEach((each, index) => {
      if (talk.indexOf(each) === index) counts.set(each, (counts.get(each) ?? 0) + 1);
    });
  }
  return counts;
}

/**
 * The spread of `raters` on each dimension.
 *
 * @param scale the scale to compare on; unless told the one that most of them have
 */
export function dimensionSpread(
  raters: readonly SpreadRater[],
  scale: Scale | undefined = commonScale(raters),
): Spread {
  const compared = raters.filter((rater) => rater.scale === scale);
  const summary = raterSummary(compared.map(({ ratings }) => ratings));
  const talks = wishes(raters);
  return {
    scale,
    raters: compared.length,
    otherScale: raters.length - compared.length,
    dimensions: summary.map((one) => {
      const [least, most] = [one.values[0], one.values.at(-1)];
      const isMany = one.values.length > 1 && least !== undefined && most !== undefined;
      const talk = talks.get(one.dimension) ?? 0;
      return { ...one, least, most, steps: isMany ? most - least : undefined, talk };
    }),
  };
}

/** Widest first; one number says less than several equal ones, and nothing least of all. */
function rank({ steps, values }: DimensionSpread): number {
  return steps ?? (values.length > 0 ? -1 : -2);
}

/** `spread` by how far the raters lie apart, widest first; ties in dimension order, those without a number last. */
export function bySpread(spread: readonly DimensionSpread[]): readonly DimensionSpread[] {
  return [...spread].sort(
    (one, other) =>
      rank(other) - rank(one) ||
      dimensions.indexOf(one.dimension) - dimensions.indexOf(other.dimension),
  );
}
