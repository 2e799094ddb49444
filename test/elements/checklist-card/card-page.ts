/** What the tests of the card do again and again: put one on the page, answer, switch, look. */
import '../../../src/elements/checklist-card/define.ts';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import type { Checklist } from '../../../src/model/record.ts';
import { escaped } from '../../fixtures/answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

/** A card outside any session, with `record` as its default. */
export async function cardWith(
  attributes = '',
  record?: Checklist,
  inside = '',
): Promise<ChecklistCard> {
  const value = record ? ` value="${escaped(JSON.stringify(record))}"` : '';
  const block = stage(
    `<checklist-card session="none" ${attributes}${value}>${inside}</checklist-card>`,
  );
  await settled(block);
  return one<ChecklistCard>(block, 'checklist-card');
}

export function questions(card: Element): HTMLElement[] {
  return [...shadow(card).querySelectorAll<HTMLElement>('fieldset[data-item]')];
}

/** All that stands at the `place`-th question: its answers, its dimension, its note, what is offered. */
export function item(card: Element, place: number): HTMLElement {
  const found = questions(card)[place]?.closest('li');
  if (!found) throw new Error(`No question ${place}`);
  return found;
}

/** The radio button of the `place`-th question with this value. */
export function choice(card: Element, place: number, value: string): HTMLInputElement {
  const question = questions(card)[place];
  if (!question) throw new Error(`No question ${place}`);
  return one<HTMLInputElement>(question, `input[value="${value}"]`);
}

/** Answers the questions in turn with these values. */
export async function answer(card: Element, ...values: readonly string[]): Promise<void> {
  for (const [place, value] of values.entries()) choice(card, place, value).click();
  await settled(card.parentElement ?? undefined);
}

export function recordOf(card: ChecklistCard): Checklist {
  if (!card.record) throw new Error('The card holds no record');
  return card.record;
}

/** Writes in a field as a person does: the text, then leaving it. */
export async function write(card: Element, selector: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(shadow(card), selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(card.parentElement ?? undefined);
  one(shadow(card), selector).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(card.parentElement ?? undefined);
}

/** The innermost element that has focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
