/**
 * The growing part of the picture of a tree: what the model alone makes, with the
 * leaves and the states of the roots. Knows no word, no colour and no screen.
 */
import type { Leaf } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import { type Point, round } from '../scene.ts';
import { bareTree, standingTree, tipOf } from './bare-tree.ts';
import { fork } from './crown.ts';
import type { DrawnBranch, DrawnTree } from './drawn-tree.ts';
import { drawLeaves } from './leaves.ts';
import type { Limb } from './limb.ts';
import { type Seat, seatsOf } from './seats.ts';
import type { BareBranch } from './skeleton.ts';
import { foot, onPlate, stageOf, type Stand } from './stage.ts';
import type { TreeAnswers } from './tree-input.ts';
import { trunkWidth } from './trunk.ts';

/** Leaves as they hang: each that hangs on a branch with the number of its place. */
export function placedLeaves(model: TreeModel, leaves: readonly Leaf[]): readonly Leaf[] {
  const { places } = bareTree(model);
  const { seats } = seatsOf(leaves, places, stageOf(leaves.length).leaf);
  const numbers = new Map(seats.map(({ leaf, place }) => [leaf, place.index]));
  return leaves.map((leaf) => {
    const place = numbers.get(leaf);
    return place === undefined ? leaf : { ...leaf, place };
  });
}

/** The number of the place that a new leaf takes on `branch`, where `leaves` hang; 0 on what has none. */
export function hangingPlace(model: TreeModel, leaves: readonly Leaf[], branch: string): number {
  const { places } = bareTree(model);
  const hanging = leaves.filter((leaf) => places.has(leaf.branch));
  const { plan } = seatsOf(hanging, places, stageOf(hanging.length + 1).leaf);
  return plan.next(branch)?.index ?? 0;
}

/** Draws the tree that grows from `model` with `answers`; mirrored, what is left stands right. */
export function drawTree(model: TreeModel, answers: TreeAnswers, isMirrored = false): DrawnTree {
  const bare = bareTree(model);
  const { mains, branches, places } = bare;
  const hanging = answers.leaves.filter(({ branch }) => places.has(branch));
  const stage = stageOf(hanging.length);
  const stand: Stand = { ...stage, facing: isMirrored ? -1 : 1 };
  const standing = standingTree(bare, model, stand);
  const { seats } = seatsOf(hanging, places, stage.leaf);
  const { thick, twigs, tips } = woodOf(branches, seats);
  const wood = [
    ...twigs.map((limb) => ({ limb, drawn: standing.limb(limb, true) })),
    ...[...thick].map((limb) => ({ limb, drawn: standing.limb(limb, false) })),
  ];
  return {
    stage,
    wood: wood.map(({ drawn }) => drawn.path).join('') + standing.trunk,
    buds: wood.filter(({ limb }) => !tips.has(limb)).map(({ drawn }) => drawn.bud),
    strands: standing.strands,
    roots: standing.roots(answers.roots),
    leaves: drawLeaves(seats, stand),
    fruits: standing.fruits,
    branches: branches.map(({ id, boughs: [axis] }) => named(id, axis.limb, stand)),
    mains: mains.map(({ id, limb }) => named(id, limb, stand)),
    trunkHalfWidth: (y) => trunkWidth((y - foot.y) / stage.scale) * stage.girth * stage.scale,
    fork: rounded(onPlate(fork, stand)),
    woodDiscs: wood.flatMap(({ drawn }) => drawn.knots),
    rootDiscs: standing.rootDiscs,
  };
}

/** All thick wood, the twigs that carry a leaf, and the wood with a leaf at its tip. */
function woodOf(branches: readonly BareBranch[], seats: readonly Seat[]) {
  const taken = new Set(seats.map(({ place }) => place.limb));
  const tips = new Set(seats.filter(({ place }) => place.isTip).map(({ place }) => place.limb));
  const boughs = branches.flatMap((branch) => branch.boughs);
  const twigs = boughs.flatMap((bough) => bough.twigs.filter((twig) => taken.has(twig)));
  return { thick: new Set(boughs.map(({ limb }) => limb)), twigs, tips };
}

const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

function named(id: string, limb: Limb, stand: Stand): DrawnBranch {
  const tip = tipOf(limb);
  const fullTip = onPlate(tip, { ...stand, scale: 1 });
  return { id, tip: rounded(onPlate(tip, stand)), fullTip: rounded(fullTip) };
}
