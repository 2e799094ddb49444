/** Makes the shapes of a scene, every coordinate rounded. Knows no radar. */
import { round, type Point, type Role, type Shape, type TextLine, type Voice } from './scene.ts';

/** A circle round `at`. */
export function circle(
  key: string,
  role: Role,
  at: Point,
  radius: number,
  strokeWidth: number,
  voice?: Voice,
): Shape {
  const attributes = {
    cx: round(at.x),
    cy: round(at.y),
    r: round(radius),
    'stroke-width': strokeWidth,
  };
  return { tag: 'circle', key, role, voice, attributes };
}

/** A straight line. */
export function line(
  key: string,
  role: Role,
  from: Point,
  to: Point,
  strokeWidth: number,
  voice?: Voice,
): Shape {
  const attributes = {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    'stroke-width': strokeWidth,
  };
  return { tag: 'line', key, role, voice, attributes };
}

/** A path with round ends and joins. */
export function path(
  key: string,
  role: Role,
  d: string,
  strokeWidth: number,
  voice?: Voice,
  dash?: string,
): Shape {
  const attributes = {
    d,
    'stroke-width': strokeWidth,
    'stroke-linejoin': 'round',
    ...(dash && { 'stroke-dasharray': dash }),
    ...((!dash || dash === dots) && { 'stroke-linecap': 'round' }),
  };
  return { tag: 'path', key, role, voice, attributes };
}

/** Short pieces with round ends read as dots. */
export const dots = '1 4.5';

/** `M` and `L` commands through `points`. */
export function through(points: readonly Point[]): string {
  let d = '';
  for (const { x, y } of points) d += `${d ? 'L' : 'M'}${round(x)} ${round(y)}`;
  return d;
}

/** Which side of a text stands at its x, whatever the writing direction. */
export type Anchor = 'left' | 'middle' | 'right';

/** A text of lines that are already placed. */
export function text(
  key: string,
  role: Role,
  size: number,
  weight: number,
  lines: readonly TextLine[],
  anchor: Anchor = 'middle',
  direction: 'ltr' | 'rtl' = 'ltr',
): Shape {
  const start = (anchor === 'left') === (direction === 'ltr');
  return {
    tag: 'text',
    key,
    role,
    attributes: {
      'text-anchor': anchor === 'middle' ? anchor : start ? 'start' : 'end',
      'font-size': round(size),
      'font-weight': weight,
    },
    lines: lines.map((one) => ({ text: one.text, x: round(one.x), y: round(one.y) })),
  };
}

/** Line height of names and notes, in their own size. */
export const leading = 1.22;

/** Places lines under each other from `top`, with `leading`. */
export function stacked(
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
): TextLine[] {
  return lines.map((one, i) => ({
    text: one,
    x,
    y: top + (i * leading + leading / 2 + 0.36) * size,
  }));
}
