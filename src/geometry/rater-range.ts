/**
 * What many raters of one direction look like on an axis: the range as a
 * capsule, the bar between two middle values, single answers as small dots.
 */
import { markWidth } from './markers.ts';
import type { RadarSummary } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { valuePoint, valueRadius } from './radar-scale.ts';
import type { Shape } from './scene.ts';
import type { AxisPoints } from './series-lines.ts';
import { circle, path, shape, through } from './shapes.ts';

/** From the lowest to the highest answer; nothing when all are the same. */
export function rangeShapes(
  frame: RadarFrame,
  { key, voice, dimensions }: RadarSummary,
): readonly Shape[] {
  const { cx, cy } = frame;
  const rx = 0.39 * frame.dotEm;
  return dimensions.flatMap(({ dimension, values }, axis) => {
    const [low = 0, high = 0] = [values[0], values.at(-1)];
    if (low === high) return [];
    const top = valueRadius(frame, high) + rx;
    const capsule = {
      x: cx - rx,
      y: cy - top,
      width: 2 * rx,
      height: top + rx - valueRadius(frame, low),
      rx,
      transform: `rotate(${((axis * 360) / 7).toFixed(2)} ${cx} ${cy})`,
      'stroke-width': 1,
    };
    return [shape('rect', 'range', `${key}-${dimension}`, capsule, voice)];
  });
}

/** Joins the two middle values of an even count. */
export function middleBars({ key, voice }: RadarSummary, points: AxisPoints): readonly Shape[] {
  return points.flatMap(([from, to], axis) =>
    from && to ? [path('middle-bar', `${key}-${axis}`, through(from, to), 4, voice)] : [],
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
      const equal = values.filter((other) => other === value).length;
      const outward = clear + Math.floor(order / 2) * (size + 1.5);
      const sideways = middle.includes(value)
        ? outward * (order % 2 ? -1 : 1)
        : (order - (equal - 1) / 2) * (size + 1.5);
      const point = valuePoint(frame, axis, value, sideways);
      return circle('single', `${key}-${dimension}-${i}`, point, size / 2, 1, voice);
    }),
  );
}
