/**
 * The words of the table of answers for a spreadsheet, in the language of the
 * element. Writes in that language; reads Dutch and what the page has
 * registered besides, with any word for parent. Knows no file.
 */
import { carers } from '../../../content/nl/carers.ts';
import { whyReasons } from '../../../content/nl/diagnosis.ts';
import { directionNames } from '../../../content/nl/dimensions.ts';
import { promptMarkWords } from '../../../content/nl/prompt-marks.ts';
import { raterNames } from '../../../content/nl/raters.ts';
import { nonScoreWords } from '../../../content/nl/scale.ts';
import type { ContentItem } from '../../../content/content-item.ts';
import {
  dimensionNamed,
  directionNamed,
  ratingWords,
} from '../../../controllers/words/dimension-words.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { promptsAt } from '../../../controllers/words/model-prompts.ts';
import { dimensionName, ratingWord, stepWords } from '../../../controllers/words/model-words.ts';
import { csvColumns, type CsvWords, type Spellings } from '../../../exchange/csv-words.ts';
import { fill } from '../../../i18n/fill.ts';
import { registeredSpellings, registeredText } from '../../../i18n/locale-registry.ts';
import { exchangeMessages } from '../../../i18n/nl/exchange.ts';
import { dimensions, directions, isDimension } from '../../../model/dimension.ts';
import { maybeItemName } from '../../../model/item-id.ts';
import type { RatingWords } from '../../../model/rating-text.ts';
import { nonScores } from '../../../model/rating.ts';
import { promptMarks, raterRoles, units, type Assessment } from '../../../model/record.ts';

/** What a person or a spreadsheet may write for yes and no besides. */
const yesSpellings: readonly string[] = ['yes', 'waar', 'true', 'x', '1'];
const noSpellings: readonly string[] = ['neen', 'no', 'onwaar', 'false', '0'];

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

type MessageKey = keyof typeof exchangeMessages;

function shownMessage({ locale }: LanguageController, key: MessageKey): string {
  return registeredText('messages', locale, key) ?? exchangeMessages[key];
}

/** A message in the language of the element, and in Dutch. */
function messageSpellings(language: LanguageController, key: MessageKey): Spellings {
  return [shownMessage(language, key), exchangeMessages[key]];
}

/** A text of the model: as shown here, and as it may stand in a file from elsewhere. */
function itemSpellings(language: LanguageController, item: ContentItem): Spellings {
  const templates = [item.text, ...registeredSpellings(item.id)];
  const others = templates.flatMap((template) =>
    carers.map(({ singular, plural, possessive }) =>
      fill(template, { carer: singular, carers: plural, ofCarers: possessive }),
    ),
  );
  return [...new Set([language.itemString(item), ...others])];
}

function ratingSpellings(language: LanguageController): RatingWords {
  const known = ratingWords();
  const kinds = record([...nonScores, 'unanswered'], (kind) => [
    language.itemString(nonScoreWords[kind]),
    ...(known[kind] ?? []),
  ]);
  return { ...known, ...kinds };
}

/** The text of an item that was on screen, else the present one. */
function shownText(language: LanguageController, shown: Assessment, item: ContentItem): string {
  return shown.definition.words[item.id] ?? language.itemString(item);
}

/** What was asked at a dimension, or a guiding prompt behind the words that open it. */
function question(language: LanguageController, shown: Assessment, id: string): string {
  const text = (item: ContentItem): string => shownText(language, shown, item);
  if (isDimension(id)) return promptsAt(shown.about, id).leads.map(text).join(' ');
  const name = maybeItemName(id);
  const { prompts, stem } = name?.kind === 'prompt' ? promptsAt(name.about, name.dimension) : {};
  const prompt = prompts?.find((each) => each.id === id);
  if (!prompt) return shown.definition.words[id] ?? '';
  return stem ? `${text(stem)} ${text(prompt)}`.replaceAll('… ', '') : text(prompt);
}

/** The words of the table in the language of the element. */
export function csvWords(language: LanguageController): CsvWords {
  const spellings = (item: ContentItem): Spellings => itemSpellings(language, item);
  const reasons = whyReasons.map(({ value, item }) => [value, spellings(item)] as const);
  return {
    columns: record(csvColumns, (column) => messageSpellings(language, `csv.${column}`)),
    kinds: record(['dimension', 'prompt'], (kind) => shownMessage(language, `csv.kind.${kind}`)),
    raters: record(raterRoles, (role) => spellings(raterNames[role])),
    units: record(units, (unit) => messageSpellings(language, `csv.unit.${unit}`)),
    marks: record(promptMarks, (mark) => spellings(promptMarkWords[mark])),
    reasons: Object.fromEntries(reasons),
    yes: [...messageSpellings(language, 'csv.yes'), ...yesSpellings],
    no: [...messageSpellings(language, 'csv.no'), ...noSpellings],
    ratings: ratingSpellings(language),
    dimensions: record(dimensions, (dimension) => dimensionName(language, dimension)),
    directions: record(directions, (about) => language.itemString(directionNames[about].short)),
    dimensionOf: dimensionNamed,
    directionOf: directionNamed,
    steps: (scale) => stepWords(language, scale),
    step: (shown, score) => ratingWord(language, score, shown.scale, shown.definition.words),
    question: (shown, item) => question(language, shown, item),
  };
}
