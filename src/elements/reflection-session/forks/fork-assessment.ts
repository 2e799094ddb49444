/**
 * What versions of one assessment are compared by, in words: each answer, with
 * the words that were on screen when it was given. Decides nothing and draws nothing.
 */
import { whyReasons } from '../../../content/nl/diagnosis.ts';
import { promptMarkWords } from '../../../content/nl/prompt-marks.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import {
  dimensionName,
  directionName,
  ratingWord,
} from '../../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../../model/dimension.ts';
import { formatItemId, maybeItemName } from '../../../model/item-id.ts';
import type { Assessment, Inquiry } from '../../../model/record.ts';
import {
  anyKeptWords,
  keptWords,
  texts,
  unknownFields,
  wordsAt,
  type ForkField,
  type ReadText,
} from './fork-row.ts';

type Field = ForkField<Assessment>;
type Read = ReadText<Assessment>;

/** '4 veel', or the fixed words alone. */
function answer(language: LanguageController, dimension: Dimension): Field['read'] {
  return (record) => {
    const rating = record.ratings[dimension];
    const { words } = record.definition;
    return { text: ratingWord(language, rating, record.scale, words), answer: { rating } };
  };
}

/** The lead questions as they were asked, where the record keeps them. */
function asked(record: Assessment, dimension: Dimension): string | undefined {
  const { about } = record;
  const kept = [1, 2].map((number) =>
    keptWords(record, formatItemId({ kind: 'lead', about, dimension, number })),
  );
  return kept.filter((text) => text !== undefined).join(' ') || undefined;
}

const inquiryKeys: readonly (keyof Inquiry)[] = ['moment', 'until', 'heard'];

/** Ids of the guiding prompts at `dimension` that any version marked. */
function markedAt(versions: readonly Assessment[], dimension: Dimension): readonly string[] {
  const ids = versions.flatMap(({ prompts = {} }) => Object.keys(prompts));
  return [...new Set(ids)].sort().filter((id) => {
    const name = maybeItemName(id);
    return name?.kind === 'prompt' && name.dimension === dimension;
  });
}

/** The prompt as it was asked; its number where no version keeps its words. */
function promptText(
  language: LanguageController,
  versions: readonly Assessment[],
  id: string,
): string {
  const n = id.slice(id.lastIndexOf('.') + 1);
  return anyKeptWords(versions, id) ?? language.string('forks.prompt', { n });
}

function mark(language: LanguageController, id: string): Read {
  return (record) => {
    const given = record.prompts?.[id];
    return given && wordsAt(language, record, promptMarkWords[given]);
  };
}

function dimensionFields(
  language: LanguageController,
  versions: readonly Assessment[],
  dimension: Dimension,
): readonly Field[] {
  const name = dimensionName(language, dimension);
  const field = (key: string, read: Read): Field => ({
    group: dimension,
    name,
    detail: language.string(`csv.${key}`),
    read: texts(read),
  });
  const yes = language.string('csv.yes');
  // The questions say something only where each version keeps them.
  const keepsAsked = versions.every((record) => asked(record, dimension) !== undefined);
  return [
    { group: dimension, name, read: answer(language, dimension) },
    ...(keepsAsked ? [field('question', (record) => asked(record, dimension))] : []),
    field('note', ({ notes }) => notes?.[dimension]),
    field('ask', ({ ask }) => ask?.[dimension]),
    ...inquiryKeys.map((key) => field(key, ({ inquiry }) => inquiry?.[dimension]?.[key])),
    field('talk', ({ talk }) => (talk?.includes(dimension) ? yes : undefined)),
    ...markedAt(versions, dimension).map((id) => ({
      group: dimension,
      name,
      detail: promptText(language, versions, id),
      read: texts(mark(language, id)),
    })),
  ];
}

/** Why they looked: the words of the model's reason, or their own. */
function why(language: LanguageController, record: Assessment): string | undefined {
  const item = whyReasons.find(({ value }) => value === record.why)?.item;
  return item ? wordsAt(language, record, item) : record.why;
}

/** Without who filled in: that stands above each version. */
function wholeFields(language: LanguageController): readonly Field[] {
  const field = (key: string, read: Read): Field => ({
    name: language.string(`csv.${key}`),
    read: texts(read),
  });
  return [
    field('about', ({ about }) => directionName(language, about)),
    field('unit', ({ unit }) => unit && language.string(`csv.unit.${unit}`)),
    field('subject', ({ subject }) => subject),
    field('round', ({ round }) => round),
    field('scale', ({ scale }) => language.string('forks.steps', { n: scale })),
    field('done', ({ done }) => language.string(done ? 'csv.yes' : 'csv.no')),
    field('why', (record) => why(language, record)),
    field('context', ({ context }) => context?.join('\n')),
  ];
}

const known: readonly (keyof Assessment)[] = [
  ...(['round', 'about', 'unit', 'subject', 'scale', 'ratings', 'prompts'] as const),
  ...(['notes', 'ask', 'inquiry', 'talk', 'why', 'context', 'done'] as const),
];

/** All that may differ in `versions` of one assessment, in the order of the form. */
export function assessmentFields(
  language: LanguageController,
  versions: readonly Assessment[],
): readonly Field[] {
  return [
    ...dimensions.flatMap((dimension) => dimensionFields(language, versions, dimension)),
    ...wholeFields(language),
    ...unknownFields(versions, known),
  ];
}
