/**
 * The answers of a dossier as a CSV file for a spreadsheet: one row for each
 * dimension of each assessment and one for each guiding prompt that was marked.
 * What holds for a whole record stands on each of its rows, so that filters and
 * pivot tables work; only long texts (why now, context) stand on its first
 * alone, so that there is one place to change them.
 */
import { dimensions, type Dimension } from '../model/dimension.ts';
import { agreementsOf } from '../model/agreement-key.ts';
import { checklistsOf } from '../model/checklist-key.ts';
import { assessmentsOf } from '../model/dossier.ts';
import { maybeItemName } from '../model/item-id.ts';
import type { Assessment, Dossier } from '../model/record.ts';
import { plansOf } from '../model/plan-key.ts';
import { treesOf } from '../model/tree-key.ts';
import { csvColumns, codedWord, type CsvColumn, type CsvWords } from './csv-words.ts';
import { contextCell, itemCell } from './csv-cells.ts';
import { toCsv } from './csv.ts';

/** A CSV file. */
export interface CsvFile {
  readonly text: string;
  /** How many records it cannot hold: those of the other types, and those of a later version. */
  readonly leftOut: number;
  /** How many of those are checklists. */
  readonly checklists: number;
  /** How many of them are trees. */
  readonly trees: number;
  /** How many of them are agreements. */
  readonly agreements: number;
  /** How many of them are plans. */
  readonly plans: number;
}

type Cells = Readonly<Partial<Record<CsvColumn, string | undefined>>>;

function ratingCells(record: Assessment, dimension: Dimension, words: CsvWords): Cells {
  const rating = record.ratings[dimension] ?? 'unanswered';
  if (typeof rating !== 'number') return { answer: words.ratings[rating]?.[0] };
  return { answer: words.step(record, rating), score: String(rating) };
}

function dimensionCells(record: Assessment, dimension: Dimension, words: CsvWords): Cells {
  const { moment, until, heard } = record.inquiry?.[dimension] ?? {};
  return {
    ...ratingCells(record, dimension, words),
    kind: words.kinds.dimension,
    dimension: words.dimensions[dimension],
    question: words.question(record, dimension),
    note: record.notes?.[dimension],
    ask: record.ask?.[dimension],
    moment,
    until,
    heard,
    talk: record.talk?.includes(dimension) ? words.yes[0] : undefined,
    item: dimension,
  };
}

/** The dimension at which a prompt stands; none for a prompt that is not the model's. */
function dimensionOfItem(id: string): Dimension | undefined {
  const name = maybeItemName(id);
  return name && 'dimension' in name ? name.dimension : undefined;
}

function promptRows(
  record: Assessment,
  dimension: Dimension | undefined,
  words: CsvWords,
): readonly Cells[] {
  return Object.entries(record.prompts ?? {})
    .filter(([id]) => dimensionOfItem(id) === dimension)
    .map(([id, mark]) => ({
      kind: words.kinds.prompt,
      dimension: dimension && words.dimensions[dimension],
      question: words.question(record, id),
      answer: words.marks[mark][0],
      item: itemCell(id),
    }));
}

function recordCells(record: Assessment, revision: string, words: CsvWords): Cells {
  const { round, about, by, unit, subject, scale, done, id, lang, updatedAt, createdAt } = record;
  return {
    round,
    about: words.directions[about],
    by: by && codedWord(words.raters, by),
    unit: unit && words.units[unit][0],
    subject,
    date: updatedAt.slice(0, 10),
    scale: String(scale),
    done: done ? words.yes[0] : undefined,
    id,
    revision,
    lang,
    begun: createdAt.slice(0, 10),
  };
}

function recordRows(record: Assessment, revision: string, words: CsvWords): readonly Cells[] {
  const { why, context } = record;
  const whole = recordCells(record, revision, words);
  const once: Cells = {
    why: why && codedWord(words.reasons, why),
    context: context && contextCell(context),
  };
  const rows = [
    ...dimensions.flatMap((dimension) => [
      dimensionCells(record, dimension, words),
      ...promptRows(record, dimension, words),
    ]),
    ...promptRows(record, undefined, words),
  ];
  return rows.map((row, index) => ({ ...whole, ...row, ...(index === 0 && once) }));
}

/** Letters for versions of one record that share a revision: a to z, aa, bb … */
function letters(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
}

/** The revision of each, with a letter where several versions of one record share it. */
function revisionLabels(records: readonly Assessment[]): readonly string[] {
  const keyOf = ({ id, revision }: Assessment): string => `${id} ${revision}`;
  const total = new Map<string, number>();
  for (const record of records) total.set(keyOf(record), (total.get(keyOf(record)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return records.map((record) => {
    const key = keyOf(record);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return `${record.revision}${(total.get(key) ?? 0) > 1 ? letters(index) : ''}`;
  });
}

/**
 * The answers in a dossier as CSV, with every assessment of this version. Not
 * in it are records of the other types, records of a later version, keys that nobody knows, the words that
 * were on screen beside those shown in it, history, and the hours of dates.
 */
export function dossierToCsv(dossier: Dossier, words: CsvWords): CsvFile {
  const records = assessmentsOf(dossier);
  const labels = revisionLabels(records);
  const rows = records.flatMap((record, index) => recordRows(record, labels[index] ?? '', words));
  const header = csvColumns.map((column) => words.columns[column][0] ?? column);
  const lines = rows.map((row) => csvColumns.map((column) => row[column] ?? ''));
  return {
    text: toCsv([header, ...lines]),
    leftOut: dossier.records.length - records.length,
    checklists: checklistsOf(dossier).length,
    trees: treesOf(dossier).length,
    agreements: agreementsOf(dossier).length,
    plans: plansOf(dossier).length,
  };
}
