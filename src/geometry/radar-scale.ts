/**
 * Where an axis points and how far a value lies from the heart. Angles in
 * radians, clockwise from 12 o'clock; y grows downwards.
 */
import { dimensions } from '../model/dimension.ts';
import type { Scale } from '../model/rating.ts';
import type { Point } from './scene.ts';

/** Angle between two axes. */
export const step = (2 * Math.PI) / dimensions.length;

/** Radius of ring 1 as a part of the outer ring's: there is no zero, and the heart stays open. */
export const heart = 0.24;

/** Centre and outer ring of a radar, in px. */
export interface Disc {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
}

/** A radar with a scale. */
export interface ScaledDisc extends Disc {
  readonly input: { readonly scale: Scale };
}

/** Distance of `value` from the centre. */
export function valueRadius({ radius, input }: ScaledDisc, value: number): number {
  return radius * (heart + ((1 - heart) * (value - 1)) / (input.scale - 1));
}

/** The point at `angle` and `reach` from the centre. */
export function polar({ cx, cy }: Disc, angle: number, reach: number): Point {
  return { x: cx + reach * Math.sin(angle), y: cy - reach * Math.cos(angle) };
}

/** The place of `value` on an axis, moved `sideways` px along its ring. */
export function valuePoint(disc: ScaledDisc, axis: number, value: number, sideways = 0): Point {
  const reach = valueRadius(disc, value);
  return polar(disc, axis * step + sideways / reach, reach);
}
