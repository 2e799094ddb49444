/** What a radar reads from records and writes into them. Pure but for the words on screen. */
import { withRating } from '../../model/assessment.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { Rating } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import { now } from '../../controllers/environment.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { ratingItem, ratingWord } from '../../controllers/model-words.ts';

/** The record with a rating and, as shown, the words of all ratings that it holds. */
export function withShownRating(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
  rating: Rating | undefined,
): Assessment {
  const next = withRating(record, dimension, rating, now());
  const { scale, ratings, definition } = next;
  const words: Record<string, string> = { ...definition.words };
  for (const each of Object.values(ratings)) {
    const { id } = ratingItem(each, scale);
    words[id] ??= ratingWord(language, each, scale);
  }
  return { ...next, definition: { ...definition, words } };
}

/** The notes on context of all records, each once. */
export function contextOf(records: readonly Assessment[]): readonly string[] {
  return [...new Set(records.flatMap(({ context }) => context ?? []))];
}

/** The dimensions that at least one filler marked as one to talk about. */
export function talkOf(records: readonly Assessment[]): readonly Dimension[] {
  return dimensions.filter((one) => records.some(({ talk }) => talk?.includes(one)));
}
