/**
 * Which leaf hangs at which place of its branch. A leaf with a number of place
 * keeps it; the others take, in the order in which they were hung, the first free
 * place where they touch no leaf, else the one where they touch least. Knows no
 * drawing.
 */
import type { Leaf } from '../../model/record.ts';
import { petiole, type Place, type Places } from './places.ts';

/** A leaf at its place. */
export interface Seat {
  readonly leaf: Leaf;
  readonly place: Place;
}

/** How many free places a leaf tries. */
const tries = 26;
/** Circles that stand for a leaf: how far along, and their radius, in shares of its length. */
const circles = [
  [0.28, 0.15],
  [0.55, 0.2],
  [0.82, 0.15],
] as const;
/** Cells that are larger than any two circles, so that only neighbours can touch. */
const cell = 4000;

/** A leaf's circles in 1/100 unit, as integers. */
type Circle = readonly [x: number, y: number, radius: number];

/** How long the leaf at a place is, from a usual length: smaller where it is crowded. */
export function leafLength({ gap }: Place, usual: number): number {
  return usual * Math.max(0.74, Math.min(1.06, 0.52 + gap / 62));
}

function circlesAt(place: Place, usual: number): readonly Circle[] {
  const length = leafLength(place, usual);
  const before = place.isTip ? 0 : petiole;
  return circles.map(([t, radius]) => [
    Math.round((place.x + Math.cos(place.angle) * (before + length * t)) * 100),
    Math.round((place.y + Math.sin(place.angle) * (before + length * t)) * 100),
    Math.round(length * radius * 100),
  ]);
}

/** Leaves that hang, by the ground that they cover. */
export class SeatPlan {
  readonly #cells = new Map<number, Circle[]>();
  readonly #taken = new Set<Place>();
  readonly #usual: number;

  /** `usual`: the length of a leaf where there is room. */
  constructor(usual: number) {
    this.#usual = usual;
  }

  /** Hangs a leaf at `place`. */
  take(place: Place): void {
    this.#taken.add(place);
    for (const circle of circlesAt(place, this.#usual)) {
      const key = keyOf(Math.floor(circle[0] / cell), Math.floor(circle[1] / cell));
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [circle]);
      else there.push(circle);
    }
  }

  /** The place that the next leaf takes on a branch with `places`. */
  next({ order }: Places): Place | undefined {
    let best: Place | undefined;
    let least = Infinity;
    let left = tries;
    for (const place of order) {
      if (this.#taken.has(place)) continue;
      const overlap = this.#overlap(place);
      if (overlap < least) [best, least] = [place, overlap];
      left -= 1;
      if (least === 0 || left === 0) break;
    }
    // More leaves than places: the branch begins again at its tip.
    return best ?? order[0];
  }

  /** How deep a leaf at `place` would lie in others, in 1/100 unit. */
  #overlap(place: Place): number {
    let sum = 0;
    for (const circle of circlesAt(place, this.#usual)) {
      const column = Math.floor(circle[0] / cell);
      const row = Math.floor(circle[1] / cell);
      for (let i = -1; i <= 1; i += 1) {
        for (let j = -1; j <= 1; j += 1) {
          for (const other of this.#cells.get(keyOf(column + i, row + j)) ?? []) {
            sum += depth(circle, other);
          }
        }
      }
    }
    return sum;
  }
}

const keyOf = (column: number, row: number): number => column * 1024 + row;

function depth([ax, ay, a]: Circle, [bx, by, b]: Circle): number {
  const dx = ax - bx;
  const dy = ay - by;
  const square = dx * dx + dy * dy;
  return square < (a + b) * (a + b) ? a + b - Math.floor(Math.sqrt(square)) : 0;
}

/** Every leaf that hangs on a branch of `places`, in the order of `leaves`. */
export function seatsOf(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, Places>,
  usual: number,
): { readonly seats: readonly Seat[]; readonly plan: SeatPlan } {
  const plan = new SeatPlan(usual);
  const kept = leaves.map(({ branch, place }) =>
    // A number that is not one of a place is as good as none.
    place === undefined ? undefined : places.get(branch)?.all[place],
  );
  for (const place of kept) if (place !== undefined) plan.take(place);
  const seats = leaves.flatMap((leaf, i): readonly Seat[] => {
    const known = kept[i];
    if (known !== undefined) return [{ leaf, place: known }];
    const there = places.get(leaf.branch);
    const place = there === undefined ? undefined : plan.next(there);
    if (place === undefined) return [];
    plan.take(place);
    return [{ leaf, place }];
  });
  return { seats, plan };
}
