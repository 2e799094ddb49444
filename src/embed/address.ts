/**
 * The address of an embed page: which element its path names, and which of that
 * element's attributes its query sets. Shared by the page itself and by whoever
 * recognises a link to it. Knows no page and no element.
 */

/** Every tag with an embed page. */
export const embedTags = [
  'dimension-radar',
  'dimension-form',
  'dimension-overview',
  'checklist-card',
  'betrokkenheidsboom-tree',
  'team-dialogue',
  'action-plan',
  'reflection-session',
] as const;

export type EmbedTag = (typeof embedTags)[number];

/**
 * What a query may set: published example data and its looks. Never a record
 * (`value`; answers stand in the fragment, which no server sees), never where
 * something is sent to or read from.
 */
export const embedAttributes: readonly string[] = [
  'about',
  'activity',
  'by',
  'carer',
  'checklist',
  'controls',
  'date',
  'editable',
  'group',
  'items',
  'kind',
  'label',
  'lang',
  'layout',
  'model',
  'moment',
  'scale',
  'scores',
  'series',
  'step',
  'subject',
  'unit',
  'view',
];

/** What an address asks for. */
export interface EmbedAddress {
  readonly tag: EmbedTag;
  /** Attributes in the order of the query; of a name that stands twice the first counts. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const path = new RegExp(`/embed/(${embedTags.join('|')})(?:/(?:index\\.html)?)?$`);

/** The allowed attributes of a query. */
export function embedQuery(query: URLSearchParams): EmbedAddress['attributes'] {
  return [...query].filter(
    ([name], index, all) =>
      embedAttributes.includes(name) && all.findIndex(([each]) => each === name) === index,
  );
}

/**
 * What the address asks for, or undefined when it is of no embed page. The path
 * alone decides: the pages may stand on any host and in any folder.
 *
 * @param address an absolute web address; only http, https and file count
 */
export function embedAddress(address: string): EmbedAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, pathname, searchParams } = new URL(address);
  const tag = /^(https?|file):$/.test(protocol) ? path.exec(pathname)?.[1] : undefined;
  return tag ? { tag: tag as EmbedTag, attributes: embedQuery(searchParams) } : undefined;
}
