/**
 * Fruits that hang by their stalks: in the window of light between two main
 * branches, else under the lowest inner bough. Units of the tree at full size.
 */
import type { TreePlace } from '../../model/tree-model.ts';
import { type Point, round } from '../scene.ts';
import type { DrawnFruit } from './drawn-tree.ts';
import { halfWidth, type Limb } from './limb.ts';
import type { BareMain } from './skeleton.ts';
import { endAngle, type Knot, ribbon } from './ribbon.ts';
import { onPlate } from './stage.ts';

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
  const middle = mains.length / 2;
  const [left, right] = [mains[middle - 1], mains[middle]];
  if (left !== undefined && right !== undefined) {
    return fruits.map(({ id }, i) => {
      const at = inWindow(i, fruits.length);
      const main = i % 2 === 0 && i > 0 ? right : left;
      return { id, ...at, stalk: stalkTo(at, inner(main)) };
    });
  }
  const low = mains[Math.floor(middle)]?.branches[0]?.boughs[0].limb;
  return low === undefined
    ? []
    : fruits.map(({ id }, i) => underBough(id, low, (i + 1) / (fruits.length + 1)));
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
    const u = 1 - t;
    const at = (a: number, b: number, c: number, d: number): number =>
      a * u * u * u + 3 * b * t * u * u + 3 * c * t * t * u + d * t * t * t;
    return {
      x: at(from.x, out.x, over.x, to.x),
      y: at(from.y, out.y, over.y, to.y),
      radius: 2.7 - 1.5 * t,
    };
  });
}

function underBough(id: string, low: Limb, share: number): BareFruit {
  const { samples } = low;
  const sample = samples[Math.round((0.3 + 0.6 * share) * (samples.length - 1))] ?? {
    x: 0,
    y: -300,
    thick: 0,
    thin: 0,
  };
  const top = sample.y + halfWidth(sample, 1);
  const at = { x: sample.x, y: top + 34 + fruitRadius };
  const to = { x: at.x, y: at.y - fruitRadius };
  const stalk = [sample, { x: at.x + 2, y: (sample.y + to.y) / 2 }, to];
  return { id, ...at, stalk: stalk.map(({ x, y }, i) => ({ x, y, radius: 2.6 - 0.6 * i })) };
}

/** Draws fruits at a scale. */
export function drawFruits(fruits: readonly BareFruit[], scale: number): readonly DrawnFruit[] {
  return fruits.map((fruit) => {
    const { x, y } = onPlate(fruit, scale);
    const stalk = fruit.stalk.map((knot) => ({
      ...onPlate(knot, scale),
      radius: Math.max(1, knot.radius * scale),
    }));
    return { id: fruit.id, x: round(x), y: round(y), stalk: ribbon(stalk) };
  });
}
