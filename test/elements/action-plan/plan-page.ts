/** What the tests of the plan do again and again: put one on the page, press, look. */
import '../../../src/elements/action-plan/define.ts';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.ts';
import type { Plan } from '../../../src/model/record.ts';
import { escaped } from '../../fixtures/answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

/** A plan outside any session, with `record` as its default and `looks` to begin from. */
export async function planWith(
  attributes = '',
  record?: Plan,
  looks?: readonly unknown[],
): Promise<ActionPlan> {
  const value = record ? ` value="${escaped(JSON.stringify(record))}"` : '';
  const seen = looks ? ` looks="${escaped(JSON.stringify(looks))}"` : '';
  const block = stage(`<action-plan session="none" ${attributes}${value}${seen}></action-plan>`);
  await settled(block);
  return one<ActionPlan>(block, 'action-plan');
}

export function recordOf(element: ActionPlan): Plan {
  if (!element.record) throw new Error('The plan holds no record');
  return element.record;
}

/** Codes of the warnings on screen that nobody accepted, in their order. */
export function openWarnings(element: Element): readonly string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>('.warnings .open > li')].map(
    ({ dataset }) => dataset['warning'] ?? '',
  );
}

/** What a screen reader heard last. */
export function said(element: Element): string {
  return one(shadow(element), '[role=status]').textContent.trim();
}

/** The words of each cell in the row of an action, in dimension order. */
export function touchedWords(element: Element, id: string): readonly string[] {
  const row = one(shadow(element), `[data-action="${id}"]`);
  return [...row.querySelectorAll('td')].map((cell) =>
    [...cell.querySelectorAll('.visually-hidden')].map((each) => each.textContent).join(', '),
  );
}

/** The innermost element that has focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Presses what `selector` finds in the plan. */
export async function pressAt(element: Element, selector: string): Promise<void> {
  one(shadow(element), selector).click();
  await settled(element.parentElement ?? undefined);
}

/** Turns a dimension of the action in the editor on or off; `place` as `school.time`. */
export async function touch(element: Element, place: string): Promise<void> {
  const [about = '', dimension = ''] = place.split('.');
  await pressAt(element, `.editing [data-about="${about}"] [data-dimension="${dimension}"] input`);
}

/** Writes in a field of the editor as a person does: the text, then leaving it. */
export async function write(element: Element, selector: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(shadow(element), `.editing ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element.parentElement ?? undefined);
  one(shadow(element), `.editing ${selector}`).dispatchEvent(
    new Event('change', { bubbles: true }),
  );
  await settled(element.parentElement ?? undefined);
}
