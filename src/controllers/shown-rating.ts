/** An assessment with an answer and the words that were on screen when it was given. */
import { withRating } from '../model/assessment.ts';
import type { Dimension } from '../model/dimension.ts';
import type { Rating } from '../model/rating.ts';
import type { Assessment } from '../model/record.ts';
import { now } from './environment.ts';
import type { LanguageController } from './language.ts';
import { ratingItem, ratingWord } from './words/model-words.ts';

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
