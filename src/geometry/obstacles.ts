/**
 * What a word on a ring must not touch: thick line pieces, a dot being a piece
 * without length. Kept as flat numbers, because this runs at every answer.
 */
import type { Point } from './scene.ts';

/** Five numbers a piece: x1, y1, x2, y2 and half its thickness. */
export type Obstacles = number[];

/** Adds a line piece. */
export function block(obstacles: Obstacles, from: Point, to: Point, half: number): void {
  obstacles.push(from.x, from.y, to.x, to.y, half);
}

/** True when a box of `halfWidth` × `halfHeight` round (x, y) touches no obstacle. */
export function isFree(
  obstacles: Obstacles,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  for (let i = 0; i < obstacles.length; i += 5) {
    const x1 = (obstacles[i] as number) - x;
    const y1 = (obstacles[i + 1] as number) - y;
    const x2 = (obstacles[i + 2] as number) - x;
    const y2 = (obstacles[i + 3] as number) - y;
    const w = halfWidth + (obstacles[i + 4] as number);
    const h = halfHeight + (obstacles[i + 4] as number);
    const dx = Math.abs(x2 - x1);
    const dy = Math.abs(y2 - y1);
    // Separating axes: the box's two, and the one square to the piece.
    const apart =
      Math.abs(x1 + x2) > 2 * w + dx ||
      Math.abs(y1 + y2) > 2 * h + dy ||
      Math.abs((x2 - x1) * y1 - (y2 - y1) * x1) > w * dy + h * dx;
    if (!apart) return false;
  }
  return true;
}
