/**
 * How main branches share the fan of a crown, and side branches the part of
 * their main. Angles in radians from straight up, left is negative.
 */
import { fan } from './crown.ts';

/** How far leaves hang out under the lowest branches. */
const overhang = 0.17;

/** A part of the fan. */
export interface Slot {
  readonly from: number;
  readonly to: number;
}

/** The middle of a slot. */
export function middleOf({ from, to }: Slot): number {
  return (from + to) / 2;
}

/** Where a slot ends for leaves and twigs: short of its neighbours, and lower than the lowest branches. */
export function edgesOf({ from, to }: Slot): Slot {
  const margin = Math.min(0.03, (to - from) / 6);
  return {
    from: from > 0.01 - fan.outer ? from + margin : from - overhang,
    to: to < fan.outer - 0.01 ? to - margin : to + overhang,
  };
}

/** Equal parts for `count` main branches, left to right; an even number leaves the middle open. */
export function mainSlots(count: number): readonly Slot[] {
  const isOpen = count % 2 === 0;
  const start = isOpen ? fan.inner : -fan.outer;
  const parts = isOpen ? count / 2 : count;
  const width = (fan.outer - start) / parts;
  const slots = Array.from({ length: parts }, (_, i) => ({
    from: start + i * width,
    to: start + (i + 1) * width,
  }));
  const mirrored = slots.map(({ from, to }) => ({ from: -to, to: -from })).reverse();
  return isOpen ? [...mirrored, ...slots] : slots;
}

/** Equal parts of `main` for its side branches: the lowest first, the innermost last. */
export function sideSlots(main: Slot, count: number): readonly Slot[] {
  const width = (main.to - main.from) / Math.max(1, count);
  const slots = Array.from({ length: count }, (_, i) => ({
    from: main.from + i * width,
    to: main.from + (i + 1) * width,
  }));
  const side = Math.round(middleOf(main) * 100);
  if (side < 0) return slots;
  if (side > 0) return slots.reverse();
  // A main branch in the middle has a lowest side branch on either side.
  return slots.map((_, i) => slots.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2) ?? main);
}
