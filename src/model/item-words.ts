/** The words that stand with a record for what it answers. Knows no language and no record type. */
import { entryOf } from './member.ts';
import type { RecordBase } from './record.ts';

/**
 * `record` with the words of the items `ids` and of no others: those that it kept
 * stay as they are, new ones are taken from `shown`; the time stays.
 */
export function withItemWords<Kind extends RecordBase>(
  record: Kind,
  ids: Iterable<string>,
  shown: (itemId: string) => string | undefined,
): Kind {
  const { definition } = record;
  const words = [...new Set(ids)].flatMap((id) => {
    const text = entryOf(definition.words, id) ?? shown(id);
    return text === undefined ? [] : [[id, text] as const];
  });
  return { ...record, definition: { ...definition, words: Object.fromEntries(words) } };
}
