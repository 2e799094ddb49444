/** The trunk between the ground and the fork. Units of the tree at full size. */
import { fork } from './crown.ts';
import { trunkRadius } from './skeleton.ts';

/** Where the middle of the trunk is at height `y`. */
export function trunkMiddle(y: number): number {
  return y < 0 ? 3 * Math.sin((2 * Math.PI * y) / -fork.y) : 0;
}

/** Half its width at height `y`, at full girth: it flares at the foot and narrows at the fork. */
export function trunkWidth(y: number): number {
  const narrow = Math.max(0, Math.min(1, (y + 140) / (fork.y + 140)));
  const flare = 1 + 0.55 * Math.exp(Math.min(y, 0) / 33);
  return trunkRadius * (flare - 0.24 * narrow * narrow * (3 - 2 * narrow));
}
