/** The words of the picture as plain strings: titles, states, kinds, voices, and what it is worth. */
import { standingCaution } from '../../content/nl/cautions.ts';
import {
  actorWords,
  leafKindWords,
  ownArrangement,
  rootStateWords,
} from '../../content/nl/tree/index.ts';
import { treePartNames } from '../../content/nl/tree/spellings.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { TreePictureWords } from '../../geometry/tree/tree-input.ts';
import type { TreeModel } from '../../model/tree-model.ts';
import { plainWords, seenBy, type TreeSeen } from './tree-words.ts';

/** What the words of a picture are made from. */
export interface PictureWordsOf extends TreeSeen {
  /** Blank for the usual one. */
  readonly title: string;
  readonly model: TreeModel;
  /** Whether the state of the roots is asked. */
  readonly asksRoots: boolean;
}

export function pictureWords(language: LanguageController, of: PictureWordsOf): TreePictureWords {
  const { record, title, model, asksRoots } = of;
  const soil = model.soil?.name ?? language.itemString(treePartNames.soil);
  return {
    title: title || language.string('tree.title'),
    subtitle: seenBy(language, of, (key, values) => language.string(key, values)),
    empty: language.string('tree.empty'),
    states: plainWords(language, record, rootStateWords),
    open: asksRoots ? language.string('tree.noState') : '',
    kinds: plainWords(language, record, leafKindWords),
    actors: plainWords(language, record, actorWords),
    rings: language.string('tree.ringsBefore'),
    soil: (lines) => `${soil}: ${lines.join(', ')}`,
    view: language.itemString(standingCaution),
    own: model.isOwn ? language.string('tree.ownModel') : language.itemString(ownArrangement),
  };
}
