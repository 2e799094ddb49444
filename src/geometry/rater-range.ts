/**
 * What many raters of one direction look like on an axis: the range as a
 * capsule, the bar between two middle values, single answers as small dots.
 */
import { markWidth } from './markers.ts';
import type { RadarSummary } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { chordAngle, polar, step, valueRadius } from './radar-scale.ts';
import { round, type Point, type Shape } from './scene.ts';
import { circle, line, path, through } from './shapes.ts';

/** The place of `value` on an axis, moved `sideways` px along its ring. */
export function besidePoint(
  frame: RadarFrame,
  axis: number,
  value: number,
  sideways: number,
): Point {
  if (sideways === 0) return frame.places[axis]?.[value] as Point;
  const reach = valueRadius(value, frame.input.scale, frame.radius);
  const turn = Math.sign(sideways) * chordAngle(Math.abs(sideways), reach);
  return polar(frame, axis * step + turn, reach);
}

/** The ends of the range on an axis; nothing without numbers. */
export function rangeEnds(
  frame: RadarFrame,
  axis: number,
  values: readonly number[],
): readonly [Point, Point] | undefined {
  const low = frame.places[axis]?.[values[0] ?? -1];
  const high = frame.places[axis]?.[values.at(-1) ?? -1];
  return low && high && [low, high];
}

/** From the lowest to the highest answer; nothing when all are the same. */
export function rangeShapes(
  frame: RadarFrame,
  { key, voice, dimensions }: RadarSummary,
): readonly Shape[] {
  return dimensions.flatMap(({ dimension, values }, axis) => {
    const ends = rangeEnds(frame, axis, values);
    if (!ends || ends[0] === ends[1]) return [];
    return [
      path(`range-${key}-${dimension}`, 'range', capsule(...ends, 0.39 * frame.dotEm), 1, voice),
    ];
  });
}

function capsule(from: Point, to: Point, half: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const dx = ((to.y - from.y) / length) * half;
  const dy = ((from.x - to.x) / length) * half;
  const corner = ({ x, y }: Point, side: 1 | -1): Point => ({ x: x + side * dx, y: y + side * dy });
  const arc = `A${round(half)} ${round(half)} 0 0 1 `;
  const sides = [
    through([corner(from, -1)]),
    through([corner(from, 1), corner(to, 1)]),
    through([corner(to, -1)]),
  ];
  return `${sides[0]}${arc}${sides[1]?.slice(1)}${arc}${sides[2]?.slice(1)}Z`;
}

/** Joins the two middle values of an even count. */
export function middleBars(
  { key, voice }: RadarSummary,
  points: readonly (readonly Point[])[],
): readonly Shape[] {
  return points.flatMap(([from, to], axis) =>
    from && to ? [line(`middle-${key}-${axis}`, 'middle-bar', from, to, 4, voice)] : [],
  );
}

/** Every answer as a hollow dot; equal ones side by side, beside the mark of the middle. */
export function singleShapes(
  frame: RadarFrame,
  { key, voice, dimensions }: RadarSummary,
): readonly Shape[] {
  const size = 0.33 * frame.dotEm;
  const clear = (markWidth * frame.dotEm) / 2 + size / 2 + 1;
  return dimensions.flatMap(({ dimension, values, middle }, axis) =>
    values.map((value, i) => {
      const order = i - values.indexOf(value);
      const equal = values.lastIndexOf(value) - values.indexOf(value) + 1;
      const outward = clear + Math.floor(order / 2) * (size + 1.5);
      const sideways = middle.includes(value)
        ? order % 2 === 0
          ? outward
          : -outward
        : (order - (equal - 1) / 2) * (size + 1.5);
      const point = besidePoint(frame, axis, value, sideways);
      return circle(`single-${key}-${dimension}-${i}`, 'single', point, size / 2, 1, voice);
    }),
  );
}
