/**
 * The marks of the voices: circle, square, triangle, diamond, filled or as the
 * hollow frame of a sign. Knows no ratings.
 */
import type { Mark } from './radar-input.ts';
import { round, type Role, type Shape, type Voice } from './scene.ts';

/** Width of a mark in em: what lies side by side keeps this distance and 1.5 px. */
export const markWidth = 0.7;

/** The outline of a mark round (x, y); `em` is 1 for a data mark, larger for a sign. */
export function markOutline(
  mark: Mark,
  x: number,
  y: number,
  em: number,
): Pick<Shape, 'tag' | 'attributes'> {
  if (mark === 'circle')
    return { tag: 'circle', attributes: { cx: round(x), cy: round(y), r: round(0.35 * em) } };
  const d = polygon(corners[mark].map(([dx, dy]) => [x + dx * em, y + dy * em]));
  return { tag: 'path', attributes: { d } };
}

const corners = {
  square: [
    [-0.315, -0.315],
    [0.315, -0.315],
    [0.315, 0.315],
    [-0.315, 0.315],
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
} as const;

/** A closed path through `points`. */
function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** A mark as a shape, with a hair of surface round it. */
export function markShape(
  key: string,
  role: Role,
  voice: Voice,
  mark: Mark,
  x: number,
  y: number,
  em: number,
): Shape {
  const { tag, attributes } = markOutline(mark, x, y, em);
  return { tag, key, role, voice, attributes: { ...attributes, 'stroke-width': 0.75 } };
}
