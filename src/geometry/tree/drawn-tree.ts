/**
 * The tree as it grows, before words, colours and sizes on screen: places, path
 * strings and what they are, in units of the wide plate (1200 × 1640, y down),
 * at the stage that its leaves ask for, rounded to 0.1.
 */
import type { Actor, LeafKind, RootState } from '../../model/record.ts';
import type { Point } from '../scene.ts';

/** How far the tree has grown: only crossing a stage moves anything. */
export interface Stage {
  /** Scale of the wood about the foot of the trunk. */
  readonly scale: number;
  /** Thickness. */
  readonly girth: number;
  /** Length of a leaf, in units of the plate. */
  readonly leaf: number;
}

/** A path, and the width and dashes of its line where it is not filled. */
export interface DrawnPath {
  readonly d: string;
  readonly strokeWidth?: number;
  /** As `stroke-dasharray`; absent where it is solid. */
  readonly dash?: string;
}

/** One strand of the trunk with its two arms and the roots that it takes. */
export interface DrawnStrand {
  readonly id: string;
  /** Whose strand it is; one of nobody is drawn as bark. */
  readonly voice: Actor | undefined;
  /** Filled; its seam is the same path stroked under it. */
  readonly fill: string;
  /** Middle line, for solid, dash or dots; empty without a voice. */
  readonly pattern: string;
}

/** One root with all that tells its state. */
export interface DrawnRoot {
  readonly id: string;
  /** Absent where nobody answered: dotted as where it is not known, without the `?`. */
  readonly state: RootState | undefined;
  /** The outline of root and rootlets, or of its empty form. */
  readonly outline: string;
  /** Lines beside it: hatching, broken or dotted rootlets. */
  readonly lines: readonly DrawnPath[];
  /** Buds on its tips, where it grows. */
  readonly buds: readonly DrawnBud[];
  /** Where the `?` disc stands, where its state is not known. */
  readonly sign?: Point;
  readonly tip: Point;
}

/** A small shape set somewhere: `angle` in degrees clockwise from pointing right. */
export interface Placed extends Point {
  readonly angle: number;
}

/** A bud at a tip; x and y are where it begins. */
export interface DrawnBud extends Placed {
  /** In units of the plate. */
  readonly length: number;
}

/** One leaf at its place; x and y are where its blade begins. */
export interface DrawnLeaf extends Placed {
  readonly id: string;
  readonly branch: string;
  readonly kind: LeafKind;
  readonly who: Actor | undefined;
  /** In units of the plate. */
  readonly length: number;
  /** Which of the three bends and of the five greens. */
  readonly bend: 0 | 1 | 2;
  readonly green: 0 | 1 | 2 | 3 | 4;
  /** Behind the wood. */
  readonly isBehind: boolean;
  /** From the twig to the leaf, where they do not touch. */
  readonly petiole?: string;
}

/** One fruit with the stalk by which it hangs. */
export interface DrawnFruit extends Point {
  readonly id: string;
  /** A filled outline. */
  readonly stalk: string;
}

/** A main or a side branch as words find it. */
export interface DrawnBranch {
  readonly id: string;
  /** Tip as it is drawn. */
  readonly tip: Point;
  /** Tip at full size: words never move with the stage. */
  readonly fullTip: Point;
}

/** Something that words keep off. */
export interface Disc extends Point {
  readonly radius: number;
}

/** The whole tree. */
export interface DrawnTree {
  readonly stage: Stage;
  /** Mains, sides, boughs and the twigs that carry a leaf, in one filled path. */
  readonly wood: string;
  readonly buds: readonly DrawnBud[];
  readonly strands: readonly DrawnStrand[];
  readonly roots: readonly DrawnRoot[];
  readonly leaves: readonly DrawnLeaf[];
  readonly fruits: readonly DrawnFruit[];
  /** In the order of the model; a main without sides is its own branch. */
  readonly branches: readonly DrawnBranch[];
  readonly mains: readonly DrawnBranch[];
  /** Trunk: half its width at `y`, in units of the plate; for bindings and the words beside it. */
  readonly trunkHalfWidth: (y: number) => number;
  /** Where the trunk divides. */
  readonly fork: Point;
  /** Samples along the wood, thick and thin; `radius` is half its width. */
  readonly woodDiscs: readonly Disc[];
  /** Samples along roots, with rootlets. */
  readonly rootDiscs: readonly Disc[];
}
