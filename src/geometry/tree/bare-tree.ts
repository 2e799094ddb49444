/**
 * All of a tree that follows from its model alone: the bare wood, the order of
 * its places, and its wood as drawn at each stage. It is kept for the models
 * drawn last, so that hanging a leaf draws little anew. Knows no leaf.
 */
import type { RootState } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import { nameAreas } from './name-areas.ts';
import { fork } from './crown.ts';
import type { Disc, DrawnBud, DrawnFruit, DrawnRoot, DrawnStrand } from './drawn-tree.ts';
import { type BareFruit, drawFruits, fruitRadius, fruitsOf } from './fruits.ts';
import { knotsOf, type Limb } from './limb.ts';
import { type Area, type Places, placesOf } from './places.ts';
import { type Knot, ribbon } from './ribbon.ts';
import { budAt, drawRoot, placed } from './root-states.ts';
import { type BareRoot, rootsOf } from './roots.ts';
import { type BareBranch, type BareMain, skeletonOf } from './skeleton.ts';
import { onPlate, type Stand } from './stage.ts';
import { barkTrunk, drawStrands } from './strands.ts';
import { trunkMiddle, trunkWidth } from './trunk.ts';

/** What the model alone makes. */
export interface BareTree {
  readonly mains: readonly BareMain[];
  readonly branches: readonly BareBranch[];
  readonly fruits: readonly BareFruit[];
  /** By id of the branch. */
  readonly places: ReadonlyMap<string, Places>;
  /** What was drawn of it, by how it stands. */
  readonly standing: Map<string, StandingTree>;
}

/** A piece of wood as it is drawn. */
export interface DrawnLimb {
  readonly knots: readonly Knot[];
  readonly path: string;
  readonly bud: DrawnBud;
}

/** A bare tree as it stands at one stage. */
export class StandingTree {
  readonly strands: readonly DrawnStrand[];
  readonly fruits: readonly DrawnFruit[];
  readonly rootDiscs: readonly Disc[];
  /** The trunk under its strands, or instead of them. */
  readonly trunk: string;
  readonly #stand: Stand;
  readonly #roots: readonly BareRoot[];
  readonly #limbs = new Map<Limb, DrawnLimb>();
  readonly #states = new Map<string, DrawnRoot>();

  constructor({ mains, fruits }: BareTree, model: TreeModel, stand: Stand) {
    this.#stand = stand;
    this.#roots = rootsOf(model.roots, stand.girth);
    const roots = this.#roots.map(({ knots }) => knots);
    const ways = { roots, mains: mains.map(({ limb }) => limb), stand };
    this.strands = drawStrands(model.strands, ways);
    this.trunk =
      (this.strands.length > 0 ? '' : barkTrunk(ways)) + (mains.length > 0 ? trunkCore(stand) : '');
    this.fruits = drawFruits(fruits, stand);
    this.rootDiscs = this.#roots.flatMap(({ knots, rootlets }) =>
      [knots, ...rootlets].flatMap((line) => placed(line, stand)),
    );
  }

  /** A main, side, bough or twig as it is drawn; a twig has a smaller bud. */
  limb(limb: Limb, isTwig: boolean): DrawnLimb {
    const known = this.#limbs.get(limb);
    if (known !== undefined) return known;
    const knots = knotsOf(limb, this.#stand);
    const drawn = { knots, path: ribbon(knots), bud: budAt(knots, isTwig ? 9 : 13) };
    this.#limbs.set(limb, drawn);
    return drawn;
  }

  /** The roots, left to right, each in its state. */
  roots(states: Readonly<Record<string, RootState>>): readonly DrawnRoot[] {
    return this.#roots.map((root, i) => {
      const state = Object.hasOwn(states, root.id) ? states[root.id] : undefined;
      const key = `${state ?? ''} ${i}`;
      const drawn = this.#states.get(key) ?? drawRoot(root, state, this.#stand);
      this.#states.set(key, drawn);
      return drawn;
    });
  }
}

/** So that nothing shows between the strands. */
function trunkCore(stand: Stand): string {
  const knots = [-40, -70, -100, -130, -160, -190, -206].map((y): Knot => ({
    ...onPlate({ x: trunkMiddle(y), y }, stand),
    radius: trunkWidth(y) * stand.girth * stand.scale * 0.96,
  }));
  return ribbon(knots);
}

const kept = new Map<string, BareTree>();
const most = 6;

/** The bare tree of a model, from memory where one like it was drawn lately. */
export function bareTree(model: TreeModel): BareTree {
  const { mains, roots, strands, fruits } = model;
  const key = JSON.stringify([mains, roots, strands, fruits]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  const bare = growBare(model);
  kept.set(key, bare);
  return bare;
}

/** `bare`, the tree of `model`, as it stands. */
export function standingTree(bare: BareTree, model: TreeModel, stand: Stand): StandingTree {
  const key = `${stand.girth} ${stand.facing}`;
  const standing = bare.standing.get(key) ?? new StandingTree(bare, model, stand);
  bare.standing.set(key, standing);
  return standing;
}

/** Where a branch ends, at full size. */
export function tipOf({ samples }: Limb): Point {
  return samples.at(-1) ?? fork;
}

function growBare(model: TreeModel): BareTree {
  const mains = skeletonOf(model);
  const branches = mains.flatMap((main) => main.branches);
  const fruits = fruitsOf(model.fruits, mains);
  const hasWindow = mains.length > 0 && mains.length % 2 === 0;
  const tips = branches.map(({ boughs: [axis] }) => tipOf(axis.limb));
  const areas = [...nameAreas(model, tips), ...(hasWindow ? [] : fruits.map(around))];
  const places = new Map<string, Places>();
  for (const branch of branches) {
    if (!places.has(branch.id)) places.set(branch.id, placesOf(branch, areas, hasWindow));
  }
  return { mains, branches, fruits, places, standing: new Map() };
}

/** A fruit and the words under it. */
const around = ({ x, y }: Point): Area => ({
  left: x - 45,
  right: x + 45,
  top: y - fruitRadius,
  bottom: y + 70,
});
