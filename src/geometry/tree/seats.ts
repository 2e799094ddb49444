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

/** Circles that stand for a leaf: how far along, and their radius, in shares of its length. */
const circles = [
  [0.28, 0.18],
  [0.55, 0.24],
  [0.82, 0.18],
] as const;
/** Wider than two circles, so that only those of neighbouring cells can touch. */
const cell = 3200;

/** One circle of a leaf that could hang at `place`, in 1/100 unit, as integers: every engine chooses alike. */
interface Circle {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How long the leaf at a place is, from a usual length: smaller where it is crowded. */
export function leafLength({ gap }: Place, usual: number): number {
  return usual * Math.max(0.74, Math.min(1.06, 0.52 + gap / 62));
}

const keyOf = (x: number, y: number): number => Math.floor(x / cell) * 1024 + Math.floor(y / cell);

/** Every place of a tree by the ground that a leaf there would cover. */
class Ground {
  readonly #cells = new Map<number, Circle[]>();
  readonly #circles = new Map<Place, readonly Circle[]>();

  constructor(places: ReadonlyMap<string, Places>, usual: number) {
    for (const { order } of places.values()) for (const place of order) this.#add(place, usual);
  }

  #add(place: Place, usual: number): void {
    const length = leafLength(place, usual);
    const before = place.isTip ? 0 : petiole;
    const own = circles.map(([t, radius]): Circle => {
      const far = before + length * t;
      return {
        place,
        x: Math.round((place.x + Math.cos(place.angle) * far) * 100),
        y: Math.round((place.y + Math.sin(place.angle) * far) * 100),
        radius: Math.round(length * radius * 100),
      };
    });
    this.#circles.set(place, own);
    for (const circle of own) {
      const key = keyOf(circle.x, circle.y);
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [circle]);
      else there.push(circle);
    }
  }

  /** Tells `tell` each place where a leaf would lie in one at `place`, and how deep in 1/100 unit. */
  around(place: Place, tell: (other: Place, depth: number) => void): void {
    for (const circle of this.#circles.get(place) ?? []) {
      for (let x = -cell; x <= cell; x += cell) {
        for (let y = -cell; y <= cell; y += cell) {
          for (const other of this.#cells.get(keyOf(circle.x + x, circle.y + y)) ?? []) {
            const depth = depthOf(circle, other);
            if (depth > 0) tell(other.place, depth);
          }
        }
      }
    }
  }
}

function depthOf(a: Circle, b: Circle): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const square = dx * dx + dy * dy;
  const touch = a.radius + b.radius;
  return square < touch * touch ? touch - Math.floor(Math.sqrt(square)) : 0;
}

const grounds = new WeakMap<ReadonlyMap<string, Places>, Map<number, Ground>>();

/** The ground of `places` for leaves of a usual length, from memory where it was asked before. */
function groundOf(places: ReadonlyMap<string, Places>, usual: number): Ground {
  const known = grounds.get(places) ?? new Map<number, Ground>();
  const ground = known.get(usual) ?? new Ground(places, usual);
  grounds.set(places, known.set(usual, ground));
  return ground;
}

/** Who hangs where, and the place of each leaf that comes. */
export class SeatPlan {
  readonly #places: ReadonlyMap<string, Places>;
  readonly #usual: number;
  /** How many leaves hang at a place. */
  readonly #taken = new Map<Place, number>();
  /** How deep a leaf at a place would lie in those that hang. */
  readonly #depths = new Map<Place, number>();
  /** Those that hang and are not in the depths yet: most drawings need none. */
  #waiting: Place[] = [];

  /** `usual`: the length of a leaf where there is room. */
  constructor(places: ReadonlyMap<string, Places>, usual: number) {
    this.#places = places;
    this.#usual = usual;
  }

  /** Hangs a leaf at `place`. */
  take(place: Place): void {
    this.#taken.set(place, this.#takenAt(place) + 1);
    this.#waiting.push(place);
  }

  #takenAt(place: Place): number {
    return this.#taken.get(place) ?? 0;
  }

  #weigh(): void {
    const ground = groundOf(this.#places, this.#usual);
    for (const place of this.#waiting) {
      ground.around(place, (other, depth) => {
        this.#depths.set(other, (this.#depths.get(other) ?? 0) + depth);
      });
    }
    this.#waiting = [];
  }

  /** The place that the next leaf takes on a branch; undefined where the tree has no such branch. */
  next(branch: string): Place | undefined {
    this.#weigh();
    const { order = [] } = this.#places.get(branch) ?? {};
    let best: Place | undefined;
    let least = Infinity;
    for (const place of order) {
      const depth = this.#depths.get(place) ?? 0;
      if (depth >= least || this.#takenAt(place) > 0) continue;
      [best, least] = [place, depth];
      if (depth === 0) break;
    }
    return best ?? this.#leastTaken(order);
  }

  /** More leaves than places: the branch goes round again, from its tip. */
  #leastTaken([first, ...others]: readonly Place[]): Place | undefined {
    if (first === undefined) return undefined;
    return others.reduce(
      (least, place) => (this.#takenAt(place) < this.#takenAt(least) ? place : least),
      first,
    );
  }
}

/** Seats every leaf that hangs on a branch of the tree, in the order of `leaves`. */
export function seatsOf(
  leaves: readonly Leaf[],
  places: ReadonlyMap<string, Places>,
  usual: number,
): { readonly seats: readonly Seat[]; readonly plan: SeatPlan } {
  const plan = new SeatPlan(places, usual);
  // A number that is not one of a place is as good as none.
  const kept = leaves.map(({ branch, place = -1 }) => places.get(branch)?.all[place]);
  for (const place of kept) if (place !== undefined) plan.take(place);
  const seats = leaves.flatMap((leaf, i): readonly Seat[] => {
    const place = kept[i] ?? plan.next(leaf.branch);
    if (place === undefined) return [];
    if (kept[i] === undefined) plan.take(place);
    return [{ leaf, place }];
  });
  return { seats, plan };
}
