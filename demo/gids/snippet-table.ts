/**
 * The table of ratings that a person types or pastes: seven rows of texts below a
 * row of headings. Finds the rows by their names, in any order and spelling that
 * the radar knows. Knows no markup.
 */
import { dimensionNamed, tableWords } from '../../src/controllers/words/dimension-words.ts';
import { dimensionNames } from '../../src/content/nl/dimensions.ts';
import { fromCsv } from '../../src/exchange/csv.ts';
import { readRatingTable, type TableSeries } from '../../src/exchange/rating-table.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { isNonScore, type Scale } from '../../src/model/rating.ts';

/** Rows of cells; of a table the first row is its headings. */
export type Grid = readonly (readonly string[])[];

/** Columns of answers beside each other that a table of this page holds. */
export const mostColumns = 4;

/** In the first cell, above the names. */
const corner = 'Dimensie';

/** A table of seven rows below `headings`; `cells` by row, without the names. */
export function ratingGrid(headings: readonly string[], cells: Grid): Grid {
  return [
    [corner, ...headings],
    ...dimensions.map((dimension, row) => [
      dimensionNames[dimension].name.text,
      ...headings.map((_, column) => cells[row]?.[column] ?? ''),
    ]),
  ];
}

/** What the radar reads of a table: its columns, and the cells that it cannot read. */
export function readGrid(
  grid: Grid,
  scale: Scale,
): { readonly series: readonly TableSeries[]; readonly faults: readonly string[] } {
  return readRatingTable(grid, tableWords(scale)) ?? { series: [], faults: [] };
}

/** The first row says what the columns are, unless it holds ratings itself. */
function hasHeadings([first = []]: Grid, scale: Scale): boolean {
  if (dimensionNamed(first[0] ?? '') === undefined) return true;
  const { ratingOf } = tableWords(scale);
  return !first.slice(1).some((cell) => cell !== '' && ratingOf(cell).fault === undefined);
}

/**
 * A pasted table as one of this page: each row where its name belongs, at most four
 * columns. Undefined when no row names a dimension.
 */
export function pastedGrid(pasted: Grid, scale: Scale): Grid | undefined {
  const rows = dimensions.map((dimension) =>
    pasted.find(([name = '']) => dimensionNamed(name) === dimension),
  );
  if (rows.every((row) => row === undefined)) return undefined;
  const [first = []] = pasted;
  const headings = hasHeadings(pasted, scale) ? first.slice(1) : [];
  const width = Math.max(headings.length, ...rows.map((row) => (row?.length ?? 1) - 1), 1);
  const columns = Array.from(
    { length: Math.min(width, mostColumns) },
    (_, index) => headings[index] ?? '',
  );
  return ratingGrid(
    columns,
    rows.map((row) => row?.slice(1) ?? []),
  );
}

/** Names in a pasted table that are of no dimension, though answers stand beside them. */
export function unknownNames(pasted: Grid, scale: Scale): readonly string[] {
  const rows = hasHeadings(pasted, scale) ? pasted.slice(1) : pasted;
  return rows.flatMap(([name = '', ...answers]) => {
    const isUnknown = name.trim() !== '' && dimensionNamed(name) === undefined;
    return isUnknown && answers.some((answer) => answer.trim() !== '') ? [name.trim()] : [];
  });
}

/** The rows of text from a spreadsheet: cells with tabs between them, or `;`. */
export function gridOfText(text: string): Grid {
  try {
    return fromCsv(text.trim()).map((row) => row.map((cell) => cell.trim()));
  } catch {
    return [];
  }
}

/** One rating as it is typed in a cell. */
export function cellText(rating: unknown): string {
  const signs: Readonly<Record<string, string>> = {
    unknown: '?',
    'not-applicable': 'x',
    undisclosed: '~',
  };
  if (isNonScore(rating)) return signs[rating] ?? '';
  return typeof rating === 'number' ? String(rating) : '';
}
