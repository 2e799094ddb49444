/**
 * The part of a radar that no answer changes: its mode, its centre and radius,
 * rings, axes, the arc of the pair, and the names. Knows no data.
 */
import { dimensions } from '../model/dimension.ts';
import {
  anchorX,
  axisLabels,
  boxesTouch,
  labelBoxes,
  labelShapes,
  type AxisLabel,
  type LabelBox,
} from './axis-labels.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { heart, polar, step, valueRadius, type Disc } from './radar-scale.ts';
import { round, type Point, type SceneMode, type Shape } from './scene.ts';
import { circle, leading, line, path, stacked, text, through } from './shapes.ts';
import { wrapText } from './text-wrap.ts';

/** Everything of a radar that depends on its width, font size, scale and words alone. */
export interface RadarFrame extends Disc {
  readonly input: RadarFrameInput;
  readonly mode: SceneMode;
  readonly width: number;
  readonly height: number;
  /** Size in px by which signs are drawn; smaller than the em when compact. */
  readonly signEm: number;
  /** The same for marks, which also keep within their rings. */
  readonly dotEm: number;
  /** Where the names stand. */
  readonly boxes: readonly LabelBox[];
  /** True when the pair's words stand at its arc; else they belong in the key. */
  readonly pairWords: boolean;
  /** Rings, axes and arc. */
  readonly under: readonly Shape[];
  /** The names. */
  readonly over: readonly Shape[];
  /** The place of each value, by axis and value. */
  readonly places: readonly (readonly Point[])[];
}

interface Plan {
  readonly mode: SceneMode;
  readonly radius: number;
  readonly labels: readonly AxisLabel[];
  readonly boxes: readonly LabelBox[];
}

/** Lays out the frame, or gives back `previous` when nothing that it depends on changed. */
export function radarFrame(given: RadarFrameInput, previous?: RadarFrame): RadarFrame {
  if (previous && isSame(previous.input, given)) return previous;
  const least = 6 * given.em;
  // A container without a width (not yet laid out, hidden) still gives a sane picture.
  const input = given.width >= least ? given : { ...given, width: least };
  const { width, em, scale } = input;
  const plan = fullPlan(input) ?? compactPlan(input) ?? numberedPlan(input);
  const { mode, radius, labels } = plan;
  const room = roomOf(plan, em);
  const disc = { cx: round(width / 2), cy: round(room.above), radius };
  const boxes = plan.boxes.map((box) => moved(box, disc));
  const pair = mode === 'full' ? pairWords(input, disc, boxes) : [];
  const signEm = mode === 'full' ? em : 0.82 * em;
  return {
    ...disc,
    input,
    mode,
    width: round(width),
    height: Math.ceil(disc.cy + room.below),
    signEm,
    dotEm: Math.min(signEm, radius / 4),
    boxes,
    pairWords: pair.length > 0,
    under: [...rings(input, disc), pairArc(disc, em)],
    over: [
      ...labels.flatMap((label, i) => labelShapes(label, boxes[i] as LabelBox, i, input)),
      ...pair,
    ],
    places: dimensions.map((_, axis) =>
      Array.from({ length: scale + 1 }, (_place, value) =>
        polar(disc, axis * step, valueRadius(value, scale, radius)),
      ),
    ),
  };
}

/** True when both ask for the same frame. */
function isSame(a: RadarFrameInput, b: RadarFrameInput): boolean {
  const same = (key: keyof RadarFrameInput): boolean => a[key] === b[key];
  return (
    (['width', 'em', 'scale', 'pairWords', 'measure', 'direction'] as const).every(same) &&
    (same('scaleWords') || a.scaleWords.join() === b.scaleWords.join()) &&
    (same('names') ||
      a.names.every(
        ({ name, verb, note }, i) =>
          name === b.names[i]?.name && verb === b.names[i]?.verb && note === b.names[i]?.note,
      ))
  );
}

function fullPlan(input: RadarFrameInput): Plan | undefined {
  const { em, width } = input;
  if (width < 24 * em) return undefined;
  const labels = axisLabels(input, 'full');
  const side = Math.max(...[1, 2, 5, 6].map((i) => labels[i]?.width ?? 0));
  const radius = round(Math.min(11 * em, (width / 2 - 1.8 * em - side) / 0.975));
  const boxes = labelBoxes(labels, 'full', radius, input);
  const fits = radius >= 5.5 * em && isClear(boxes, input);
  return fits ? { mode: 'full', radius, labels, boxes } : undefined;
}

function compactPlan(input: RadarFrameInput): Plan | undefined {
  const { em, width } = input;
  const labels = axisLabels(input, 'compact');
  const most = Math.min(11 * em, (width / 2 - 0.5 * em) / 0.975 - 0.87 * em);
  for (let radius = round(most); radius >= 4.5 * em; radius = round(radius - 0.5)) {
    const boxes = labelBoxes(labels, 'compact', radius, input);
    const free = boxes.every((box) => distance(box) >= radius + 0.3 * em);
    if (free && isClear(boxes, input)) return { mode: 'compact', radius, labels, boxes };
  }
  return undefined;
}

function numberedPlan(input: RadarFrameInput): Plan {
  const { em, width } = input;
  const labels = axisLabels(input, 'numbered');
  // With very large text the ring takes some of the margin, so that it can still be read.
  const tight = Math.min(width / 2 - 2.3 * em, 4.5 * em);
  const radius = round(Math.min(11 * em, Math.max(width / 2 - 3 * em, tight, em)));
  return { mode: 'numbered', radius, labels, boxes: labelBoxes(labels, 'numbered', radius, input) };
}

/** True when no box leaves the container and none comes near another. */
function isClear(boxes: readonly LabelBox[], { em, width }: RadarFrameInput): boolean {
  const half = width / 2 + 0.1;
  return boxes.every(
    (box, i) =>
      box.left >= -half &&
      box.right <= half &&
      boxes.slice(i + 1).every((other) => !boxesTouch(box, other, 0.3 * em)),
  );
}

/** How far the nearest point of a box lies from the centre. */
function distance({ left, right, top, bottom }: LabelBox): number {
  return Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
}

/** Room above and below the centre. */
function roomOf(
  { mode, radius, labels, boxes }: Plan,
  em: number,
): { readonly above: number; readonly below: number } {
  const least = (...axes: readonly number[]): number => {
    const tall = axes.some((i) => (labels[i]?.lineCount ?? 0) > 2);
    return radius + (mode !== 'full' ? 1.4 : tall ? 5.4 : 4.4) * em;
  };
  return {
    above: Math.max(least(0), ...boxes.map((box) => 0.25 * em - box.top)),
    below: Math.max(least(3, 4), ...boxes.map((box) => 0.25 * em + box.bottom)),
  };
}

function moved({ left, right, top, bottom, anchor }: LabelBox, { cx, cy }: Disc): LabelBox {
  return { left: left + cx, right: right + cx, top: top + cy, bottom: bottom + cy, anchor };
}

function rings({ scale }: RadarFrameInput, disc: Disc): readonly Shape[] {
  const centre = { x: disc.cx, y: disc.cy };
  const shapes: Shape[] = [];
  for (let value = 1; value <= scale; value++) {
    const role = value === scale ? 'ring-outer' : 'ring';
    shapes.push(circle(`ring-${value}`, role, centre, valueRadius(value, scale, disc.radius), 1));
  }
  return shapes.concat(
    dimensions.map((name, axis) => axisShape(`axis-${name}`, 'axis', disc, axis, 1)),
  );
}

/** An axis, from ring 1 to the outer ring. */
export function axisShape(
  key: string,
  role: Shape['role'],
  disc: Disc,
  axis: number,
  strokeWidth: number,
): Shape {
  const inner = polar(disc, axis * step, heart * disc.radius);
  return line(key, role, inner, polar(disc, axis * step, disc.radius), strokeWidth);
}

const inset = (7 * Math.PI) / 180;

/** Behaviour and time belong together: from 7° inside both axes. */
function pairArc(disc: Disc, em: number): Shape {
  const reach = disc.radius + 0.5 * em;
  const from = polar(disc, 5 * step + inset, reach);
  const to = polar(disc, 6 * step - inset, reach);
  const r = round(reach);
  return path('pair', 'pair', `${through([from])}A${r} ${r} 0 0 1 ${through([to]).slice(1)}`, 1.5);
}

/** The words outside the arc; nothing where they would touch a name or the edge. */
function pairWords(
  { em, pairWords: words, measure, direction }: RadarFrameInput,
  disc: Disc,
  boxes: readonly LabelBox[],
): readonly Shape[] {
  const size = 0.8125 * em;
  const { lines, width } = wrapText(words, 4.5 * em, (one) => measure(one, size, 400));
  const { x, y } = polar(disc, 5.5 * step, disc.radius + 1.02 * em);
  const half = (lines.length * leading * size) / 2;
  const box = {
    left: x - width,
    right: x,
    top: y - half,
    bottom: y + half,
    anchor: 'right',
  } as const;
  if (box.left < 0 || boxes.some((other) => boxesTouch(box, other, 0.2 * em))) return [];
  const placed = stacked(lines, anchorX(box), box.top, size);
  return [text('pair-words', 'pair-words', size, 400, placed, box.anchor, direction)];
}
