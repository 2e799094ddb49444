/**
 * Assessments from a CSV file, as `dossierToCsv` writes it and as a spreadsheet
 * or a person changes it. Whole or refused, with row and column of the fault.
 * Knows no clock, no randomness and no dossier: who reads decides what is new.
 */
import { dimensions, type Dimension, type Direction } from '../model/dimension.ts';
import { ModelError } from '../model/model-error.ts';
import { parseAssessment } from '../model/parse-assessment.ts';
import { parseRatingCell } from '../model/rating-text.ts';
import { defaultScale, maybeScale, type Rating, type Scale } from '../model/rating.ts';
import type { Assessment, Definition, Inquiry, PromptMark } from '../model/record.ts';
import { isUuid } from '../model/record-checks.ts';
import { contextOf } from './csv-cells.ts';
import { agreedText, CsvRow, readHeader, type CsvHeader } from './csv-row.ts';
import { codeOf, foldedWord, type CsvColumn, type CsvWords } from './csv-words.ts';
import { fromCsv } from './csv.ts';
import { checkFileLength } from './dossier-file.ts';

/** What a file does not say itself. */
export interface CsvDefaults {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** A UUID for a record that has none in the file. */
  readonly newId: () => string;
  /** BCP 47; `nl` unless told. */
  readonly lang?: string | undefined;
  /** The item set of the seven dimensions, version 1, unless told. */
  readonly definition?: Definition | undefined;
}

/** Filled only in rows of a dimension. */
const dimensionColumns: readonly CsvColumn[] = [
  'score',
  'note',
  'ask',
  'moment',
  'until',
  'heard',
  'talk',
];

function checkHeader(header: CsvHeader, { columns }: CsvWords): void {
  const needed: readonly (readonly CsvColumn[])[] = [
    ['about'],
    ['dimension', 'item'],
    ['answer', 'score'],
  ];
  const missing = needed.find((some) => !some.some((column) => header.has(column)));
  if (!missing) return;
  const names = missing.map((column) => columns[column][0] ?? column);
  throw new ModelError('row 1', `expected a column ${names.join(' or ')}`);
}

/** A number by hand, as 1 or 2, tells the records of a file apart; it is no id. */
const byHand = /^\d{1,6}$/;

/** Rows with one key are one record. */
function groupKey(row: CsvRow): string {
  const id = row.word('id');
  if (id !== '') return JSON.stringify([id, row.word('revision')]);
  const names = [row.text('round'), row.text('by'), row.text('subject')].map(foldedWord);
  return JSON.stringify([row.about(), ...names]);
}

function groups(rows: readonly CsvRow[]): readonly (readonly CsvRow[])[] {
  const found = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = groupKey(row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

function readScale(rows: readonly CsvRow[]): Scale {
  const row = rows.find((each) => each.says('scale'));
  if (!row) return defaultScale;
  agreedText(rows, 'scale');
  return maybeScale(row.word('scale')) ?? row.refuse('scale', '3 to 6');
}

/** The score when there is one, else the answer in words. */
function readRating(row: CsvRow, scale: Scale, words: CsvWords): Rating | undefined {
  const score = row.word('score');
  if (score !== '') {
    const { rating, fault } = parseRatingCell(score, scale, words.ratings);
    return fault === undefined ? rating : row.refuse('score', `1 to ${scale}`);
  }
  const answer = foldedWord(row.word('answer'));
  const step = words.steps(scale).findIndex((word) => foldedWord(word) === answer);
  if (step >= 0) return step + 1;
  const { rating, fault } = parseRatingCell(answer, scale, words.ratings);
  return fault === undefined ? rating : row.refuse('answer', words.steps(scale).join(', '));
}

/** A text as it was written; undefined for a blank one. */
function writtenText(row: CsvRow, column: CsvColumn): string | undefined {
  return row.says(column) ? row.text(column) : undefined;
}

function readInquiry(row: CsvRow): Inquiry | undefined {
  const moment = writtenText(row, 'moment');
  const until = row.date('until');
  const heard = writtenText(row, 'heard');
  if (!moment && !until && !heard) return undefined;
  return { ...(moment && { moment }), ...(until && { until }), ...(heard && { heard }) };
}

/** What the rows of one record answer, by dimension and by prompt. */
class Answers {
  readonly #words: CsvWords;
  readonly #scale: Scale;
  readonly #ratings = new Map<Dimension, Rating>();
  readonly #notes = new Map<Dimension, string>();
  readonly #ask = new Map<Dimension, string>();
  readonly #inquiry = new Map<Dimension, Inquiry>();
  readonly #talk = new Set<Dimension>();
  readonly #prompts = new Map<string, PromptMark>();
  /** Row of each item. */
  readonly #seen = new Map<string, number>();

  constructor(rows: readonly CsvRow[], scale: Scale, words: CsvWords) {
    this.#words = words;
    this.#scale = scale;
    for (const row of rows) this.#add(row);
  }

  members(): Partial<Assessment> {
    const some = <Kind>(
      map: ReadonlyMap<string, Kind>,
    ): Readonly<Record<string, Kind>> | undefined =>
      map.size > 0 ? Object.fromEntries(map) : undefined;
    const talk = dimensions.filter((dimension) => this.#talk.has(dimension));
    const members = {
      ratings: Object.fromEntries(this.#ratings),
      prompts: some(this.#prompts),
      notes: some(this.#notes),
      ask: some(this.#ask),
      inquiry: some(this.#inquiry),
      talk: talk.length > 0 ? talk : undefined,
    };
    return members as Partial<Assessment>;
  }

  #add(row: CsvRow): void {
    const item = row.item();
    const key = item.kind === 'dimension' ? item.dimension : `prompt:${item.id}`;
    const earlier = this.#seen.get(key);
    if (earlier !== undefined) {
      const column = item.kind === 'dimension' ? 'dimension' : 'item';
      row.refuse(column, `another than in row ${earlier}, or another ${this.#nameOf('id')}`);
    }
    this.#seen.set(key, row.number);
    if (item.kind === 'prompt') this.#addPrompt(row, item.id);
    else this.#addDimension(row, item.dimension);
  }

  #nameOf(column: CsvColumn): string {
    return this.#words.columns[column][0] ?? column;
  }

  #addPrompt(row: CsvRow, id: string): void {
    const stray = dimensionColumns.find((column) => row.says(column));
    if (stray) row.refuse(stray, 'nothing beside a guiding question');
    if (foldedWord(row.word('answer')) === foldedWord(this.#words.ratings.unanswered?.[0] ?? '')) {
      return;
    }
    const mark = row.key('answer', this.#words.marks);
    if (mark) this.#prompts.set(id, mark);
  }

  #addDimension(row: CsvRow, dimension: Dimension): void {
    const put = <Kind>(map: Map<Dimension, Kind>, value: Kind | undefined): void => {
      if (value !== undefined) map.set(dimension, value);
    };
    put(this.#ratings, readRating(row, this.#scale, this.#words));
    put(this.#notes, writtenText(row, 'note'));
    put(this.#ask, writtenText(row, 'ask'));
    put(this.#inquiry, readInquiry(row));
    if (row.isTrue('talk')) this.#talk.add(dimension);
  }
}

function readDirection(rows: readonly CsvRow[], first: CsvRow, words: CsvWords): Direction {
  const said = rows.map((row) => ({ row, about: row.about() })).filter(({ about }) => about);
  const about = said[0]?.about;
  if (!about) first.refuse('about', Object.values(words.directions).join(' or '));
  const other = said.find((each) => each.about !== about);
  other?.row.refuse('about', `${words.directions[about]} as in row ${said[0]?.row.number ?? 0}`);
  return about;
}

/** The first and the last day that the rows name; `now` without any. */
function readTimes(
  rows: readonly CsvRow[],
  now: string,
): Pick<Assessment, 'createdAt' | 'updatedAt'> {
  const days = (column: CsvColumn): readonly string[] =>
    rows
      .map((row) => row.date(column))
      .filter((day) => day !== undefined)
      .sort();
  const updatedAt = days('date').at(-1) ?? now;
  return { createdAt: days('begun')[0] ?? updatedAt, updatedAt };
}

function readIdentity(first: CsvRow, { newId }: CsvDefaults) {
  const id = first.word('id');
  if (id === '' || byHand.test(id)) return { id: newId(), revision: 1 };
  isUuid(id, first.place('id'));
  return { id, revision: first.count('revision') };
}

function readRecord(rows: readonly CsvRow[], words: CsvWords, defaults: CsvDefaults): Assessment {
  const [first] = rows as readonly [CsvRow];
  const scale = readScale(rows);
  const unitRow = rows.find((row) => row.says('unit')) ?? first;
  agreedText(rows, 'unit');
  const members: Readonly<Record<string, unknown>> = {
    type: 'assessment',
    version: 1,
    ...readIdentity(first, defaults),
    ...readTimes(rows, defaults.now),
    definition: defaults.definition ?? { id: 'dimensions', version: 1, words: {} },
    lang: agreedText(rows, 'lang').trim() || (defaults.lang ?? 'nl'),
    history: [],
    round: agreedText(rows, 'round') || undefined,
    about: readDirection(rows, first, words),
    by: codeOf(words.raters, agreedText(rows, 'by')) || undefined,
    unit: unitRow.key('unit', words.units),
    subject: agreedText(rows, 'subject') || undefined,
    scale,
    ...new Answers(rows, scale, words).members(),
    why: codeOf(words.reasons, agreedText(rows, 'why')) || undefined,
    context: contextOf(agreedText(rows, 'context')),
    done: rows.some((row) => row.isTrue('done')) || undefined,
  };
  return parseAssessment(members, first.place());
}

/**
 * The assessments in a CSV text. The header is matched by name in any order;
 * columns that we do not know, and empty rows, are nobody's business. A score
 * wins over the answer in words; both empty is not answered. Rows with the same
 * number and revision are one record; without a number those with the same
 * round, direction, rater and group, which then get a new id. Dates may be
 * written as a Belgian Excel does.
 * @throws ModelError at the first fault, as `row 7, Score: expected 1 to 5, got 9`.
 */
export function assessmentsFromCsv(
  text: string,
  words: CsvWords,
  defaults: CsvDefaults,
): readonly Assessment[] {
  checkFileLength(text.length);
  const [names = [], ...lines] = fromCsv(text);
  const header = readHeader(names, words);
  checkHeader(header, words);
  const places = [...header.values()];
  const rows: CsvRow[] = [];
  lines.forEach((cells, index) => {
    const isBlank = places.every((place) => (cells[place] ?? '').trim() === '');
    if (!isBlank) rows.push(new CsvRow(index + 2, cells, header, words));
  });
  return groups(rows).map((group) => readRecord(group, words, defaults));
}
