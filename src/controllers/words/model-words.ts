/**
 * The model's words as elements need them again and again: names of dimensions
 * and directions, words of a rating, who filled in, lists joined with 'en'.
 */
import type { DirectionGap } from '../../analysis/direction-gaps.ts';
import { dimensionNames, directionNames } from '../../content/nl/dimensions.ts';
import { raterNames } from '../../content/nl/raters.ts';
import { nonScoreWords, scaleValue, scaleWords } from '../../content/nl/scale.ts';
import { filledInBy, filledInByUnknown, gapWords } from '../../content/nl/sentences.ts';
import type { ContentItem, DimensionNames } from '../../content/content-item.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import { isScore, type Rating, type Scale } from '../../model/rating.ts';
import { raterRoles, type RaterRole } from '../../model/record.ts';
import type { LanguageController } from '../language.ts';

/** The names of a dimension. */
export function namesOf(dimension: Dimension): DimensionNames {
  return dimensionNames[dimension];
}

/** 'Kennis', in the language of the element. */
export function dimensionName(language: LanguageController, dimension: Dimension): string {
  return language.itemString(namesOf(dimension).name);
}

/** 'Ouders → school'. */
export function directionName(language: LanguageController, about: Direction): string {
  return language.itemString(directionNames[about].name);
}

/** The words of all steps, from 1. */
export function stepWords(language: LanguageController, scale: Scale): readonly string[] {
  return scaleWords[scale].map((item) => language.itemString(item));
}

/** The item whose text is the word of a rating. */
export function ratingItem(rating: Rating | undefined, scale: Scale): ContentItem {
  if (!isScore(rating)) return nonScoreWords[rating ?? 'unanswered'];
  return scaleWords[scale][rating - 1] as ContentItem;
}

/**
 * 'wisselend', 'weten we niet', 'niet ingevuld': the word of a rating without its number.
 *
 * @param shown the words of the record that the rating stands in: those on screen when it was given
 */
export function ratingWord(
  language: LanguageController,
  rating: Rating | undefined,
  scale: Scale,
  shown?: Readonly<Record<string, string>>,
): string {
  const item = ratingItem(rating, scale);
  return shown?.[item.id] ?? language.itemString(item);
}

/** '3 van 5, wisselend'. */
export function stepName(language: LanguageController, n: number, scale: Scale): string {
  return language.itemString(scaleValue, { n, scale, word: ratingWord(language, n, scale) });
}

const longest = 200;

/** A free text as it stands beside a picture; what is longer than 200 characters is cut. */
export function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** 'het schoolteam' for a role of the model; free text as it is; undefined when nobody is named. */
export function raterName(
  language: LanguageController,
  by: string | undefined,
): string | undefined {
  if (typeof by !== 'string' || by === '') return undefined;
  return raterRoles.includes(by as RaterRole)
    ? language.itemString(raterNames[by as RaterRole])
    : clipped(by);
}

/** 'ingevuld door het schoolteam', or that it is not said who filled in. */
export function filledIn(language: LanguageController, by: string | undefined): string {
  const rater = raterName(language, by);
  return rater
    ? language.itemString(filledInBy, { rater })
    : language.itemString(filledInByUnknown);
}

/** 'school 2 hoger', 'gelijk', 'na te vragen' … */
export function gapText(language: LanguageController, gap: DirectionGap): string {
  if (gap.kind !== 'steps') return language.itemString(gapWords[gap.kind]);
  return language.itemString(gapWords[gap.higher], { n: gap.steps });
}

/** By locale: to make one takes longer than to use it. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat({ locale }: LanguageController): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, format);
  return format;
}

/** 'kennis, gedrag en tijd'. */
export function listText(language: LanguageController, items: readonly string[]): string {
  return listFormat(language).format(items);
}

/** The pieces of a list in words: 'kennis', ', ', 'gedrag', ' en ', 'tijd'. */
export function listPieces(
  language: LanguageController,
  items: readonly string[],
): readonly { readonly text: string; readonly isItem: boolean }[] {
  return listFormat(language)
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, isItem: type === 'element' }));
}
