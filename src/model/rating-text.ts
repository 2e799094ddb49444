/**
 * The compact text form of ratings, for attributes, cells and links: seven
 * tokens in dimension order. Knows no language: words come in with `words`.
 */
import { dimensions } from './dimension.ts';
import {
  isNonScore,
  isRating,
  type NonScore,
  type Rating,
  type Ratings,
  type Scale,
} from './rating.ts';

/** Words that a language writes in cells, as 'weten we niet'; `of` is the word in '3 van 5'. */
export type RatingWords = Readonly<
  Partial<Record<NonScore | 'unanswered' | 'of', readonly string[]>>
>;

/** What a cell says; without either it is not answered. */
export interface RatingCell {
  readonly rating?: Rating;
  /** The token, trimmed, when it could not be read; it then counts as not answered. */
  readonly fault?: string;
}

/** A token that could not be read, at place `index` from 0. */
export interface RatingFault {
  readonly index: number;
  readonly token: string;
}

/** What a text says, or how many tokens it has when they are not seven. */
export type ParsedRatings =
  | { readonly ratings: Ratings; readonly faults: readonly RatingFault[] }
  | { readonly refused: number };

const tokens: Readonly<Record<NonScore | 'unanswered', string>> = {
  unknown: '?',
  'not-applicable': 'x',
  undisclosed: '~',
  unanswered: '-',
};

/** A digit, perhaps 'of' the scale, perhaps followed by a word: '3', '3/5', '3 van 5', '3 wisselend'. */
const scorePattern = /^(\d)(?: ?(\/|[^\d/ ][^\d/]*?) ?(\d))?(?:[ .,:;(–—-]+\p{L}\D*)?$/u;

/** Marks that a CMS leaves and nobody sees: soft hyphen, zero widths, direction, joiner, variation. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufe0f]/g;

function tidy(token: string): string {
  const text = token.replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return text
    .replace(/^[–—−‐‑‒]$/, '-')
    .replace(/^[×✕]$/, 'x')
    .replace(/^？$/, '?');
}

function fold(word: string): string {
  return tidy(word).replaceAll('.', '');
}

function hasWord(list: readonly string[] | undefined, text: string): boolean {
  const folded = fold(text);
  return !!list?.some((word) => fold(word) === folded);
}

function maybeScore(text: string, scale: Scale, words: RatingWords): Rating | undefined {
  const [, digit, of, top] = scorePattern.exec(text) ?? [];
  if (
    top !== undefined &&
    (Number(top) !== scale || (of !== '/' && !hasWord(words.of, of ?? '')))
  ) {
    return undefined;
  }
  const score = Number(digit);
  return isRating(score, scale) ? score : undefined;
}

/** Reads one cell. An empty cell is not answered; a bad one is too, with its fault. */
export function parseRatingCell(text: string, scale: Scale, words: RatingWords = {}): RatingCell {
  const token = tidy(text);
  const rating = maybeScore(token, scale, words);
  if (rating !== undefined) return { rating };
  if (token === '' || token === tokens.unanswered || hasWord(words.unanswered, token)) return {};
  for (const [key, sign] of Object.entries(tokens)) {
    if (!isNonScore(key)) continue;
    if (token === sign || token === key || hasWord(words[key], token)) return { rating: key };
  }
  return { fault: text.trim() };
}

function split(text: string): readonly string[] {
  if (text.includes(';')) return text.split(';');
  if (text.includes(',')) return text.split(',');
  return text.split(/\s+/).filter((token) => token !== '');
}

/**
 * Reads seven tokens: split at `;` when there is one, else at `,`, else at white
 * space. A count other than seven refuses the text.
 */
export function parseRatings(text: string, scale: Scale, words: RatingWords = {}): ParsedRatings {
  const parts = split(text);
  if (parts.length !== dimensions.length) return { refused: parts.length };
  const ratings: Partial<Record<(typeof dimensions)[number], Rating>> = {};
  const faults: RatingFault[] = [];
  dimensions.forEach((dimension, index) => {
    const { rating, fault } = parseRatingCell(parts[index] ?? '', scale, words);
    if (rating !== undefined) ratings[dimension] = rating;
    if (fault !== undefined) faults.push({ index, token: fault });
  });
  return { ratings, faults };
}

/** Seven tokens with commas, as `3,4,?,x,-,~,2`. */
export function formatRatings(ratings: Ratings): string {
  return dimensions
    .map((dimension) => {
      const rating = ratings[dimension] ?? 'unanswered';
      return typeof rating === 'number' ? rating : tokens[rating];
    })
    .join(',');
}
