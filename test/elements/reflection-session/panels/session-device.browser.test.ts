/** Keeping on the device, in the bar of a session: offered, chosen, and taken back. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import { answers } from '../../../fixtures/answers.ts';
import { settled, shadow, staged } from '../../../support/stage.ts';
import { held, panelOf, press, textOf } from '../session-page.ts';

const onDevice =
  '<reflection-session name="Toestel" keep="device" controls><p>Inhoud</p></reflection-session>';

function kept(element: Element): string {
  return textOf(element, '.kept');
}

async function filled(): Promise<ReflectionSession> {
  const element = await staged<ReflectionSession>(onDevice);
  held(element).put(answers());
  await settled(element);
  return element;
}

async function openDevice(element: ReflectionSession, words: string): Promise<void> {
  await press(element, 'Meer');
  await press(element, words);
}

/** Leaves nothing on the device for the next test. */
async function wiped(element: ReflectionSession): Promise<void> {
  element.clear();
  await waitUntil(() => Object.keys(sessionStorage).length === 0);
}

describe('<reflection-session controls keep="device">', () => {
  it('is offered only where the host asks for it', async () => {
    const element = await staged<ReflectionSession>(
      '<reflection-session keep="none" controls></reflection-session>',
    );
    expect(shadow(element).querySelector('[data-opens=device]')).to.equal(null);
  });

  it('keeps in the tab until the person chose, after a word on shared computers', async () => {
    const element = await filled();
    expect(kept(element)).to.contain('Bewaard in dit tabblad');
    await openDevice(element, 'Bewaar op dit toestel');
    expect(panelOf(element)?.textContent).to.contain('Gebruiken anderen dit toestel ook?');
    await press(element, 'Annuleer');
    expect([panelOf(element), kept(element).includes('tabblad')]).to.deep.equal([null, true]);
    await wiped(element);
  });

  it('keeps on the device when chosen, says so, and stops when asked', async () => {
    const element = await filled();
    await openDevice(element, 'Bewaar op dit toestel');
    panelOf(element)?.querySelector<HTMLElement>('.primary')?.click();
    await waitUntil(() => kept(element).includes('op dit toestel'));
    expect(textOf(element, '.outcome')).to.equal(
      'Jullie antwoorden blijven vanaf nu op dit toestel.',
    );
    expect(element.dossier.records).to.have.length(1);
    await openDevice(element, 'Niet meer op dit toestel');
    expect(panelOf(element)?.textContent).to.contain('blijft alles staan');
    panelOf(element)?.querySelector<HTMLElement>('.primary')?.click();
    await waitUntil(() => kept(element).includes('tabblad'));
    expect(element.dossier.records).to.have.length(1);
    await wiped(element);
  });
});
