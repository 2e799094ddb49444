/** The roots as wood: where they run and how they divide. Units of the tree at full size. */
import type { TreePlace } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import { bezier, type Knot } from './ribbon.ts';
import { type Chance, seeded } from './seeded.ts';
import { trunkRadius } from './skeleton.ts';

/** A root with its rootlets, from the trunk to the tips. */
export interface BareRoot {
  readonly id: string;
  readonly knots: readonly Knot[];
  readonly rootlets: readonly (readonly Knot[])[];
}

/** Directions of five roots, in radians from straight down. */
const five = [-1.37, -0.76, 0.04, 0.79, 1.39];
const steps = 24;
/** No rootlet rises above this. */
const ground = 14;

/** The roots of `places`, left to right, at a girth. */
export function rootsOf(places: readonly TreePlace[], girth: number): readonly BareRoot[] {
  return places.map(({ id }, i) => growRoot(id, i, places.length, girth));
}

/** Direction of root `i` of `count`, along the five that are tried. */
function directionOf(i: number, count: number): number {
  const at = count < 2 ? 2 : (4 * i) / (count - 1);
  const low = Math.floor(at);
  const from = five[low] ?? 0;
  return from + ((five[low + 1] ?? from) - from) * (at - low);
}

function growRoot(id: string, i: number, count: number, girth: number): BareRoot {
  const chance = seeded(`${id}/root`);
  const phi = directionOf(i, count);
  const spread = count < 2 ? 0 : (4 * i) / (count - 1) - 2;
  const from = { x: 17 * spread * girth, y: -16 };
  const to = { x: 415 * Math.sin(phi), y: 34 + 292 * Math.cos(phi) };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const out = {
    x: from.x + 0.36 * length * Math.sin(phi),
    y: from.y + 0.36 * length * Math.cos(phi),
  };
  const back = { x: to.x - 0.34 * length * Math.sin(phi), y: to.y - 0.34 * length * Math.cos(phi) };
  const across = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  // Flat roots first dip into the ground, so that they do not stand out of it.
  const isFlat = Math.abs(phi) > 1;
  const phase = isFlat ? chance(-0.2, 0.5) : chance(0, 2 * Math.PI);
  const sway = (isFlat ? 0.06 : 0.045) * length * (isFlat ? Math.sign(-phi) || 1 : 1);
  const share = 5 / Math.max(5, count);
  const knots = Array.from({ length: steps + 1 }, (_, k): Knot => {
    const t = k / steps;
    const u = 1 - t;
    const stray = sway * Math.sin(Math.PI * t) * Math.sin(6.2 * t + phase);
    const way = bezier([from, out, back, to], t);
    const radius =
      (trunkRadius / Math.sqrt(3)) * girth * share * u ** 0.85 * (1 + 0.5 * Math.exp(-14 * t));
    return {
      x: way.x + across.x * stray,
      y: way.y + across.y * stray,
      radius: Math.max(0.9, radius),
    };
  });
  return { id, knots, rootlets: growRootlets(knots, girth, chance) };
}

function growRootlets(root: readonly Knot[], girth: number, chance: Chance): BareRoot['rootlets'] {
  const rootlets: (readonly Knot[])[] = [];
  let side = chance(-1, 1) < 0 ? -1 : 1;
  for (let k = 0; k < 7; k += 1) {
    const t = 0.24 + (k * 0.63) / 6;
    const index = Math.round(t * steps);
    const here = root[index];
    const next = root[index + 1];
    side = -side;
    if (here === undefined || next === undefined) continue;
    const heading = Math.atan2(next.y - here.y, next.x - here.x);
    const length = (140 - 100 * t) * chance(0.7, 1.25);
    const start: Start = {
      from: here,
      heading,
      length,
      radius: Math.min(here.radius * 0.36, 6 * girth),
    };
    const angle = chance(0.65, 1.05);
    const grown = below(start, side * angle, chance);
    rootlets.push(grown);
    const fork = grown[3];
    if (length <= 62 || fork === undefined) continue;
    const again = {
      from: fork,
      heading: headingOf(grown),
      length: length * 0.5,
      radius: fork.radius * 0.8,
    };
    rootlets.push(below(again, -side * chance(0.5, 0.8), chance));
  }
  return rootlets;
}

interface Start {
  readonly from: Point;
  readonly heading: number;
  readonly length: number;
  readonly radius: number;
}

const headingOf = (line: readonly Point[]): number => {
  const [a, b] = [line[2], line[3]];
  return a === undefined || b === undefined ? Math.PI / 2 : Math.atan2(b.y - a.y, b.x - a.x);
};

/** A rootlet on that side, or on the other one where it would rise towards the ground. */
function below(start: Start, angle: number, chance: Chance): readonly Knot[] {
  const bend = chance(-0.5, 0.5);
  const first = rootlet(start, angle, bend);
  const end = first.at(-1)?.y ?? 0;
  if (end > Math.max(ground, start.from.y)) return first;
  const second = rootlet({ ...start, length: start.length * 0.8 }, -angle, bend);
  return (second.at(-1)?.y ?? 0) > end ? second : first;
}

function rootlet(
  { from, heading, length, radius }: Start,
  angle: number,
  bend: number,
): readonly Knot[] {
  const count = 6;
  let { x, y } = from;
  let turn = heading + angle;
  const knots: Knot[] = [];
  for (let i = 0; i <= count; i += 1) {
    const t = i / count;
    knots.push({
      x,
      y,
      radius: Math.max(0.7, radius * (1 - t) ** 0.8 * (1 + 0.6 * Math.exp(-9 * t))),
    });
    // Downwards is where water is.
    turn += Math.sin(Math.PI / 2 - turn) * 0.08 + bend * Math.sin(2 * Math.PI * t) * 0.5;
    x += (Math.cos(turn) * length) / count;
    y += (Math.sin(turn) * length) / count;
  }
  return knots;
}
