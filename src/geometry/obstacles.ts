/**
 * What a word on a ring must not touch: thick line pieces, a dot being a piece
 * without length. Kept as flat numbers, because this runs at every answer.
 */

/** Five numbers a piece: x1, y1, x2, y2 and half its thickness. */
export type Obstacles = number[];

/** Adds a line piece. */
export function block(
  obstacles: Obstacles,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  half: number,
): void {
  obstacles.push(x1, y1, x2, y2, half);
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
    const at = (offset: number): number => obstacles[i + offset] as number;
    const w = halfWidth + at(4);
    const h = halfHeight + at(4);
    if (crosses(at(0) - x, at(1) - y, at(2) - x, at(3) - y, w, h)) return false;
  }
  return true;
}

/** True when the piece meets the box of ±w × ±h round 0. */
function crosses(x1: number, y1: number, x2: number, y2: number, w: number, h: number): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  // Separating axes: the box's two, and the one square to the piece.
  return (
    Math.abs(x1 + x2) <= 2 * w + Math.abs(dx) &&
    Math.abs(y1 + y2) <= 2 * h + Math.abs(dy) &&
    Math.abs(dx * y1 - dy * x1) <= w * Math.abs(dy) + h * Math.abs(dx)
  );
}
