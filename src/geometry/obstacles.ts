/** What a word on a ring must not touch. Knows no words. */
import type { Point } from './scene.ts';

/** A thick line piece; a dot is a piece without length. */
export interface Obstacle {
  readonly from: Point;
  readonly to: Point;
  /** Half its thickness. */
  readonly half: number;
}

/** True when a box of `halfWidth` × `halfHeight` round (x, y) touches no obstacle. */
export function isFree(
  obstacles: readonly Obstacle[],
  { x, y }: Point,
  halfWidth: number,
  halfHeight: number,
): boolean {
  return obstacles.every(({ from, to, half }) => {
    const w = halfWidth + half;
    const h = halfHeight + half;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    // Separating axes: the box's two, and the one square to the piece.
    return (
      Math.abs(from.x + to.x - 2 * x) > 2 * w + Math.abs(dx) ||
      Math.abs(from.y + to.y - 2 * y) > 2 * h + Math.abs(dy) ||
      Math.abs(dx * (from.y - y) - dy * (from.x - x)) > w * Math.abs(dy) + h * Math.abs(dx)
    );
  });
}
