/** What a reader sees of a filtered snippet, and what an element made of it. */
import { shadow } from '../../support/stage.ts';
import { columns, listTexts } from './snippets.mjs';

const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag', 'Tijd'];

/** The words of an element, with single spaces. */
export function words({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** The words of every cell, row by row; without a table those of the snippet. */
export function cellWords(table?: HTMLTableElement): readonly (readonly string[])[] {
  if (table) return [...table.rows].map(({ cells }) => [...cells].map(words));
  const answers = Object.values(columns);
  return [
    ['Dimensie', ...Object.keys(columns)],
    ...names.map((name, row) => [name, ...answers.map((column) => column[row] ?? '')]),
  ];
}

/** How many tables are in sight outside our elements. */
export function seenTables(block: Element): number {
  return [...block.querySelectorAll('table')].filter((table) => table.checkVisibility()).length;
}

/** The words of the questions in a list, with a space where a break stood. */
export function questionWords(block: Element): readonly string[] {
  return [...block.querySelectorAll('li')].map((item) =>
    words(item).replace('bienvenue,of', 'bienvenue, of'),
  );
}

/** The questions of the snippet. */
export const questions: readonly string[] = listTexts;

/** The element is told where its data is, or stands so that it finds it. */
export function findsData(element: Element): boolean {
  return (
    element.childElementCount > 0 ||
    element.hasAttribute('from') ||
    element.parentElement?.localName === 'p'
  );
}

/** Rows of the table in a radar, each as its words. */
export function radarRows(radar: Element): readonly string[] {
  return [...shadow(radar).querySelectorAll('tbody tr')].map(words);
}

/** Ids of the questions on a card, in order. */
export function asked(card: Element): readonly string[] {
  const marked = [...shadow(card).querySelectorAll<HTMLElement>('fieldset[data-item]')];
  return marked.map(({ dataset }) => dataset['item'] ?? '');
}

/** The own words of each item of a nested list, without those under it. */
export function itemWords(block: Element): readonly string[] {
  return [...block.querySelectorAll('li')].map((item) => {
    const own = item.cloneNode(true) as Element;
    for (const list of own.querySelectorAll('ol, ul')) list.remove();
    return words(own);
  });
}

/** The words of each item in a tree, in order. */
export function treeWords(tree: Element): readonly string[] {
  return [...shadow(tree).querySelectorAll('[role=treeitem] .name')].map(words);
}
