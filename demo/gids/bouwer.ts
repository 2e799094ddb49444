/**
 * The snippet builder: fields on a page become a choice, the choice is shown live
 * and written in four forms. What is typed stays on the page; nothing is kept.
 */
import '../../src/define.ts';
import { embedTags, type EmbedTag } from '../../src/embed/address.ts';
import { addCopyButton } from '../copy.ts';
import { GridFields } from './snippet-grid.ts';
import {
  contentMarkup,
  embedBase,
  isFlattened,
  linkMarkup,
  loaderLine,
  scaleOf,
  snippetForms,
  snippets,
  tagMarkup,
  type SnippetChoice,
  type SnippetPlace,
} from './snippet-forms.ts';
import { outlineText, parseOutline } from './snippet-outline.ts';
import { listItems, readSnippet, type ReadSnippet } from './snippet-read.ts';
import { addAddressCopy, addRichCopy, built } from './snippet-rich.ts';
import { mostColumns, ratingGrid } from './snippet-table.ts';
import { contentFormWords, formsWords, gridFaultWords } from './snippet-words.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The one element of that kind and name on this page. */
function find<E extends HTMLElement>(kind: new () => E, selector: string): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on this page`);
  return found;
}

const form = find(HTMLFormElement, '[data-choices]');
const piece = find(HTMLSelectElement, '#stuk');
const by = find(HTMLSelectElement, '#door');
const byOwn = find(HTMLInputElement, '#door-zelf');
const title = find(HTMLInputElement, '#titel');
const base = find(HTMLInputElement, '#adres');
const sandbox = find(HTMLInputElement, '[data-sandbox]');
const columns = find(HTMLSelectElement, '#over-kolommen');
const rich = document.createElement('div');
const richLink = document.createElement('div');
const preview = find(HTMLElement, '[data-preview]');
const lists: Readonly<Partial<Record<EmbedTag, HTMLTextAreaElement>>> = {
  'checklist-card': find(HTMLTextAreaElement, '#punten'),
  'betrokkenheidsboom-tree': find(HTMLTextAreaElement, '#takken'),
};

function tagOf(value: string): EmbedTag {
  return embedTags.find((tag) => tag === value) ?? 'dimension-radar';
}

/* -- From fields to a choice */

function isFor(element: HTMLElement, tag: EmbedTag): boolean {
  const tags = element.closest<HTMLElement>('[data-for]')?.dataset['for'];
  return tags === undefined || tags.split(/\s+/).includes(tag);
}

/** The fields that are an attribute of `tag`. */
function attributeFields(tag: EmbedTag): readonly Field[] {
  const fields = form.querySelectorAll<Field>('[data-attribute]');
  return [...fields].filter((field) => isFor(field, tag));
}

function isOwnList(tag: EmbedTag): boolean {
  if (tag === 'checklist-card') return find(HTMLSelectElement, '#lijst').value === 'own';
  return tag === 'betrokkenheidsboom-tree' && find(HTMLSelectElement, '#boom').value === 'own';
}

function attributesOf(tag: EmbedTag): SnippetChoice['attributes'] {
  const rater = by.value === 'own' ? byOwn.value.trim() : by.value;
  const hasRater = rater !== '' && isFor(by, tag);
  const others = attributeFields(tag).flatMap((field): readonly (readonly [string, string])[] => {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      return field.checked ? [[field.name, '']] : [];
    }
    const isOwn = field.name === 'checklist' && field.value === 'own';
    return field.value.trim() === '' || isOwn ? [] : [[field.name, field.value.trim()]];
  });
  return hasRater ? [...others, ['by', rater]] : others;
}

function hasTitle(tag: EmbedTag): boolean {
  return isFor(title, tag) && (tag !== 'checklist-card' || isOwnList(tag));
}

function currentChoice(): SnippetChoice {
  const tag = tagOf(piece.value);
  const items = isOwnList(tag) ? parseOutline(lists[tag]?.value ?? '') : [];
  return {
    tag,
    attributes: attributesOf(tag),
    title: hasTitle(tag) ? title.value.trim() : '',
    ...(tag === 'dimension-radar' && { grid: fields.grid }),
    ...(items.length > 0 && { items }),
  };
}

/* -- From a choice to the page */

/** The live element keeps apart from other pages of this site in the tab. */
function showLive(choice: SnippetChoice): void {
  const element = built(tagMarkup(choice));
  if (!(element instanceof HTMLElement)) return;
  element.setAttribute('heading-level', '3');
  const isSession = choice.tag === 'reflection-session';
  element.setAttribute(isSession ? 'keep' : 'session', 'none');
  for (const part of element.querySelectorAll(embedTags.join(', '))) {
    part.setAttribute('heading-level', '3');
  }
  preview.replaceChildren(element);
}

function place(): SnippetPlace {
  const typed = embedBase(base.value);
  const fault = typed === undefined;
  base.toggleAttribute('aria-invalid', fault);
  if (fault) base.setAttribute('aria-invalid', 'true');
  find(HTMLElement, '[data-base-fault]').textContent = fault
    ? 'Dit is geen webadres. Begin met https://. Tot dan staat er een voorbeeld.'
    : '';
  return { base: typed ?? base.defaultValue, isSandboxed: sandbox.checked };
}

function write(name: string, text: string): void {
  const code = find(HTMLElement, `[data-form=${name}] code`);
  if (code.textContent === text) return;
  code.textContent = text;
  const said = code.closest('figure')?.querySelector('[role=status]');
  if (said) said.textContent = '';
}

/** Only the fields of what is chosen. */
function showFields(tag: EmbedTag): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = !isFor(part, tag);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-own-list]')) {
    part.hidden = part.dataset['ownList'] !== tag || !isOwnList(tag);
  }
  find(HTMLElement, '[data-titled]').hidden = !hasTitle(tag);
  find(HTMLElement, '[data-by-own]').hidden = by.value !== 'own' || !isFor(by, tag);
}

function sayFaults(choice: SnippetChoice): void {
  const faults = choice.grid ? fields.markFaults() : [];
  const unknown = choice.grid ? fields.unknown.map((name) => `‘${name}’`) : [];
  find(HTMLElement, '[data-faults]').textContent = gridFaultWords(unknown, faults, scaleOf(choice));
  find(HTMLButtonElement, '[data-add-column]').disabled = fields.width >= mostColumns;
  find(HTMLButtonElement, '[data-remove-column]').disabled = fields.width <= 1;
  find(HTMLElement, '#hoe-punten').textContent = isFlattened(choice)
    ? 'Een kaart heeft geen lijst in een lijst. Alle punten komen onder elkaar.'
    : 'Eén punt op elke lijn. Plakken mag ook.';
}

let shown = '';

function refresh(): void {
  const choice = currentChoice();
  const where = place();
  showFields(choice.tag);
  sayFaults(choice);
  const texts = snippets(choice, where);
  for (const name of snippetForms) write(name, texts[name]);
  write('loader', loaderLine(where));
  find(HTMLElement, '[data-say-content]').textContent = contentFormWords(choice);
  find(HTMLElement, '[data-say-forms]').textContent = formsWords(choice);
  rich.replaceChildren(...contentMarkup(choice, where).map(built));
  richLink.replaceChildren(built(linkMarkup(choice, where)));
  if (shown === texts.tag) return;
  shown = texts.tag;
  showLive(choice);
}

/** The title of a piece is no title of another: each keeps its own. */
const titles = new Map<string, string>();
let titledPiece = piece.value;

function changeTitle(): void {
  if (piece.value === titledPiece) return;
  titles.set(titledPiece, title.value);
  titledPiece = piece.value;
  title.value = titles.get(titledPiece) ?? '';
}

/* -- Back from a snippet to the fields */

/** Gives a field a value; false when it has no such choice. */
function setField(field: Field, value: string | undefined): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    field.checked = value !== undefined;
  } else if (value === undefined) {
    const first = field instanceof HTMLSelectElement ? field.options[0]?.value : '';
    field.value = first ?? '';
    if (field instanceof HTMLSelectElement && field.name === 'scale') field.value = '';
  } else {
    field.value = value;
  }
}

function setRater(value: string): void {
  by.value = value;
  if (by.value === value) return;
  by.value = 'own';
  byOwn.value = value;
}

function fillIn({ choice, base: folder, isSandboxed = false }: ReadSnippet): void {
  const { tag, grid, items } = choice;
  const given = new Map(choice.attributes);
  piece.value = tag;
  titledPiece = tag;
  for (const field of attributeFields(tag)) setField(field, given.get(field.name));
  setRater(given.get('by') ?? '');
  title.value = choice.title;
  if (grid) fields.grid = grid;
  if (tag === 'checklist-card' && items) find(HTMLSelectElement, '#lijst').value = 'own';
  if (tag === 'betrokkenheidsboom-tree') {
    find(HTMLSelectElement, '#boom').value = items ? 'own' : '';
  }
  const list = lists[tag];
  if (items && list) list.value = outlineText(items);
  columns.value = '';
  if (folder) base.value = folder;
  sandbox.checked = isSandboxed;
}

function read(text: string): void {
  const found = readSnippet(text);
  find(HTMLElement, '[data-read-said]').textContent = found
    ? `Gelezen: ${piece.querySelector(`[value=${found.choice.tag}]`)?.textContent ?? ''}.`
    : 'Hierin vinden we geen tabel, lijst, tag, link of kader van ons.';
  if (!found) return;
  fillIn(found);
  refresh();
}

/** Markup that holds a table, a list or a link is worth more than its words. */
function pastedMarkup(data: DataTransfer | null): string | undefined {
  const markup = data?.getData('text/html') ?? '';
  return /<(table|ol|ul|a|iframe)\b/i.test(markup) ? markup : undefined;
}

function handlePastedBack(event: ClipboardEvent): void {
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const markup = pastedMarkup(event.clipboardData);
  if (markup === undefined || /^\s*<|^https?:/i.test(plain)) return;
  event.preventDefault();
  find(HTMLTextAreaElement, '[data-pasted]').value = plain;
  read(markup);
}

/** A list that is pasted comes with its depth. */
function handlePastedList(event: ClipboardEvent): void {
  const markup = pastedMarkup(event.clipboardData);
  const page = new DOMParser().parseFromString(markup ?? '', 'text/html');
  const list = page.querySelector('ol, ul');
  if (!list || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.target;
  event.target.setRangeText(outlineText(listItems(list)), selectionStart, selectionEnd, 'end');
  refresh();
}

/* -- Start */

const fields = new GridFields(
  find(HTMLElement, '[data-grid]'),
  () => scaleOf({ attributes: attributesOf('dimension-radar') }),
  () => {
    columns.value = '';
    refresh();
  },
);
fields.grid = ratingGrid(
  ['Ouders', 'School'],
  [
    ['4', '3'],
    ['3', '5'],
    ['4', '4'],
    ['weten we niet', '3'],
    ['2', '4'],
    ['3', '2'],
    ['2', '2'],
  ],
);

for (const figure of document.querySelectorAll<HTMLElement>('.snippet[data-form]')) {
  addCopyButton(figure, figure.querySelector('h3')?.textContent ?? '');
}
addRichCopy(find(HTMLElement, '[data-form=content]'), rich);
addRichCopy(find(HTMLElement, '[data-form=link]'), richLink, 'Link');
addAddressCopy(find(HTMLElement, '[data-form=link]'), richLink);

piece.addEventListener('input', changeTitle);
columns.addEventListener('change', () => {
  if (columns.value !== '') fields.setHeadings(columns.value.split(';'));
});
find(HTMLElement, '[data-add-column]').addEventListener('click', () => {
  fields.setHeadings([...(fields.grid[0]?.slice(1) ?? []), '']);
  columns.value = '';
  refresh();
});
find(HTMLElement, '[data-remove-column]').addEventListener('click', () => {
  fields.setHeadings(fields.grid[0]?.slice(1, -1) ?? []);
  columns.value = '';
  refresh();
});
for (const list of Object.values(lists)) list.addEventListener('paste', handlePastedList);
const pasted = find(HTMLTextAreaElement, '[data-pasted]');
pasted.addEventListener('paste', handlePastedBack);
find(HTMLElement, '[data-read]').addEventListener('click', () => read(pasted.value));
form.addEventListener('submit', (event) => event.preventDefault());
for (const type of ['input', 'change']) {
  form.addEventListener(type, refresh);
  base.addEventListener(type, refresh);
  sandbox.addEventListener(type, refresh);
}
refresh();
