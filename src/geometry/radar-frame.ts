/**
 * The part of a radar that no answer changes: its mode, its centre and radius,
 * rings, axes, the arc of the pair, and the names. Knows no data.
 */
import { dimensions } from '../model/dimension.ts';
import { axisLabels, labelBoxes } from './axis-labels.ts';
import { boxAt, boxesTouch, labelOf, labelShapes, type Label, type LabelBox } from './label.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { heart, polar, step, valueRadius, type Disc, type ScaledDisc } from './radar-scale.ts';
import { round, type Point, type Role, type SceneMode, type Shape } from './scene.ts';
import { circle, path, through } from './shapes.ts';

/** Everything of a radar that depends on its width, font size, scale and words alone. */
export interface RadarFrame extends ScaledDisc {
  readonly input: RadarFrameInput;
  /** The same string and the same measure give the same frame. */
  readonly trace: string;
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
}

interface Plan {
  readonly mode: SceneMode;
  readonly radius: number;
  readonly labels: readonly Label<Role>[];
  /** Relative to the centre. */
  readonly boxes: readonly LabelBox[];
}

/** Lays out the frame, or gives back `previous` when nothing that it depends on changed. */
export function radarFrame(given: RadarFrameInput, previous?: RadarFrame): RadarFrame {
  const { em, scale, names, scaleWords, direction } = given;
  const words = [names, scaleWords, given.pairWords, direction];
  // A container without a width (not yet laid out, hidden) still gives a sane picture; more
  // than the disc and the widest names would be a margin, for which paper shrinks the rest.
  const width = Math.min(Math.max(given.width || 0, 6 * em), 40 * em);
  const trace = JSON.stringify([width, em, scale, words]);
  if (previous?.trace === trace && previous.input.measure === given.measure) return previous;
  const input = { ...given, width };
  const plan = planFrame(input);
  const { mode, radius, labels } = plan;
  const [above, below] = roomOf(plan, em);
  const disc = { cx: round(width / 2), cy: round(above), radius, input };
  const boxes = labelBoxes(labels, mode, disc, input);
  const pair = mode === 'full' ? pairWords(input, disc, boxes) : [];
  const signEm = mode === 'full' ? em : 0.82 * em;
  return {
    ...disc,
    trace,
    mode,
    width: round(width),
    height: Math.ceil(disc.cy + below),
    signEm,
    dotEm: Math.min(signEm, radius / 4),
    boxes,
    pairWords: pair.length > 0,
    under: underShapes(disc),
    over: [
      ...labels.flatMap((label, i) =>
        labelShapes(label, boxes[i] as LabelBox, `${dimensions[i]}`, input),
      ),
      ...pair,
    ],
  };
}

/** As much of the names as has room: names and verbs, or names round a smaller ring, or numbers. */
function planFrame(input: RadarFrameInput): Plan {
  const { em } = input;
  const half = input.width / 2;
  const plan = (mode: SceneMode, labels: readonly Label<Role>[], room: number): Plan => {
    const radius = round(Math.min(11 * em, room));
    return {
      mode,
      radius,
      labels,
      boxes: labelBoxes(labels, mode, { cx: 0, cy: 0, radius }, input),
    };
  };
  const full = axisLabels(input, 'full');
  const side = Math.max(...[1, 2, 5, 6].map((i) => full[i]?.width ?? 0));
  const widest = plan('full', full, (half - 1.8 * em - side) / 0.975);
  if (half >= 12 * em && widest.radius >= 5.5 * em && isClear(widest, input)) return widest;

  const compact = axisLabels(input, 'compact');
  let next = plan('compact', compact, (half - 0.5 * em) / 0.975 - 0.87 * em);
  for (; next.radius >= 4.5 * em; next = plan('compact', compact, next.radius - 0.5))
    if (isClear(next, input)) return next;

  // With very large text the ring takes some of the margin, so that it can still be read.
  const tight = Math.min(half - 2.3 * em, 4.5 * em);
  return plan('numbered', axisLabels(input, 'numbered'), Math.max(half - 3 * em, tight, em));
}

/** True when no box leaves the container or comes near the ring or another. */
function isClear({ boxes, radius }: Plan, { em, width }: RadarFrameInput): boolean {
  const half = width / 2 + 0.1;
  const gap = 0.3 * em;
  return boxes.every(
    (box, i) =>
      box.left >= -half &&
      box.right <= half &&
      distance(box) >= radius + gap &&
      boxes.slice(i + 1).every((other) => !boxesTouch(box, other, gap)),
  );
}

/** How far the nearest point of a box lies from the centre. */
function distance({ left, right, top, bottom }: LabelBox): number {
  return Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
}

/** Room above and below the centre. */
function roomOf({ mode, radius, labels, boxes }: Plan, em: number): readonly [number, number] {
  const least = (...axes: readonly number[]): number => {
    const isTall = axes.some((i) => (labels[i]?.height ?? 0) > 2.5 * em);
    return radius + (mode !== 'full' ? 1.4 : isTall ? 5.4 : 4.4) * em;
  };
  return [
    Math.max(least(0), ...boxes.map((box) => 0.25 * em - box.top)),
    Math.max(least(3, 4), ...boxes.map((box) => 0.25 * em + box.bottom)),
  ];
}

const inset = (7 * Math.PI) / 180;

/** Rings, axes, and the arc that joins behaviour and time, from 7° inside both axes. */
function underShapes(disc: Disc & Pick<RadarFrame, 'input'>): readonly Shape[] {
  const { cx, cy, radius, input } = disc;
  const { scale, em } = input;
  const reach = radius + 0.5 * em;
  const r = round(reach);
  const from = through(polar(disc, 5 * step + inset, reach));
  const to = through(polar(disc, 6 * step - inset, reach)).slice(1);
  return [
    ...Array.from({ length: scale }, (_, i) => {
      const role = i + 1 === scale ? 'ring-outer' : 'ring';
      return circle(role, i, { x: cx, y: cy }, valueRadius(disc, i + 1), 1);
    }),
    ...dimensions.map((name, axis) => axisShape('axis', name, disc, axis, 1)),
    path('pair', '', `${from}A${r} ${r} 0 0 1 ${to}`, 1.5),
  ];
}

/** An axis, from ring 1 to the outer ring. */
export function axisShape(
  role: Role,
  id: string,
  disc: Disc,
  axis: number,
  strokeWidth: number,
): Shape {
  const [inner, outer] = [heart, 1].map((part) => polar(disc, axis * step, part * disc.radius));
  return path(role, id, through(inner as Point, outer as Point), strokeWidth);
}

/** The words outside the arc; nothing where they would touch a name or the edge. */
function pairWords(
  input: RadarFrameInput,
  disc: Disc,
  boxes: readonly LabelBox[],
): readonly Shape[] {
  const { em } = input;
  const label = labelOf([['pair-words', input.pairWords, 0.8125 * em]], 4.5 * em, input);
  const { x, y } = polar(disc, 5.5 * step, disc.radius + 1.02 * em);
  const box = boxAt(label, x, y, 1, 0.5);
  const isClear = box.left >= 0 && !boxes.some((other) => boxesTouch(box, other, 0.2 * em));
  return isClear ? labelShapes(label, box, '', input) : [];
}
