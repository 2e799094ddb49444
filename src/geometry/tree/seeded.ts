/**
 * Chance that is the same everywhere: numbers that follow from an id. Knows no
 * clock and no drawing.
 */

/** FNV-1a of 32 bits over the UTF-16 units of `text`. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** A number from `low` to `high`; each call gives the next. */
export type Chance = (low: number, high: number) => number;

/** Mulberry32, begun at the hash of `text`. */
export function seeded(text: string): Chance {
  let state = hash32(text);
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + ((high - low) * ((mixed ^ (mixed >>> 14)) >>> 0)) / 4294967296;
  };
}
