/** The room that leaves and wood take, as discs that words keep off. */
import type { LabelBox } from '../label.ts';
import type { Point } from '../scene.ts';
import type { Disc, DrawnLeaf } from './drawn-tree.ts';

const degrees = Math.PI / 180;

/** Three circles along a leaf: place and radius as parts of its length. */
const body = [
  [0.28, 0.17],
  [0.55, 0.2],
  [0.82, 0.16],
] as const;

/** A place along a leaf, from its petiole (0) to its tip (1). */
export function alongLeaf({ x, y, angle, length }: DrawnLeaf, part: number): Point {
  const far = length * part;
  return { x: x + far * Math.cos(angle * degrees), y: y + far * Math.sin(angle * degrees) };
}

/** What a leaf covers. */
export function leafDiscs(leaf: DrawnLeaf): readonly Disc[] {
  return body.map(([part, radius]) => ({ ...alongLeaf(leaf, part), radius: radius * leaf.length }));
}

/** How far a box is from a disc's edge; below 0 where it covers a part of it. */
export function distance(
  { left, right, top, bottom }: Pick<LabelBox, 'left' | 'right' | 'top' | 'bottom'>,
  { x, y, radius }: Disc,
): number {
  const dx = Math.max(left - x, x - right, 0);
  const dy = Math.max(top - y, y - bottom, 0);
  return Math.sqrt(dx * dx + dy * dy) - radius;
}

/** True when a box keeps `gap` away from all of `discs`. */
export function keepsOff(
  box: Parameters<typeof distance>[0],
  discs: readonly Disc[],
  gap: number,
): boolean {
  return discs.every((one) => distance(box, one) >= gap);
}

/** Those that lie within `dx` and `dy` of a place. */
export function near<T extends Point>(
  all: readonly T[],
  { x, y }: Point,
  dx: number,
  dy: number,
): readonly T[] {
  return all.filter((one) => Math.abs(one.x - x) < dx && Math.abs(one.y - y) < dy);
}

/** Samples that follow each other along wood, no more than 7 apart. */
export function closer(discs: readonly Disc[]): readonly Disc[] {
  return discs.flatMap((one, i) => {
    const next = discs[i + 1];
    const far = next ? Math.hypot(next.x - one.x, next.y - one.y) : 0;
    // A longer step goes on to another piece of wood.
    if (!next || far <= 7 || far > 60) return [one];
    const count = Math.ceil(far / 7);
    return Array.from({ length: count }, (_, k) => ({
      x: one.x + ((next.x - one.x) * k) / count,
      y: one.y + ((next.y - one.y) * k) / count,
      radius: one.radius + ((next.radius - one.radius) * k) / count,
    }));
  });
}
