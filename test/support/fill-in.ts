/** Fills in an element by what a person does: presses, ticks, writes. Works in this page and in a frame. */
import { everyElement, settled } from './stage.ts';

/** Everything in an element of a frame that matches and is seen. */
export function seen<E extends HTMLElement>(element: Element, selector: string): E[] {
  return [...everyElement(element)].filter(
    (each) => each.matches(selector) && each.checkVisibility() && !each.matches(':disabled'),
  ) as E[];
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Answers everything that an element asks now: one radio button of each group, each box, each field. */
export async function answerEverything(element: Element): Promise<void> {
  const groups = new Set(seen<HTMLInputElement>(element, 'input[type=radio]').map((r) => r.name));
  for (const name of groups) {
    const group = seen<HTMLInputElement>(element, `input[type=radio][name="${CSS.escape(name)}"]`);
    group[Math.min(group.length - 1, name.length % 6)]?.click();
  }
  await settled(element.parentElement!);
  for (const box of seen<HTMLInputElement>(element, 'input[type=checkbox]')) {
    if (!box.checked) box.click();
  }
  await settled(element.parentElement!);
  for (const field of seen<HTMLTextAreaElement>(element, 'textarea, input[type=text]')) {
    write(field, 'Wij zien dit vooral aan de schoolpoort.');
  }
  await settled(element.parentElement!);
}

/** Goes through a form step by step until it is finished, or for so many steps. */
export async function fillIn(form: Element, steps = 12): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await answerEverything(form);
    const next = seen(form, '[part~="primary-button"]');
    if (next.length === 0) return;
    next[0]?.click();
    await settled(form.parentElement!);
  }
}

/** Presses the button in an element whose words or name begin with `name`. */
export async function press(element: Element, name: string): Promise<void> {
  const button = seen(element, 'button').find(
    (each) => each.textContent.trim().startsWith(name) || each.ariaLabel?.startsWith(name) === true,
  );
  if (!button) throw new Error(`No button '${name}'`);
  button.focus();
  button.click();
  await settled(element.parentElement!);
}

/** Writes in the field of an element that `selector` finds. */
export async function writeIn(element: Element, selector: string, text: string): Promise<void> {
  const [field] = seen<HTMLTextAreaElement>(element, selector);
  if (!field) throw new Error(`No field '${selector}'`);
  write(field, text);
  await settled(element.parentElement!);
}
