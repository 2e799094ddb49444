/**
 * Reads series of ratings from the cells of a table that a content editor
 * wrote: rows match by the name of the dimension, each further column is a
 * series. Knows no DOM and no language; both are passed in.
 */
import { dimensions, type Dimension, type Direction } from '../model/dimension.ts';
import type { Rating, Ratings } from '../model/rating.ts';

/** How the words of a table are understood. */
export interface TableWords {
  /** The dimension that a row's first cell names, or undefined. */
  readonly dimensionOf: (text: string) => Dimension | undefined;
  /** The direction that a column's header names, or undefined. */
  readonly directionOf: (text: string) => Direction | undefined;
  /** The rating of a cell; `fault` is the text that could not be read. */
  readonly ratingOf: (text: string) => { readonly rating?: Rating; readonly fault?: string };
}

export interface TableSeries {
  /** The column's header as written; empty without one. */
  readonly label: string;
  readonly about?: Direction;
  readonly ratings: Ratings;
}

export interface RatingTable {
  readonly series: readonly TableSeries[];
  /** Cells that could not be read; they count as not answered. */
  readonly faults: readonly string[];
}

/** The first row is the header, unless it already names a dimension and rates it. */
function splitHeader(grid: readonly (readonly string[])[], words: TableWords) {
  const [first = [], ...rest] = grid;
  const [name = '', ...cells] = first;
  const rated = cells.some((cell) => cell !== '' && words.ratingOf(cell).fault === undefined);
  const isData = words.dimensionOf(name) !== undefined && rated;
  return isData ? { header: [], rows: grid } : { header: first, rows: rest };
}

/**
 * The series of a table of texts, or undefined when no row names a dimension.
 * Of two rows with one name the first counts.
 */
export function readRatingTable(
  grid: readonly (readonly string[])[],
  words: TableWords,
): RatingTable | undefined {
  const { header, rows } = splitHeader(grid, words);
  const rowOf = new Map<Dimension, readonly string[]>();
  for (const row of rows) {
    const dimension = words.dimensionOf(row[0] ?? '');
    if (dimension && !rowOf.has(dimension)) rowOf.set(dimension, row);
  }
  if (rowOf.size === 0) return undefined;
  const width = Math.max(header.length, ...[...rowOf.values()].map((row) => row.length));
  const faults: string[] = [];
  const series = Array.from({ length: Math.max(0, width - 1) }, (_, index) => {
    const label = header[index + 1] ?? '';
    const about = words.directionOf(label);
    const cellOf = (dimension: Dimension): string => rowOf.get(dimension)?.[index + 1] ?? '';
    return { label, ...(about && { about }), ratings: readColumn(cellOf, words, faults) };
  });
  return { series, faults };
}

/** The ratings of one column; cells that cannot be read are added to `faults`. */
function readColumn(
  cellOf: (dimension: Dimension) => string,
  words: TableWords,
  faults: string[],
): Ratings {
  const ratings: Partial<Record<Dimension, Rating>> = {};
  for (const dimension of dimensions) {
    const { rating, fault } = words.ratingOf(cellOf(dimension));
    if (rating !== undefined) ratings[dimension] = rating;
    if (fault !== undefined) faults.push(fault);
  }
  return ratings;
}
