/**
 * The lines of the voices. A line runs only between neighbouring axes that
 * both carry a number: never to, from or through what is not known.
 */
import type { Dash, SeriesLook } from './radar-input.ts';
import type { Point, SceneMode, Shape } from './scene.ts';
import { path, roundEnds, through } from './shapes.ts';

/** Short pieces with round ends read as dots. */
const dashes: Readonly<Record<Dash, Shape['attributes']>> = {
  solid: roundEnds,
  dash: { 'stroke-dasharray': '7 4' },
  dots: { ...roundEnds, 'stroke-dasharray': '1 4.5' },
};

/** The points of one voice on each axis: none, one, or two middle ones. */
export type AxisPoints = readonly (readonly Point[])[];

/** The line of one voice along `d`. */
export function lineShape({ key, voice, dash }: SeriesLook, mode: SceneMode, d: string): Shape {
  return path('line', key, d, mode === 'full' ? 2.25 : 2, voice, dashes[dash]);
}

/** The path round the axes, broken at each gap, forked to both middle values where there are two. */
export function linePath(points: AxisPoints): string {
  let d = '';
  let pen: Point | undefined;
  for (const [from, to] of linePieces(points)) {
    d += from === pen ? through(to).replace('M', 'L') : through(from, to);
    pen = to;
  }
  return points.every((own) => own.length === 1) ? `${d}Z` : d;
}

/** The straight pieces between neighbouring axes, beginning after a gap. */
export function linePieces(points: AxisPoints): readonly (readonly [Point, Point])[] {
  const start = Math.max(
    0,
    points.findIndex((own) => own.length !== 1),
  );
  const at = (axis: number): readonly Point[] => points[(start + axis) % points.length] ?? [];
  return points.flatMap((_, axis) => {
    const [own, next] = [at(axis), at(axis + 1)];
    return own.flatMap((from, a) =>
      // Two to two runs lower to lower and upper to upper.
      next
        .filter((_to, b) => own.length !== next.length || a === b)
        .map((to) => [from, to] as const),
    );
  });
}
