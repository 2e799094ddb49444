/**
 * Fruits that hang by their stalks: in the window of light between two main
 * branches, else under the lowest inner bough. Units of the tree at full size.
 */
import type { TreePlace } from '../../model/tree-model.ts';
import { type Point, round } from '../scene.ts';
import type { DrawnFruit } from './drawn-tree.ts';
import { halfWidth, type Limb } from './limb.ts';
import type { BareMain } from './skeleton.ts';
import { bezier, endAngle, type Knot, ribbon } from './ribbon.ts';
import { onPlate, type Stand } from './stage.ts';

/** Half the width of a fruit. */
export const fruitRadius = 23;

/** Places in the window, for as many fruits as there are. */
const three: readonly Point[] = [
  { x: -76, y: -450 },
  { x: -4, y: -552 },
  { x: 46, y: -446 },
];

/** A fruit on bare wood. */
export interface BareFruit extends Point {
  readonly id: string;
  readonly stalk: readonly Knot[];
}

/** The fruits of `fruits` on the wood of `mains`. */
export function fruitsOf(
  fruits: readonly TreePlace[],
  mains: readonly BareMain[],
): readonly BareFruit[] {
  if (mains.length === 0) return [];
  const middle = mains.length / 2;
  const [left, right] = [mains[middle - 1], mains[middle]];
  if (left !== undefined && right !== undefined) {
    return fruits.map(({ id }, i) => {
      const at = inWindow(i, fruits.length);
      const main = i % 2 === 0 && i > 0 ? right : left;
      return { id, ...at, stalk: stalkTo(at, inner(main)) };
    });
  }
  return fruits.map(({ id }, i) =>
    underBough(id, lowest(mains, i % 2), Math.floor(i / 2) / Math.ceil(fruits.length / 2)),
  );
}

/** The lowest bough on the left (0) or on the right (1) of a crown. */
function lowest(mains: readonly BareMain[], side: number): Limb | undefined {
  const { branches = [] } = mains.at(-side) ?? {};
  const [first] = branches;
  const branch = mains.length > 1 ? first : branches[Math.min(side, branches.length - 1)];
  // One branch alone carries fruits on its own lowest boughs.
  return branches.length > 1 || mains.length > 1
    ? branch?.boughs[0].limb
    : branch?.boughs.at(side === 0 ? 1 : -1)?.limb;
}

function inWindow(i: number, count: number): Point {
  const at = count <= three.length ? three[count === 1 ? 1 : i] : undefined;
  if (at !== undefined) return at;
  const rows = Math.ceil(count / 2);
  const row = Math.floor(i / 2);
  const down = rows < 2 ? 0 : row / (rows - 1);
  return { x: (i % 2 === 0 ? -1 : 1) * (58 - 12 * down), y: -566 + 128 * down };
}

/** What can carry a stalk into the window: the axis of a main and its innermost bough. */
function inner({ limb, branches }: BareMain): readonly Limb[] {
  const boughs =
    branches
      .at(-1)
      ?.boughs.slice(1)
      .map((bough) => bough.limb) ?? [];
  return [limb, ...boughs];
}

/** From the wood nearest to a point beside the fruit, up and over, down onto the fruit. */
function stalkTo(fruit: Point, limbs: readonly Limb[]): readonly Knot[] {
  const side = fruit.x < (limbs[0]?.samples.at(-1)?.x ?? 0) ? 1 : -1;
  const wish = { x: fruit.x + side * 74, y: fruit.y + 8 };
  let best: { at: Point; angle: number } | undefined;
  let least = Infinity;
  for (const { samples } of limbs) {
    samples.forEach((sample, i) => {
      const far = Math.round(100 * Math.hypot(sample.x - wish.x, sample.y - wish.y));
      if (i < 2 || i > samples.length - 3 || far >= least) return;
      least = far;
      best = { at: sample, angle: endAngle(samples, i) };
    });
  }
  const { at, angle } = best ?? { at: wish, angle: -Math.PI / 2 };
  return hanging(at, angle, { x: fruit.x, y: fruit.y - fruitRadius });
}

/** A line that leaves `from` along the wood and comes down from above at `to`. */
function hanging(from: Point, angle: number, to: Point): readonly Knot[] {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const rise = Math.max(26, 0.5 * far);
  const out = {
    x: from.x + Math.cos(angle) * far * 0.45,
    y: from.y + Math.sin(angle) * far * 0.45,
  };
  const over = { x: to.x, y: to.y - rise };
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    return { ...bezier([from, out, over, to], t), radius: 2.7 - 1.5 * t };
  });
}

function underBough(id: string, low: Limb | undefined, share: number): BareFruit {
  const { samples = [] } = low ?? {};
  const sample = samples[Math.round((0.38 + 0.6 * share) * (samples.length - 1))];
  if (sample === undefined) return { id, x: 0, y: -300, stalk: [] };
  const { x, y } = sample;
  const at = {
    x,
    y: y + halfWidth(sample, 1) + 34 + 70 * ((3 * share) % 2 >= 1 ? 1 : 0) + fruitRadius,
  };
  const to = at.y - fruitRadius;
  const stalk = [
    { x, y, radius: 2.6 },
    { x: x + 2, y: (y + to) / 2, radius: 2 },
    { x, y: to, radius: 1.4 },
  ];
  return { id, ...at, stalk };
}

/** Draws fruits as their tree stands. */
export function drawFruits(fruits: readonly BareFruit[], stand: Stand): readonly DrawnFruit[] {
  return fruits.map((fruit) => {
    const { x, y } = onPlate(fruit, stand);
    const stalk = fruit.stalk.map((knot) => ({
      ...onPlate(knot, stand),
      radius: Math.max(1, knot.radius * stand.scale),
    }));
    return { id: fruit.id, x: round(x), y: round(y), stalk: ribbon(stalk) };
  });
}
