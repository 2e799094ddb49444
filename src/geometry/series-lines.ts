/**
 * The lines of the voices. A line runs only between neighbouring axes that
 * both carry a number: never to, from or through what is not known.
 */
import type { Dash, SeriesLook } from './radar-input.ts';
import type { Point, SceneMode, Shape } from './scene.ts';
import { dots, path, through } from './shapes.ts';

const dashes: Readonly<Record<Dash, string>> = { solid: '', dash: '7 4', dots };

/** The points of one voice on each axis: none, one, or two middle ones. */
export type AxisPoints = readonly (readonly Point[])[];

/** The line of one voice along `d`. */
export function lineShape({ key, voice, dash }: SeriesLook, mode: SceneMode, d: string): Shape {
  return path(`line-${key}`, 'line', d, mode === 'full' ? 2.25 : 2, voice, dashes[dash]);
}

/** The path round the axes, broken at each gap, forked to both middle values where there are two. */
export function linePath(points: AxisPoints): string {
  if (points.every((own) => own.length === 1)) return `${through(points.flat())}Z`;
  if (points.some((own) => own.length > 1)) return linePieces(points).map(through).join('');
  const gap = points.findIndex((own) => own.length === 0);
  const turned = [...points.slice(gap), ...points.slice(0, gap), []];
  let d = '';
  let run: Point[] = [];
  for (const [point] of turned) {
    if (point) run.push(point);
    else {
      if (run.length > 1) d += through(run);
      run = [];
    }
  }
  return d;
}

/** The straight pieces between neighbouring axes. */
export function linePieces(points: AxisPoints): readonly (readonly [Point, Point])[] {
  const pieces: [Point, Point][] = [];
  points.forEach((own, axis) => {
    const next = points[(axis + 1) % points.length] ?? [];
    own.forEach((from, i) => {
      next.forEach((to, j) => {
        // Two to two runs lower to lower and upper to upper.
        if (own.length !== next.length || i === j) pieces.push([from, to]);
      });
    });
  });
  return pieces;
}
