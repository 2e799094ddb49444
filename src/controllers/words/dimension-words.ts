/**
 * How words in a table are understood: the spellings of the dimensions, the
 * directions and the answers without a number, in Dutch and in every language
 * that the page has registered.
 */
import { carers } from '../../content/nl/carers.ts';
import { dimensionSpellings, directionSpellings } from '../../content/nl/dimensions.ts';
import { nonScoreSpellings, nonScoreWords, ofSpellings } from '../../content/nl/scale.ts';
import type { TableWords } from '../../exchange/rating-table.ts';
import { registeredSpellings } from '../../i18n/locale-registry.ts';
import { dimensions, directions, type Dimension, type Direction } from '../../model/dimension.ts';
import { parseRatingCell, type RatingWords } from '../../model/rating-text.ts';
import { nonScores, type Scale } from '../../model/rating.ts';

/** `text` as it is compared: lower case, without numbers before it and punctuation behind it. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/^[\s\d.):-]+/, '')
    .replace(/[\s:.*]+$/, '')
    .replace(/\s+/g, ' ');
}

/** The dimension that a text names, by official name, short label, verb or id. */
export function dimensionNamed(text: string): Dimension | undefined {
  const word = folded(text);
  if (word === '') return undefined;
  return dimensions.find((dimension) => {
    if (word === dimension || dimensionSpellings[dimension].includes(word)) return true;
    return ['name', 'label', 'verb']
      .flatMap((kind) => registeredSpellings(`dimension.${dimension}.${kind}`))
      .some((spelling) => folded(spelling) === word);
  });
}

/** Where a direction's words stand first in `text`; -1 when they do not. */
function placeOf(about: Direction, text: string): number {
  const words = [
    ...directionSpellings[about],
    ...(about === 'parents' ? carers.flatMap(({ singular, plural }) => [plural, singular]) : []),
    ...registeredSpellings(`direction.${about}.short`),
  ];
  const places = words
    .map((word) => text.search(new RegExp(`(^|[^\\p{L}])${escaped(word.toLowerCase())}`, 'u')))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The direction that a column's header names; of two the one named first. */
export function directionNamed(text: string): Direction | undefined {
  const word = folded(text);
  const found = directions
    .map((about) => ({ about, place: placeOf(about, word) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return found[0]?.about;
}

/** The spellings of answers in Dutch and in each registered language. */
export function ratingWords(): RatingWords {
  const words: Record<string, readonly string[]> = { of: ofSpellings };
  for (const kind of [...nonScores, 'unanswered'] as const) {
    words[kind] = [...nonScoreSpellings[kind], ...registeredSpellings(nonScoreWords[kind].id)];
  }
  return words;
}

/** How the words of a table of ratings on `scale` are understood. */
export function tableWords(scale: Scale): TableWords {
  const words = ratingWords();
  return {
    dimensionOf: dimensionNamed,
    directionOf: directionNamed,
    ratingOf: (text) => parseRatingCell(text, scale, words),
  };
}
