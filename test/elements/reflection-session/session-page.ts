/** What tests of `<reflection-session>` do as a person does: press, open a panel, bring a file, get one. */
import type { Dossier } from '../../../src/model/record.ts';
import type { ComparingView } from '../../../src/controllers/session/comparing-session.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import { nextFrame, one, settled, shadow } from '../../support/stage.ts';

const sessionKey = Symbol.for('betrokken/1/session');

/** A session with a bar, kept in the tab. */
export const plain =
  '<reflection-session name="Herfst" controls><p>Inhoud</p></reflection-session>';

/** Answers of this school year and of the former one. */
export function withOldRound(): Dossier {
  const dossier = bothDirections();
  return {
    ...dossier,
    rounds: [{ label: '2025-2026', from: '2025-10-01' }, ...dossier.rounds],
    records: [...dossier.records, { ...answers('parents', 7), by: 'head', round: '2025-2026' }],
  };
}

/** The session that other elements find. */
export function held(element: ReflectionSession): ComparingView {
  return (element as unknown as Record<symbol, ComparingView>)[sessionKey] as ComparingView;
}

/** The button with these words; where there are two, in bar and menu, the one that is seen. */
export function button(element: Element, words: string): HTMLButtonElement {
  const all = [...shadow(element).querySelectorAll('button')].filter((each) =>
    each.textContent.includes(words),
  );
  const found = all.find((each) => each.checkVisibility()) ?? all[0];
  if (!found) throw new Error(`No button ${words}`);
  return found;
}

/** Presses the button with these words. */
export async function press(element: Element, words: string): Promise<void> {
  const found = button(element, words);
  found.focus();
  found.click();
  await settled(element);
}

/** Presses a key where the focus is. */
export async function key(element: Element, name: string): Promise<void> {
  const at = shadow(element).activeElement ?? element;
  at.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
  await settled(element);
}

/** The panel that is open, or null. */
export function panelOf(element: Element): HTMLElement | null {
  return shadow(element).querySelector<HTMLElement>('.panel');
}

export function textOf(element: Element, selector: string): string {
  return one(shadow(element), selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Chooses a file in the panel of 'Open', as a person does. */
export async function pick(element: Element, text: string): Promise<void> {
  if (!shadow(element).querySelector('input[type=file]')) await press(element, 'Open');
  const picker = one<HTMLInputElement>(shadow(element), 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'reflectie.json', { type: 'application/json' }));
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  // The file is read in turns of its own.
  await new Response(new Blob([text])).text();
  await nextFrame();
  await settled(element);
}

/** Catches the download that `act` starts. */
export async function downloaded(act: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const clicked: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this);
  };
  act();
  HTMLAnchorElement.prototype.click = click;
  const [link] = clicked;
  if (!link) throw new Error('No download');
  return { name: link.download, text: await (await fetch(link.href)).text() };
}
