/** The loader on a page of a test: what it is told, and what stands on the page then. */
import { startLoader } from '../../../src/embed/loader/start-loader.ts';
import type { LoaderOptions } from '../../../src/embed/loader/loader-options.ts';
import { settled, stage } from '../../support/stage.ts';

/** The tags that the loader makes. */
export const made =
  'dimension-radar, dimension-form, dimension-overview, checklist-card, betrokkenheidsboom-tree, reflection-session';

const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag', 'Tijd'];

/** A table of seven names and one column of scores. */
export function ratingTable(rows: readonly string[] = names, attributes = ''): string {
  const cells = rows.map((name, index) => `<tr><td>${name}</td><td>${(index % 5) + 1}</td></tr>`);
  const head = '<tr><td>Dimensie</td><td>Ouders</td></tr>';
  return `<table${attributes}><tbody>${head}${cells.join('')}</tbody></table>`;
}

/** A link to an embed page; `query` with its question mark. */
export function embedLink(tag: string, query = ''): string {
  return `<a href="https://example.org/ons/embed/${tag}${query}">Vul in</a>`;
}

export const list = '<ul><li>Is er een tolk?</li><li>Is er koffie?</li></ul>';
export const nested =
  '<ul><li>Bodem<ul><li>veel talen</li></ul></li><li>Takken<ul><li>Samen praten<ul><li>aan de poort</li></ul></li></ul></li></ul>';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Starts the loader as on a page where nothing is defined by another script. */
export function start(options: Partial<LoaderOptions> = {}): () => void {
  const stop = startLoader({
    define: (tag) => import(`/src/elements/${tag}/define.ts`),
    ...options,
  });
  stops.push(stop);
  return stop;
}

/** Resolves when the loader has followed what changed and its elements are drawn. */
export async function followed(root: ParentNode): Promise<void> {
  await settled(root);
  await settled(root);
}

/** Every tag is known already, as after the first page of a visit. */
export async function knowTags(): Promise<void> {
  await Promise.all(made.split(', ').map((tag) => import(`/src/elements/${tag}/define.ts`)));
}

/** An article of `markup` with the loader on the page. */
export async function article(
  markup: string,
  options: Partial<LoaderOptions> = {},
): Promise<HTMLElement> {
  const block = stage(markup);
  start(options);
  await followed(block);
  return block;
}

/** The names of the children of `root`, in order. */
export function order(root: Element): readonly string[] {
  return [...root.children].map(({ localName }) => localName);
}

/** How many elements stand in `root` that the loader can make. */
export function countMade(root: ParentNode): number {
  return root.querySelectorAll(made).length;
}
