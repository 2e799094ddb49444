/**
 * What versions of one tree are compared by, in words: the state of each root,
 * each leaf with the branch on which it hangs, and the lines of the team, in the
 * words that were on screen. Decides nothing and draws nothing.
 */
import { nonScoreWords } from '../../../content/nl/scale.ts';
import { actorWords, leafKindWords, rootStateWords } from '../../../content/nl/tree/words.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { dimensionName } from '../../../controllers/words/model-words.ts';
import type { Tree } from '../../../model/record.ts';
import {
  anyKeptWords,
  texts,
  unknownFields,
  wordsAt,
  type ForkField,
  type ReadText,
} from './fork-row.ts';

type Field = ForkField<Tree>;
type Read = ReadText<Tree>;

/** Keys of an object of each version, each once, in the order in which they came. */
function idsIn(versions: readonly Tree[], read: (record: Tree) => object): readonly string[] {
  return [...new Set(versions.flatMap((record) => Object.keys(read(record))))];
}

/** 'groeit', 'weten we niet', or that nothing was answered. */
function state(language: LanguageController, id: string): Field['read'] {
  return (record) => {
    const value = Object.hasOwn(record.roots, id) ? record.roots[id] : undefined;
    const item = value ? rootStateWords[value] : nonScoreWords.unanswered;
    return { text: wordsAt(language, record, item), answer: { value } };
  };
}

/** 'Ook bellen (kans, school, Gedrag, aan Samen praten)'. */
function leaf(language: LanguageController, id: string, nameOf: (id: string) => string): Read {
  return (record) => {
    const found = record.leaves.find((each) => each.id === id);
    if (!found) return undefined;
    const { text, kind, who, dimension, branch } = found;
    const told = [
      wordsAt(language, record, leafKindWords[kind]),
      who && wordsAt(language, record, actorWords[who]),
      dimension && dimensionName(language, dimension),
      language.string('forks.onBranch', { name: nameOf(branch) }),
    ];
    return `${text} (${told.filter(Boolean).join(', ')})`;
  };
}

/** The number of its place on the branch, counted from 1. */
function placeOf(id: string): Read {
  return ({ leaves }) => {
    const place = leaves.find((each) => each.id === id)?.place;
    return place === undefined ? undefined : String(place + 1);
  };
}

const known: readonly (keyof Tree)[] = ['round', 'roots', 'leaves', 'notes', 'items'];

/** All that may differ in `versions` of one tree, from the roots up. */
export function treeFields(
  language: LanguageController,
  versions: readonly Tree[],
): readonly Field[] {
  const rootIds = idsIn(versions, ({ roots }) => roots);
  const noteIds = idsIn(versions, ({ notes = {} }) => notes);
  const leafIds = [...new Set(versions.flatMap(({ leaves }) => leaves.map(({ id }) => id)))];
  const numbered = [...rootIds, ...noteIds];
  const nameOf = (id: string): string =>
    anyKeptWords(versions, id) ??
    language.string('forks.part', { n: Math.max(0, numbered.indexOf(id)) + 1 });
  const name = language.string('forks.leaf');
  return [
    ...rootIds.map((id) => ({ group: id, name: nameOf(id), read: state(language, id) })),
    ...leafIds.flatMap((id) => [
      { group: id, name, read: texts(leaf(language, id, nameOf)) },
      { group: id, name, detail: language.string('forks.leafPlace'), read: texts(placeOf(id)) },
    ]),
    ...noteIds.map((id) => ({
      group: id,
      name: nameOf(id),
      detail: language.string('csv.note'),
      read: texts<Tree>(({ notes = {} }) =>
        Object.hasOwn(notes, id) ? notes[id]?.join('\n') : undefined,
      ),
    })),
    { name: language.string('csv.round'), read: texts(({ round }) => round) },
    ...unknownFields(versions, known),
  ];
}
