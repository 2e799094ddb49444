/**
 * What was agreed at a dimension, in the words that were on screen when it was
 * chosen; and what changed in the answers since. Draws nothing.
 */
import { agreementWords, notAgreed } from '../../content/nl/dialogue/agreement.ts';
import type { Words } from '../../controllers/language.ts';
import { ratingWord } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { isScore } from '../../model/rating.ts';
import type { DialogueView } from './dialogue-view.ts';
import { plural } from './show-words.ts';

/** '4 veel', 'weten we niet', 'we zijn het nog niet eens'; 'niet ingevuld' where nothing was. */
export function agreedWords(
  { language, record, scale, coverage }: DialogueView,
  dimension: Dimension,
): string {
  if (coverage.open.includes(dimension)) return language.itemString(notAgreed.choice);
  const rating = record?.ratings[dimension];
  const word = ratingWord(language, rating, scale, record?.definition.words);
  return isScore(rating) ? `${rating} ${word}` : word;
}

/** What is no longer as it was when the agreement was begun, a sentence each. */
export function sourceChanges({ language, coverage, added }: DialogueView): readonly Words[] {
  const counts = [
    ['changed', coverage.changed.length],
    ['gone', coverage.missing.length],
    ['new', added],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([what, n]) => language.text(`dialogue.${what}.${plural(n)}`, { n }));
}

/** 'afgesproken na 6 antwoorden': of how many looks the agreement is; undefined without any. */
export function fromWords({ language, record }: DialogueView): Words | undefined {
  const n = record?.sources.length ?? 0;
  if (n === 0) return undefined;
  return language.item(n === 1 ? agreementWords.fromOne : agreementWords.from, { n });
}
