/** The actors beside their strands, each with the mark of its voice. */
import type { TreeModel, TreeStrand } from '../../model/tree-model.ts';
import { markShape } from './glyph.ts';
import { closer, keepsOff, near } from './leaf-room.ts';
import type { Plate } from './plate.ts';

/** Left and right at the foot, a middle one in the fork. */
export function writeActors(plate: Plate, { strands }: TreeModel): void {
  const last = strands.length - 1;
  strands.forEach((strand, i) => {
    if ((i > 0 && i < last) || last === 0) writeInFork(plate, strand);
    else writeAtFoot(plate, strand, i === 0 ? -1 : 1);
  });
}

/** A mark, and beside it the name, away from the trunk. */
function writeAtFoot(plate: Plate, { id, name, voice }: TreeStrand, side: 1 | -1): void {
  const { unit } = plate;
  const x = 600 + side * (plate.setting.drawn.trunkHalfWidth(982) + 80);
  const label = plate.label([['actor', name, 17, 600]], 170);
  const spot = { x: x + side * 18 * unit, y: 982, anchor: (1 - side) / 2, above: 0.5 };
  const spots = [0, -28 * unit, -56 * unit].map((by) => ({ ...spot, y: spot.y + by }));
  const box = plate.write(label, spots, { key: `actor-${id}`, item: id, voice });
  if (!box || !voice) return;
  const middle = (box.top + box.bottom) / 2;
  const at = { x: box.x - side * 12 * unit, y: middle };
  plate.addSign(markShape(voice, id), at, { key: id, item: id });
}

/** A name and under it its mark, as low over the fork as the wood leaves room. */
function writeInFork(plate: Plate, strand: TreeStrand): void {
  const { id, name, voice } = strand;
  const { unit } = plate;
  const { fork, woodDiscs } = plate.setting.drawn;
  const wood = closer(near(woodDiscs, fork, 160, 240));
  const label = plate.label([['actor', name, 17, 600]], 110 * unit);
  const spots = Array.from({ length: 14 }, (_, i) => ({
    ...{ x: 600, anchor: 0.5, above: 0.5 },
    y: fork.y - 84 - 6 * i,
  })).filter((spot) => keepsOff(plate.boxOf(label, spot), wood, 4));
  const box = plate.write(label, spots, { key: `actor-${id}`, item: id, voice });
  if (!box) writeAtFoot(plate, strand, 1);
  else if (voice) {
    const at = { x: 600, y: box.bottom + 8 * unit };
    plate.addSign(markShape(voice, id), at, { key: id, item: id });
  }
}
