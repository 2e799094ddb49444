/**
 * One branch of the crown, of whatever order: a cubic Hermite of direction over
 * distance from the fork, with a little wander, and how thick it is along its
 * way. Units of the tree at full size. Knows no model.
 */
import type { Point } from '../scene.ts';
import { crownPoint } from './crown.ts';
import type { Knot } from './ribbon.ts';
import type { Chance } from './seeded.ts';
import { onPlate, type Stand } from './stage.ts';

/** A place in the crown with the slope of direction over distance there. */
export interface Heading {
  readonly theta: number;
  readonly rho: number;
  readonly slope: number;
}

/** The way that a branch takes. */
export interface Course {
  readonly from: Heading;
  readonly to: Heading;
  /** How far it strays, in radians. */
  readonly wander: number;
  readonly phase: number;
}

/** A sample of a branch: half its width is `thick` × girth + `thin`. */
export interface Sample extends Point {
  readonly thick: number;
  readonly thin: number;
}

/** A branch as it is drawn. */
export interface Limb {
  readonly course: Course;
  readonly samples: readonly Sample[];
  /** Half width where it leaves, without the collar, at full girth. */
  readonly base: number;
}

/** How thick a branch begins, and how it gives way to its side branches. */
export interface Girth {
  readonly base: number;
  /** How much wider it is where it leaves. */
  readonly collar: number;
  /** Half width by share of the way, of a branch whose side branches take their part. */
  readonly profile?: (t: number) => number;
}

/** Half the width of the thinnest wood and of a tip. */
const thinnest = 0.8;

/** Direction of a course at `rho`. */
function thetaAt({ from, to, wander, phase }: Course, rho: number): number {
  const span = to.rho - from.rho || 1;
  const t = (rho - from.rho) / span;
  const u = 1 - t;
  const line =
    from.theta * u * u * (1 + 2 * t) +
    to.theta * t * t * (3 - 2 * t) +
    span * t * u * (from.slope * u - to.slope * t);
  const stray = Math.sin(Math.PI * t);
  return line + (wander * stray * stray * Math.sin(5.2 * t + phase)) / Math.max(0.4, rho);
}

/** Place and slope of a course at `rho`. */
export function headingAt(course: Course, rho: number): Heading {
  const slope = (thetaAt(course, rho + 0.004) - thetaAt(course, rho - 0.004)) / 0.008;
  return { theta: thetaAt(course, rho), rho, slope };
}

/** Where a course is at `rho`. */
function pointAt(course: Course, rho: number): Point {
  return crownPoint(thetaAt(course, rho), rho);
}

/** Turns off from `heading` by `angle`, to growing (1) or falling (-1) directions. */
export function turnedOff({ theta, rho, slope }: Heading, angle: number, side: number): Heading {
  return { theta, rho, slope: slope + (side * Math.tan(angle)) / Math.max(rho, 0.1) };
}

/** Samples a branch in `steps` steps. */
export function grow(course: Course, girth: Girth, steps: number): Limb {
  const { from, to } = course;
  const samples: Sample[] = [];
  let along = 0;
  let before: Point | undefined;
  for (let i = 0; i <= steps; i += 1) {
    const t = i / steps;
    const at = pointAt(course, from.rho + (to.rho - from.rho) * t);
    if (before !== undefined) along += Math.hypot(at.x - before.x, at.y - before.y);
    before = at;
    const wider = 1 + girth.collar * Math.exp(-along / (2.2 * girth.base));
    const taper = t ** 0.85;
    const thick = girth.profile?.(t) ?? girth.base * (1 - taper) * wider;
    samples.push({ x: at.x, y: at.y, thick, thin: taper * wider });
  }
  return { course, samples, base: girth.base };
}

/** Half the width of a branch at a sample. */
export function halfWidth({ thick, thin }: Sample, girth: number): number {
  return Math.max(thinnest, thick * girth + thin);
}

/** A branch on the plate, as it is at a stage. */
export function knotsOf({ samples }: Limb, stand: Stand): readonly Knot[] {
  return samples.map((sample) => ({
    ...onPlate(sample, stand),
    radius: Math.max(thinnest, halfWidth(sample, stand.girth) * stand.scale),
  }));
}

/** A wander by chance, as far as mains, sides and boughs stray. */
export function strayed(chance: Chance): Pick<Course, 'wander' | 'phase'> {
  return { wander: chance(0.016, 0.022), phase: chance(0, 2 * Math.PI) };
}
