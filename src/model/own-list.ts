/**
 * Ids of a host's own list and of its items, made from their texts, so that the
 * same text is the same question wherever it stands. Knows no markup.
 */
import { fnv1a } from './fnv.ts';
import type { Checklist, Tree } from './record.ts';

/** JSON writes half a surrogate pair as an escape, which can be encoded. */
function hashOf(value: unknown): string {
  return fnv1a(encodeURIComponent(JSON.stringify(value)));
}

/**
 * An id for each text: `item.` and a hash of it in NFC with single spaces. The
 * second of the same text gets `-2` behind it, the third `-3`.
 */
export function ownItemIds(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const id = `item.${hashOf(text.normalize('NFC').replace(/\s+/g, ' ').trim())}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count > 1 ? `${id}-${count}` : id;
  });
}

/** Id of the definition of an own list: `list.` and a hash of the ids of its items, in order. */
export function ownListId(itemIds: readonly string[]): string {
  return `list.${hashOf(itemIds)}`;
}

/** Id of the definition of an own tree: `tree.` and a hash of the ids of its parts, in order. */
export function ownTreeId(itemIds: readonly string[]): string {
  return `tree.${hashOf(itemIds)}`;
}

/**
 * True when `record` answers an own list or tree that may be an earlier form of the one
 * with `itemIds`: at least half of these stood on it. Fewer may be another list,
 * whose answers would then come here.
 */
export function isOfEarlierList(
  { type, definition, items = [] }: Checklist | Tree,
  itemIds: readonly string[],
): boolean {
  if (!definition.id.startsWith(type === 'tree' ? 'tree.' : 'list.')) return false;
  return itemIds.filter((id) => items.includes(id)).length * 2 >= itemIds.length;
}
