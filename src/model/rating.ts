/**
 * What one may answer on a dimension: a whole number from 1 to the scale, or
 * one of three ways not to give a number. Absent means 'not answered'. None
 * but a number is ever counted.
 */
import type { Dimension } from './dimension.ts';

/** How many steps a scale has; 5 unless told. */
export type Scale = 3 | 4 | 5 | 6;

export const scales: readonly Scale[] = [3, 4, 5, 6];
export const defaultScale: Scale = 5;

/** The three ways to answer without a number, in the order of the screen. */
export const nonScores = ['unknown', 'not-applicable', 'undisclosed'] as const;

/** We do not know · it does not apply · I would rather not say. */
export type NonScore = (typeof nonScores)[number];

/** A whole number from 1 to the scale, or a way not to give one. */
export type Rating = number | NonScore;

/** At most one rating a dimension; an absent key is 'not answered'. */
export type Ratings = Readonly<Partial<Record<Dimension, Rating>>>;

export function isNonScore(value: unknown): value is NonScore {
  return nonScores.includes(value as NonScore);
}

/** True for a rating that is a number; says nothing of the scale. */
export function isScore(rating: Rating | undefined): rating is number {
  return typeof rating === 'number';
}

export function isRating(value: unknown, scale: Scale): value is Rating {
  if (isNonScore(value)) return true;
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= scale;
}

/** The scale that `value` (number or numeric string) names, or undefined. */
export function maybeScale(value: unknown): Scale | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return scales.includes(number as Scale) ? (number as Scale) : undefined;
}
