/**
 * The places of one branch where a leaf can hang. They are numbered on the bare
 * wood before any is dropped, so that a stored number means the same place
 * whatever else changes; then put in order, farthest first, so that few and many
 * leaves are both spread evenly. Knows no leaf that hangs.
 */
import type { Point } from '../scene.ts';
import { crownAngle, crownShare, isInLight } from './crown.ts';
import type { Limb } from './limb.ts';
import { endAngle } from './ribbon.ts';
import { seeded } from './seeded.ts';
import type { BareBranch } from './skeleton.ts';
import { edgesOf } from './fan.ts';

/** A place on the wood at full size. */
export interface Place extends Point {
  readonly index: number;
  /** Direction of the leaf, in radians clockwise from right. */
  readonly angle: number;
  /** The wood that carries it, and whether it is at its tip. */
  readonly limb: Limb;
  readonly isTip: boolean;
  /** Distance to the places before it in the order, in units; one that was dropped has none. */
  readonly gap: number;
}

/** Something that leaves give way to, in units of the tree. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places of one branch. */
export interface Places {
  /** By number; none in the window of light. */
  readonly all: readonly (Place | undefined)[];
  /** Those that are kept, farthest first; then those that only a full branch uses. */
  readonly order: readonly Place[];
}

/** Between places along a twig, in units. */
const step = 15;
/** From the twig to the leaf, and a usual leaf. */
export const petiole = 6;
const length = 60;
const goldenAngle = (137.5 * Math.PI) / 180;

/** Every place of `branch`; leaves keep off `areas` and, where there is a window, out of it. */
export function placesOf(branch: BareBranch, areas: readonly Area[], hasWindow: boolean): Places {
  const all = numbered(branch);
  const isDark = (place: Place): boolean =>
    !hasWindow || ![0.3, 0.5, 0.7].some((t) => isInLight(along(place, t), 9));
  const dark = all.filter(isDark);
  const allowed = dark.length > 0 ? dark : all.slice(0, 1);
  const kept = allowed.filter((place) => isKept(place, branch, areas));
  const first = farthestFirst(kept.length > 0 ? kept : allowed);
  const known = new Set(first.map(({ index }) => index));
  const rest = allowed.filter(({ index }) => !known.has(index));
  const order = [...first, ...rest];
  const byIndex = new Map(order.map((place) => [place.index, place]));
  return { all: all.map(({ index }) => byIndex.get(index)), order };
}

function numbered({ id, boughs }: BareBranch): readonly Place[] {
  const chance = seeded(`${id}/places`);
  const all: Place[] = [];
  for (const { limb, twigs } of boughs) {
    for (const wood of [limb, ...twigs]) {
      const turn = chance(0, 2 * Math.PI);
      const spots = spotsAlong(wood.samples, wood === limb ? 1 : Infinity);
      spots.forEach(({ x, y, angle }, p) => {
        const isTip = p === 0;
        const around = Math.sin(turn + p * goldenAngle);
        const open = Math.sign(around) * (0.5 + 0.55 * Math.abs(around));
        const index = all.length;
        all.push({
          x,
          y,
          index,
          angle: angle + (isTip ? around * 0.25 : open),
          limb: wood,
          isTip,
          gap: 0,
        });
      });
    }
  }
  return all;
}

/** Points every step from the tip back, with the direction of the wood. */
function spotsAlong(
  samples: readonly Point[],
  most: number,
): readonly (Point & { angle: number })[] {
  const spots: (Point & { angle: number })[] = [];
  let left = 0;
  for (let i = samples.length - 1; i > 0; i -= 1) {
    const from = samples[i];
    const to = samples[i - 1];
    if (from === undefined || to === undefined) break;
    const span = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const angle = endAngle(samples, spots.length === 0 ? i : i - 1);
    for (; left < span - (i === 1 ? step / 2 : 0) && spots.length < most; left += step) {
      const t = left / span;
      spots.push({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, angle });
    }
    left -= span;
  }
  return spots;
}

/** A point of the leaf at `place`, at share `t` of its length. */
export function along({ x, y, angle, isTip }: Place, t: number): Point {
  const far = (isTip ? 0 : petiole) + length * t;
  return { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far };
}

function isKept(place: Place, { slot }: BareBranch, areas: readonly Area[]): boolean {
  if (crownShare(place) < 0.5) return false;
  const edges = edgesOf(slot);
  const theta = crownAngle(along(place, 0.5));
  if (theta <= edges.from || theta >= edges.to) return false;
  return [0.1, 0.4, 0.7, 1].every((t) => {
    const point = along(place, t);
    return !areas.some((area) => isWithin(point, area, t < 0.9 ? 13 : 6));
  });
}

function isWithin({ x, y }: Point, area: Area, margin: number): boolean {
  return (
    x > area.left - margin &&
    x < area.right + margin &&
    y > area.top - margin &&
    y < area.bottom + margin
  );
}

/** Middle and tip of a leaf in 1/100 unit, as integers: every engine orders alike. */
interface Spot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly tipX: number;
  readonly tipY: number;
  /** Square of the distance to the nearest that was chosen. */
  near: number;
  isChosen: boolean;
}

function spotOf(place: Place): Spot {
  const middle = along(place, 0.5);
  const tip = along(place, 1);
  const [x, y] = [Math.round(middle.x * 100), Math.round(middle.y * 100)];
  const [tipX, tipY] = [Math.round(tip.x * 100), Math.round(tip.y * 100)];
  return { place, x, y, tipX, tipY, near: Infinity, isChosen: false };
}

/** Begins at the first tip, then always takes the place farthest from all that were taken. */
function farthestFirst(places: readonly Place[]): readonly Place[] {
  const spots = places.map(spotOf);
  const order: Place[] = [];
  let [chosen] = spots;
  while (chosen !== undefined) {
    order.push({ ...chosen.place, gap: Math.sqrt(chosen.near) / 100 });
    chosen.isChosen = true;
    chosen = farthest(spots, chosen);
  }
  return order;
}

/** The spot farthest from all chosen ones, of which `last` is the latest; a tie goes to the first. */
function farthest(spots: readonly Spot[], last: Spot): Spot | undefined {
  let best: Spot | undefined;
  let most = -1;
  for (const spot of spots) {
    if (spot.isChosen) continue;
    const near = Math.min(
      square(spot.x - last.x, spot.y - last.y),
      square(spot.tipX - last.tipX, spot.tipY - last.tipY),
    );
    if (near < spot.near) spot.near = near;
    // A tip is worth a little more: elsewhere a bare end sticks out.
    const worth = spot.place.isTip ? spot.near * 1.5 : spot.near;
    if (worth > most) {
      most = worth;
      best = spot;
    }
  }
  return best;
}

function square(dx: number, dy: number): number {
  return dx * dx + dy * dy;
}
