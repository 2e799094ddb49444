/**
 * The names at the ends of the axes: which lines they take, and the boxes in
 * which they stand. All boxes are relative to the centre of the radar. Knows
 * no data: a name never moves when an answer changes.
 */
import { dimensions } from '../model/dimension.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { step } from './radar-scale.ts';
import type { Role, SceneMode, Shape } from './scene.ts';
import { leading, stacked, text } from './shapes.ts';
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
}

/** A rectangle; of its text the part `anchor` (0, 0.5 or 1) lies left of the point it hangs on. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly anchor: number;
}

/** Wraps and measures the words of each axis. */
export function axisLabels(input: RadarFrameInput, mode: SceneMode): readonly AxisLabel[] {
  const { em, width, measure } = input;
  const widest = (mode === 'full' && width >= 34 * em ? 7 : 5.5) * em;
  const numbered = mode === 'numbered';
  return input.names.map((axis, i) => {
    const parts: LabelPart[] = [];
    let [labelWidth, height] = [0, 0];
    const add = (role: Role, words: string | undefined, size: number, weight: number): void => {
      if (!words) return;
      const wrapped = wrapText(words, widest, (line) => measure(line, size, weight));
      parts.push({ role, size, weight, lines: wrapped.lines });
      labelWidth = Math.max(labelWidth, wrapped.width);
      height += wrapped.lines.length * leading * size;
    };
    const name = numbered ? `${i + 1}` : axis.name;
    add('name', name, (mode === 'compact' ? 0.8125 : 0.9375) * em, 600);
    if (mode === 'full') add('verb', axis.verb, 0.8125 * em, 400);
    if (!numbered) add('note', axis.note, Math.max(0.75 * em, 12), 400);
    return { parts, width: labelWidth, height };
  });
}

/** Where a box stands at the end of its axis; numbers in em. */
type Placement = readonly [
  /** Distance beyond the outer ring, along the axis, for x; and what is added outwards. */
  beyondX: number,
  outward: number,
  /** The same for y; and what is added downwards. */
  beyondY: number,
  downward: number,
  /** Part of the box that lies above that point, and part that lies inwards of it. */
  above: number,
  inward: number,
];

const numeral: Placement = [1.9, 0, 1.9, 0, 0.5, 0.5];

/** So far outwards that the edge of the container decides. */
const edge = 99;

/** By mode: the top axis, the upper pair, the middle pair, the lower pair. */
const placements: Readonly<Record<SceneMode, readonly Placement[]>> = {
  full: [
    [1.55, 0, 1.55, 0, 1, 0.5],
    [1.8, 0, 1.8, 0, 1, 0],
    [1.8, 0, 1.8, 0, 0.5, 0],
    [1.75, 1.2, 1.75, 0, 0, 0.5],
  ],
  compact: [
    [1.4, 0, 1.4, 0, 1, 0.5],
    [0, edge, 0, -1.1, 1, 1],
    [0, edge, 0, 1.2, 0, 1],
    [1.55, 0.75, 0, 1.5, 0, 0.5],
  ],
  numbered: [],
};

/** Places the labels round an outer ring of `radius`. */
export function labelBoxes(
  labels: readonly AxisLabel[],
  mode: SceneMode,
  radius: number,
  input: RadarFrameInput,
): readonly LabelBox[] {
  const { em } = input;
  return labels.map(({ width, height }, axis) => {
    const placement = placements[mode][Math.min(axis, 7 - axis)] ?? numeral;
    const [beyondX, outward, beyondY, downward, above, inward] = placement;
    const reach = (beyondX * em + radius) * Math.abs(Math.sin(axis * step)) + outward * em;
    const x = Math.min(reach, input.width / 2 - (1 - inward) * width);
    const isRight = axis < 4;
    const anchor = isRight ? inward : 1 - inward;
    const left = (isRight ? x : -x) - anchor * width;
    const top = downward * em - (beyondY * em + radius) * Math.cos(axis * step) - above * height;
    return { left, top, right: left + width, bottom: top + height, anchor };
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
  return left + anchor * (right - left);
}

/** The text shapes of one label in its box. */
export function labelShapes(
  label: AxisLabel,
  box: LabelBox,
  axis: number,
  { direction }: RadarFrameInput,
): readonly Shape[] {
  let { top } = box;
  return label.parts.map(({ role, size, weight, lines }) => {
    const placed = stacked(lines, anchorX(box), top, size);
    top += lines.length * leading * size;
    return text(`${role}-${dimensions[axis]}`, role, size, weight, placed, box.anchor, direction);
  });
}
