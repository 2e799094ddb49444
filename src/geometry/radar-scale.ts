/**
 * Where an axis points and how far a value lies from the heart. Angles in
 * radians, clockwise from 12 o'clock; y grows downwards.
 */
import { dimensions } from '../model/dimension.ts';
import type { Scale } from '../model/rating.ts';

/** Angle between two axes. */
export const step = (2 * Math.PI) / dimensions.length;

/** Radius of ring 1 as a part of the outer ring's: there is no zero, and the heart stays open. */
export const heart = 0.24;

/** Distance of `value` from the centre, for an outer ring of `radius`. */
export function valueRadius(value: number, scale: Scale, radius: number): number {
  return radius * (heart + ((1 - heart) * (value - 1)) / (scale - 1));
}

/** x of the point at `angle`, for a circle round 0. */
export const across = (angle: number, radius: number): number => radius * Math.sin(angle);

/** y of the point at `angle`, for a circle round 0. */
export const down = (angle: number, radius: number): number => -radius * Math.cos(angle);

/** The angle under which a chord of `length` is seen from the centre of its circle. */
export function chordAngle(length: number, radius: number): number {
  return 2 * Math.asin(Math.min(1, length / (2 * radius)));
}
