/** Words of several roles under each other, measured, boxed and set. Knows no picture. */
import type { Shape } from './scene.ts';
import { leading, text } from './shapes.ts';
import type { MeasureText } from './text-measure.ts';
import { wrapText } from './text-wrap.ts';

/** Lines of one role and size. */
interface LabelPart<R extends string> {
  readonly role: R;
  readonly size: number;
  readonly weight: number;
  readonly lines: readonly string[];
}

/** Words that stand together, measured but not yet placed. */
export interface Label<R extends string> {
  readonly parts: readonly LabelPart<R>[];
  readonly width: number;
  readonly height: number;
}

/** A rectangle; of its text the part `anchor` (0, 0.5 or 1) lies left of `x`. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly anchor: number;
  readonly x: number;
}

/** Wraps and measures words of several roles, which stand below each other. */
export function labelOf<R extends string>(
  all: readonly (readonly [
    role: R,
    words: string | undefined,
    size: number,
    weight?: number | undefined,
  ])[],
  widest: number,
  { measure }: { readonly measure: MeasureText },
): Label<R> {
  const parts: LabelPart<R>[] = [];
  let [labelWidth, height] = [0, 0];
  for (const [role, words, size, weight = 400] of all) {
    if (!words) continue;
    const { lines, width } = wrapText(words, widest, (line) => measure(line, size, weight));
    parts.push({ role, size, weight, lines });
    labelWidth = Math.max(labelWidth, width);
    height += lines.length * leading * size;
  }
  return { parts, width: labelWidth, height };
}

/** The box of a label that hangs on (x, y), the parts `anchor` left of it and `above` above it. */
export function boxAt(
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
  anchor: number,
  above: number,
): LabelBox {
  const left = x - anchor * width;
  const top = y - above * height;
  return { left, top, right: left + width, bottom: top + height, anchor, x };
}

/** True when two boxes come nearer than `gap`. */
export function boxesTouch(a: LabelBox, b: LabelBox, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** The text shapes of one label in its box. */
export function labelShapes<R extends string>(
  { parts }: Label<R>,
  { x, top, anchor }: LabelBox,
  id: string,
  { direction }: { readonly direction?: 'ltr' | 'rtl' | undefined },
): readonly Shape<R>[] {
  let y = top;
  return parts.map(({ role, lines, ...look }, i) => {
    const half = (leading * look.size) / 2;
    // Two parts of one role are two shapes.
    const key = parts[i - 1]?.role === role ? `${id}-${i}` : id;
    const shape = text(role, key, lines, { x, y: y + half }, { ...look, anchor, direction });
    y += lines.length * 2 * half;
    return shape;
  });
}
