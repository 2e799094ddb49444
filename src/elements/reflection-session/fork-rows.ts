/**
 * Where versions of one assessment differ, row by row in words: each answer, with
 * the words that were on screen when it was given. What is the same in all of
 * them gives no row. Decides nothing and draws nothing.
 */
import { whyReasons } from '../../content/nl/diagnosis.ts';
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { LanguageController } from '../../controllers/language.ts';
import {
  clipped,
  dimensionName,
  directionName,
  ratingWord,
} from '../../controllers/model-words.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { formatItemId, maybeItemName } from '../../model/item-id.ts';
import type { Rating } from '../../model/rating.ts';
import type { Assessment, Inquiry } from '../../model/record.ts';

/** What one version says at a row. */
export interface ForkCell {
  /** In words; undefined where this version has nothing there. */
  readonly text: string | undefined;
  /** Set at the row of an answer, also of one that was not given. */
  readonly answer?: { readonly rating: Rating | undefined };
}

/** Something at which versions differ. */
export interface ForkRow {
  /** The dimension that it belongs to; undefined for what belongs to the whole. */
  readonly dimension: Dimension | undefined;
  /** 'Kennis', or 'Bodem'. */
  readonly name: string;
  /** 'Notitie', or the question that was marked; undefined for the answer itself. */
  readonly detail: string | undefined;
  /** One for each version, in their order. */
  readonly cells: readonly ForkCell[];
}

/** Something that may differ. */
interface Field {
  readonly dimension?: Dimension;
  readonly name: string;
  readonly detail?: string;
  readonly read: (record: Assessment) => ForkCell;
}

type Read = (record: Assessment) => string | undefined;

/** The text of an item as the record keeps it, or as it is now. */
function wordsAt(language: LanguageController, record: Assessment, item: ContentItem): string {
  const { words } = record.definition;
  return (Object.hasOwn(words, item.id) ? words[item.id] : undefined) ?? language.itemString(item);
}

function texts(read: Read): Field['read'] {
  return (record) => ({ text: read(record) });
}

/** '4 veel', or the fixed words alone. */
function answer(language: LanguageController, dimension: Dimension): Field['read'] {
  return (record) => {
    const rating = record.ratings[dimension];
    const { words } = record.definition;
    return { text: ratingWord(language, rating, record.scale, words), answer: { rating } };
  };
}

/** The lead questions as they were asked, where the record keeps them. */
function asked({ about, definition }: Assessment, dimension: Dimension): string | undefined {
  const kept = [1, 2].map((number) => {
    const id = formatItemId({ kind: 'lead', about, dimension, number });
    return Object.hasOwn(definition.words, id) ? definition.words[id] : undefined;
  });
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
  const kept = versions.map(({ definition: { words } }) =>
    Object.hasOwn(words, id) ? words[id] : undefined,
  );
  const n = id.slice(id.lastIndexOf('.') + 1);
  return kept.find((text) => text !== undefined) ?? language.string('forks.prompt', { n });
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
    dimension,
    name,
    detail: language.string(`csv.${key}`),
    read: texts(read),
  });
  const yes = language.string('csv.yes');
  // The questions say something only where each version keeps them.
  const keepsAsked = versions.every((record) => asked(record, dimension) !== undefined);
  return [
    { dimension, name, read: answer(language, dimension) },
    ...(keepsAsked ? [field('question', (record) => asked(record, dimension))] : []),
    field('note', ({ notes }) => notes?.[dimension]),
    field('ask', ({ ask }) => ask?.[dimension]),
    ...inquiryKeys.map((key) => field(key, ({ inquiry }) => inquiry?.[dimension]?.[key])),
    field('talk', ({ talk }) => (talk?.includes(dimension) ? yes : undefined)),
    ...markedAt(versions, dimension).map((id) => ({
      dimension,
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

/** What rows show, or what differs in any two versions. */
const known: ReadonlySet<string> = new Set([
  ...['type', 'version', 'id', 'revision', 'createdAt', 'updatedAt', 'definition', 'lang'],
  ...['history', 'round', 'about', 'by', 'unit', 'subject', 'scale', 'ratings', 'prompts'],
  ...['notes', 'ask', 'inquiry', 'talk', 'why', 'context', 'done'],
]);

/** What a later version or another tool wrote; it is shown as it stands. */
function unknownFields(versions: readonly Assessment[]): readonly Field[] {
  const keys = new Set(versions.flatMap((record) => Object.keys(record)));
  return [...keys]
    .filter((key) => !known.has(key))
    .map((key) => ({
      name: clipped(key),
      read: texts((record) => {
        const value = (record as unknown as Readonly<Record<string, unknown>>)[key];
        return value === undefined ? undefined : canonicalJson(value);
      }),
    }));
}

function isSame([first, ...others]: readonly ForkCell[]): boolean {
  return others.every(
    (other) => other.text === first?.text && other.answer?.rating === first?.answer?.rating,
  );
}

/** The rows at which `versions` of one assessment differ, in the order of the form. */
export function forkRows(
  language: LanguageController,
  versions: readonly Assessment[],
): readonly ForkRow[] {
  const fields = [
    ...dimensions.flatMap((dimension) => dimensionFields(language, versions, dimension)),
    ...wholeFields(language),
    ...unknownFields(versions),
  ];
  return fields
    .map(({ dimension, name, detail, read }) => ({
      dimension,
      name,
      detail,
      cells: versions.map(read),
    }))
    .filter(({ cells }) => !isSame(cells));
}

/** How many of the seven dimensions are the same in all versions. */
export function equalDimensions(rows: readonly ForkRow[]): number {
  return dimensions.filter((each) => !rows.some(({ dimension }) => dimension === each)).length;
}
