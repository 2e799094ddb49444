/**
 * What many raters of one direction look like on an axis: the range as a
 * capsule, the bar between two middle values, single answers as small dots.
 */
import type { DimensionSummary } from '../analysis/rater-summary.ts';
import { markWidth } from './markers.ts';
import type { RadarSummary } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { across, chordAngle, down, step, valueRadius } from './radar-scale.ts';
import type { Point } from './series-lines.ts';
import { round, type Shape } from './scene.ts';

/** The true place of a value on an axis. */
export function valuePoint(frame: RadarFrame, axis: number, value: number, turn = 0): Point {
  const radius = valueRadius(value, frame.input.scale, frame.radius);
  const angle = axis * step + turn;
  return { x: frame.cx + across(angle, radius), y: frame.cy + down(angle, radius) };
}

/** From the lowest to the highest answer; nothing when all are the same. */
export function rangeShapes(frame: RadarFrame, summary: RadarSummary): readonly Shape[] {
  return summary.dimensions.flatMap((one, axis) => {
    const low = one.values[0];
    const high = one.values.at(-1);
    if (low === undefined || high === undefined || low === high) return [];
    const d = capsule(
      valuePoint(frame, axis, low),
      valuePoint(frame, axis, high),
      0.39 * frame.markEm,
    );
    const key = `range-${summary.key}-${one.dimension}`;
    return [
      {
        tag: 'path',
        key,
        role: 'range',
        voice: summary.voice,
        attributes: { d, 'stroke-width': 1 },
      },
    ];
  });
}

function capsule(from: Point, to: Point, half: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const dx = ((to.y - from.y) / length) * half;
  const dy = (-(to.x - from.x) / length) * half;
  const corner = (point: Point, side: 1 | -1): string =>
    `${round(point.x + side * dx)} ${round(point.y + side * dy)}`;
  const r = round(half);
  return `M${corner(from, -1)}A${r} ${r} 0 0 1 ${corner(from, 1)}L${corner(to, 1)}A${r} ${r} 0 0 1 ${corner(to, -1)}Z`;
}

/** Joins the two middle values of an even count. */
export function middleBar(
  summary: RadarSummary,
  one: DimensionSummary,
  middles: readonly Point[],
): readonly Shape[] {
  const [from, to] = middles;
  if (!from || !to) return [];
  const attributes = {
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    'stroke-width': 4,
  };
  const key = `middle-${summary.key}-${one.dimension}`;
  return [{ tag: 'line', key, role: 'middle-bar', voice: summary.voice, attributes }];
}

/** Every answer as a hollow dot; equal ones side by side, beside the mark of the middle. */
export function singleShapes(frame: RadarFrame, summary: RadarSummary): readonly Shape[] {
  const size = 0.33 * frame.markEm;
  return summary.dimensions.flatMap((one, axis) =>
    one.values.map((value, i) => {
      const equal = one.values.filter((other) => other === value).length;
      const order = i - one.values.indexOf(value);
      const spacing = size + 1.5;
      const clear = one.middle.includes(value) ? (markWidth * frame.markEm) / 2 + size / 2 + 1 : 0;
      const place =
        clear === 0
          ? (order - (equal - 1) / 2) * spacing
          : (order % 2 === 0 ? 1 : -1) * (clear + Math.floor(order / 2) * spacing);
      const radius = valueRadius(value, frame.input.scale, frame.radius);
      const turn = Math.sign(place) * chordAngle(Math.abs(place), radius);
      const { x, y } = valuePoint(frame, axis, value, turn);
      const attributes = { cx: round(x), cy: round(y), r: round(size / 2), 'stroke-width': 1 };
      const key = `single-${summary.key}-${one.dimension}-${i}`;
      return { tag: 'circle', key, role: 'single', voice: summary.voice, attributes } as const;
    }),
  );
}
