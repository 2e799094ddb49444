/**
 * Which texts a record answers, and how they are kept in it as they were shown,
 * so that an old answer always stands with its own words. Knows no language:
 * it is told what is on screen.
 */
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import { parentsPrompts } from '../../content/nl/prompts-parents.ts';
import { schoolPrompts } from '../../content/nl/prompts-school.ts';
import { scaleQuestions } from '../../content/nl/scale.ts';
import { whyReasons } from '../../content/nl/diagnosis.ts';
import type { ContentItem, DimensionPrompts } from '../../content/content-item.ts';
import { ratingItem } from '../../controllers/model-words.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';

/** What is asked at one dimension. */
export function promptsAt(about: Direction, dimension: Dimension): DimensionPrompts {
  const { dimensions: all } = about === 'parents' ? parentsPrompts : schoolPrompts;
  return all[dimensions.indexOf(dimension)] as DimensionPrompts;
}

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

/** Every text that the record answers. */
export function answeredItems(record: Assessment): readonly ContentItem[] {
  const reason = whyReasons.find(({ value }) => value === record.why)?.item;
  const asked = dimensions.flatMap((dimension) => {
    const prompts = promptsAt(record.about, dimension);
    return [...ratedItems(record, prompts), ...markedItems(record, prompts)];
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
