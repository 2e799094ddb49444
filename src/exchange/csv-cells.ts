/**
 * How single values stand in a cell of a spreadsheet and come back: several
 * notes in one cell, item ids, dates as Excel rewrites them. Knows no words.
 */
import { isDimension } from '../model/dimension.ts';
import { datePattern } from '../model/pattern.ts';

const between = ' | ';

function isWritten(note: string): boolean {
  return note.trim() !== '';
}

/** Several notes in one cell, with ` | ` between; a `|` of their own becomes `\|`. */
export function contextCell(notes: readonly string[]): string {
  const written = notes.filter(isWritten);
  return written.map((note) => note.replaceAll('|', '\\|')).join(between);
}

/** The notes in a cell, or undefined where only blanks stand. */
export function contextOf(cell: string): readonly string[] | undefined {
  const notes = cell.split(between).map((note) => note.replaceAll('\\|', '|'));
  const written = notes.filter(isWritten);
  return written.length > 0 ? written : undefined;
}

const promptPrefix = 'prompt:';

/** A prompt's id; marked as one where it could be taken for a dimension or for nothing. */
export function itemCell(id: string): string {
  const name = id.trim();
  const isUnclear = name === '' || isDimension(name) || id.startsWith(promptPrefix);
  return isUnclear ? promptPrefix + id : id;
}

/** The prompt's id in a cell that names no dimension. */
export function promptOf(cell: string): string {
  return cell.startsWith(promptPrefix) ? cell.slice(promptPrefix.length) : cell;
}

/** Day, month and year, as 2/11/2026, 02-11-26 or 2.11.2026, perhaps with an hour behind it. */
const belgianDate = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The ISO date that a cell names, or undefined: ISO itself, or day, month and year in that order. */
export function maybeDate(cell: string): string | undefined {
  const [, day = '', month = '', year = ''] = belgianDate.exec(cell) ?? [];
  const iso = day
    ? [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    : cell;
  return datePattern.test(iso) ? iso : undefined;
}
