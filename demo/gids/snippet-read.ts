/**
 * Reads a piece of a page back into a choice: a tag, a frame, a link, a table or a
 * list, as markup or as text. What it holds is parsed and never put on a page.
 */
import { directionNamed } from '../../src/controllers/words/dimension-words.ts';
import { tableGrid } from '../../src/controllers/host-content/table-grid.ts';
import { treePartNames } from '../../src/content/nl/tree/spellings.ts';
import {
  embedAddress,
  embedAttributes,
  embedTags,
  type EmbedTag,
} from '../../src/embed/address.ts';
import { dimensions, directions, type Direction } from '../../src/model/dimension.ts';
import { parseRatings } from '../../src/model/rating-text.ts';
import { treeParts } from '../../src/model/tree-model.ts';
import { scaleOf, type SnippetChoice } from './snippet-forms.ts';
import { isNested, type OutlineItem } from './snippet-outline.ts';
import { cellText, gridOfText, pastedGrid, ratingGrid, type Grid } from './snippet-table.ts';

/** What was read. */
export interface ReadSnippet {
  readonly choice: SnippetChoice;
  /** The folder of the embed pages, where a link or frame named it. */
  readonly base?: string;
  readonly isSandboxed?: boolean;
}

type Attributes = SnippetChoice['attributes'];

/** Attributes that are content, or its title. */
const contents = ['scores', 'series', 'items', 'model', 'label'];
const headings: Readonly<Record<Direction, string>> = { parents: 'Ouders', school: 'School' };

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The items of a list, with those of the lists in it. */
export function listItems(list: Element): readonly OutlineItem[] {
  return [...list.children].flatMap((item): readonly OutlineItem[] => {
    if (item.matches('ol, ul')) return listItems(item);
    const words = item.cloneNode(true) as Element;
    for (const inner of words.querySelectorAll('ol, ul')) inner.remove();
    const items = [...item.children].filter((each) => each.matches('ol, ul')).flatMap(listItems);
    const text = collapsed(words.textContent);
    return text === '' ? items : [{ text, items }];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The heading of a column that the radar reads as about that direction. */
function headingFor(label: string, about: unknown): string {
  const direction = directions.find((each) => each === about);
  if (!direction || directionNamed(label) === direction) return label || headings.parents;
  return label === '' ? headings[direction] : `${headings[direction]}: ${label}`;
}

function columnCells(scores: string, attributes: Attributes): readonly string[] {
  const read = parseRatings(scores, scaleOf({ attributes }));
  return dimensions.map((each) => ('ratings' in read ? cellText(read.ratings[each]) : ''));
}

/** The table that `scores` or `series` stand for. */
function gridOf(given: Map<string, string>, attributes: Attributes): Grid | undefined {
  const series = parsed(given.get('series') ?? '');
  const scores = given.get('scores');
  const all: readonly unknown[] = Array.isArray(series)
    ? series
    : scores === undefined
      ? []
      : [{ about: given.get('about'), scores }];
  if (all.length === 0) return undefined;
  const columns = all.map(fieldsOf);
  const cells = columns.map((column) => columnCells(textOf(column['scores']), attributes));
  return ratingGrid(
    columns.map(({ label, about }) => headingFor(textOf(label), about ?? given.get('about'))),
    dimensions.map((_, row) => cells.map((column) => column[row] ?? '')),
  );
}

function modelItems(given: unknown): readonly OutlineItem[] {
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  return items.map((each) => {
    const { name, text, items: inner } = typeof each === 'string' ? { name: each } : fieldsOf(each);
    return { text: textOf(name ?? text), items: modelItems(inner) };
  });
}

/** The list that `items` or `model` stand for. */
function itemsOf(given: Map<string, string>): readonly OutlineItem[] | undefined {
  const items = parsed(given.get('items') ?? '');
  if (Array.isArray(items)) return modelItems(items);
  const model = fieldsOf(parsed(given.get('model') ?? ''));
  const written = Object.keys(model).flatMap((key) => treeParts.filter((part) => part === key));
  const parts = written.flatMap((part): readonly OutlineItem[] => {
    const named = fieldsOf(model[part]);
    const inner = modelItems(Array.isArray(model[part]) ? model[part] : named['items']);
    const text = textOf(named['name']) || treePartNames[part].text;
    return inner.length > 0 ? [{ text, items: inner }] : [];
  });
  return parts.length > 0 ? parts : undefined;
}

/** What stands in `root` as content of that tag. */
function contentIn(root: ParentNode, tag: EmbedTag, attributes: Attributes) {
  const table = root.querySelector('table');
  const list = root.querySelector('ol, ul');
  const heading = collapsed(root.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '');
  if (tag === 'dimension-radar' && table) {
    const grid = pastedGrid(tableGrid(table), scaleOf({ attributes }));
    return grid && { grid };
  }
  if (!list || (tag !== 'checklist-card' && tag !== 'betrokkenheidsboom-tree')) return undefined;
  return { items: listItems(list), title: heading };
}

/** The choice of a tag with `given` attributes, and with content that may stand in `root`. */
function choiceOf(
  tag: EmbedTag,
  given: Iterable<readonly [string, string]>,
  root?: ParentNode,
): SnippetChoice {
  const all = new Map(given);
  const attributes = [...all].filter(
    ([name]) => embedAttributes.includes(name) && !contents.includes(name),
  );
  const model = fieldsOf(parsed(all.get('model') ?? ''));
  const title = all.get('label') ?? textOf(model['title']);
  const grid = tag === 'dimension-radar' ? gridOf(all, attributes) : undefined;
  const items = itemsOf(all);
  const withoutAbout = grid ? attributes.filter(([name]) => name !== 'about') : attributes;
  return {
    tag,
    attributes: withoutAbout,
    title,
    ...(grid && { grid }),
    ...(items && { items }),
    ...(!grid && !items && root && contentIn(root, tag, attributes)),
  };
}

/** An address on the site itself says nothing of where that site is. */
function fromAddress(address: string, root?: ParentNode): ReadSnippet | undefined {
  const isWhole = URL.canParse(address);
  const found = embedAddress(isWhole ? address : new URL(address, document.baseURI).href);
  if (!found) return undefined;
  const choice = choiceOf(found.tag, found.attributes, root);
  if (!isWhole) return { choice };
  const page = address.replace(/[?#].*$/s, '').replace(/\/(index\.html)?$/, '');
  return { choice, base: new URL('.', page).href };
}

function fromTag(page: Document): ReadSnippet | undefined {
  const own = page.querySelector(embedTags.join(', '));
  if (!own) return undefined;
  const given = [...own.attributes].map(({ name, value }) => [name, value] as const);
  const tag = own.localName as EmbedTag;
  const choice = choiceOf(tag, given, own.children.length > 0 ? own : page);
  if (tag !== 'reflection-session') return { choice };
  const by = own.querySelector('[by]')?.getAttribute('by');
  return { choice: by ? { ...choice, attributes: [...choice.attributes, ['by', by]] } : choice };
}

function fromFrameOrLink(page: Document): ReadSnippet | undefined {
  for (const each of page.querySelectorAll('iframe[src], a[href]')) {
    const isFrame = each.localName === 'iframe';
    const address = each.getAttribute(isFrame ? 'src' : 'href') ?? '';
    const read = fromAddress(address, isFrame ? undefined : page);
    if (read) return isFrame ? { ...read, isSandboxed: each.hasAttribute('sandbox') } : read;
  }
  return undefined;
}

function fromContent(page: Document): ReadSnippet | undefined {
  const list = page.querySelector('ol, ul');
  const isTree = list !== null && isNested(listItems(list));
  const asList = isTree ? 'betrokkenheidsboom-tree' : 'checklist-card';
  const tag = page.querySelector('table') ? 'dimension-radar' : asList;
  const choice = choiceOf(tag, [], page);
  return choice.grid || choice.items ? { choice } : undefined;
}

/**
 * The choice that `pasted` stands for: markup of a tag, frame, link, table or list,
 * an address, or rows of a spreadsheet. Undefined for anything else.
 */
export function readSnippet(pasted: string): ReadSnippet | undefined {
  const text = pasted.trim();
  if (/^https?:\S+$/i.test(text)) return fromAddress(text);
  const page = new DOMParser().parseFromString(text, 'text/html');
  const read = fromTag(page) ?? fromFrameOrLink(page) ?? fromContent(page);
  if (read) return read;
  const grid = pastedGrid(gridOfText(text), 5);
  return grid && { choice: { tag: 'dimension-radar', attributes: [], title: '', grid } };
}
