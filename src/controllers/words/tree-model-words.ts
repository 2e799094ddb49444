/**
 * The built-in tree in the language of the page, and the texts behind its ids,
 * so that what fell back to Dutch can be marked. Knows no record.
 */
import type { TreeTexts } from '../../content/content-item.ts';
import { treeContent } from '../../content/nl/tree/index.ts';
import type { TreeModel, TreePlace } from '../../model/tree-model.ts';
import type { LanguageController } from '../language.ts';

const noLines: readonly TreePlace[] = [];

/** The built-in tree, its words as they are shown now; a new object each time. */
export function builtInTree(language: Pick<LanguageController, 'itemString'>): TreeModel {
  const place = ({ name, note, remark }: TreeTexts): TreePlace => ({
    id: name.id,
    name: language.itemString(name),
    ...(note && { note: language.itemString(note) }),
    ...(remark && { remark: language.itemString(remark) }),
  });
  const { soil, roots, trunk, strands, bindings, mains, fruits, weather } = treeContent;
  return {
    id: 'tree',
    version: 1,
    isOwn: false,
    soil: { ...place(soil), lines: noLines },
    roots: roots.map(place),
    trunk: place(trunk),
    strands: strands.map(({ voice, ...texts }) => ({ ...place(texts), voice })),
    bindings: bindings.map(place),
    mains: mains.map(({ sides, ...texts }) => ({ ...place(texts), sides: sides.map(place) })),
    fruits: fruits.map(place),
    weather: weather.map(({ sort, ...texts }) => ({ ...place(texts), lines: noLines, sort })),
    leaves: [],
  };
}

const parts: readonly TreeTexts[] = [
  ...[treeContent.soil, ...treeContent.roots, treeContent.trunk],
  ...[...treeContent.strands, ...treeContent.bindings, ...treeContent.fruits],
  ...treeContent.mains.flatMap((main) => [main, ...main.sides]),
  ...treeContent.weather,
];

/** Name, note and remark of the built-in part with this id; undefined for one of an own model. */
export function treeTextsOf(id: string): TreeTexts | undefined {
  return parts.find(({ name }) => name.id === id);
}
