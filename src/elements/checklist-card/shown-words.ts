/**
 * Keeps with a checklist the words that were on screen: of each question that
 * it answers, of each answer that was given, and what an own list is called, under
 * the id of that list. Knows no list but what it is told.
 */
import { withList } from '../../model/checklist.ts';
import { withItemWords } from '../../model/item-words.ts';
import type { Checklist } from '../../model/record.ts';
import type { AskedList } from './card-list.ts';

/**
 * `record` as one of this list, with the words of what it answers. Those that it
 * kept stay as they are; those no longer answered go.
 *
 * @param shown the words of a question, or of an answer, as they are on screen
 */
export function withShownWords(
  record: Checklist,
  { id, version, isOwn, title, items, answers }: AskedList,
  shown: (itemId: string) => string | undefined,
): Checklist {
  const { answers: given, notes = {} } = record;
  const name = typeof title === 'string' ? title : undefined;
  const used = new Set(Object.values(given));
  const ids = [
    ...Object.keys(given),
    ...Object.keys(notes),
    ...answers.filter(({ value }) => used.has(value)).map(({ item }) => item.id),
    ...(name === undefined ? [] : [id]),
  ];
  const words = (each: string): string | undefined => (each === id ? name : shown(each));
  const order = isOwn ? items.map((item) => item.id) : undefined;
  return withList(withItemWords(record, ids, words), { id, version, items: order });
}
