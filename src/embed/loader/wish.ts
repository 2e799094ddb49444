/** What the loader wants to stand on the page: one element, and why. */
import type { EmbedAddress, EmbedTag } from '../address.ts';

export interface Wish {
  readonly tag: EmbedTag;
  /** The table or list that it shows, before which it stands; or the block of the link after which it does. */
  readonly block: Element;
  readonly hasContent: boolean;
  readonly attributes: EmbedAddress['attributes'];
}

/** Attributes with data of their own: a link with one of these asks for that data. */
const data: Readonly<Partial<Record<EmbedTag, readonly string[]>>> = {
  'betrokkenheidsboom-tree': ['model'],
  'checklist-card': ['checklist', 'items'],
  'dimension-radar': ['scores', 'series'],
};

/** The address brings its own data. */
export function hasData({ tag, attributes }: EmbedAddress): boolean {
  return attributes.some(([name]) => data[tag]?.includes(name));
}

/** The attributes that say how, not what. */
export function looks({ tag, attributes }: EmbedAddress): EmbedAddress['attributes'] {
  return attributes.filter(([name]) => !data[tag]?.includes(name));
}

/** Both ask for the same element in the same place. */
export function isSameWish(a: Wish, b: Wish): boolean {
  const [one, other] = [a, b].map(({ block: _, ...rest }) => JSON.stringify(rest));
  return a.block === b.block && one === other;
}
