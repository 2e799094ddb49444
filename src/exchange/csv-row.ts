/**
 * One row of a CSV file of answers, asked by column, and what several rows
 * agree on. Names the place of a fault; does not know what a record is.
 */
import { isCount, refuse } from '../model/check.ts';
import { isDimension, type Dimension, type Direction } from '../model/dimension.ts';
import { maybeDate, promptOf } from './csv-cells.ts';
import {
  foldedWord,
  keyOfWord,
  type CsvColumn,
  type CsvWords,
  type Spellings,
} from './csv-words.ts';

/** No word or number that we know is longer. */
const longestWord = 200;

/** Which cell of a row belongs to a column. */
export type CsvHeader = ReadonlyMap<CsvColumn, number>;

/** The columns that a header row names, in any order; others are nobody's. Of two with one name the first counts. */
export function readHeader(cells: readonly string[], { columns }: CsvWords): CsvHeader {
  const header = new Map<CsvColumn, number>();
  cells.forEach((cell, index) => {
    const column = cell.length <= longestWord ? keyOfWord(columns, cell) : undefined;
    if (column && !header.has(column)) header.set(column, index);
  });
  return header;
}

/** The dimension or the guiding prompt that a row is about. */
type RowItem =
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  | { readonly kind: 'prompt'; readonly id: string };

export class CsvRow {
  /** Counts from 1, as a spreadsheet does. */
  readonly number: number;
  readonly #cells: readonly string[];
  readonly #header: CsvHeader;
  readonly #words: CsvWords;

  constructor(number: number, cells: readonly string[], header: CsvHeader, words: CsvWords) {
    this.number = number;
    this.#cells = cells;
    this.#header = header;
    this.#words = words;
  }

  /** True when the cell holds more than space. */
  says(column: CsvColumn): boolean {
    return this.text(column).trim() !== '';
  }

  /** The cell as it is; empty for a column that is not there. */
  text(column: CsvColumn): string {
    return this.#cells[this.#header.get(column) ?? -1] ?? '';
  }

  /** The cell without space around it; refused when it is too long for a word. */
  word(column: CsvColumn): string {
    const text = this.text(column);
    if (text.length > longestWord) this.refuse(column, `at most ${longestWord} characters`);
    return text.trim();
  }

  /** @throws ModelError, always: `row 7, Score: expected 1 to 5, got 9`. */
  refuse(column: CsvColumn, expected: string): never {
    const text = this.text(column).trim();
    const value = /^\d{1,9}$/.test(text) ? Number(text) : text || undefined;
    refuse(this.place(column), expected, value);
  }

  /** `row 7, Score`, or the row alone: the path of a fault. */
  place(column?: CsvColumn): string {
    const row = `row ${this.number}`;
    return column ? `${row}, ${this.#words.columns[column][0] ?? column}` : row;
  }

  /** The key of the word in the cell, undefined for an empty one; any other word is refused. */
  key<Key extends string>(
    column: CsvColumn,
    words: Readonly<Record<Key, Spellings>>,
  ): Key | undefined {
    const word = this.word(column);
    if (word === '') return undefined;
    const all = Object.values<Spellings>(words).map(([first]) => first);
    return keyOfWord(words, word) ?? this.refuse(column, all.join(', '));
  }

  /** True for yes, false for no and for an empty cell. */
  isTrue(column: CsvColumn): boolean {
    const { yes, no } = this.#words;
    return this.key(column, { yes, no }) === 'yes';
  }

  date(column: CsvColumn): string | undefined {
    const word = this.word(column);
    if (word === '') return undefined;
    return maybeDate(word) ?? this.refuse(column, 'a date as 2/11/2026');
  }

  /** A whole number from 1, perhaps with a letter behind it, as a revision has. */
  count(column: CsvColumn): number {
    const [, digits = '1'] = /^(\d+)[a-z]*$/.exec(this.word(column) || '1') ?? ['', '0'];
    const number = Number(digits);
    isCount(number, this.place(column));
    return number;
  }

  /** From the column of ids, else the dimension by its name. */
  item(): RowItem {
    const cell = this.text('item');
    const name = cell.trim();
    if (isDimension(name)) return { kind: 'dimension', dimension: name };
    if (name !== '') return { kind: 'prompt', id: promptOf(cell) };
    const dimension = this.#words.dimensionOf(this.word('dimension'));
    if (!dimension) this.refuse('dimension', Object.values(this.#words.dimensions).join(', '));
    return { kind: 'dimension', dimension };
  }

  /** Undefined for an empty cell. */
  about(): Direction | undefined {
    const word = this.word('about');
    if (word === '') return undefined;
    const { directions, directionOf } = this.#words;
    return directionOf(word) ?? this.refuse('about', Object.values(directions).join(' or '));
  }
}

/**
 * What the rows of one record say in a column: the first that is not empty;
 * empty when none says anything. Two that differ are refused at the second, for
 * one of them would be lost.
 */
export function agreedText(rows: readonly CsvRow[], column: CsvColumn): string {
  const said = rows.filter((row) => row.says(column));
  const text = said[0]?.text(column) ?? '';
  const folded = foldedWord(text);
  const other = said.find((row) => foldedWord(row.text(column)) !== folded);
  other?.refuse(column, `${shortened(text)} as in row ${said[0]?.number ?? 0}`);
  return text;
}

function shortened(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
