/**
 * The proof sheet on its page: builds the tables from the content, narrows them,
 * prints them and saves them. Knows no text and no passage.
 */
import * as content from '../../src/content/nl/index.ts';
import { download } from '../../src/controllers/download.ts';
import {
  filterRows,
  originWords,
  proofCsv,
  proofRows,
  type ProofFilter,
  type ProofRow,
} from './proof-rows.ts';
import { seedNames } from './proof-words.ts';

const rows = proofRows(content);

/** The one element of that kind and name on this page. */
function find<E extends HTMLElement>(kind: new () => E, selector: string): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on this page`);
  return found;
}

/** An element with a class and what is in it. */
function made(name: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** Tables keep their meaning also where a narrow page lays their cells below each other. */
function withRole(element: HTMLElement, role: string): HTMLElement {
  element.setAttribute('role', role);
  return element;
}

const columns = ['Onze tekst', 'Bron', 'Opmerking'] as const;

function headRow(): HTMLElement {
  const cells = columns.map((name, index) => {
    const cell = withRole(made('th', index === 2 ? 'remark' : '', name), 'columnheader');
    cell.setAttribute('scope', 'col');
    return cell;
  });
  return withRole(made('thead', '', withRole(made('tr', '', ...cells), 'row')), 'rowgroup');
}

function bodyRow(row: ProofRow): HTMLElement {
  const text = made('td', '', made('span', 'text', row.text), made('code', 'id', row.id));
  const source = made('td', 'source', made('span', 'how', `${originWords(row)} `));
  source.append(row.passages.join(' · '));
  if (row.note) source.append(made('span', 'note', row.note));
  const cells = [text, source, made('td', 'remark')].map((cell) => withRole(cell, 'cell'));
  return withRole(made('tr', '', ...cells), 'row');
}

interface Group {
  readonly section: HTMLElement;
  readonly count: HTMLElement;
  readonly lines: ReadonlyMap<ProofRow, HTMLElement>;
}

function groupOf(name: string, index: number): Group {
  const own = rows.filter(({ group }) => group === name);
  const lines = new Map(own.map((row) => [row, bodyRow(row)]));
  const count = made('span', 'count');
  const heading = made('h2', '', `${name} `, count);
  heading.id = `onderdeel-${index + 1}`;
  const body = withRole(made('tbody', '', ...lines.values()), 'rowgroup');
  const table = withRole(made('table', 'proof', headRow(), body), 'table');
  table.setAttribute('aria-labelledby', heading.id);
  return { section: made('section', '', heading, table), count, lines };
}

const groups = [...new Set(rows.map(({ group }) => group))].map(groupOf);
const form = find(HTMLFormElement, '[data-filter]');

function filter(): ProofFilter {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { seed: text('seed'), group: text('group'), words: text('words') };
}

function texts(count: number): string {
  return count === 1 ? '1 tekst' : `${count} teksten`;
}

function show(): void {
  const shown = new Set(filterRows(rows, filter()));
  for (const { section, count, lines } of groups) {
    let here = 0;
    for (const [row, line] of lines) {
      line.hidden = !shown.has(row);
      if (shown.has(row)) here += 1;
    }
    section.hidden = here === 0;
    count.textContent = here === lines.size ? texts(here) : `${here} van ${texts(lines.size)}`;
  }
  find(HTMLElement, '[data-count]').textContent =
    shown.size === 0
      ? `Geen enkele van ${texts(rows.length)} past. Kies minder streng.`
      : `Je ziet ${shown.size} van ${texts(rows.length)}.`;
}

function addOption(select: HTMLSelectElement, value: string, words: string): void {
  select.add(new Option(words, value));
}

function fillChoices(): void {
  const seeds = find(HTMLSelectElement, '#bron');
  const list = find(HTMLElement, '[data-seeds]');
  for (const [seed, name] of Object.entries(seedNames)) {
    const count = filterRows(rows, { seed }).length;
    addOption(seeds, seed, `${seed} (${count})`);
    list.append(made('dt', '', seed), made('dd', '', `${name} · ${texts(count)}`));
  }
  const select = find(HTMLSelectElement, '#onderdeel');
  for (const name of new Set(rows.map(({ group }) => group))) {
    addOption(select, name, `${name} (${filterRows(rows, { group: name }).length})`);
  }
}

fillChoices();
find(HTMLElement, '[data-sheet]').replaceChildren(...groups.map(({ section }) => section));
show();
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
// A reset empties the fields after its event.
form.addEventListener('reset', () => setTimeout(show));
find(HTMLElement, '[data-print]').addEventListener('click', () => print());
find(HTMLElement, '[data-save]').addEventListener('click', () => {
  const csv = proofCsv(filterRows(rows, filter()));
  download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'bron-naast-tekst.csv');
});
