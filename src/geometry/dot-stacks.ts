/**
 * Where the dots of many people lie: one dot a person, those with the same
 * answer in a block round their step, no two on one place. The blocks of a whole
 * table keep one size of dot, so that a dot is a person everywhere.
 */

/** Room of one block, in dots of the full size: three beside each other, two rows. */
const columns = 3;
const rows = 2;

/** A dot, from the middle of its block; in em, with y downwards. */
export interface StackedDot {
  readonly x: number;
  readonly y: number;
}

/** The dots of everyone who gave one answer. */
export interface DotStack {
  readonly value: number;
  readonly count: number;
  readonly dots: readonly StackedDot[];
}

/** How large dots are, and how many stand beside each other. */
export interface DotSize {
  /** How many dots stand beside each other in a full row. */
  readonly columns: number;
  /** From the middle of a dot to that of the next, in em. */
  readonly pitch: number;
  /** From side to side, in em. */
  readonly diameter: number;
}

/** Distance and size of dots where no block holds more than six, in em. */
const fullPitch = 1;
const fullDiameter = 0.86;

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3 + 0;
}

/**
 * The size at which `most` dots still fit the room of one block.
 *
 * @param most of the largest block of the whole table
 */
export function dotSize(most: number): DotSize {
  let wide = columns;
  while (wide * Math.floor((wide * rows) / columns) < most) wide += 1;
  const scale = columns / wide;
  return {
    columns: wide,
    pitch: round(fullPitch * scale),
    diameter: round(fullDiameter * scale),
  };
}

function stacked(count: number, { columns: wide, pitch }: DotSize): readonly StackedDot[] {
  const lines = Math.ceil(count / wide);
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / wide);
    const inLine = Math.min(wide, count - line * wide);
    return {
      x: round(((index % wide) - (inLine - 1) / 2) * pitch),
      y: round((line - (lines - 1) / 2) * pitch),
    };
  });
}

/** The blocks of one row, in the order of the scale; what nobody answered has none. */
export function dotStacks(values: readonly number[], size: DotSize): readonly DotStack[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([value, count]) => ({ value, count, dots: stacked(count, size) }));
}

/** Where the middle of a step lies when each step has a column of its own, in percent. */
export function stepPercent(value: number, scale: number): number {
  return Math.round(((value - 0.5) / scale) * 1000) / 10;
}

/** The bar from the lowest answer to the highest, a little beyond both, in percent. */
export function spreadBar(
  least: number,
  most: number,
  scale: number,
): { readonly from: number; readonly width: number } {
  const beyond = 30 / scale;
  const from = stepPercent(least, scale) - beyond;
  const to = stepPercent(most, scale) + beyond;
  return { from: Math.round(from * 10) / 10, width: Math.round((to - from) * 10) / 10 };
}
