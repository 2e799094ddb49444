/**
 * The marks of the voices: circle, square, triangle, diamond, filled or as the
 * hollow frame of a sign. Knows no ratings.
 */
import type { Mark } from './radar-input.ts';
import type { Point, Role, Shape, Voice } from './scene.ts';
import { circle, path, through } from './shapes.ts';

/** Width of a mark in em: what lies side by side keeps this distance and 1.5 px. */
export const markWidth = 0.7;

const half = 0.315;

/** Corners in em. */
const corners: Readonly<Record<Exclude<Mark, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ],
  triangle: [
    [0, -0.46],
    [0.405, 0.29],
    [-0.405, 0.29],
  ],
  diamond: [
    [0, -0.4],
    [0.4, 0],
    [0, 0.4],
    [-0.4, 0],
  ],
};

/** A mark round `at`; `em` is the font size for a data mark, more for the frame of a sign. */
export function markShape(
  role: Role,
  key: string,
  look: { readonly voice: Voice; readonly mark: Mark },
  at: Point,
  em: number,
  strokeWidth = 0.75,
): Shape {
  const { voice, mark } = look;
  if (mark === 'circle') return circle(role, key, at, (markWidth / 2) * em, strokeWidth, voice);
  const points = corners[mark].map(([x, y]) => ({ x: at.x + x * em, y: at.y + y * em }));
  return path(role, key, `${through(...points)}Z`, strokeWidth, voice);
}
