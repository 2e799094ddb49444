/**
 * What versions of one checklist are compared by, in words: each question with
 * its answer and note, in the words that were on screen, then the activity.
 * Decides nothing and draws nothing.
 */
import { nonScoreWords } from '../../../content/nl/scale.ts';
import {
  answerItem,
  checklistSetOf,
  kindWords,
  momentName,
} from '../../../controllers/words/checklist-words.ts';
import { dateWords } from '../../../controllers/words/date-words.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { entryOf } from '../../../model/member.ts';
import type { Checklist } from '../../../model/record.ts';
import {
  anyKeptWords,
  keptWords,
  texts,
  unknownFields,
  wordsAt,
  type ForkField,
  type ReadText,
} from './fork-row.ts';

type Field = ForkField<Checklist>;
type Read = ReadText<Checklist>;

/** Ids of what any version answers or notes, in the order of the list; what is not on it comes last. */
function answeredIds(versions: readonly Checklist[]): readonly string[] {
  const [first] = versions;
  const listed = [
    ...(first ? (checklistSetOf(first)?.items ?? []).map(({ item }) => item.id) : []),
    ...versions.flatMap(({ items = [] }) => items),
  ];
  const given = new Set(
    versions.flatMap(({ answers, notes = {} }) => [...Object.keys(answers), ...Object.keys(notes)]),
  );
  return [...new Set([...listed, ...given])].filter((id) => given.has(id));
}

/** The question as it was asked, else as it is now; its number where nobody knows it. */
function questionText(
  language: LanguageController,
  versions: readonly Checklist[],
  id: string,
  n: number,
): string {
  const kept = anyKeptWords(versions, id);
  if (kept !== undefined) return kept;
  const [first] = versions;
  const found = first && checklistSetOf(first)?.items.find(({ item }) => item.id === id);
  if (!found) return language.string('forks.prompt', { n });
  return language.itemString((first.moment === 'after' && found.after) || found.item);
}

/** 'deels', 'weten we niet', or that nothing was answered. */
function answer(language: LanguageController, id: string): Field['read'] {
  return (record) => {
    const value = entryOf(record.answers, id);
    const item = value === undefined ? nonScoreWords.unanswered : answerItem(record, value);
    const text = item ? wordsAt(language, record, item) : value;
    return { text, answer: { value } };
  };
}

function itemFields(
  language: LanguageController,
  versions: readonly Checklist[],
  id: string,
  index: number,
): readonly Field[] {
  const name = questionText(language, versions, id, index + 1);
  const field = (key: string, read: Read): Field => ({
    group: id,
    name,
    detail: language.string(`csv.${key}`),
    read: texts(read),
  });
  // The question says something only where each version keeps it.
  const keepsAsked = versions.every((record) => keptWords(record, id) !== undefined);
  return [
    { group: id, name, read: answer(language, id) },
    ...(keepsAsked ? [field('question', (record) => keptWords(record, id))] : []),
    field('note', ({ notes }) => entryOf(notes, id)),
  ];
}

/** Without who filled in: that stands above each version. */
function wholeFields(language: LanguageController): readonly Field[] {
  const field = (key: string, read: Read): Field => ({
    name: language.string(key),
    read: texts(read),
  });
  return [
    field('forks.activity', ({ activity }) => activity?.title),
    field('csv.kind', ({ activity }) => activity?.kind && kindWords(language, activity.kind)),
    field('csv.date', ({ activity }) => activity?.date && dateWords(language, activity.date)),
    field('checklist.moments', ({ moment }) => momentName(language, moment)),
    field('csv.round', ({ round }) => round),
    field('forks.action', ({ action }) => action),
  ];
}

/** The order of the items is no answer: it has no row of its own. */
const known: readonly (keyof Checklist)[] = [
  ...(['round', 'moment', 'activity', 'action', 'answers', 'notes', 'items'] as const),
];

/** All that may differ in `versions` of one checklist, in the order of the card. */
export function checklistFields(
  language: LanguageController,
  versions: readonly Checklist[],
): readonly Field[] {
  return [
    ...answeredIds(versions).flatMap((id, index) => itemFields(language, versions, id, index)),
    ...wholeFields(language),
    ...unknownFields(versions, known),
  ];
}
