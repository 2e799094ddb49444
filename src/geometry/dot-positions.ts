/**
 * Where the marks of the dots view lie on their tracks, as parts of the track.
 * What carries no number has no place on the track: it goes in the lane beside it.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import { isNonScore, isScore, type NonScore, type Ratings, type Scale } from '../model/rating.ts';

/** One series of the dots view. */
export interface DotSeries {
  readonly key: string;
  readonly ratings: Ratings;
}

/** A mark on the track. */
export interface Dot {
  readonly key: string;
  readonly value: number;
  /** 0 is the first step of the scale, 1 the last; equal values are pushed apart. */
  readonly x: number;
}

/** One row. */
export interface DotRow {
  readonly dimension: Dimension;
  readonly dots: readonly Dot[];
  /** For the lane 'no number', in the order of the series. */
  readonly signs: readonly { readonly key: string; readonly kind: NonScore }[];
  /** The bar between the lowest and the highest value; absent when none differ. */
  readonly gap?: { readonly from: number; readonly to: number };
}

/** Places all marks; `spacing` is the distance of two equal ones as a part of the track. */
export function dotPositions(
  scale: Scale,
  series: readonly DotSeries[],
  spacing = 0,
): readonly DotRow[] {
  return dimensions.map((dimension) => {
    const answers = series.map(({ key, ratings }) => ({ key, value: ratings[dimension] }));
    const scored = answers.flatMap(({ key, value }) => (isScore(value) ? [{ key, value }] : []));
    const values = scored.map(({ value }) => value);
    const from = (Math.min(...values) - 1) / (scale - 1);
    const to = (Math.max(...values) - 1) / (scale - 1);
    return {
      dimension,
      dots: scored.map((dot, i) => ({ ...dot, x: dotX(values, i, scale, spacing) })),
      signs: answers.flatMap(({ key, value }) => (isNonScore(value) ? [{ key, kind: value }] : [])),
      ...(to > from && { gap: { from, to } }),
    };
  });
}

function dotX(values: readonly number[], i: number, scale: Scale, spacing: number): number {
  const value = values[i] as number;
  const places = values.flatMap((other, place) => (other === value ? [place] : []));
  const reach = ((places.length - 1) / 2) * spacing;
  const middle = (value - 1) / (scale - 1);
  const inside = reach > 0.5 ? 0.5 : Math.min(Math.max(middle, reach), 1 - reach);
  const x = inside + places.indexOf(i) * spacing - reach;
  return Math.min(1, Math.max(0, Math.round(x * 1e4) / 1e4));
}
