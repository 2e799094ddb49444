/**
 * Reads the items of an own list, from a list of ordinary content or from JSON,
 * into plain data: text, and the few kinds of markup that may survive. Makes no
 * elements, and knows no ids of its own.
 */
import { nearestLang } from '../nearest-lang.ts';
import type { Warn } from '../warning.ts';

/** A piece of text with its markup, as data. */
export interface RichElement {
  readonly tag: 'a' | 'br' | 'em' | 'span' | 'strong';
  /** Of a link: http, https, mailto, or `#` with a place on the page. */
  readonly href?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly content: readonly RichNode[];
}

/** Text, or a piece of it with markup. */
export type RichNode = string | RichElement;

/** One item of an own list. */
export interface RichItem {
  /** Where the host gave one. */
  readonly id?: string;
  /** The words alone, white space collapsed. */
  readonly text: string;
  /** The same with its markup. */
  readonly content: readonly RichNode[];
}

/** More items than a person fills in. */
const most = 200;
/** How deep markup is followed; below it only the words count. */
const deepest = 32;

const tags = new Map<string, RichElement['tag']>([
  ['a', 'a'],
  ['b', 'strong'],
  ['br', 'br'],
  ['em', 'em'],
  ['i', 'em'],
  ['strong', 'strong'],
]);

/** What a reader does not read as words of the item; items of a list in it are read by themselves. */
const apart = 'ol, ul, script, style, template, noscript, svg, textarea, select, iframe, object';
const blocks = /^(p|div|h[1-6]|t[dhr]|d[dt]|hr|pre|blockquote|figcaption)$/;

/** `text` with single spaces. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of `nodes`, white space collapsed. */
function wordsOf(nodes: readonly RichNode[]): string {
  const all = (each: RichNode): string => {
    if (typeof each === 'string') return each;
    return each.tag === 'br' ? ' ' : each.content.map(all).join('');
  };
  return collapsed(nodes.map(all).join(''));
}

function safeHref(link: Element): string | undefined {
  const given = link.getAttribute('href')?.trim();
  if (!given || given.startsWith('#')) return given;
  const { protocol, href } = link as HTMLAnchorElement;
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
}

/** What `element` is drawn as; a link that leads nowhere safe is none. */
function keptTag({ localName }: Element, href: string | undefined): RichElement['tag'] | undefined {
  return localName === 'a' && !href ? undefined : tags.get(localName);
}

/** `content` in the markup of `element`, as far as that may survive. */
function marked(element: Element, content: readonly RichNode[]): readonly RichNode[] {
  const href = element.localName === 'a' ? safeHref(element) : undefined;
  const tag = keptTag(element, href);
  if (tag === 'br') return [{ tag, content: [] }];
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  const marks = { ...(lang !== null && { lang }), ...(dir && { dir }) };
  if ((!tag && lang === null && !dir) || wordsOf(content) === '') return content;
  return [{ tag: tag ?? 'span', ...(href && { href }), ...marks, content }];
}

function read(node: Node, depth: number): readonly RichNode[] {
  if (node instanceof Text) return [node.data.replace(/\s+/g, ' ')];
  // A form may hide the members that are read here behind fields of the same name.
  if (!(node instanceof Element) || node instanceof HTMLFormElement) return [];
  if (node.matches(apart)) return [];
  if (node.localName === 'img') return [node.getAttribute('alt') ?? ''];
  const content = depth < deepest ? contentOf(node, depth + 1) : [node.textContent];
  const made = marked(node, content);
  return blocks.test(node.localName) ? [' ', ...made, ' '] : made;
}

function contentOf(element: Element, depth = 0): readonly RichNode[] {
  return [...element.childNodes].flatMap((node) => read(node, depth));
}

/** Without the blanks and breaks that editors leave at both ends. */
function trimmed(nodes: readonly RichNode[]): readonly RichNode[] {
  const hasWords = nodes.map((node) => wordsOf([node]) !== '');
  return nodes.slice(hasWords.indexOf(true), hasWords.lastIndexOf(true) + 1);
}

/** The words of an element as a reader sees them, white space collapsed. */
export function plainText(element: Element): string {
  return wordsOf(contentOf(element));
}

/** The one item that an `<li>` is by its own words; none without words. */
export function readItem(item: Element): readonly RichItem[] {
  const content = trimmed(contentOf(item));
  const text = wordsOf(content);
  if (text === '') return [];
  const lang = nearestLang(item);
  const dir = item.closest('[dir]')?.getAttribute('dir');
  if (!lang && !dir) return [{ text, content }];
  const marks = { ...(lang && { lang }), ...(dir && { dir }) };
  return [{ text, content: [{ tag: 'span', ...marks, content }] }];
}

/**
 * The items of a list: every `<li>` that has words of its own, in the order of
 * the page. A checklist is flat: the items of a list in an item follow it, and
 * an item that only holds a list is none. At most 200; none or more warns E110.
 */
export function readList(list: Element, warn: Warn): readonly RichItem[] {
  const items = [...list.querySelectorAll('li')].flatMap(readItem);
  if (items.length === 0) warn('E110', 'the list has no item with words');
  if (items.length > most) warn('E110', `the list has ${items.length} items, ${most} are used`);
  return items.slice(0, most);
}

/** `nodes` from after their first colon. */
export function afterColon(nodes: readonly RichNode[]): readonly RichNode[] {
  const place = nodes.findIndex((node) => wordsOf([node]).includes(':'));
  const node = nodes[place];
  if (node === undefined) return nodes;
  const rest: RichNode =
    typeof node === 'string'
      ? node.slice(node.indexOf(':') + 1).trimStart()
      : { ...node, content: afterColon(node.content) };
  return trimmed([rest, ...nodes.slice(place + 1)]);
}

/** An id can stand in a record and name an element of the page. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^\S{1,100}$/.test(id) && id !== '__proto__';
}

/** One item as a host gives it: its text, or with an id of its own (no spaces, at most 100 signs). */
export type ListItemInput = string | { readonly id?: string; readonly text: string };

/**
 * The items of the property or parsed attribute `items`: texts, or `{id?, text}`.
 * What has no text is left out, and so is an id that is no short text without
 * spaces or that another item has; each warns E105. Undefined without items.
 */
export function parseItems(input: unknown, warn: Warn): readonly RichItem[] | undefined {
  if (input === undefined || input === null) return undefined;
  if (!Array.isArray(input)) {
    warn('E105', 'items must be a list of texts or {id, text}');
    return undefined;
  }
  const ids = new Set<unknown>();
  const items = (input as readonly unknown[])
    .slice(0, most)
    .flatMap((each): readonly RichItem[] => {
      const given = typeof each === 'string' ? { text: each } : (Object(each) as object);
      const { id, text } = given as Readonly<Record<string, unknown>>;
      const words = typeof text === 'string' ? collapsed(text) : '';
      if (words === '') return [];
      const hasId = isId(id) && !ids.has(id);
      if (id !== undefined && !hasId) warn('E105', `the id of the item "${words}" cannot be used`);
      ids.add(id);
      return [{ ...(hasId && { id }), text: words, content: [words] }];
    });
  const left = input.length - items.length;
  if (left > 0) warn('E105', `${left} of ${input.length} items were left out`);
  return items.length > 0 ? items : undefined;
}
