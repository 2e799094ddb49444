/**
 * The growing part of the picture of a tree. What the model alone makes, the bare
 * wood and the order of its places, is kept for the models drawn last; leaves and
 * states only choose from it. Knows no word, no colour and no screen.
 */
import type { Leaf } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import { type Point, round } from '../scene.ts';
import { measureText } from '../text-measure.ts';
import { type BranchName, branchNames } from './branch-names.ts';
import { fork } from './crown.ts';
import type { Disc, DrawnBranch, DrawnTree, Stage } from './drawn-tree.ts';
import { type BareFruit, drawFruits, fruitRadius, fruitsOf } from './fruits.ts';
import { knotsOf, type Limb } from './limb.ts';
import { drawLeaves } from './leaves.ts';
import { type Area, type Places, placesOf } from './places.ts';
import { type Knot, ribbon } from './ribbon.ts';
import { budAt, drawRoot, placed } from './root-states.ts';
import { rootsOf } from './roots.ts';
import { Ground, seatsOf } from './seats.ts';
import { type BareBranch, type BareMain, skeletonOf } from './skeleton.ts';
import { foot, onPlate, stageOf } from './stage.ts';
import { barkTrunk, drawStrands } from './strands.ts';
import { trunkMiddle, trunkWidth } from './trunk.ts';
import type { TreeAnswers } from './tree-input.ts';

/** What the model alone makes. */
interface BareTree {
  readonly mains: readonly BareMain[];
  readonly branches: readonly BareBranch[];
  readonly places: ReadonlyMap<string, Places>;
  /** The ground of its places by the usual length of a leaf. */
  readonly grounds: Map<number, Ground>;
  readonly fruits: readonly BareFruit[];
}

const kept = new Map<string, BareTree>();
const most = 6;

/** The bare tree of a model, from memory where one like it was drawn. */
function bareTree(model: TreeModel): BareTree {
  const { mains, fruits } = model;
  const key = JSON.stringify([mains, fruits.map(({ id }) => id)]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  const bare = growBare(model);
  kept.set(key, bare);
  return bare;
}

function growBare(model: TreeModel): BareTree {
  const mains = skeletonOf(model);
  const branches = mains.flatMap((main) => main.branches);
  const fruits = fruitsOf(model.fruits, mains);
  const hasWindow = mains.length > 0 && mains.length % 2 === 0;
  const names = branchNames(model, branches.map(fullTip), measureText);
  const areas = [...names.map(onTree), ...(hasWindow ? [] : fruits.map(around))];
  const places = new Map<string, Places>();
  for (const branch of branches) {
    if (!places.has(branch.id)) places.set(branch.id, placesOf(branch, areas, hasWindow));
  }
  return { mains, branches, places, grounds: new Map(), fruits };
}

const tipOf = ({ samples }: Limb): Point => samples.at(-1) ?? fork;
const fullTip = ({ boughs }: BareBranch): Point => onPlate(tipOf(boughs[0].limb), 1);
const onTree = ({ left, right, top, bottom }: BranchName): Area => ({
  left: left - foot.x,
  right: right - foot.x,
  top: top - foot.y,
  bottom: bottom - foot.y,
});
/** A fruit and the words under it. */
const around = ({ x, y }: Point): Area => ({
  left: x - 45,
  right: x + 45,
  top: y - fruitRadius,
  bottom: y + 70,
});

/** The ground for leaves of the usual length of a stage. */
function groundOf({ places, grounds }: BareTree, { leaf }: Stage): Ground {
  const ground = grounds.get(leaf) ?? new Ground(places, leaf);
  grounds.set(leaf, ground);
  return ground;
}

/** The number of the place that a new leaf takes on `branch`, where `leaves` hang; 0 on what has none. */
export function hangingPlace(model: TreeModel, leaves: readonly Leaf[], branch: string): number {
  const bare = bareTree(model);
  const hanging = leaves.filter((leaf) => bare.places.has(leaf.branch));
  const { plan } = seatsOf(hanging, groundOf(bare, stageOf(hanging.length + 1)));
  return plan.next(branch)?.index ?? 0;
}

/** Draws the tree that grows from `model` with `answers`. */
export function drawTree(model: TreeModel, answers: TreeAnswers): DrawnTree {
  const bare = bareTree(model);
  const { mains, branches, places, fruits } = bare;
  const hanging = answers.leaves.filter(({ branch }) => places.has(branch));
  const stage = stageOf(hanging.length);
  const { seats } = seatsOf(hanging, groundOf(bare, stage));
  const taken = new Set(seats.map(({ place }) => place.limb));
  const isLeafy = new Set(seats.filter(({ place }) => place.isTip).map(({ place }) => place.limb));
  const boughs = branches.flatMap((branch) => branch.boughs);
  const twigs = boughs.flatMap((bough) => bough.twigs).filter((twig) => taken.has(twig));
  const wide = new Set([...mains.map(({ limb }) => limb), ...boughs.map(({ limb }) => limb)]);
  const lines = [...twigs, ...wide].map((limb) => ({ limb, knots: knotsOf(limb, stage) }));
  const roots = rootsOf(model.roots, stage.girth);
  const ways = {
    roots: roots.map(({ knots }) => knots),
    mains: mains.map(({ limb }) => limb),
    stage,
  };
  const strands = drawStrands(model.strands, ways);
  const bark = strands.length > 0 ? '' : barkTrunk(ways);
  return {
    stage,
    wood:
      lines.map(({ knots }) => ribbon(knots)).join('') +
      bark +
      (mains.length > 0 ? trunkCore(stage) : ''),
    buds: lines
      .filter(({ limb }) => !isLeafy.has(limb))
      .map(({ limb, knots }) => budAt(knots, wide.has(limb) ? 13 : 9)),
    strands,
    roots: roots.map((root) => drawRoot(root, answers.roots[root.id] ?? 'unknown', stage.scale)),
    leaves: drawLeaves(seats, stage),
    fruits: drawFruits(fruits, stage.scale),
    branches: branches.map(({ id, boughs: [axis] }) => named(id, axis.limb, stage)),
    mains: mains.map(({ id, limb }) => named(id, limb, stage)),
    trunkHalfWidth: (y) => trunkWidth((y - foot.y) / stage.scale) * stage.girth * stage.scale,
    fork: rounded(onPlate(fork, stage.scale)),
    woodDiscs: lines.flatMap(({ knots }) => knots),
    rootDiscs: roots.flatMap(({ knots, rootlets }) =>
      [knots, ...rootlets].flatMap((line): readonly Disc[] => placed(line, stage.scale)),
    ),
  };
}

/** The trunk under its strands, so that nothing shows between them. */
function trunkCore({ scale, girth }: Stage): string {
  const knots = [-40, -70, -100, -130, -160, -190, -206].map((y): Knot => ({
    ...onPlate({ x: trunkMiddle(y), y }, scale),
    radius: trunkWidth(y) * girth * scale * 0.96,
  }));
  return ribbon(knots);
}

const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

function named(id: string, limb: Limb, { scale }: Stage): DrawnBranch {
  const tip = tipOf(limb);
  return { id, tip: rounded(onPlate(tip, scale)), fullTip: rounded(onPlate(tip, 1)) };
}
