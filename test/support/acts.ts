/** Brings an element into a state by what a person does. Knows no element but the session. */
import { actedStatesOf, type ActedState } from '../fixtures/acted-states.ts';
import { samplesOf } from '../fixtures/samples.ts';
import { everyElement, one, setField, settled, shadow, sizeTold, stage } from './stage.ts';

type Act = NonNullable<ActedState['acts']>[number];

function found(element: Element, act: Act): HTMLElement {
  const all = [...everyElement(shadow(element))] as HTMLElement[];
  const isIt =
    typeof act === 'string'
      ? (each: HTMLElement) =>
          each.localName === 'button' && each.textContent.replace(/\s+/g, ' ').trim() === act
      : (each: HTMLElement) => each.matches(act.at);
  const target = all.find((each) => each.checkVisibility() && isIt(each));
  if (!target) throw new Error(`${element.localName} shows no ${JSON.stringify(act)}`);
  return target;
}

function perform(target: HTMLElement, write: string | undefined): void {
  target.focus();
  if (write === undefined) {
    target.click();
    return;
  }
  setField(target, 'value', write);
  target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Every state of `tag`, one at a time, drawn and ready; each is gone when the next comes. */
export async function* statesOf(
  tag: string,
): AsyncGenerator<{ readonly name: string; readonly element: HTMLElement }> {
  const all: readonly ActedState[] = [...samplesOf(tag), ...actedStatesOf(tag)];
  for (const { name, markup, dossier, acts = [] } of all) {
    const block = stage(markup);
    await settled(block);
    if (dossier) setField(one(block, 'reflection-session'), 'dossier', dossier);
    await settled(block);
    const element = one(block, tag);
    await sizeTold(element);
    await settled(block);
    for (const act of acts) {
      perform(found(element, act), typeof act === 'string' ? undefined : act.write);
      await settled(block);
    }
    yield { name, element };
    block.remove();
  }
}
