/** The words of a table of answers in plain Dutch, without a page. */
import { dimensionNames, directionNames } from '../../src/content/nl/dimensions.ts';
import { promptMarkWords } from '../../src/content/nl/prompt-marks.ts';
import { raterNames } from '../../src/content/nl/raters.ts';
import { nonScoreWords, ofSpellings, scaleWords } from '../../src/content/nl/scale.ts';
import type { ContentItem } from '../../src/content/content-item.ts';
import { csvColumns, type CsvWords } from '../../src/exchange/csv-words.ts';
import { fill } from '../../src/i18n/fill.ts';
import { exchangeMessages } from '../../src/i18n/nl/exchange.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { nonScores } from '../../src/model/rating.ts';
import { promptMarks, raterRoles, units } from '../../src/model/record.ts';

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

const text = (item: ContentItem): string =>
  fill(item.text, { carer: 'ouder', carers: 'ouders', Carers: 'Ouders' });

const folded = (word: string): string => word.trim().toLowerCase();

export const dutchWords: CsvWords = {
  columns: record(csvColumns, (column) => [exchangeMessages[`csv.${column}`]]),
  kinds: { dimension: 'dimensie', prompt: 'denkvraag' },
  raters: record(raterRoles, (role) => [text(raterNames[role])]),
  units: record(units, (unit) => [exchangeMessages[`csv.unit.${unit}`]]),
  marks: record(promptMarks, (mark) => [text(promptMarkWords[mark])]),
  reasons: { policy: ['Wij kiezen samen.'] },
  yes: ['ja', 'x'],
  no: ['nee'],
  ratings: {
    ...record([...nonScores, 'unanswered'], (kind) => [text(nonScoreWords[kind])]),
    of: ofSpellings,
  },
  dimensions: record(dimensions, (dimension) => text(dimensionNames[dimension].name)),
  directions: record(directions, (about) => text(directionNames[about].short)),
  dimensionOf: (word) =>
    dimensions.find((each) => folded(text(dimensionNames[each].name)) === folded(word)),
  directionOf: (word) =>
    directions.find((each) => folded(text(directionNames[each].short)) === folded(word)),
  steps: (scale) => scaleWords[scale].map(text),
  step: ({ scale }, score) => scaleWords[scale].map(text)[score - 1] ?? '',
  question: ({ definition }, item) => definition.words[item] ?? `Over ${item}?`,
};
