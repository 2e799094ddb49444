/**
 * Reads an own tree: from a nested list of ordinary content, or from a property
 * or JSON. What one of them cannot say right warns and stays readable. Knows no
 * element and no record.
 */
import { treeParts, type TreePart } from '../../model/tree-model.ts';
import { collapsed, readItem, type RichItem } from './list-content.ts';
import { ownTree, type OwnItem, type OwnPart, type OwnTree } from './own-tree.ts';
import { treePartNamed } from './tree-spelling.ts';
import type { Warn } from '../warning.ts';

export type { OwnTree } from './own-tree.ts';

/** More items than any tree draws. */
const most = 1000;
/** How deep lists in lists are followed. */
const deepest = 32;

/** Counts what is looked at, so that no content and no object without end is read for long. */
class Reader {
  readonly warn: Warn;
  #left = most;

  constructor(warn: Warn) {
    this.warn = warn;
  }

  /** False, with a warning, below the deepest level and after the last item. */
  canRead(depth: number): boolean {
    if (this.#left <= 0) this.warn('E116', `more than ${most} items`);
    if (depth > deepest) this.warn('E115', `lists are nested deeper than ${deepest}`);
    this.#left -= 1;
    return this.#left >= 0 && depth <= deepest;
  }

  /** What holds items and has no words. */
  nameless(items: readonly OwnItem[]): readonly OwnItem[] {
    this.warn('E113', `an item that holds ${items.length} others has no words`);
    return items;
  }
}

function isList({ localName }: Element): boolean {
  return localName === 'ol' || localName === 'ul';
}

/** The lists of which the items stand directly under `item`. */
function listsIn(item: Element): readonly Element[] {
  return [...item.querySelectorAll('ol, ul')].filter(
    ({ parentElement }) => parentElement?.closest('ol, ul, li') === item,
  );
}

function listItem(item: Element, depth: number, reader: Reader): readonly OwnItem[] {
  const items = listsIn(item).flatMap((list) => itemsOf(list, depth + 1, reader));
  const [words] = readItem(item);
  if (words) return [{ item: words, ...(items.length > 0 && { items }) }];
  return items.length > 0 ? reader.nameless(items) : [];
}

/** The items of `list`; a list in it without an item around it belongs to the item before. */
function itemsOf(list: Element, depth: number, reader: Reader): readonly OwnItem[] {
  const items: OwnItem[] = [];
  for (const child of list.children) {
    if (!reader.canRead(depth)) break;
    const last = items.at(-1);
    if (child.localName === 'li') items.push(...listItem(child, depth, reader));
    else {
      const under = itemsOf(child, depth + 1, reader);
      if (!isList(child) || !last) items.push(...under);
      else items.splice(-1, 1, { ...last, items: [...(last.items ?? []), ...under] });
    }
  }
  return items;
}

/** The part by its name among `items`; several of one name are one. */
function partsIn(items: readonly OwnItem[], warn: Warn): ReadonlyMap<TreePart, OwnPart> {
  const parts = new Map<TreePart, OwnPart>();
  const add = (part: TreePart, self: OwnItem | undefined, more: readonly OwnItem[]): void => {
    const before = parts.get(part);
    parts.set(part, { self: before?.self ?? self, items: [...(before?.items ?? []), ...more] });
  };
  const isFlat = !items.some(({ item }) => treePartNamed(item.text));
  for (const own of items) {
    const { text } = own.item;
    const part = treePartNamed(text);
    if (part && parts.get(part)?.self) warn('E112', `"${text}" stands twice`);
    if (!part && !isFlat) warn('E111', `"${text}" is no part of a tree and is drawn as a branch`);
    if (part) add(part, own, own.items ?? []);
    else add('branches', undefined, [own]);
  }
  return parts;
}

/** What names parts: `items`, or what stands under the only one of them. */
function namedIn(items: readonly OwnItem[]): {
  readonly title?: string;
  readonly items: readonly OwnItem[];
} {
  const [only, ...others] = items;
  const under = only?.items ?? [];
  const isTitle =
    others.length === 0 &&
    only &&
    !treePartNamed(only.item.text) &&
    under.some(({ item }) => treePartNamed(item.text));
  return isTitle ? { title: only.item.text, items: under } : { items };
}

/**
 * The tree of a nested list. Items that name a part (bodem, wortels, stam, takken,
 * vruchten, weer) hold it; a list that names none holds branches, and these hold
 * leaves. Undefined for a list without words. Warns E110 to E116.
 */
export function readTreeList(list: Element, warn: Warn): OwnTree | undefined {
  const { title, items } = namedIn(itemsOf(list, 1, new Reader(warn)));
  if (items.length > 0) return ownTree(partsIn(items, warn), title, warn);
  warn('E110', 'the list has no item with words');
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Words of `given`, empty for what is no text. */
function wordsIn(given: unknown): string {
  return typeof given === 'string' ? collapsed(given) : '';
}

function jsonItem(given: unknown, depth: number, reader: Reader): readonly OwnItem[] {
  if (!reader.canRead(depth)) return [];
  if (typeof given !== 'string' && !isFields(given)) {
    reader.warn('E118', 'an item must be a text or {id, name, note, items}');
    return [];
  }
  const { id, name, note, items }: Fields = typeof given === 'string' ? { name: given } : given;
  const text = wordsIn(name);
  const under = items === undefined ? undefined : jsonItems(items, depth + 1, reader);
  if (text === '') return reader.nameless(under ?? []);
  const said = wordsIn(note);
  // What is no text is no id; it warns with those that cannot be used.
  const known = id === undefined ? {} : { id: typeof id === 'string' ? id : '' };
  const item: RichItem = { ...known, text, content: [text] };
  return [{ item, ...(said && { note: said }), ...(under && { items: under }) }];
}

/** Items of a list; one item may stand for a list of one. */
function jsonItems(given: unknown, depth: number, reader: Reader): readonly OwnItem[] {
  if (!Array.isArray(given)) return jsonItem(given, depth, reader);
  const items = given as readonly unknown[];
  return items.slice(0, most + 1).flatMap((each) => jsonItem(each, depth, reader));
}

/** A part is a list, or `{id?, name?, note?, items}` where it has words of its own. */
function jsonPart(given: unknown, reader: Reader): OwnPart {
  if (!isFields(given)) return { items: jsonItems(given, 1, reader) };
  const { items = [], ...words } = given;
  const [self] = words.name === undefined ? [] : jsonItem(words, 1, reader);
  return { self, items: jsonItems(items, 1, reader) };
}

/** One item of a host's own tree: its words, or with a note and what stands under it. */
export type TreeItemInput =
  | string
  | {
      /** An id of its own: no spaces, at most 100 signs. Default: made of the words. */
      readonly id?: string;
      readonly name: string;
      /** A few words under its name. */
      readonly note?: string;
      readonly items?: readonly TreeItemInput[];
    };

/** One part of a host's own tree: its items, or with words of its own. */
export type TreePartInput =
  | readonly TreeItemInput[]
  | {
      readonly id?: string;
      readonly name?: string;
      readonly note?: string;
      readonly items?: readonly TreeItemInput[];
    };

/** A host's own tree, as the property or the JSON attribute `model` takes it. At least one part has words. */
export interface TreeModelInput extends Readonly<Partial<Record<TreePart, TreePartInput>>> {
  /** What stands above the tree. */
  readonly title?: string;
}

/**
 * The tree of the property or parsed attribute `model`:
 * `{title?, soil?, roots?, trunk?, branches?, fruits?, weather?}`, each a list of
 * texts or of `{id?, name, note?, items?}`. Undefined for what holds none of these.
 * Warns E111 and E113 to E118.
 */
export function parseTreeModel(input: unknown, warn: Warn): OwnTree | undefined {
  if (input === undefined || input === null) return undefined;
  if (!isFields(input)) {
    warn('E118', 'an own tree must be an object with parts');
    return undefined;
  }
  const reader = new Reader(warn);
  const known: readonly string[] = ['title', ...treeParts];
  const unknown = Object.keys(input).find((key) => !known.includes(key));
  if (unknown !== undefined) warn('E111', `"${unknown}" is no part of a tree and is left out`);
  const parts = treeParts
    .filter((part) => input[part] !== undefined && input[part] !== null)
    .map((part) => [part, jsonPart(input[part], reader)] as const)
    .filter(([, { self, items }]) => self ?? items.length > 0);
  if (parts.length > 0) return ownTree(new Map(parts), wordsIn(input.title), warn);
  warn('E118', 'an own tree has no part with words');
  return undefined;
}
