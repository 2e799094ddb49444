/** How each leaf hangs at its place: its length, turn, bend and green follow from its id. */
import { round } from '../scene.ts';
import type { DrawnLeaf } from './drawn-tree.ts';
import { petiole } from './places.ts';
import { leafLength, type Seat } from './seats.ts';
import { seeded } from './seeded.ts';
import { onPlate, type Stand } from './stage.ts';

/** From so many leaves on some lie behind the wood. */
const crowded = 40;

/** Draws the leaves of `seats` as their tree stands. */
export function drawLeaves(seats: readonly Seat[], stand: Stand): readonly DrawnLeaf[] {
  return seats.map((seat) => drawLeaf(seat, stand, seats.length > crowded));
}

function drawLeaf({ leaf, place }: Seat, stand: Stand, isCrowded: boolean): DrawnLeaf {
  const { id, branch, kind, who } = leaf;
  const chance = seeded(id);
  const spot = onPlate(place, stand);
  const length = leafLength(place, stand.leaf) * chance(0.94, 1.08);
  const turned = leant(place.angle + chance(-0.15, 0.15), kind);
  const angle = stand.facing < 0 ? Math.PI - turned : turned;
  const far = place.isTip ? 0 : petiole;
  const x = round(spot.x + Math.cos(angle) * far);
  const y = round(spot.y + Math.sin(angle) * far);
  return {
    id,
    branch,
    kind,
    who,
    x,
    y,
    angle: round((angle * 180) / Math.PI),
    length: round(length),
    bend: Math.floor(chance(0, 3)) as DrawnLeaf['bend'],
    green: Math.floor(chance(0, 5)) as DrawnLeaf['green'],
    isBehind: isCrowded && kind === 'sign' && chance(0, 1) < 0.26,
    ...(place.isTip ? {} : { petiole: `M${round(spot.x)} ${round(spot.y)}L${x} ${y}` }),
  };
}

/** A chance points up, a hurdle is pulled down a little. */
function leant(angle: number, kind: DrawnLeaf['kind']): number {
  if (kind === 'chance') return angle - 0.16 * Math.cos(angle);
  return kind === 'hurdle' ? angle + 0.14 * Math.cos(angle) : angle;
}
