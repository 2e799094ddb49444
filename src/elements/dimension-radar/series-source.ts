/**
 * The series that a radar was given itself: property, then attribute, then
 * content. Reads again only when one of them changed.
 */
import type { Direction } from '../../model/dimension.ts';
import type { Scale } from '../../model/rating.ts';
import { ratingWords, tableWords } from '../../controllers/words/dimension-words.ts';
import { readScores } from '../../controllers/given-scores.ts';
import { jsonAttribute, jsonProperty } from '../../controllers/host-content/json-attribute.ts';
import { tableGrid } from '../../controllers/host-content/table-grid.ts';
import type { Warn } from '../../controllers/warning.ts';
import { readSeries, readTable, type ReadingContext, type ShownSeries } from './radar-series.ts';

/** Everything that the host gave. */
export interface GivenSeries {
  /** The properties `series` and `scores`. */
  readonly series: unknown;
  readonly scores: string | undefined;
  /** The attributes of the same names. */
  readonly seriesAttribute: string | undefined;
  readonly scoresAttribute: string | undefined;
  /** The editor's table, and a number that grows when it changes. */
  readonly table: Element | undefined;
  readonly tableVersion: number;
  readonly about: Direction | undefined;
  readonly by: string | undefined;
  readonly scale: Scale;
}

function read(given: GivenSeries, warn: Warn): readonly ShownSeries[] | undefined {
  const { about, by, scale } = given;
  const context: ReadingContext = { about, by, scale, words: ratingWords(), warn };
  const single = (text: unknown): readonly ShownSeries[] | undefined => {
    if (typeof text !== 'string') warn('E101', 'scores is not a text of seven ratings');
    const ratings = typeof text === 'string' ? readScores(text, context) : undefined;
    if (!ratings) return undefined;
    return [{ about: about ?? 'parents', ...(by && { by }), scale, ratings }];
  };
  const many = (input: unknown): readonly ShownSeries[] | undefined => {
    const series = input === undefined ? [] : readSeries(input, context);
    return series.length > 0 ? series : undefined;
  };
  return (
    many(jsonProperty('series', given.series, warn)) ??
    (given.scores === undefined ? undefined : single(given.scores)) ??
    many(jsonAttribute('series', given.seriesAttribute, warn)) ??
    (given.scoresAttribute ? single(given.scoresAttribute) : undefined) ??
    fromTable(given, context)
  );
}

function fromTable(
  { table, scale }: GivenSeries,
  context: ReadingContext,
): readonly ShownSeries[] | undefined {
  if (!(table instanceof HTMLTableElement)) return undefined;
  const series = readTable(tableGrid(table), tableWords(scale), context);
  if (!series) context.warn('E107', 'no row of the table names a dimension');
  return series;
}

export class SeriesSource {
  #key: readonly unknown[] = [];
  #series: readonly ShownSeries[] | undefined;

  /** The series as read from `given`, the same object while nothing changed; undefined without any. */
  read(given: GivenSeries, warn: Warn): readonly ShownSeries[] | undefined {
    const key = Object.values(given);
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#series = read(given, warn);
    }
    return this.#series;
  }
}
