/**
 * The part of a radar that no answer changes: its mode, its centre and radius,
 * rings, axes, the arc of the pair, and the names. Knows no data.
 */
import { dimensions } from '../model/dimension.ts';
import {
  axisLabels,
  boxesTouch,
  labelBoxes,
  labelShapes,
  sameNames,
  textShape,
  type AxisLabel,
  type LabelBox,
} from './axis-labels.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { across, down, heart, step, valueRadius } from './radar-scale.ts';
import { round, type SceneMode, type Shape } from './scene.ts';
import { wrapText } from './text-wrap.ts';

/** Everything of a radar that depends on its width, font size, scale and words alone. */
export interface RadarFrame {
  readonly input: RadarFrameInput;
  readonly mode: SceneMode;
  readonly width: number;
  readonly height: number;
  /** Centre and outer ring, in px. */
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** Size in px by which marks and signs are drawn; smaller than the em when compact. */
  readonly markEm: number;
  /** Where the names stand, moved to the picture's own corner. */
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
  readonly labels: readonly AxisLabel[];
  readonly boxes: readonly LabelBox[];
}

const signReach = 0.87 + 0.5;

/** Lays out the frame, or gives back `previous` when nothing that it depends on changed. */
export function radarFrame(input: RadarFrameInput, previous?: RadarFrame): RadarFrame {
  if (previous && sameFrame(previous.input, input)) return previous;
  const { width, em } = input;
  const plan = fullPlan(input) ?? compactPlan(input) ?? numberedPlan(input);
  const { mode, radius, labels, boxes } = plan;
  const room = frameRoom(plan, em);
  const cx = round(width / 2);
  const cy = round(room.above);
  const pair = mode === 'full' ? pairWordShape(input, plan, cx, cy) : undefined;
  return {
    input,
    mode,
    width: round(width),
    height: Math.ceil(cy + room.below),
    cx,
    cy,
    radius,
    markEm: mode === 'full' ? em : 0.82 * em,
    boxes: boxes.map((box) => movedBox(box, cx, cy)),
    pairWords: pair !== undefined,
    under: [...ringShapes(input, cx, cy, radius), pairArc(cx, cy, radius + 0.5 * em)],
    over: [
      ...labels.flatMap((label, i) =>
        labelShapes(label, boxes[i] as LabelBox, i, cx, cy, input.direction),
      ),
      ...(pair ? [pair] : []),
    ],
  };
}

function sameFrame(a: RadarFrameInput, b: RadarFrameInput): boolean {
  return (
    a.width === b.width &&
    a.em === b.em &&
    a.scale === b.scale &&
    a.pairWords === b.pairWords &&
    a.measure === b.measure &&
    a.direction === b.direction &&
    sameNames(a.names, b.names) &&
    a.scaleWords.join('\n') === b.scaleWords.join('\n')
  );
}

function fullPlan(input: RadarFrameInput): Plan | undefined {
  const { em, width } = input;
  if (width < 24 * em) return undefined;
  const labels = axisLabels(input, 'full');
  const side = Math.max(...[1, 2, 5, 6].map((i) => labels[i]?.width ?? 0));
  const radius = round(Math.min(11 * em, (width / 2 - 1.8 * em - side) / 0.975));
  if (radius < 5.5 * em) return undefined;
  const boxes = labelBoxes(labels, 'full', radius, input);
  return clear(boxes, input) ? { mode: 'full', radius, labels, boxes } : undefined;
}

function compactPlan(input: RadarFrameInput): Plan | undefined {
  const { em, width } = input;
  const labels = axisLabels(input, 'compact');
  const most = Math.min(11 * em, (width / 2 - 0.5 * em) / 0.975 - 0.87 * em);
  for (let radius = round(most); radius >= 4.5 * em; radius = round(radius - 0.5)) {
    const boxes = labelBoxes(labels, 'compact', radius, input);
    const free = boxes.every((box) => distance(box) >= radius + 0.3 * em);
    if (free && clear(boxes, input)) return { mode: 'compact', radius, labels, boxes };
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
function clear(boxes: readonly LabelBox[], { em, width }: RadarFrameInput): boolean {
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

function frameRoom(
  { mode, radius, labels, boxes }: Plan,
  em: number,
): { above: number; below: number } {
  const margin = 0.25 * em;
  const tall = (axes: readonly number[]): number =>
    radius + (axes.some((i) => (labels[i]?.lineCount ?? 0) > 2) ? 5.4 : 4.4) * em;
  const least = (axes: readonly number[]): number =>
    mode === 'full' ? tall(axes) : radius + signReach * em;
  return {
    above: Math.max(least([0]), ...boxes.map((box) => margin - box.top)),
    below: Math.max(least([3, 4]), ...boxes.map((box) => margin + box.bottom)),
  };
}

function movedBox(box: LabelBox, cx: number, cy: number): LabelBox {
  const { left, right, top, bottom } = box;
  return { ...box, left: left + cx, right: right + cx, top: top + cy, bottom: bottom + cy };
}

function ringShapes({ scale }: RadarFrameInput, cx: number, cy: number, radius: number): Shape[] {
  const shapes: Shape[] = [];
  for (let value = 1; value <= scale; value++) {
    const r = round(valueRadius(value, scale, radius));
    const role = value === scale ? 'ring-outer' : 'ring';
    shapes.push({
      tag: 'circle',
      key: `ring-${value}`,
      role,
      attributes: { cx, cy, r, 'stroke-width': 1 },
    });
  }
  dimensions.forEach((dimension, i) => {
    const attributes = axisLine(i, cx, cy, radius, 1);
    shapes.push({ tag: 'line', key: `axis-${dimension}`, role: 'axis', attributes });
  });
  return shapes;
}

/** From ring 1 to the outer ring. */
export function axisLine(
  axis: number,
  cx: number,
  cy: number,
  radius: number,
  strokeWidth: number,
): Record<string, number> {
  const angle = axis * step;
  return {
    x1: round(cx + across(angle, heart * radius)),
    y1: round(cy + down(angle, heart * radius)),
    x2: round(cx + across(angle, radius)),
    y2: round(cy + down(angle, radius)),
    'stroke-width': strokeWidth,
  };
}

const inset = (7 * Math.PI) / 180;

/** Behaviour and time belong together: from 7° inside both axes. */
function pairArc(cx: number, cy: number, radius: number): Shape {
  const point = (angle: number): string =>
    `${round(cx + across(angle, radius))} ${round(cy + down(angle, radius))}`;
  const r = round(radius);
  const d = `M${point(5 * step + inset)}A${r} ${r} 0 0 1 ${point(6 * step - inset)}`;
  return {
    tag: 'path',
    key: 'pair',
    role: 'pair',
    attributes: { d, 'stroke-width': 1.5, 'stroke-linecap': 'round' },
  };
}

/** The words outside the arc, or undefined where they would touch a name or the edge. */
function pairWordShape(
  { em, width, pairWords, measure, direction }: RadarFrameInput,
  { radius, boxes }: Plan,
  cx: number,
  cy: number,
): Shape | undefined {
  const size = 0.8125 * em;
  const text = wrapText(pairWords, 4.5 * em, (line) => measure(line, size, 400));
  const angle = 5.5 * step;
  const right = across(angle, radius + 1.02 * em);
  const height = text.lines.length * 1.22 * size;
  const top = down(angle, radius + 1.02 * em) - height / 2;
  const box = {
    left: right - text.width,
    right,
    top,
    bottom: top + height,
    anchor: 'end',
  } as const;
  if (box.left < -width / 2 || boxes.some((other) => boxesTouch(box, other, 0.2 * em)))
    return undefined;
  const lines = text.lines.map((line, i) => ({
    text: line,
    x: round(cx + right),
    y: round(cy + top + (i * 1.22 + 0.97) * size),
  }));
  return textShape('pair-words', 'pair-words', size, 400, 'end', direction, lines);
}
