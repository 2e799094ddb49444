/** How long to wait before another try: ever longer, and never for all at once. */

const leastMs = 2000;
const mostMs = 5 * 60 * 1000;

/**
 * The wait after `tries` rounds in vain, in ms: between 2 and 4 seconds after
 * the first, about double after each, between 2.5 and 5 minutes at most.
 *
 * @param tries from 1
 * @param random from 0 up to 1, so that many tabs do not come back together
 */
export function backoffMs(tries: number, random: number): number {
  const longest = Math.min(mostMs, 2 * leastMs * 2 ** (tries - 1));
  return Math.round((longest / 2) * (1 + random));
}
