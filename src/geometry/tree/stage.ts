/** How far a tree has grown by the number of its leaves. Knows no drawing. */
import type { Point } from '../scene.ts';
import type { Stage } from './drawn-tree.ts';

/** Most leaves of each stage; the last has no end. */
const stages: readonly (readonly [number, Stage])[] = [
  [0, { scale: 0.8, girth: 0.6, leaf: 58 }],
  [12, { scale: 0.88, girth: 0.76, leaf: 60 }],
  [40, { scale: 0.95, girth: 0.9, leaf: 60 }],
  [180, { scale: 1, girth: 1, leaf: 60 }],
];
const grown: Stage = { scale: 1, girth: 1, leaf: 48 };

/** The stage of a tree with `count` leaves. */
export function stageOf(count: number): Stage {
  return stages.find(([most]) => count <= most)?.[1] ?? grown;
}

/** How a tree stands on its plate. */
export interface Stand extends Stage {
  /** -1 with left and right exchanged. */
  readonly facing: 1 | -1;
}

/** Where the foot of the trunk stands on the plate; it never moves. */
export const foot: Point = { x: 600, y: 1012 };

/** A place of the tree at full size, on the plate. */
export function onPlate(
  { x, y }: Point,
  { scale, facing }: Pick<Stand, 'scale' | 'facing'>,
): Point {
  return { x: foot.x + x * scale * facing, y: foot.y + y * scale };
}
