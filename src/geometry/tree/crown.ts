/**
 * The room that a crown has: polar places about the fork, where 0 is the fork
 * and 1 the edge. Growing is outwards only, so no branch turns back. Units of
 * the tree: foot of the trunk (0, 0), y down, at full size.
 */
import type { Point } from '../scene.ts';

/** Where the trunk divides. */
export const fork: Point = { x: 0, y: -205 };
/** The quiet disc behind the crown; it never scales. */
export const disc = { x: 0, y: -429, radius: 394 };
/** Half angles of a crown: from the middle gap to the lowest branch. */
export const fan = { inner: 0.03, outer: 1.47 };

const crown = { y: -429, rx: 362, ry: 302 };
const light = { y: -478, rx: 128, ry: 142 };

/** From the fork to the edge of the crown in direction `theta`, in radians from straight up. */
function reach(theta: number): number {
  const sin = Math.sin(theta) / crown.rx;
  const cos = Math.cos(theta) / crown.ry;
  const lift = (fork.y - crown.y) / crown.ry;
  const a = sin * sin + cos * cos;
  const b = lift * cos;
  const edge = (b + Math.sqrt(b * b + a * (1 - lift * lift))) / a;
  return edge * (1 + 0.02 * Math.sin(4 * theta + 0.6) + 0.018 * Math.sin(7 * theta + 2));
}

/** The place at `rho` of the way to the edge. */
export function crownPoint(theta: number, rho: number): Point {
  const far = reach(theta) * rho;
  return { x: fork.x + far * Math.sin(theta), y: fork.y - far * Math.cos(theta) };
}

/** Direction of a place as the fork sees it. */
export function crownAngle({ x, y }: Point): number {
  return Math.atan2(x - fork.x, fork.y - y);
}

/** How far out a place is, from 0 at the fork to 1 at the edge. */
export function crownShare(point: Point): number {
  return Math.hypot(point.x - fork.x, point.y - fork.y) / reach(crownAngle(point));
}

/** Within the window of light between two main branches, or within `margin` of it. */
export function isInLight({ x, y }: Point, margin = 0): boolean {
  const across = x / (light.rx + margin);
  const along = (y - light.y) / (light.ry + margin);
  return across * across + along * along < 1;
}
