/**
 * The bare wood of a crown as its model alone makes it: mains, sides, boughs and
 * twigs. Units of the tree at full size. Knows no leaf and no stage.
 */
import type { TreeMain, TreeModel } from '../../model/tree-model.ts';
import { edgesOf, mainSlots, middleOf, sideSlots, type Slot } from './fan.ts';
import {
  type Course,
  grow,
  headingAt,
  type Heading,
  type Limb,
  strayed,
  turnedOff,
} from './limb.ts';
import { type Chance, seeded } from './seeded.ts';

/** A bough with the twigs along it. */
export interface Bough {
  readonly limb: Limb;
  readonly twigs: readonly Limb[];
}

/** A branch on which leaves hang: its own axis first, then its boughs. */
export interface BareBranch {
  readonly id: string;
  readonly slot: Slot;
  readonly boughs: readonly [Bough, ...Bough[]];
}

/** A main branch with its sides; the last side goes on along the main itself. */
export interface BareMain {
  readonly id: string;
  readonly limb: Limb;
  readonly branches: readonly BareBranch[];
}

/** Half the width of the trunk at full girth. */
export const trunkRadius = 46;
/** How far a main or a side branch reaches. */
const reach = 0.97;
/** Fewer degrees than this turn a side branch off. */
const softly = 0.7;

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** The wood of every main branch, left to right. */
export function skeletonOf({ mains }: Pick<TreeModel, 'mains'>): readonly BareMain[] {
  const slots = mainSlots(mains.length);
  return mains.map((main, i) => {
    const slot = slots[i] ?? { from: 0, to: 0 };
    const share = mains.length > 1 ? i / (mains.length - 1) : 0.5;
    return growMain(main, slot, { share, count: mains.length });
  });
}

interface Among {
  /** From 0, the leftmost main, to 1. */
  readonly share: number;
  readonly count: number;
}

/** How steeply a main branch leaves the fork: the two in the middle bow about the window. */
function bow(slot: Slot, { count }: Among): number {
  const middle = middleOf(slot);
  const slope = clamp(4.4 * middle, -4.6, 4.6);
  const isOpen = count % 2 === 0 && count > 0;
  return isOpen ? Math.sign(middle) * Math.max(3.3, Math.abs(slope)) : slope;
}

function growMain(main: TreeMain, slot: Slot, among: Among): BareMain {
  const chance = seeded(main.id);
  const places = main.sides.length > 0 ? main.sides : [main];
  const slots = sideSlots(slot, places.length);
  const inner = slots.at(-1) ?? slot;
  const base = trunkRadius / Math.sqrt(Math.max(1.75, among.count));
  const side = base / Math.sqrt(places.length);
  const course: Course = {
    from: { theta: 0, rho: 0, slope: bow(slot, among) },
    // Two mains end differently, so that the crown is no mirror image.
    to: {
      theta: middleOf(inner) + chance(-0.02, 0.02),
      rho: reach,
      slope: lerp(0.75, 0.35, among.share),
    },
    ...strayed(chance),
  };
  const profile = (t: number): number =>
    base * (1 - (1 - side / base) * Math.min(1, t / 0.57)) * (1 - t ** 1.7);
  const limb = grow(course, { base, collar: 0, profile }, 22);
  const branches = places.map(({ id }, i) => {
    const own = slots[i] ?? slot;
    const isAxis = i === places.length - 1;
    const axis = isAxis
      ? limb
      : growSide(limb, own, { id, base: side, rho: leaving(i, places.length) });
    return growBoughs(axis, own, { id, base: side, rho: isAxis ? 0.4 : axis.course.from.rho });
  });
  return { id: main.id, limb, branches };
}

/** Where side branch `i` of `count` leaves its main, the lowest first. */
function leaving(i: number, count: number): number {
  const leave = count - 1;
  const last = Math.min(0.5, 0.35 + 0.03 * Math.max(0, leave - 3));
  return leave === 1 ? 0.26 : lerp(0.2, last, i / Math.max(1, leave - 1));
}

interface Start {
  readonly id: string;
  /** Half the width of the side branch by the pipe rule. */
  readonly base: number;
  readonly rho: number;
}

/** How a branch ends: a little towards the middle, so that its tip rises. */
function rising(theta: number, rho: number, chance: Chance): Heading {
  return { theta, rho, slope: -Math.sign(theta) * chance(0.3, 0.6) };
}

function growSide(main: Limb, slot: Slot, { id, base, rho }: Start): Limb {
  const chance = seeded(`${id}/side`);
  const start = headingAt(main.course, rho);
  const theta = middleOf(slot);
  const to = rising(theta - Math.sign(theta) * 0.03, reach, chance);
  const side = Math.sign(theta - start.theta) || 1;
  const turned = turnedOff(start, chance(0.42, 0.62) * softly, side);
  // One that has far to go leaves wide enough, so that it need not droop.
  const wide = (1.6 * (theta - start.theta)) / (reach - rho);
  const slope = side * Math.max(side * turned.slope, side * wide);
  const from = { ...turned, slope };
  return grow({ from, to, ...strayed(chance) }, { base: base * 0.74, collar: 0.25 }, 14);
}

function growBoughs(axis: Limb, slot: Slot, start: Start): BareBranch {
  const chance = seeded(`${start.id}/boughs`);
  const width = slot.to - slot.from;
  const half = Math.round(width / 0.3);
  const limbs = Array.from({ length: 2 * half }, (_, i) => {
    const x = (i < half ? i - half : i - half + 1) / half;
    const leave = lerp(0.7, start.rho + 0.1, Math.min(1, 1.12 * Math.abs(x))) + chance(0, 0.09);
    const theta = middleOf(slot) + x * 0.4 * width + chance(-0.012, 0.012);
    const from = turnedOff(
      headingAt(axis.course, leave),
      chance(0.42, 0.62) * softly,
      Math.sign(x),
    );
    const to = rising(theta, chance(0.93, 0.99), chance);
    const base = clamp(0.34 * start.base * (1.25 - leave), 3.2, 7);
    return grow({ from, to, ...strayed(chance) }, { base, collar: 0.45 }, 8);
  });
  const first = Math.max(axis.course.from.rho, start.rho);
  const boughs = limbs.map((limb) => ({
    limb,
    twigs: growTwigs(limb, limb.course.from.rho, slot, chance),
  }));
  return {
    id: start.id,
    slot,
    boughs: [{ limb: axis, twigs: growTwigs(axis, first, slot, chance) }, ...boughs],
  };
}

/** Twigs along a bough, alternating; those that end before any place are left out. */
function growTwigs(bough: Limb, start: number, slot: Slot, chance: Chance): readonly Limb[] {
  const twigs: Limb[] = [];
  const { to } = bough.course;
  const edges = edgesOf(slot);
  let side = chance(-1, 1) < 0 ? -1 : 1;
  for (let rho = start + chance(0.06, 0.09); rho < to.rho - 0.025; rho += 0.052) {
    const length = Math.min(chance(0.085, 0.185), 1.02 - rho);
    const angle = chance(0.62, 0.82);
    side = -side;
    if (rho + length < 0.5) continue;
    const here = headingAt(bough.course, rho);
    const from = turnedOff(here, angle, side);
    const kick = from.slope - here.slope;
    const wish = here.theta + (here.slope + 0.7 * kick) * length;
    const theta = clamp(wish, Math.min(here.theta, edges.from), Math.max(here.theta, edges.to));
    const course: Course = {
      from,
      to: { theta, rho: rho + length, slope: here.slope * 0.6 + 0.3 * kick },
      wander: 0,
      phase: 0,
    };
    twigs.push(grow(course, { base: twigBase(bough, rho), collar: 0.45 }, 4));
  }
  return twigs;
}

function twigBase({ course, base, samples }: Limb, rho: number): number {
  const t = (rho - course.from.rho) / (course.to.rho - course.from.rho || 1);
  const sample = samples[Math.round(t * (samples.length - 1))];
  const here = sample === undefined ? base : sample.thick + sample.thin;
  return Math.max(1, Math.min(0.45 * Math.min(base, 7), 0.8 * here));
}
