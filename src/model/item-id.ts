/**
 * Ids of the model's items, built and read. They stand in records and in
 * `data-item`, and never change; which items exist is the content's matter.
 */
import { isDimension, isDirection, type Dimension, type Direction } from './dimension.ts';

/** What an item id names. Numbers count from 1. */
export type ItemName =
  | {
      readonly kind: 'prompt' | 'lead';
      readonly about: Direction;
      readonly dimension: Dimension;
      readonly number: number;
    }
  | { readonly kind: 'checklist'; readonly checklist: string; readonly number: number }
  | { readonly kind: 'tree'; readonly part: string; readonly item: string };

/** `parents.knowledge.1`, `parents.knowledge.lead.1`, `checklist.parents.3`, `tree.roots.trust`. */
export function formatItemId(name: ItemName): string {
  switch (name.kind) {
    case 'prompt':
      return `${name.about}.${name.dimension}.${name.number}`;
    case 'lead':
      return `${name.about}.${name.dimension}.lead.${name.number}`;
    case 'checklist':
      return `checklist.${name.checklist}.${name.number}`;
    case 'tree':
      return `tree.${name.part}.${name.item}`;
  }
}

function maybeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

function readPlain(first: string, second: string, last: string): ItemName | undefined {
  const number = maybeNumber(last);
  if (first === 'tree') return { kind: 'tree', part: second, item: last };
  if (number === undefined) return undefined;
  if (first === 'checklist') return { kind: 'checklist', checklist: second, number };
  if (!isDirection(first) || !isDimension(second)) return undefined;
  return { kind: 'prompt', about: first, dimension: second, number };
}

/** What `id` names, or undefined for an id that is not of the model. */
export function maybeItemName(id: string): ItemName | undefined {
  const parts = id.split('.');
  const [first, second, third, fourth] = parts;
  if (!first || !second || !third) return undefined;
  if (parts.length === 3) return readPlain(first, second, third);
  if (parts.length !== 4 || third !== 'lead' || !fourth) return undefined;
  const name = readPlain(first, second, fourth);
  return name?.kind === 'prompt' ? { ...name, kind: 'lead' } : undefined;
}
