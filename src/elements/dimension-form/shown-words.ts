/**
 * Which texts a record answers, and how they are kept in it as they were shown,
 * so that an old answer always stands with its own words. Knows no language:
 * it is told what is on screen.
 */
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import { inquiryQuestions } from '../../content/nl/question-card.ts';
import { scaleQuestions } from '../../content/nl/scale.ts';
import { whyReasons } from '../../content/nl/diagnosis.ts';
import type { ContentItem, DimensionPrompts } from '../../content/content-item.ts';
import { promptsAt } from '../../controllers/words/model-prompts.ts';
import { ratingItem } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';

function ratedItems(record: Assessment, { dimension, leads }: DimensionPrompts): ContentItem[] {
  const rating = record.ratings[dimension];
  if (rating === undefined) return [];
  return [...leads, scaleQuestions[record.about], ratingItem(rating, record.scale)];
}

function markedItems(record: Assessment, { prompts, stem }: DimensionPrompts): ContentItem[] {
  const marked = prompts.flatMap((prompt) => {
    const mark = record.prompts?.[prompt.id];
    return mark ? [prompt, promptMarkWords[mark]] : [];
  });
  return stem && marked.length > 0 ? [stem, ...marked] : marked;
}

/** What the question card asks, of what stands on a card. */
function inquiredItems({ ask, inquiry }: Assessment, dimension: Dimension): ContentItem[] {
  const given = { ask: ask?.[dimension], ...inquiry?.[dimension] };
  return (['ask', 'moment', 'until', 'heard'] as const)
    .filter((key) => given[key] !== undefined)
    .map((key) => inquiryQuestions[key]);
}

/** Every text that the record answers. */
export function answeredItems(record: Assessment): readonly ContentItem[] {
  const reason = whyReasons.find(({ value }) => value === record.why)?.item;
  const asked = dimensions.flatMap((dimension) => {
    const prompts = promptsAt(record.about, dimension);
    return [
      ...ratedItems(record, prompts),
      ...markedItems(record, prompts),
      ...inquiredItems(record, dimension),
    ];
  });
  return reason ? [reason, ...asked] : asked;
}

/**
 * `after` with the words of what it answers: those that `before` kept stay as
 * they are, new ones are taken from `shown`, and those no longer answered go.
 * Words of items that are not ours stay.
 */
export function withShownWords(
  before: Assessment,
  after: Assessment,
  shown: (item: ContentItem) => string,
): Assessment {
  const { definition } = after;
  const words = new Map(Object.entries(definition.words));
  const answered = answeredItems(after);
  const ids = new Set(answered.map(({ id }) => id));
  for (const { id } of answeredItems(before)) if (!ids.has(id)) words.delete(id);
  for (const item of answered) if (!words.has(item.id)) words.set(item.id, shown(item));
  return { ...after, definition: { ...definition, words: Object.fromEntries(words) } };
}
