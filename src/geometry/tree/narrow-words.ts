/**
 * What is written in the narrow picture: letters at branches, numbers at roots,
 * and the names of the mains where they fit. The list beside it says the rest.
 */
import type { TreeModel } from '../../model/tree-model.ts';
import { boxesTouch, type LabelBox } from '../label.ts';
import { groundY, type Plate } from './plate.ts';
import { writeBranchLetter, writeCareSigns, writeRootNumber } from './wide-words.ts';

/** Letters, numbers, and Thuis and Op school at the sides of the trunk. */
export function writeNarrow(plate: Plate, model: TreeModel): void {
  const { drawn } = plate.setting;
  for (const branch of drawn.branches) writeBranchLetter(plate, branch);
  for (const { id, tip } of drawn.roots) writeRootNumber(plate, id, tip);
  writeMainNames(plate, model);
  writeCareSigns(plate);
  // A fruit has no words here: a ring round it stands for them.
  const half = 34;
  for (const { id, x, y } of drawn.fruits)
    plate.take(
      { left: x - half, right: x + half, top: y - half, bottom: y + half, anchor: 0, x },
      id,
    );
}

/** All names or none: both mains weigh the same. */
function writeMainNames(plate: Plate, { mains }: TreeModel): void {
  const { drawn, margin } = plate.setting;
  const named = mains.filter(({ sides }) => sides.length > 0);
  if (named.length > 2) return;
  const trunk = trunkBox(drawn.trunkHalfWidth(groundY - 40) + 8);
  const y = groundY - 66;
  const room = 600 - margin - 72 - drawn.trunkHalfWidth(groundY - 40);
  const written = named.map((main, i) => {
    const label = plate.label([['name', main.name, 16, 600]], room);
    const anchor = i === 0 ? 0 : 1;
    const box = plate.boxOf(label, {
      x: i === 0 ? margin + 64 : 1136 - margin,
      y,
      anchor,
      above: 0.5,
    });
    const isCut = label.parts.some(({ lines }) => lines.some((line) => line.endsWith('…')));
    return { main, label, box, isFree: !isCut && plate.isFree(box) && !boxesTouch(box, trunk, 0) };
  });
  if (!written.every(({ isFree }) => isFree)) return;
  for (const { main, label, box } of written)
    plate.set(label, box, { key: `main-${main.id}`, item: main.id });
}

function trunkBox(half: number): LabelBox {
  return { left: 600 - half, right: 600 + half, top: 0, bottom: groundY, anchor: 0, x: 600 };
}
