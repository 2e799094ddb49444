/**
 * The names at the ends of the axes: which lines they take, and the boxes in
 * which they stand. All boxes are relative to the centre of the radar. Knows
 * no data: a name never moves when an answer changes.
 */
import { dimensions } from '../model/dimension.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { polar, step, type Disc } from './radar-scale.ts';
import type { Role, SceneMode, Shape } from './scene.ts';
import { leading, stacked, text, type Anchor } from './shapes.ts';
import { wrapText } from './text-wrap.ts';

/** Lines of one role and size. */
interface LabelPart {
  readonly role: Role;
  readonly size: number;
  readonly weight: number;
  readonly lines: readonly string[];
}

/** What stands at one axis, measured but not yet placed. */
export interface AxisLabel {
  readonly parts: readonly LabelPart[];
  readonly width: number;
  readonly height: number;
  readonly lineCount: number;
}

/** A rectangle relative to the centre; its text stands against `anchor`. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly anchor: Anchor;
}

/** Wraps and measures the words of each axis. */
export function axisLabels(input: RadarFrameInput, mode: SceneMode): readonly AxisLabel[] {
  const { em, width, measure } = input;
  const widest = (mode === 'full' && width >= 34 * em ? 7 : 5.5) * em;
  const numbered = mode === 'numbered';
  return input.names.map((axis, i) => {
    const parts: LabelPart[] = [];
    let [labelWidth, height, lineCount] = [0, 0, 0];
    const add = (role: Role, words: string | undefined, size: number, weight: number): void => {
      if (!words) return;
      const wrapped = wrapText(words, widest, (line) => measure(line, size, weight));
      parts.push({ role, size, weight, lines: wrapped.lines });
      labelWidth = Math.max(labelWidth, wrapped.width);
      height += wrapped.lines.length * leading * size;
      lineCount += wrapped.lines.length;
    };
    add(
      'name',
      numbered ? `${i + 1}` : axis.name,
      (mode === 'compact' ? 0.8125 : 0.9375) * em,
      600,
    );
    if (mode === 'full') add('verb', axis.verb, 0.8125 * em, 400);
    if (!numbered) add('note', axis.note, Math.max(0.75 * em, 12), 400);
    return { parts, width: labelWidth, height, lineCount };
  });
}

const centre: Disc = { cx: 0, cy: 0, radius: 0 };

/** Places the labels round an outer ring of `radius`. */
export function labelBoxes(
  labels: readonly AxisLabel[],
  mode: SceneMode,
  radius: number,
  input: RadarFrameInput,
): readonly LabelBox[] {
  const { em } = input;
  const half = input.width / 2;
  return labels.map(({ width, height }, axis) => {
    const end = (reach: number): { x: number; y: number } =>
      polar(centre, axis * step, radius + reach * em);
    const box = (anchor: Anchor, x: number, top: number): LabelBox => {
      const left = x - { left: 0, middle: width / 2, right: width }[anchor];
      return { left, top, right: left + width, bottom: top + height, anchor };
    };
    const compact = mode === 'compact';
    if (mode === 'numbered') return box('middle', end(1.9).x, end(1.9).y - height / 2);
    if (axis === 0) return box('middle', 0, end(compact ? 1.4 : 1.55).y - height);
    const side = axis < 4 ? 1 : -1;
    if (axis === 3 || axis === 4) {
      const x = Math.abs(end(compact ? 1.55 : 1.75).x) + (compact ? 0.75 : 1.2) * em;
      const top = compact ? end(0).y + 1.5 * em : end(1.75).y;
      return box('middle', side * Math.min(x, half - width / 2), top);
    }
    const upper = axis === 1 || axis === 6;
    if (compact) {
      const top = upper ? end(0).y - 1.1 * em - height : end(0).y + 1.2 * em;
      return box(side > 0 ? 'right' : 'left', side * half, top);
    }
    const { x, y } = end(1.8);
    return box(side > 0 ? 'left' : 'right', x, y - (upper ? height : height / 2));
  });
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

/** Where the text of a box begins, ends or has its middle. */
export function anchorX({ anchor, left, right }: LabelBox): number {
  return { left, middle: (left + right) / 2, right }[anchor];
}

/** The text shapes of one label in its box. */
export function labelShapes(
  label: AxisLabel,
  box: LabelBox,
  axis: number,
  { direction }: RadarFrameInput,
): readonly Shape[] {
  let top = box.top;
  return label.parts.map(({ role, size, weight, lines }) => {
    const placed = stacked(lines, anchorX(box), top, size);
    top += lines.length * leading * size;
    return text(`${role}-${dimensions[axis]}`, role, size, weight, placed, box.anchor, direction);
  });
}
