/** Makes the shapes of a scene, every number rounded. Knows no radar. */
import { round, type Point, type Role, type Shape, type Voice } from './scene.ts';

/** Any shape; `id` is unique among the shapes of its role. */
export function shape<R extends string = Role>(
  tag: Shape['tag'],
  role: R,
  id: string | number,
  given: Shape['attributes'],
  voice?: Voice,
): Shape<R> {
  const attributes: Record<string, string | number> = {};
  for (const name in given) {
    const value = given[name] as string | number;
    attributes[name] = typeof value === 'number' ? round(value) : value;
  }
  return { tag, key: `${role}-${id}`, role, voice, attributes };
}

/** A circle round `at`. */
export function circle<R extends string = Role>(
  role: R,
  id: string | number,
  at: Point,
  r: number,
  strokeWidth: number,
  voice?: Voice,
): Shape<R> {
  return shape('circle', role, id, { cx: at.x, cy: at.y, r, 'stroke-width': strokeWidth }, voice);
}

/** How the strokes of a path end. */
export const roundEnds: Shape['attributes'] = { 'stroke-linecap': 'round' };

/** A path with round joins. */
export function path<R extends string = Role>(
  role: R,
  id: string | number,
  d: string,
  strokeWidth: number,
  voice?: Voice,
  ends = roundEnds,
): Shape<R> {
  const stroke = { 'stroke-width': strokeWidth, 'stroke-linejoin': 'round', ...ends };
  return shape('path', role, id, { d, ...stroke }, voice);
}

/** `M` and `L` commands through `points`. */
export function through(...points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** How a text is set. */
export interface TextLook {
  readonly size: number;
  readonly weight?: number;
  /** The part of each line that lies left of its x: 0, 0.5 or 1. */
  readonly anchor?: number;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Line height as a part of the size. */
  readonly spacing?: number;
  readonly voice?: Voice;
}

/** Line height of names and notes, in their own size. */
export const leading = 1.22;

/** Lines under each other; the first has its middle at (x, y). */
export function text<R extends string = Role>(
  role: R,
  id: string | number,
  lines: readonly string[],
  { x, y }: Point,
  { size, weight = 400, anchor = 0.5, direction, spacing = leading, voice }: TextLook,
): Shape<R> {
  const before = direction === 'rtl' ? 1 - anchor : anchor;
  const attributes = {
    'text-anchor': ['start', 'middle', 'end'][2 * before] as string,
    'font-size': size,
    'font-weight': weight,
  };
  return {
    ...shape('text', role, id, attributes, voice),
    lines: lines.map((line, i) => ({
      text: line,
      x: round(x),
      y: round(y + (0.36 + i * spacing) * size),
    })),
  };
}
