/**
 * Rows of texts as CSV and back, in the dialect that a spreadsheet in Flanders
 * opens with a double click: `;`, CRLF, UTF-8 with its mark, quotes where needed.
 * Knows nothing of what the cells mean.
 */
import { ModelError } from '../model/model-error.ts';

const byteOrderMark = '\uFEFF';

/** A cell that a spreadsheet may run: after apostrophes `= + - @`, also full-width, tab or return. */
const running = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Such a cell behind at least one apostrophe. */
const neutralised = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whatever some program might split at or trim. */
const quotable = /[";,\t\r\n]|^\s|\s$/;

/** In the order that decides when a line has as many of each. */
const delimiters = [';', '\t', ','] as const;
type Delimiter = (typeof delimiters)[number];

/** A line without anything. One list for all, so that a file of empty lines costs little. */
const emptyLine: readonly string[] = [''];

function toCell(text: string): string {
  const safe = running.test(text) ? `'${text}` : text;
  return quotable.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toLine(row: readonly string[]): string {
  return row.map(toCell).join(';') || '""';
}

/**
 * The rows as CSV. A cell that a spreadsheet would run as a formula gets one
 * `'` in front; `fromCsv` takes it away again, so that any text comes back as it
 * was.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${toLine(row)}\r\n`).join('')}`;
}

/** What most often stands between the cells of the first line. */
function likelyDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const countOf = (each: Delimiter): number => counts.get(each) ?? 0;
  return delimiters.reduce((best, each) => (countOf(each) > countOf(best) ? each : best));
}

/** Reads one text from its begin to its end; looks at no character more than a few times. */
class CsvReader {
  readonly #text: string;
  readonly #delimiter: Delimiter;
  readonly #stop: RegExp;
  #at = 0;

  constructor(text: string, delimiter: Delimiter) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#stop = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  }

  rows(): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    while (this.#at < this.#text.length) rows.push(this.#row(rows.length + 1));
    while (rows.at(-1) === emptyLine) rows.pop();
    return rows;
  }

  #row(number: number): readonly string[] {
    const start = this.#at;
    const cells = [this.#cell(number)];
    while (this.#text[this.#at] === this.#delimiter) {
      this.#at += 1;
      cells.push(this.#cell(number));
    }
    const row = this.#at === start ? emptyLine : cells;
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
    return row;
  }

  #cell(number: number): string {
    const quoted = this.#text[this.#at] === '"' ? this.#quoted(number) : '';
    const cell = quoted + this.#plain();
    return neutralised.test(cell) ? cell.slice(1) : cell;
  }

  /** Up to the next delimiter or line end. */
  #plain(): string {
    const start = this.#at;
    this.#stop.lastIndex = start;
    this.#at = this.#stop.test(this.#text) ? this.#stop.lastIndex - 1 : this.#text.length;
    return this.#text.slice(start, this.#at);
  }

  #quoted(number: number): string {
    const start = this.#at + 1;
    let quote = this.#text.indexOf('"', start);
    while (quote >= 0 && this.#text[quote + 1] === '"') quote = this.#text.indexOf('"', quote + 2);
    if (quote < 0) throw new ModelError(`row ${number}`, 'a quotation mark is never closed');
    this.#at = quote + 1;
    return this.#text.slice(start, quote).replaceAll('""', '"');
  }
}

/**
 * The rows of a CSV text: split at `;`, `,` or tab, whichever its first line has
 * most, or as a line `sep=;` says. Reads any line ends, quoted ones too, with
 * or without the mark of UTF-8; empty lines at the end fall away, others are a
 * row of one empty cell. Takes away the `'` that `toCsv` put.
 * @throws ModelError with the row, as `row 3`, where a quotation mark is never closed.
 */
export function fromCsv(text: string): readonly (readonly string[])[] {
  const whole = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const [line, said] = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i.exec(whole) ?? [];
  const body = whole.slice(line?.length ?? 0);
  return new CsvReader(body, (said as Delimiter | undefined) ?? likelyDelimiter(body)).rows();
}
