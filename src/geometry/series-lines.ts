/**
 * The lines of the voices. A line runs only between neighbouring axes that
 * both carry a number: never to, from or through what is not known.
 */
import type { Dash, SeriesLook } from './radar-input.ts';
import { round, type SceneMode, type Shape } from './scene.ts';

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const dashes: Readonly<Record<Dash, Record<string, string>>> = {
  solid: {},
  dash: { 'stroke-dasharray': '7 4' },
  dots: { 'stroke-dasharray': '1 4.5', 'stroke-linecap': 'round' },
};

/** Size, dash and ends of a line. */
export function lineAttributes(
  dash: Dash,
  mode: SceneMode,
): Readonly<Record<string, string | number>> {
  return {
    'stroke-width': mode === 'full' ? 2.25 : 2,
    'stroke-linejoin': 'round',
    ...dashes[dash],
  };
}

/** The line of one series along `d`, or nothing without one. */
export function lineShape(look: SeriesLook, mode: SceneMode, d: string): readonly Shape[] {
  if (d === '') return [];
  const attributes = { d, ...lineAttributes(look.dash, mode) };
  return [{ tag: 'path', key: `line-${look.key}`, role: 'line', voice: look.voice, attributes }];
}

/** The path round the points, in the order of the axes, broken at each gap. */
export function ringPath(points: readonly (Point | undefined)[]): string {
  const gap = points.indexOf(undefined);
  if (gap < 0) return `${points.map((point, i) => move(i === 0, point as Point)).join('')}Z`;
  let d = '';
  for (let i = 1; i < points.length; i++) {
    const at = (offset: number): Point | undefined => points[(gap + offset) % points.length];
    const point = at(i);
    if (point && (at(i - 1) || at(i + 1))) d += move(!at(i - 1), point);
  }
  return d;
}

const move = (first: boolean, { x, y }: Point): string =>
  `${first ? 'M' : 'L'}${round(x)} ${round(y)}`;

/** The path that forks to both middle values where there are two. */
export function forkedPath(middles: readonly (readonly Point[])[]): string {
  return forkPieces(middles)
    .map(([from, to]) => move(true, from) + move(false, to))
    .join('');
}

/** The pieces of such a path. */
export function forkPieces(
  middles: readonly (readonly Point[])[],
): readonly (readonly [Point, Point])[] {
  return middles.flatMap((here, i) => {
    const next = middles[(i + 1) % middles.length] ?? [];
    if (here.length === next.length)
      return here.map((point, k) => [point, next[k] as Point] as const);
    return here.flatMap((from) => next.map((to) => [from, to] as const));
  });
}
