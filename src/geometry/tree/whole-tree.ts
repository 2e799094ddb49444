/**
 * The whole tree with its words, as the wide picture and the sheet both show it:
 * grounds, what grows, and the words in the order in which they find room.
 */
import type { TreeModel, TreeWeather } from '../../model/tree-model.ts';
import type { Shape } from '../scene.ts';
import { drawTree } from './draw-tree.ts';
import { writeActors } from './actor-words.ts';
import { discShape, soilShapes } from './grounds.ts';
import { fruitShape, leafShape } from './leaf-shapes.ts';
import { writeLeaves } from './leaf-words.ts';
import { disc, groundY, Plate, type PlateSetting } from './plate.ts';
import type { TreeInput } from './tree-input.ts';
import { treeLetters } from './tree-letters.ts';
import type { TreeRole } from './tree-role.ts';
import { writeMist, writeSun } from './weather.ts';
import {
  writeBindings,
  writeBranches,
  writeCareAndRings,
  writeCareSigns,
  writeFruits,
  writeMains,
  writeRoots,
  writeSoil,
} from './wide-words.ts';
import { crownShapes, rootShape, strandShapes } from './wood-shapes.ts';

/** The y of the top and of the bottom of what is shown. */
export type Span = readonly [top: number, bottom: number];

/** The drawn tree on a plate; from right to left all stands the other way round, each part as it is. */
export function plateOf(
  input: TreeInput,
  setting: Omit<PlateSetting, 'input' | 'drawn' | 'letters'>,
): Plate {
  const { answers, direction } = input;
  const model = direction === 'rtl' ? mirrored(input.model) : input.model;
  const drawn = drawTree(input.model, answers, direction === 'rtl');
  const letters = treeLetters(input.model);
  return new Plate({ ...setting, input: { ...input, model }, drawn, letters });
}

/** The same tree with what stands left at the right. */
function mirrored(model: TreeModel): TreeModel {
  const turn = <T>(all: readonly T[]): readonly T[] => [...all].reverse();
  const { mains, roots, strands } = model;
  return { ...model, mains: turn(mains), roots: turn(roots), strands: turn(strands) };
}

/** Everything that grows, under all words. */
export function drawGrowth(plate: Plate, larger: number): void {
  const { drawn, input, thick } = plate.setting;
  const { leaves, notes } = input.answers;
  const hung = (isBehind: boolean): readonly Shape<TreeRole>[] =>
    drawn.leaves
      .filter((leaf) => leaf.isBehind === isBehind)
      .map((leaf) => leafShape(leaf, larger, thick));
  plate.growth.push(
    ...drawn.roots.map((root) => rootShape(root, thick)),
    ...hung(true),
    ...crownShapes(drawn, thick),
    ...strandShapes(drawn, leaves, thick),
  );
  writeBindings(plate, input.model.bindings);
  plate.growth.push(
    ...hung(false),
    ...drawn.fruits.map((fruit) => fruitShape(fruit, Boolean(notes[fruit.id]?.length), thick)),
  );
}

/** The first weather of a sort. */
export function weatherOf(
  { weather }: TreeModel,
  which: TreeWeather['sort'],
): TreeWeather | undefined {
  return weather.find(({ sort }) => sort === which);
}

/** The picture with words; gives the y of its top and bottom. */
export function drawWide(plate: Plate): Span {
  const { input } = plate.setting;
  const { model } = input;
  const chances = weatherOf(model, 'chances');
  const hurdles = weatherOf(model, 'hurdles');
  plate.ground.push(discShape());
  if (model.soil) plate.ground.push(...soilShapes(1, model.soil.id));
  if (chances) writeSun(plate, chances);
  writeMains(plate, model.mains);
  writeActors(plate, model);
  writeCareAndRings(plate);
  drawGrowth(plate, 1);
  writeBranches(plate, model);
  writeFruits(plate, model.fruits);
  writeRoots(plate, model);
  writeSoil(plate);
  writeCareSigns(plate);
  if (hurdles) writeMist(plate, hurdles);
  writeLeaves(plate, new Map(input.answers.leaves.map(({ id, text }) => [id, text])));
  plate.ring();
  return spanOf(plate, disc.y - disc.radius - 8);
}

/** From the highest words down to the bottom of the bowl, or to the lowest words. */
export function spanOf(plate: Plate, top: number): Span {
  const { px, input } = plate.setting;
  const foot = input.model.soil ? groundY + 452 : groundY + 20;
  return [Math.min(top, plate.top - 8 * px), Math.max(foot, plate.bottom + 8 * px)];
}
