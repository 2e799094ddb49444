/**
 * One choice in four forms: ordinary content for the loader, a tag, a link and a
 * frame. Each shows the same. Knows no page and no fields.
 */
import { treePartNamed } from '../../src/controllers/host-content/tree-spelling.ts';
import type { EmbedTag } from '../../src/embed/address.ts';
import { pageTexts } from '../../src/embed/page/page-texts.ts';
import { formatRatings } from '../../src/model/rating-text.ts';
import { defaultScale, maybeScale, type Scale } from '../../src/model/rating.ts';
import type { TreePart } from '../../src/model/tree-model.ts';
import { markupText, type MarkupElement, type MarkupNode } from './snippet-markup.ts';
import { isNested, type OutlineItem } from './snippet-outline.ts';
import { readGrid, type Grid } from './snippet-table.ts';

/** What a person chose and wrote. */
export interface SnippetChoice {
  readonly tag: EmbedTag;
  /** Attributes of the element, without those that hold content or its title. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What stands above it; empty for the title that comes along. */
  readonly title: string;
  /** Of a radar: headings and seven rows. */
  readonly grid?: Grid;
  /** Of a card or tree: an own list. */
  readonly items?: readonly OutlineItem[];
}

/** Where the embed pages stand, and whether a frame may reach the page around it. */
export interface SnippetPlace {
  /** Address of the folder with the embed pages, with `/embed/` at its end. */
  readonly base: string;
  readonly isSandboxed: boolean;
}

/** The forms, in the order of the page. */
export const snippetForms = ['content', 'tag', 'link', 'frame'] as const;
export type SnippetForm = (typeof snippetForms)[number];

type Attributes = SnippetChoice['attributes'];

const titled: readonly EmbedTag[] = ['dimension-radar', 'action-plan', 'betrokkenheidsboom-tree'];

/** A title that is an attribute: where no own list has it as its heading. */
function label({ tag, title, items }: SnippetChoice): Attributes {
  return title !== '' && !items && titled.includes(tag) ? [['label', title]] : [];
}

/** The highest score of the choice. */
export function scaleOf({ attributes }: Pick<SnippetChoice, 'attributes'>): Scale {
  const scale = attributes.find(([name]) => name === 'scale')?.[1];
  return maybeScale(scale) ?? defaultScale;
}

/* -- Content */

function cells(name: string, row: readonly string[]): readonly MarkupElement[] {
  return row.map((text) => ({ name, children: [text] }));
}

function table(grid: Grid): MarkupElement {
  const rows = grid.map((row, index) => ({
    name: 'tr',
    children: cells(index === 0 ? 'th' : 'td', row),
  }));
  return { name: 'table', children: rows };
}

function list(items: readonly OutlineItem[], name: string): MarkupElement {
  const children = items.map((item) => ({
    name: 'li',
    children: [item.text, ...(item.items.length > 0 ? [list(item.items, 'ul')] : [])],
  }));
  return { name, children };
}

/** The table or list as an editor writes it, with its heading; empty without own content. */
function ownContent({ tag, title, grid, items }: SnippetChoice): readonly MarkupElement[] {
  if (grid) return [table(grid)];
  if (!items) return [];
  const heading = title === '' ? [] : [{ name: 'h3', children: [title] }];
  return [...heading, list(items, tag === 'checklist-card' ? 'ol' : 'ul')];
}

/* -- The same content in an address */

function series(choice: SnippetChoice, grid: Grid): Attributes {
  const read = readGrid(grid, scaleOf(choice)).series.map(({ label: name, about, ratings }) => ({
    ...(name && { label: name }),
    ...(about && { about }),
    scores: formatRatings(ratings),
  }));
  return [['series', JSON.stringify(read)]];
}

function cardItems(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [item.text, ...cardItems(item.items)]);
}

interface ModelItem {
  readonly name: string;
  readonly items: readonly (ModelItem | string)[];
}

function modelItem({ text, items }: OutlineItem): ModelItem | string {
  return items.length > 0 ? { name: text, items: items.map(modelItem) } : text;
}

/** An own tree by its parts; what names no part is a branch. */
function model(title: string, items: readonly OutlineItem[]): string {
  const parts: Partial<Record<TreePart, { name?: string; items: (ModelItem | string)[] }>> = {};
  for (const item of items) {
    const part = treePartNamed(item.text);
    const before = parts[part ?? 'branches'];
    const more = part ? item.items.map(modelItem) : [modelItem(item)];
    const name = before?.name ?? (part && item.text);
    parts[part ?? 'branches'] = {
      ...(name !== undefined && { name }),
      items: [...(before?.items ?? []), ...more],
    };
  }
  return JSON.stringify({ ...(title && { title }), ...parts });
}

function contentQuery(choice: SnippetChoice): Attributes {
  const { tag, title, grid, items } = choice;
  if (grid) return series(choice, grid);
  if (!items) return [];
  if (tag === 'betrokkenheidsboom-tree') return [['model', model(title, items)]];
  const named: Attributes = title === '' ? [] : [['label', title]];
  return [...named, ['items', JSON.stringify(cardItems(items))]];
}

/** Commas and colons stay as they are: every server takes these, and a person can read them. */
function address(tag: EmbedTag, query: Attributes, { base }: SnippetPlace): string {
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  const readable = search.replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${base}${tag}${search === '' ? '' : `?${readable}`}`;
}

/** How the choice looks, without its content. Who filled in is a matter of the parts of a session. */
function looks(choice: SnippetChoice): Attributes {
  const { tag, attributes } = choice;
  const own =
    tag === 'reflection-session' ? attributes.filter(([name]) => name !== 'by') : attributes;
  return [...own, ...label(choice)];
}

/** Address of the embed page that shows the choice. */
export function snippetAddress(choice: SnippetChoice, place: SnippetPlace): string {
  const query = [...looks(choice), ...contentQuery(choice)];
  return address(choice.tag, query, place);
}

/* -- The forms */

function linkTo(href: string, words: string): MarkupElement {
  const link = { name: 'a', attributes: [['href', href]] as const, children: [words] };
  return { name: 'p', children: [link] };
}

function linkWords({ tag, title }: SnippetChoice): string {
  return title === '' ? pageTexts[tag].title : title;
}

/** A session has nothing to show of its own: what is filled in, seen and talked about. */
function sessionParts({ attributes }: SnippetChoice): readonly MarkupElement[] {
  const by = attributes.filter(([name]) => name === 'by');
  const about = (direction: string): Attributes => [['about', direction]];
  return [
    { name: 'dimension-form', attributes: [...about('parents'), ...by], children: [] },
    { name: 'dimension-form', attributes: [...about('school'), ...by], children: [] },
    { name: 'dimension-radar', attributes: [['controls', '']], children: [] },
    { name: 'team-dialogue', attributes: about('parents'), children: [] },
    { name: 'team-dialogue', attributes: about('school'), children: [] },
    { name: 'action-plan', attributes: by, children: [] },
    { name: 'dimension-overview', children: [] },
  ];
}

/** The tag with its content: what the live picture on the page is made of, too. */
export function tagMarkup(choice: SnippetChoice): MarkupElement {
  const isSession = choice.tag === 'reflection-session';
  const children = isSession ? sessionParts(choice) : ownContent(choice);
  return { name: choice.tag, attributes: looks(choice), children };
}

/** The content with a link that says how it looks; that link alone where there is no own content. */
export function contentMarkup(choice: SnippetChoice, place: SnippetPlace): readonly MarkupNode[] {
  const query = looks(choice);
  const link = linkTo(address(choice.tag, query, place), linkWords(choice));
  const isEnough = choice.tag === 'dimension-radar' && query.length === 0;
  return [...ownContent(choice), ...(isEnough ? [] : [link])];
}

/** The link that shows the choice by itself. */
export function linkMarkup(choice: SnippetChoice, place: SnippetPlace): MarkupElement {
  return linkTo(snippetAddress(choice, place), linkWords(choice));
}

function frameMarkup(choice: SnippetChoice, place: SnippetPlace): MarkupElement {
  const { title, width, height } = pageTexts[choice.tag];
  return {
    name: 'iframe',
    attributes: [
      ['src', snippetAddress(choice, place)],
      ['title', choice.title === '' ? title : choice.title],
      ['width', String(width)],
      ['height', String(height)],
      ...(place.isSandboxed
        ? ([['sandbox', 'allow-scripts allow-popups allow-downloads']] as const)
        : []),
    ],
    children: [],
  };
}

/** The choice in each form, as the text to copy. */
export function snippets(
  choice: SnippetChoice,
  place: SnippetPlace,
): Readonly<Record<SnippetForm, string>> {
  return {
    content: markupText(contentMarkup(choice, place)),
    tag: markupText([tagMarkup(choice)]),
    link: markupText([linkMarkup(choice, place)]),
    frame: markupText([frameMarkup(choice, place)]),
  };
}

/** What a script tag on the site loads: the loader of that folder. */
export function loaderLine({ base }: SnippetPlace): string {
  const attributes = [
    ['src', `${base}loader.js`],
    ['defer', ''],
  ] as const;
  return markupText([{ name: 'script', attributes, children: [] }]);
}

/**
 * The folder of the embed pages at `typed`: http or https, with `/embed/` at its
 * end, which is added where it is not there. Undefined for anything else.
 */
export function embedBase(typed: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(typed.trim()) || !URL.canParse(typed.trim())) return undefined;
  const { origin, pathname } = new URL(typed.trim());
  const folder = pathname.replace(/\/*$/, '/');
  return `${origin}${folder.endsWith('/embed/') ? folder : `${folder}embed/`}`;
}

/** True where the items of a card would lose their place: a card has no lists in lists. */
export function isFlattened({ tag, items = [] }: SnippetChoice): boolean {
  return tag === 'checklist-card' && isNested(items);
}
