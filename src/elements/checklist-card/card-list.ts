/**
 * Which list the card asks: the host's own, by property, attribute or content,
 * or one of the model's. Reads again only when one of them changed. Knows no
 * record and no language.
 */
import type { ChecklistAnswers, ChecklistSet, ContentItem } from '../../content/content-item.ts';
import { checklistAnswers } from '../../content/nl/checklists/answers.ts';
import { checklistSets } from '../../content/nl/checklists/index.ts';
import { jsonAttribute, jsonProperty } from '../../controllers/host-content/json-attribute.ts';
import {
  parseItems,
  readList,
  type RichItem,
} from '../../controllers/host-content/list-content.ts';
import type { Warn } from '../../controllers/warning.ts';
import { ownItemIds, ownListId } from '../../model/own-list.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';

/** A question as the list has it, whatever the moment. */
export interface AskedItem {
  readonly id: string;
  readonly dimension?: Dimension | undefined;
  /** Of one of the model's lists. */
  readonly before?: ContentItem;
  readonly after?: ContentItem;
  /** Of an own list. */
  readonly own?: RichItem;
}

/** The list that the card asks. */
export interface AskedList {
  /** Id of the definition: `checklist.parents`, or `list.` and a hash. */
  readonly id: string;
  readonly version: number;
  /** Absent for an own list without a heading. */
  readonly title?: ContentItem | string | undefined;
  readonly intro?: ContentItem;
  readonly about?: Direction | undefined;
  readonly isOwn: boolean;
  readonly hasActivity: boolean;
  readonly answers: ChecklistAnswers;
  readonly items: readonly AskedItem[];
}

/** Everything that the host gave. */
export interface GivenList {
  /** The property, and the attribute of the same name. */
  readonly items: unknown;
  readonly itemsAttribute: string | undefined;
  readonly checklist: string;
  readonly label: string;
  /** The editor's list, its heading, and a number that grows when they change. */
  readonly list: Element | undefined;
  readonly heading: string | undefined;
  readonly version: number;
}

function modelList({ id, items, ...set }: ChecklistSet): AskedList {
  return {
    ...set,
    id: `checklist.${id}`,
    isOwn: false,
    items: items.map(({ item, after, dimension }) => ({
      id: item.id,
      before: item,
      ...(after && { after }),
      dimension,
    })),
  };
}

function ownList(items: readonly RichItem[], title: string | undefined): AskedList {
  const made = ownItemIds(items.map(({ text }) => text));
  const asked = items.map((own, index) => ({ id: own.id ?? made[index] ?? '', own }));
  return {
    id: ownListId(asked.map(({ id }) => id)),
    version: 1,
    title,
    isOwn: true,
    hasActivity: true,
    answers: checklistAnswers,
    items: asked,
  };
}

/** The own list, or undefined where the host gave none. */
function readOwn(given: GivenList, warn: Warn): AskedList | undefined {
  const items =
    parseItems(jsonProperty('items', given.items, warn), warn) ??
    parseItems(jsonAttribute('items', given.itemsAttribute, warn), warn);
  if (items) return ownList(items, given.label || undefined);
  if (!given.list || given.checklist) return undefined;
  const read = readList(given.list, warn);
  return read.length > 0 ? ownList(read, given.label || given.heading) : undefined;
}

function read(given: GivenList, warn: Warn): AskedList {
  const own = readOwn(given, warn);
  if (own) return own;
  const named = checklistSets.find(({ id }) => id === given.checklist);
  if (given.checklist && !named) warn('E101', `checklist "${given.checklist}" is not known`);
  return modelList(named ?? checklistSets[0]);
}

export class CardListSource {
  #key: readonly unknown[] = [];
  #list: AskedList | undefined;

  /** The list as read from `given`, the same object while nothing changed. */
  read(given: GivenList, warn: Warn): AskedList {
    const key = Object.values(given);
    if (!this.#list || key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#list = read(given, warn);
    }
    return this.#list;
  }
}
