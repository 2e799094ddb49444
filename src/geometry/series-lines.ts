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
  const gap = points.findIndex((own) => own.length !== 1);
  if (gap < 0) return `${through(points.map(([point]) => point as Point))}Z`;
  let d = '';
  if (points.some((own) => own.length > 1)) {
    eachPiece(points, (from, to) => (d += through([from, to])));
    return d;
  }
  let run: Point[] = [];
  for (let i = 1; i <= points.length; i++) {
    const point = points[(gap + i) % points.length]?.[0];
    if (point) run.push(point);
    else {
      if (run.length > 1) d += through(run);
      run = [];
    }
  }
  return d;
}

/** Visits the straight pieces between neighbouring axes. */
export function eachPiece(points: AxisPoints, visit: (from: Point, to: Point) => void): void {
  points.forEach((own, axis) => {
    const next = points[(axis + 1) % points.length] ?? [];
    for (let i = 0; i < own.length; i++)
      for (let j = 0; j < next.length; j++)
        // Two to two runs lower to lower and upper to upper.
        if (own.length !== next.length || i === j) visit(own[i] as Point, next[j] as Point);
  });
}
