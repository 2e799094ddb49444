/** The list of one record in the language of the page, and what of it a dimension touches. */
import { touchedParts } from '../../content/nl/tree/index.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { TreeAnswers } from '../../geometry/tree/tree-input.ts';
import type { Dimension } from '../../model/dimension.ts';
import { entryOf } from '../../model/member.ts';
import type { Leaf, Tree } from '../../model/record.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import { isStrandEmpty } from '../../model/tree.ts';
import { treeItems, type TreeItem } from './tree-items.ts';
import { modelOfThen, partName, shownWord } from './tree-words.ts';

/** What the list says. */
export interface ListedTree {
  readonly language: LanguageController;
  readonly record: Tree | undefined;
  readonly model: TreeModel;
  readonly answers: TreeAnswers;
}

export function listedItems(listed: ListedTree): readonly TreeItem[] {
  const { language, record, answers } = listed;
  const model = modelOfThen(listed.model, record);
  const nameOf = shownWord(language, model);
  return treeItems({
    model,
    answers,
    partName: (part) => partName(language, part),
    wordsOfThen: (id) => entryOf(record?.definition.words, id),
    tends: (item) => {
      const name = nameOf(item);
      return name === undefined ? undefined : language.string('tree.cares', { name });
    },
    asks: (strand) => strand.voice === 'pupil' && isStrandEmpty(answers.leaves, strand),
  });
}

/** Ids of what lights up: parts that the dimension touches, and leaves about it. */
export function litItems(
  dimension: Dimension | undefined,
  leaves: readonly Leaf[],
): ReadonlySet<string> {
  if (!dimension) return new Set();
  const about = leaves.filter((leaf) => leaf.dimension === dimension);
  return new Set([...touchedParts[dimension], ...about.map(({ id }) => id)]);
}
