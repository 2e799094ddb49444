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

/** The attributes of an address that say how, not what. */
export function looks({ tag, attributes }: EmbedAddress): EmbedAddress['attributes'] {
  return attributes.filter(([name]) => !data[tag]?.includes(name));
}

/** Two wishes at one block with the same text ask for the same element. */
export function wishText({ tag, hasContent, attributes }: Wish): string {
  return JSON.stringify([tag, hasContent, attributes]);
}
