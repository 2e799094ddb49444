/** What the tests of the form do again and again: put one on the page, find things, go to a step. */
import '../../../src/elements/dimension-form/define.ts';
import type { DimensionForm } from '../../../src/elements/dimension-form/dimension-form.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { escaped } from '../../fixtures/answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

/** A form outside any session, with `record` as its default. */
export async function formWith(
  attributes = '',
  record?: Partial<Assessment>,
): Promise<DimensionForm> {
  const value = record ? ` value="${escaped(JSON.stringify(record))}"` : '';
  const block = stage(`<dimension-form session="none" ${attributes}${value}></dimension-form>`);
  await settled(block);
  return one<DimensionForm>(block, 'dimension-form');
}

export function find(form: Element, selector: string): HTMLElement {
  return one(shadow(form), selector);
}

export function all(form: Element, selector: string): HTMLElement[] {
  return [...shadow(form).querySelectorAll<HTMLElement>(selector)];
}

/** Presses the control and waits until all is drawn. */
export async function press(form: Element, selector: string): Promise<void> {
  find(form, selector).click();
  await settled(form.parentElement ?? undefined);
}

/** Goes to a step of the progress: 0 is 'why now', 6 behaviour and time, 8 the review. */
export async function goTo(form: Element, index: number): Promise<void> {
  all(form, '.progress button')[index]?.click();
  await settled(form.parentElement ?? undefined);
}

/** Writes in a field as a person does: the text, then leaving it. */
export async function write(form: Element, selector: string, text: string): Promise<void> {
  const field = find(form, selector) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(form.parentElement ?? undefined);
  find(form, selector).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(form.parentElement ?? undefined);
}

export function recordOf(form: DimensionForm): Assessment {
  if (!form.record) throw new Error('The form holds no record');
  return form.record;
}

/** The radio of a dimension with this value. */
export function choice(dimension: string, value: number | string): string {
  return `#rating-${dimension} input[value="${value}"]`;
}

/** The innermost element that has focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
