/**
 * Gives texts the ids of their places, so that data files hold no id twice.
 * Knows no language and no text.
 */
import { dimensions, type Dimension, type Direction } from '../model/dimension.ts';
import type { ContentItem, DimensionPrompts, DirectionPrompts } from './content-item.ts';

/** `T` in which the texts have no id yet. */
export type Nameless<T> = T extends ContentItem
  ? Omit<ContentItem, 'id'>
  : { readonly [Key in keyof T]: Nameless<T[Key]> };

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function isText(value: object): value is Omit<ContentItem, 'id'> {
  return 'text' in value;
}

/**
 * `texts` with ids: that of a text is `id` and the path to it, in kebab case,
 * lists counted from 1: `scale.5.1`, `dimension.time.in-sentence`.
 */
export function withIds<T>(id: string, texts: Nameless<T>): T;
/* @__NO_SIDE_EFFECTS__ */
export function withIds(id: string, texts: object): object {
  if (isText(texts)) return { id, ...texts };
  const child = ([key, value]: [string | number, object]) => withIds(`${id}.${key}`, value);
  if (Array.isArray(texts)) return texts.map((text: object, index) => child([index + 1, text]));
  const entries = Object.entries(texts) as [string, object][];
  return Object.fromEntries(entries.map(([key, value]) => [key, child([kebab(key), value])]));
}

/** The prompts of a direction: `parents.time.1`, their leads `parents.time.lead.1`. */
/* @__NO_SIDE_EFFECTS__ */
export function directionPrompts(
  about: Direction,
  texts: Nameless<Record<Dimension, Omit<DimensionPrompts, 'dimension'>>>,
): DirectionPrompts {
  const prompts = dimensions.map((dimension) => {
    const id = `${about}.${dimension}`;
    const { leads, stem, prompts: guiding } = texts[dimension];
    return {
      dimension,
      leads: withIds<readonly ContentItem[]>(`${id}.lead`, leads),
      prompts: withIds<readonly ContentItem[]>(id, guiding),
      ...(stem && { stem: withIds<ContentItem>(`${id}.stem`, stem) }),
    };
  });
  return { about, dimensions: prompts };
}
