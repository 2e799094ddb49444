/**
 * The names at the ends of the axes: which lines they take, and the boxes in
 * which they stand. All boxes are relative to the centre of the radar. Knows
 * no data: a name never moves when an answer changes.
 */
import { dimensions } from '../model/dimension.ts';
import type { AxisName, RadarFrameInput } from './radar-input.ts';
import { across, down, step } from './radar-scale.ts';
import { round, type Role, type SceneMode, type Shape } from './scene.ts';
import { wrapText } from './text-wrap.ts';

const lineHeight = 1.22;

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

/** A rectangle relative to the centre; `anchor` is the side at which its text begins. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Wraps and measures the words of each axis. */
export function axisLabels(input: RadarFrameInput, mode: SceneMode): readonly AxisLabel[] {
  const { em, width } = input;
  const widest = (mode === 'full' && width >= 34 * em ? 7 : 5.5) * em;
  const nameSize = (mode === 'compact' ? 0.8125 : 0.9375) * em;
  return input.names.map((axis, i) => {
    const numbered = mode === 'numbered';
    const texts: readonly (readonly [Role, string | undefined, number, number])[] = [
      ['name', numbered ? String(i + 1) : axis.name, nameSize, 600],
      ['verb', mode === 'full' ? axis.verb : undefined, 0.8125 * em, 400],
      ['note', numbered ? undefined : axis.note, Math.max(0.75 * em, 12), 400],
    ];
    return measured(input, texts, widest);
  });
}

function measured(
  { measure }: RadarFrameInput,
  texts: readonly (readonly [Role, string | undefined, number, number])[],
  widest: number,
): AxisLabel {
  let width = 0;
  let height = 0;
  let lineCount = 0;
  const parts: LabelPart[] = [];
  for (const [role, text, size, weight] of texts) {
    if (!text) continue;
    const wrapped = wrapText(text, widest, (line) => measure(line, size, weight));
    parts.push({ role, size, weight, lines: wrapped.lines });
    width = Math.max(width, wrapped.width);
    height += wrapped.lines.length * lineHeight * size;
    lineCount += wrapped.lines.length;
  }
  return { parts, width, height, lineCount };
}

/** Places the labels round an outer ring of `radius`. */
export function labelBoxes(
  labels: readonly AxisLabel[],
  mode: SceneMode,
  radius: number,
  { em, width }: RadarFrameInput,
): readonly LabelBox[] {
  const place = { full: fullBox, compact: compactBox, numbered: numberBox }[mode];
  return labels.map((label, i) => place(label, i, radius, em, width / 2));
}

type PlaceBox = (
  label: AxisLabel,
  axis: number,
  radius: number,
  em: number,
  half: number,
) => LabelBox;

const fullBox: PlaceBox = (label, axis, radius, em, half) => {
  const angle = axis * step;
  if (axis === 0) return box(label, 'middle', 0, -(radius + 1.55 * em) - label.height);
  if (axis === 3 || axis === 4) {
    const reach = across(angle, radius + 1.75 * em) + (axis === 3 ? 1.2 : -1.2) * em;
    return box(
      label,
      'middle',
      within(reach, half - label.width / 2),
      down(angle, radius + 1.75 * em),
    );
  }
  const y = down(angle, radius + 1.8 * em);
  const top = axis === 1 || axis === 6 ? y - label.height : y - label.height / 2;
  return box(label, axis < 3 ? 'start' : 'end', across(angle, radius + 1.8 * em), top);
};

const compactBox: PlaceBox = (label, axis, radius, em, half) => {
  const angle = axis * step;
  if (axis === 0) return box(label, 'middle', 0, -(radius + 1.4 * em) - label.height);
  if (axis === 3 || axis === 4) {
    const reach = across(angle, radius + 1.55 * em) + (axis === 3 ? 0.75 : -0.75) * em;
    return box(
      label,
      'middle',
      within(reach, half - label.width / 2),
      down(angle, radius) + 1.5 * em,
    );
  }
  const y = down(angle, radius);
  const top = axis === 1 || axis === 6 ? y - 1.1 * em - label.height : y + 1.2 * em;
  return box(label, axis < 3 ? 'end' : 'start', axis < 3 ? half : -half, top);
};

const numberBox: PlaceBox = (label, axis, radius, em) => {
  const reach = radius + 1.9 * em;
  return box(
    label,
    'middle',
    across(axis * step, reach),
    down(axis * step, reach) - label.height / 2,
  );
};

const within = (value: number, most: number): number =>
  Math.sign(value) * Math.min(Math.abs(value), Math.max(0, most));

function box(label: AxisLabel, anchor: LabelBox['anchor'], x: number, top: number): LabelBox {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - label.width : x - label.width / 2;
  return { left, top, right: left + label.width, bottom: top + label.height, anchor };
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

/** The text shapes of one label, its box moved by (cx, cy). */
export function labelShapes(
  label: AxisLabel,
  place: LabelBox,
  axis: number,
  cx: number,
  cy: number,
  direction: RadarFrameInput['direction'],
): readonly Shape[] {
  const { anchor } = place;
  const x =
    cx +
    (anchor === 'start'
      ? place.left
      : anchor === 'end'
        ? place.right
        : (place.left + place.right) / 2);
  let y = cy + place.top;
  return label.parts.map(({ role, size, weight, lines }) => {
    const placed = lines.map((text) => {
      const baseline = y + (lineHeight / 2 + 0.36) * size;
      y += lineHeight * size;
      return { text, x: round(x), y: round(baseline) };
    });
    return textShape(`${role}-${dimensions[axis]}`, role, size, weight, anchor, direction, placed);
  });
}

/** A text; `anchor` names the physical side (start = left), whatever the writing direction. */
export function textShape(
  key: string,
  role: Role,
  size: number,
  weight: number,
  anchor: LabelBox['anchor'],
  direction: RadarFrameInput['direction'],
  lines: NonNullable<Shape['lines']>,
): Shape {
  const turned = { start: 'end', middle: 'middle', end: 'start' }[anchor];
  return {
    tag: 'text',
    key,
    role,
    attributes: {
      'text-anchor': direction === 'rtl' ? turned : anchor,
      'font-size': round(size),
      'font-weight': weight,
    },
    lines,
  };
}

/** True when both hold the same words. */
export function sameNames(a: readonly AxisName[], b: readonly AxisName[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        (one, i) => one.name === b[i]?.name && one.verb === b[i]?.verb && one.note === b[i]?.note,
      ))
  );
}
