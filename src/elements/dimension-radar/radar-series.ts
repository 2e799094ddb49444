/**
 * What a radar shows: series from a property, an attribute, a table or records,
 * all brought into one shape. Reads; warns through the function passed in.
 */
import { readRatingTable, type TableWords } from '../../exchange/rating-table.ts';
import {
  dimensions,
  isDirection,
  maybeDirection,
  type Dimension,
  type Direction,
} from '../../model/dimension.ts';
import type { Rating, Ratings, Scale } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import { readRatings, type ScoresContext } from '../../controllers/given-scores.ts';

/** One series as a host gives it, in the property or the JSON attribute `series`. */
export interface SeriesInput {
  /** Name of the series in the key. */
  readonly label?: string;
  /** Whose involvement it is about. Default: the element's `about`, else `parents`. */
  readonly about?: Direction;
  /** Who filled in: a role of the model or free text. */
  readonly by?: string;
  /** Seven tokens in dimension order, as text or array, or ratings by dimension. */
  readonly scores: string | readonly (Rating | string | null)[] | Ratings;
}

/** What an agreement says beside its ratings. */
export interface AgreedWords {
  /** How many answers it was agreed after. */
  readonly count: number;
  /** 'We zijn het nog niet eens'. */
  readonly open: readonly Dimension[];
  /** The views that were not followed. */
  readonly minority: Readonly<Partial<Record<Dimension, string>>>;
}

/** One series as it is shown. */
export interface ShownSeries {
  readonly label?: string;
  readonly about: Direction;
  readonly by?: string;
  readonly scale: Scale;
  readonly ratings: Ratings;
  /** True for a look of another round: beside the picture, not in its sentences. */
  readonly isOfOtherRound?: boolean;
  /** Only of an agreement: what it says beside its ratings. */
  readonly agreed?: AgreedWords;
  /** True for an answer behind an agreement: its range, and in the table. */
  readonly isSource?: boolean;
  /** The words that were on screen when a record was filled in, by item id. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What reading needs to know of the element. */
export interface ReadingContext extends ScoresContext {
  readonly about: Direction | undefined;
  readonly by: string | undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? clipped(value.trim()) : undefined;
}

function readOne(input: unknown, context: ReadingContext): ShownSeries | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { label, about, by, scores } = input as Readonly<Record<string, unknown>>;
  const ratings = readRatings(scores, context);
  if (!ratings) return undefined;
  if (about !== undefined && !isDirection(about)) {
    context.warn('E101', `about ${JSON.stringify(about)} is not parents or school`);
  }
  return shown({
    label: text(label),
    about: maybeDirection(about) ?? context.about,
    by: text(by) ?? context.by,
    scale: context.scale,
    ratings,
  });
}

function shown(series: {
  readonly label: string | undefined;
  readonly about: Direction | undefined;
  readonly by: string | undefined;
  readonly scale: Scale;
  readonly ratings: Ratings;
}): ShownSeries {
  const { label, about = 'parents', by, scale, ratings } = series;
  return { ...(label && { label }), about, ...(by && { by }), scale, ratings };
}

/** Reads the property or parsed attribute `series`; what is not a series is left out. */
export function readSeries(input: unknown, context: ReadingContext): readonly ShownSeries[] {
  if (!Array.isArray(input)) {
    context.warn('E105', 'series must be a list of {label, about, by, scores}');
    return [];
  }
  const series = input.map((one) => readOne(one, context));
  const readable = series.filter((one) => one !== undefined);
  if (readable.length < series.length) {
    context.warn('E105', 'a series without seven scores was left out');
  }
  return readable;
}

/** Reads an editor's table; undefined when it holds no dimension. */
export function readTable(
  grid: readonly (readonly string[])[],
  words: TableWords,
  context: ReadingContext,
): readonly ShownSeries[] | undefined {
  const table = readRatingTable(grid, words);
  if (!table) return undefined;
  if (table.faults.length > 0) {
    context.warn('E103', `cell "${table.faults[0] ?? ''}" cannot be read`);
  }
  return table.series.map(({ label, about, ratings }) =>
    shown({
      label: text(label),
      about: about ?? context.about,
      by: context.by,
      scale: context.scale,
      ratings,
    }),
  );
}

/** The series that a record stands for; `label` where who filled in does not tell it from others. */
export function seriesOfRecord(record: Assessment, label?: string): ShownSeries {
  const { about, by, scale, ratings, definition } = record;
  return {
    ...(label && { label }),
    about,
    ...(by && { by }),
    scale,
    ratings,
    words: definition.words,
  };
}

/** True when at least one of the seven has an answer of any kind. */
export function hasAnyRating(series: readonly ShownSeries[]): boolean {
  return series.some(({ ratings }) => dimensions.some((one) => ratings[one] !== undefined));
}
