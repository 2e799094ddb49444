/**
 * Lines and tapered outlines through points, by Catmull-Rom. Each control point
 * mirrors the one before it, so that `S` says half of every curve. Knows no tree.
 */
import type { Point } from '../scene.ts';

/** A sample of a centre line; `radius` is half the width there. */
export interface Knot extends Point {
  readonly radius: number;
}

/** What was written before, by tenths: a tree writes the same few thousand numbers over and over. */
const written: string[] = [];

function text(value: number): string {
  const tenths = Math.round(value * 10);
  if (!(tenths >= 0 && tenths < 20_000)) return String(tenths / 10 || 0);
  return (written[tenths] ??= String(tenths / 10));
}

/** A point of a cubic curve. */
export function bezier([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}

/** A smooth line through `points`; empty without any. */
export function smoothPath(points: readonly Point[]): string {
  let path = '';
  points.forEach((here, i) => {
    const before = points[i - 1];
    const next = points[i + 1] ?? here;
    path +=
      before === undefined
        ? `M${text(here.x)} ${text(here.y)}`
        : `S${text(here.x - (next.x - before.x) / 6)} ${text(here.y - (next.y - before.y) / 6)} ${text(here.x)} ${text(here.y)}`;
  });
  return path;
}

/** Points beside the line, all left ones and then all right ones from the end back. */
export function outline(knots: readonly Knot[]): readonly Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  let tip: Point | undefined;
  knots.forEach((here, i) => {
    const before = knots[i - 1] ?? here;
    const next = knots[i + 1] ?? here;
    const dx = next.x - before.x;
    const dy = next.y - before.y;
    const by = here.radius / (Math.sqrt(dx * dx + dy * dy) || 1);
    left.push({ x: here.x + dy * by, y: here.y - dx * by });
    right.push({ x: here.x - dy * by, y: here.y + dx * by });
    tip = { x: here.x + dx * by, y: here.y + dy * by };
  });
  return [...left, ...(tip === undefined ? [] : [tip]), ...right.reverse()];
}

/** The filled outline of a line that tapers to its last knot. */
export function ribbon(knots: readonly Knot[]): string {
  return knots.length < 2 ? '' : `${smoothPath(outline(knots))}Z`;
}

/** Direction of a line at one of its points, by default its end, in radians; straight up without points. */
export function endAngle(points: readonly Point[], index = points.length - 1): number {
  const here = points[index];
  const before = points[index - 1] ?? here;
  const next = points[index + 1] ?? here;
  if (here === undefined || before === undefined || next === undefined) return -Math.PI / 2;
  return Math.atan2(next.y - before.y, next.x - before.x);
}
