/** What the tests of the tree do again and again: put one on the page, find rows, choose, write. */
import '../../../src/elements/betrokkenheidsboom-tree/define.ts';
import { sendKeys } from '@web/test-runner-commands';
import type { BetrokkenheidsboomTree } from '../../../src/elements/betrokkenheidsboom-tree/betrokkenheidsboom-tree.ts';
import type { Leaf, Tree } from '../../../src/model/record.ts';
import { escaped } from '../../fixtures/answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

/** A tree outside any session, with `record` as its default. */
export async function treeWith(
  attributes = 'editable',
  record?: Tree,
  inside = '',
): Promise<BetrokkenheidsboomTree> {
  const value = record ? ` value="${escaped(JSON.stringify(record))}"` : '';
  const block = stage(
    `<betrokkenheidsboom-tree session="none" ${attributes}${value}>${inside}</betrokkenheidsboom-tree>`,
  );
  await settled(block);
  return one<BetrokkenheidsboomTree>(block, 'betrokkenheidsboom-tree');
}

/** Every item of the list, in its order. */
export function rows(tree: Element): HTMLElement[] {
  return [...shadow(tree).querySelectorAll<HTMLElement>('[role=treeitem]')];
}

/** The item with this id. */
export function row(tree: Element, id: string): HTMLElement {
  return one(shadow(tree), `[data-row="${CSS.escape(id)}"]`);
}

/** The first item whose words begin with `name`. */
export function named(tree: Element, name: string): HTMLElement {
  const found = rows(tree).find((each) => wordsOf(each).startsWith(name));
  if (!found) throw new Error(`No item '${name}'`);
  return found;
}

/** The name of an item, as it is seen. */
export function wordsOf(item: Element): string {
  return one(item, '.name').textContent.replace(/\s+/g, ' ').trim();
}

/** Something in the panel. */
export function inPanel<E extends HTMLElement = HTMLElement>(tree: Element, selector: string): E {
  return one<E>(shadow(tree), `.panel ${selector}`);
}

/** The button in the panel with these words. */
export function button(tree: Element, words: string): HTMLButtonElement {
  const all = shadow(tree).querySelectorAll<HTMLButtonElement>('.panel button');
  const found = [...all].find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`No button '${words}'`);
  return found;
}

export async function click(tree: Element, control: HTMLElement): Promise<void> {
  control.click();
  await settled(tree.parentElement ?? undefined);
}

/** Writes in a field as a person does: the text, then leaving it. */
export async function write(tree: Element, selector: string, text: string): Promise<void> {
  const field = inPanel<HTMLInputElement>(tree, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(tree.parentElement ?? undefined);
  inPanel(tree, selector).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(tree.parentElement ?? undefined);
}

/** Chooses from a select in the panel or above the list. */
export async function pick(tree: Element, selector: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(shadow(tree), selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(tree.parentElement ?? undefined);
}

/** Presses these keys one after another. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled();
  }
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled();
}

export function recordOf(tree: BetrokkenheidsboomTree): Tree {
  if (!tree.record) throw new Error('The tree holds no record');
  return tree.record;
}

export function leavesOf(tree: BetrokkenheidsboomTree): readonly Leaf[] {
  return recordOf(tree).leaves;
}

/** The innermost element that has focus. */
export function focused(): HTMLElement {
  let active = document.activeElement as HTMLElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  return active;
}

/** The id of the item that has focus, or undefined. */
export function focusedRow(): string | undefined {
  return focused().dataset['row'];
}

/** What the picture shows of an item. */
export function drawn(tree: Element, id: string): SVGElement | null {
  return shadow(tree).querySelector<SVGElement>(`svg.scene [data-item="${CSS.escape(id)}"]`);
}
