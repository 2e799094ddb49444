/** Makes the shapes of a scene, every number rounded. Knows no radar. */
import { round, type Point, type Role, type Shape, type TextLine, type Voice } from './scene.ts';

/** Any shape. */
export function shape(
  tag: Shape['tag'],
  key: string,
  role: Role,
  given: Shape['attributes'],
  voice?: Voice,
): Shape {
  const attributes: Record<string, string | number> = {};
  for (const name in given) {
    const value = given[name] as string | number;
    attributes[name] = typeof value === 'number' ? round(value) : value;
  }
  return { tag, key, role, voice, attributes };
}

/** A circle round `at`. */
export function circle(
  key: string,
  role: Role,
  at: Point,
  r: number,
  strokeWidth: number,
  voice?: Voice,
): Shape {
  return shape('circle', key, role, { cx: at.x, cy: at.y, r, 'stroke-width': strokeWidth }, voice);
}

/** How the strokes of a path end. */
export const roundEnds: Shape['attributes'] = { 'stroke-linecap': 'round' };

/** A path with round joins. */
export function path(
  key: string,
  role: Role,
  d: string,
  strokeWidth: number,
  voice?: Voice,
  ends = roundEnds,
): Shape {
  const stroke = { 'stroke-width': strokeWidth, 'stroke-linejoin': 'round', ...ends };
  return shape('path', key, role, { d, ...stroke }, voice);
}

/** `M` and `L` commands through `points`. */
export function through(...points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** A text of lines that are already placed; `anchor` is the part of each that lies left of its x. */
export function text(
  key: string,
  role: Role,
  size: number,
  weight: number,
  lines: readonly TextLine[],
  anchor = 0.5,
  direction: 'ltr' | 'rtl' = 'ltr',
): Shape {
  const before = direction === 'rtl' ? 1 - anchor : anchor;
  return {
    ...shape('text', key, role, {
      'text-anchor': ['start', 'middle', 'end'][2 * before] as string,
      'font-size': size,
      'font-weight': weight,
    }),
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
