/**
 * The strands of the trunk. Each is one path of ribbons that run out of its
 * roots, through the trunk, and along every main branch until they end there.
 */
import type { TreeStrand } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import { fork } from './crown.ts';
import type { DrawnStrand } from './drawn-tree.ts';
import { halfWidth, type Limb } from './limb.ts';
import { bezier, type Knot, ribbon, smoothPath } from './ribbon.ts';
import { onPlate, type Stand } from './stage.ts';
import { trunkMiddle, trunkWidth } from './trunk.ts';

/** What strands run along, in units of the tree. */
export interface Ways {
  /** Centre line of each root with half its width, left to right, from the trunk to its tip. */
  readonly roots: readonly (readonly Knot[])[];
  readonly mains: readonly Limb[];
  readonly stand: Stand;
}

/** Which of the strands, from the left. */
interface Share {
  readonly index: number;
  readonly count: number;
}

/** Share of a main branch along which strands run. */
const ends = 0.72;
/** Most strands that are told apart. */
const most = 3;

/** The strands of `strands`, undermost first; none where they cannot be told apart. */
export function drawStrands(strands: readonly TreeStrand[], ways: Ways): readonly DrawnStrand[] {
  if (strands.length > most) return [];
  const drawn = strands.map(({ id, voice }, index): DrawnStrand => {
    const lines = ribbonsOf({ index, count: strands.length }, ways);
    return {
      id,
      voice,
      fill: lines.map((line) => ribbon(line)).join(''),
      pattern: voice === undefined ? '' : patternOf(lines),
    };
  });
  // The middle one lies on top, as it crosses neither of the others there.
  return [...drawn.slice(2), ...drawn.slice(0, 1), ...drawn.slice(1, 2)];
}

/** The trunk as bark, where it has no strands. */
export function barkTrunk(ways: Ways): string {
  return [0, 1, 2]
    .flatMap((index) => ribbonsOf({ index, count: most }, ways))
    .map((line) => ribbon(line))
    .join('');
}

/** One ribbon for each root or main that a strand takes, whichever are more. */
function ribbonsOf(share: Share, ways: Ways): readonly (readonly Knot[])[] {
  const { index, count } = share;
  const { roots, mains } = ways;
  const own = roots.filter((_, i) => Math.floor(((i + 0.5) * count) / roots.length) === index);
  const lines = Math.max(1, own.length, mains.length);
  return Array.from({ length: lines }, (_, i) => {
    const root = own[Math.min(i, own.length - 1)];
    const main = mains[Math.min(i, mains.length - 1)];
    const low = root === undefined ? ground(share) : rootRun(root);
    const trunk = trunkRun(share, ways.stand.girth);
    const line = [
      ...low,
      ...joint(low, trunk),
      ...trunk,
      ...(main === undefined ? [top(trunk)] : mainRun(main, share, ways.stand.girth)),
    ];
    return line.map((knot) => ({
      ...onPlate(knot, ways.stand),
      radius: Math.max(0.4, knot.radius * ways.stand.scale),
    }));
  });
}

/** From -1, the leftmost, to 1; a strand of its own is in the middle. */
const sideOf = ({ index, count }: Share): number => (count < 2 ? 0 : (2 * index) / (count - 1) - 1);

/** Out of the ground along a root, widening. */
function rootRun(root: readonly Knot[]): readonly Knot[] {
  const from = Math.round(root.length * 0.36);
  const to = Math.round(root.length * 0.13);
  return root
    .slice(to, from + 1)
    .map(({ x, y, radius }, i, run) => ({
      x,
      y,
      radius: radius * 0.8 * (1 - i / Math.max(1, run.length - 1)) ** 0.8,
    }))
    .reverse();
}

/** Where a strand has no root, it ends in the ground. */
function ground(share: Share): readonly Knot[] {
  const x = sideOf(share) * 44;
  return [
    { x: x * 1.1, y: 44, radius: 0.8 },
    { x: x * 1.05, y: 20, radius: 7 },
  ];
}

/** Rounds the corner where a root goes over into the trunk. */
function joint(low: readonly Knot[], trunk: readonly Knot[]): readonly Knot[] {
  const [before, from, to] = [low.at(-2), low.at(-1), trunk[0]];
  if (before === undefined || from === undefined || to === undefined) return [];
  const far = 0.5 * Math.hypot(to.x - from.x, to.y - from.y);
  const step = far / (Math.hypot(from.x - before.x, from.y - before.y) || 1);
  const out = { x: from.x + (from.x - before.x) * step, y: from.y + (from.y - before.y) * step };
  const under = { x: to.x, y: to.y + far };
  return [0.25, 0.5, 0.75].map((t) => {
    const { x, y } = bezier([from, out, under, to], t);
    return { x, y, radius: from.radius + (to.radius - from.radius) * t };
  });
}

/** Where a strand has no main branch, it ends above the trunk. */
function top(trunk: readonly Knot[]): Knot {
  const { x, y } = trunk.at(-1) ?? fork;
  return { x, y: y - 16, radius: 0.8 };
}

function trunkRun(share: Share, girth: number): readonly Knot[] {
  const half = 1 / share.count;
  const off = sideOf(share) * (1 - half);
  return [-58, -76, -96, -118, -140, -162, -182, -200].map((y) => {
    const width = trunkWidth(y) * girth;
    return { x: trunkMiddle(y) + off * width, y, radius: width * half * 1.005 };
  });
}

function mainRun({ samples, course }: Limb, share: Share, girth: number): readonly Knot[] {
  const half = 1 / share.count;
  const off = sideOf(share) * (1 - half) * 0.93;
  const last = samples.length - 1;
  return samples.flatMap((sample, i): readonly Knot[] => {
    const t = (i / last) * course.to.rho;
    const next = samples[i + 1];
    const before = samples[i - 1];
    if (t < 0.03 || t > ends + 0.03 || next === undefined || before === undefined) return [];
    const width = halfWidth(sample, girth);
    const [dx, dy] = [next.x - before.x, next.y - before.y];
    const by = (off * width) / Math.hypot(dx, dy);
    const left = Math.max(0, 1 - (t / ends) ** 2);
    return [
      { x: sample.x - dy * by, y: sample.y + dx * by, radius: width * half * 0.99 * left ** 0.8 },
    ];
  });
}

/** Middle line of the first ribbon, and of what the others do not share with it. */
function patternOf(lines: readonly (readonly Knot[])[]): string {
  const [first = [], ...others] = lines;
  const known = new Set(first.map(keyOf));
  const pieces = others.flatMap((line) => {
    const isNew = line.map((knot) => !known.has(keyOf(knot)));
    const joins = isNew.indexOf(false);
    const leaves = isNew.lastIndexOf(false);
    return [line.slice(0, joins + 1), line.slice(leaves)].filter((piece) => piece.length > 1);
  });
  return [trimmed(first), ...pieces.map(trimmed)].map((piece) => smoothPath(piece)).join('');
}

const keyOf = ({ x, y }: Point): string => `${x} ${y}`;

/** Without the thin ends, where a line would be as wide as its strand. */
const trimmed = (line: readonly Knot[]): readonly Knot[] =>
  line.filter(({ radius }) => radius > 4.5);
