/** Which answer a tap or a drag in the picture points at. Knows no pointer and no event. */
import { dimensions, type Dimension } from '../model/dimension.ts';
import type { RadarFrame } from './radar-frame.ts';
import { heart, step } from './radar-scale.ts';

/** An axis and a ring. */
export interface PointedRating {
  readonly dimension: Dimension;
  readonly value: number;
}

/**
 * The nearest ring on the nearest axis for a point in the picture's own px;
 * undefined in the heart and more than 1 em beyond the outer ring.
 */
export function ratingAt(frame: RadarFrame, x: number, y: number): PointedRating | undefined {
  const { cx, cy, radius } = frame;
  const { em, scale } = frame.input;
  const reach = Math.hypot(x - cx, y - cy);
  if (!(reach <= radius + em)) return undefined;
  const value = 1 + Math.round(((reach / radius - heart) / (1 - heart)) * (scale - 1));
  if (value < 1) return undefined;
  const turns = Math.round(Math.atan2(x - cx, cy - y) / step);
  const dimension = dimensions[(turns + dimensions.length) % dimensions.length] as Dimension;
  return { dimension, value: Math.min(value, scale) };
}
