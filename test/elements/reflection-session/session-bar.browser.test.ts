/** The bar of a session: what it says, its menu, and what its buttons open. */
import { expect } from '@open-wc/testing';
import type { VersionedSession } from '../../../src/controllers/session/versioned-session.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, settled, shadow, stage, staged } from '../../support/stage.ts';
import { button, held, key, panelOf, plain, press, textOf, withOldRound } from './session-page.ts';

/** What the bar says beside its buttons: old rounds and hidden answers. */
function linesOf(element: Element): readonly string[] {
  const lines = shadow(element).querySelectorAll('.line span');
  return [...lines].map((line) => line.textContent.trim());
}

describe('<reflection-session controls>: the bar', () => {
  it('says once in plain words that keeping fails, and loses nothing [R5]', async () => {
    const element = document.createElement('reflection-session');
    element.controls = true;
    element.store = {
      load: () => undefined,
      save: () => {
        throw new DOMException('vol', 'QuotaExceededError');
      },
      remove: () => undefined,
      clearAll: () => undefined,
    };
    stage().append(element);
    await settled(element);
    for (const id of [1, 2]) held(element).put(answers('parents', id));
    await settled(element);
    expect(takeConsole()).to.have.length(1);
    expect(shadow(element).querySelectorAll('.notice')).to.have.length(1);
    expect(textOf(element, '.notice')).to.contain('Je antwoorden staan nog op dit scherm');
    expect(element.dossier.records).to.have.length(2);
    expect(held(element).shows).to.deep.equal({ saved: true, problem: true });
  });

  it('folds its buttons in a narrow place; they open on demand [A6]', async () => {
    const block = stage(plain);
    block.style.setProperty('inline-size', '280px');
    await settled(block);
    const element = one(block, 'reflection-session');
    const open = one(shadow(element), '.menu [data-opens=open]');
    expect(open.checkVisibility()).to.equal(false);
    const more = button(element, 'Meer');
    more.click();
    await settled(element);
    expect([more.ariaExpanded, open.checkVisibility()]).to.deep.equal(['true', true]);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await settled(element);
    expect(open.checkVisibility()).to.equal(false);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('Escape closes the menu, and a panel from it, and the focus is at its opener [A2]', async () => {
    const element = await staged<ReflectionSession>(plain);
    const more = button(element, 'Meer');
    await press(element, 'Meer');
    button(element, 'Wis').focus();
    await key(element, 'Escape');
    expect([more.ariaExpanded, shadow(element).activeElement === more]).to.deep.equal([
      'false',
      true,
    ]);
    await press(element, 'Meer');
    await press(element, 'Rondes');
    expect([more.ariaExpanded, shadow(element).activeElement === panelOf(element)]).to.deep.equal([
      'false',
      true,
    ]);
    await key(element, 'Escape');
    expect([panelOf(element), shadow(element).activeElement === more]).to.deep.equal([null, true]);
  });

  it('one panel is open at a time; its button closes it again', async () => {
    const element = await staged<ReflectionSession>(plain);
    await press(element, 'Open');
    await press(element, 'Druk af');
    expect(shadow(element).querySelectorAll('.panel')).to.have.length(1);
    expect(button(element, 'Druk af').ariaExpanded).to.equal('true');
    await press(element, 'Druk af');
    expect(panelOf(element)).to.equal(null);
    expect(shadow(element).activeElement).to.equal(button(element, 'Druk af'));
  });

  it('says who filled in in the round on screen, each once', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = withOldRound();
    await settled(element);
    expect(textOf(element, '.by')).to.equal('ingevuld door het schoolteam');
    held(element).showRound('2025-2026');
    await settled(element);
    expect(textOf(element, '.by')).to.equal('ingevuld door de directie');
  });

  it('says how many colleagues are hidden, and shows them when asked', async () => {
    const element = await staged<ReflectionSession>(plain);
    element.dossier = bothDirections();
    held(element).nextColleague();
    await settled(element);
    expect(linesOf(element)).to.deep.equal([
      'De antwoorden van 1 collega blijven verborgen tot je klaar bent.',
    ]);
    held(element).showFormer();
    held(element).put({ ...answers('parents', 3), round: '2026-2027' });
    held(element).nextColleague();
    await settled(element);
    expect(linesOf(element)).to.deep.equal([
      'De antwoorden van 2 collega’s blijven verborgen tot je klaar bent.',
    ]);
    await press(element, 'Toon ze nu');
    expect(linesOf(element)).to.deep.equal([]);
    expect(held(element).assessments).to.have.length(3);
  });

  it('offers to send only where submit-url is set [X4]', async () => {
    const element = await staged<ReflectionSession>(plain);
    const send = (): Element | null => shadow(element).querySelector('[data-opens=submit]');
    expect(send()).to.equal(null);
    element.submitUrl = '/reflecties';
    await settled(element);
    expect(send()).to.not.equal(null);
  });

  it('says that another tab holds the same and is not in step, while it does [R5]', async () => {
    const element = await staged<ReflectionSession>(plain);
    const session = held(element) as VersionedSession;
    session.surroundings = { otherTab: true };
    await settled(element);
    expect(textOf(element, '[role=status] .notice')).to.contain('open in een ander tabblad');
    session.surroundings = {};
    await settled(element);
    expect(shadow(element).querySelector('.notice')).to.equal(null);
  });

  it('is as wide as its box, and no wider', async () => {
    const block = stage(plain);
    await settled(block);
    const root = one(shadow(one(block, 'reflection-session')), '.root');
    expect(root.scrollWidth).to.equal(root.clientWidth);
  });

  it('typing in a panel is no input of the session', async () => {
    const block = stage(plain);
    await settled(block);
    const element = one(block, 'reflection-session');
    let inputs = 0;
    block.addEventListener('input', () => (inputs += 1));
    await press(element, 'Meer');
    await press(element, 'Rondes');
    one(shadow(element), '#round-label').dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true }),
    );
    expect(inputs).to.equal(0);
  });
});
