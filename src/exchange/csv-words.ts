/**
 * The words of a CSV file of answers: its columns, and how what stands in them
 * is written and understood. Knows no language; all words are passed in.
 */
import type { Dimension, Direction } from '../model/dimension.ts';
import type { RatingWords } from '../model/rating-text.ts';
import type { Scale } from '../model/rating.ts';
import type { Assessment, PromptMark, RaterRole, Unit } from '../model/record.ts';

/** The columns in the order in which they are written. */
export const csvColumns = [
  'round',
  'about',
  'by',
  'unit',
  'subject',
  'date',
  'kind',
  'dimension',
  'question',
  'answer',
  'score',
  'scale',
  'note',
  'ask',
  'moment',
  'until',
  'heard',
  'talk',
  'why',
  'context',
  'done',
  'item',
  'id',
  'revision',
  'lang',
  'begun',
] as const;

/**
 * One column; `date` is the day of the last change, `begun` that of the first.
 * `kind` and `question` are for who reads the table, and are not read back.
 */
export type CsvColumn = (typeof csvColumns)[number];

/** What a row is about: a dimension, or a guiding prompt at one. */
export type RowKind = 'dimension' | 'prompt';

/** Words for one thing: the first is written, each is understood. */
export type Spellings = readonly string[];

/** How a file of answers is worded. */
export interface CsvWords {
  readonly columns: Readonly<Record<CsvColumn, Spellings>>;
  /** So that a filter can tell answers from marks. */
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly raters: Readonly<Record<RaterRole, Spellings>>;
  readonly units: Readonly<Record<Unit, Spellings>>;
  readonly marks: Readonly<Record<PromptMark, Spellings>>;
  /** Of the model's own values of `why`. */
  readonly reasons: Readonly<Record<string, Spellings>>;
  readonly yes: Spellings;
  readonly no: Spellings;
  /** Of the answers without a number; `unanswered` stands where there is none. */
  readonly ratings: RatingWords;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  /** The dimension that a cell names, or undefined. */
  readonly dimensionOf: (text: string) => Dimension | undefined;
  /** The direction that a cell names, or undefined. */
  readonly directionOf: (text: string) => Direction | undefined;
  /** The words of all steps of a scale, from 1. */
  readonly steps: (scale: Scale) => readonly string[];
  /** The word of a score as it was on screen when the record was filled in. */
  readonly step: (record: Assessment, score: number) => string;
  /** What was asked at `item`, a dimension or the id of a guiding prompt; empty when not known. */
  readonly question: (record: Assessment, item: string) => string;
}

/** What `text` is compared by: case, spaces and ways of composing a letter do not count. */
export function foldedWord(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The key whose words hold `text`, or undefined. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, Spellings>>,
  text: string,
): Key | undefined {
  const wanted = foldedWord(text);
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].some((word) => foldedWord(word) === wanted));
}

/** The word of a value from a list; any other text stands for itself. */
export function codedWord(words: Readonly<Record<string, Spellings>>, value: string): string {
  return (Object.hasOwn(words, value) && words[value]?.[0]) || value;
}

/** The value of which `text` is exactly a word, or the text itself: case and spaces are the filler's. */
export function codeOf(words: Readonly<Record<string, Spellings>>, text: string): string {
  const found = Object.entries(words).find(([, spellings]) => spellings.includes(text));
  return found?.[0] ?? text;
}
