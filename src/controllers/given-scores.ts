/**
 * Ratings as a host gives them: the compact text, a list of seven tokens, or an
 * object by dimension. Reads; warns through the function passed in.
 */
import { isDimension, type Dimension } from '../model/dimension.ts';
import { parseRatings, type RatingWords } from '../model/rating-text.ts';
import { isRating, type Rating, type Ratings, type Scale } from '../model/rating.ts';
import type { Warn } from './warning.ts';

/** What reading ratings needs to know. */
export interface ScoresContext {
  readonly scale: Scale;
  readonly words: RatingWords;
  readonly warn: Warn;
}

/** Reads the compact text form; a bad token is not answered, a wrong count refuses the text. */
export function readScores(text: string, context: ScoresContext): Ratings | undefined {
  const parsed = parseRatings(text, context.scale, context.words);
  if ('refused' in parsed) {
    context.warn('E102', `expected 7 ratings, got ${parsed.refused}`);
    return undefined;
  }
  const [fault] = parsed.faults;
  if (fault) context.warn('E103', `rating ${fault.index + 1} "${fault.token}" cannot be read`);
  return parsed.ratings;
}

/** Reads seven tokens, as text or list, or ratings by dimension; undefined for anything else. */
export function readRatings(scores: unknown, context: ScoresContext): Ratings | undefined {
  if (typeof scores === 'string') return readScores(scores, context);
  if (Array.isArray(scores)) {
    return readScores(scores.map((token) => String(token ?? '-')).join(';'), context);
  }
  if (typeof scores !== 'object' || scores === null) return undefined;
  const ratings: Partial<Record<Dimension, Rating>> = {};
  for (const [key, rating] of Object.entries(scores)) {
    if (isDimension(key) && isRating(rating, context.scale)) ratings[key] = rating;
    else if (rating !== undefined) context.warn('E103', `rating of "${key}" cannot be read`);
  }
  return ratings;
}
