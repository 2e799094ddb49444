/** `<dimension-form>`: typing in a pile of paper with real key presses. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/dimension-form/define.ts';
import { pageSession } from '../../../src/controllers/session/page-session.ts';
import type { DimensionForm } from '../../../src/elements/dimension-form/dimension-form.ts';
import { assessmentsOf } from '../../../src/model/dossier.ts';
import { one, settled, stage } from '../../support/stage.ts';
import { all, choice, find, focused, formWith, goTo, recordOf } from './form-page.ts';

/** A pile is typed in faster than a page draws frames: waits for the form only. */
async function keys(...pressed: readonly string[]): Promise<void> {
  for (const press of pressed) {
    await sendKeys({ press });
    for (const form of document.querySelectorAll('dimension-form')) await form.updateComplete;
  }
}

async function onPage(attributes = ''): Promise<DimensionForm> {
  const form = await formWith(`layout="page" ${attributes}`);
  find(form, choice('knowledge', 1)).focus();
  return form;
}

/** The dimension whose score has the focus. */
function at(): string | undefined {
  return focused()?.closest<HTMLElement>('.dimension')?.dataset.dimension;
}

const rated = {
  knowledge: 4,
  emotional: 'unknown',
  rational: 'not-applicable',
  belief: 'undisclosed',
  competence: 1,
  behaviour: 5,
  time: 3,
};
const typed = ['4', '?', 'x', '~', '1', '5', '3'];

describe('typing in from paper', () => {
  beforeEach(() => pageSession().clear());

  for (const layout of ['page', 'steps']) {
    it(`layout="${layout}" is one smooth run: seven times a key and Enter, "Klaar", the next [A2]`, async () => {
      const block = stage(`<dimension-form by="teacher" layout="${layout}"></dimension-form>`);
      await settled(block);
      const form = one<DimensionForm>(block, 'dimension-form');
      if (layout === 'steps') await goTo(form, 1);
      find(form, choice('knowledge', 1)).focus();
      for (let colleague = 0; colleague < 2; colleague += 1) {
        for (const key of typed) await keys(key, 'Enter');
        expect(recordOf(form).ratings).to.deep.equal(rated);
        expect(focused()).to.equal(find(form, '.foot .primary'));
        await keys('Enter');
        expect(recordOf(form).done).to.be.true;
        expect(focused()).to.equal(find(form, '.next-colleague'));
        await keys('Enter');
        expect(form.record).to.equal(undefined);
        expect(focused()).to.equal(find(form, choice('knowledge', 1)));
      }
      const kept = assessmentsOf(pageSession().dossier);
      expect(kept.map(({ done, ratings }) => ({ done, ratings }))).to.deep.equal([
        { done: true, ratings: rated },
        { done: true, ratings: rated },
      ]);
    });
  }

  it('Backspace goes back, Enter may leave a dimension open, the ends hold [A2]', async () => {
    const form = await onPage();
    await keys('Backspace');
    expect(at()).to.equal('knowledge');
    await keys('2', 'Enter', 'Enter', 'Backspace', 'Backspace');
    expect(at()).to.equal('knowledge');
    expect((focused() as HTMLInputElement).value).to.equal('2');
    await keys('5');
    expect(recordOf(form).ratings).to.deep.equal({ knowledge: 5 });
  });

  it('chooses as a click does: one input, one change, one record-change [A2] [A4]', async () => {
    const form = await onPage();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'record-change']) {
      form.addEventListener(type, () => heard.push(type));
    }
    await keys('4');
    expect(heard).to.deep.equal(['input', 'change', 'record-change']);
    await keys('4');
    expect(heard).to.have.lengthOf(3);
    expect((focused() as HTMLInputElement).ariaLabel).to.equal('4 van 5, veel');
  });

  it('says a choice once: the focus goes to it, and no live region changes [A4]', async () => {
    const form = await onPage();
    const live = (): string[] => all(form, '[role=status], [aria-live]').map((e) => e.innerHTML);
    const before = live();
    await keys('3');
    expect(live()).to.deep.equal(before);
    expect(focused()).to.equal(find(form, choice('knowledge', 3)));
  });

  it('knows only the steps of its scale', async () => {
    const form = await onPage('scale="3"');
    await keys('4', '5', '0');
    expect(form.record).to.equal(undefined);
    await keys('3', 'Enter', 'z', 'Enter', 'X');
    expect(recordOf(form).ratings).to.deep.equal({
      knowledge: 3,
      emotional: 'undisclosed',
      rational: 'not-applicable',
    });
  });

  it('leaves the arrows and Space to the radio buttons [A2]', async () => {
    const form = await onPage();
    await keys('2', 'ArrowRight');
    expect(recordOf(form).ratings.knowledge).to.equal(3);
    await keys('ArrowLeft', 'ArrowLeft');
    expect(recordOf(form).ratings.knowledge).to.equal(1);
  });

  it('leaves text, marks of prompts and buttons alone [A2]', async () => {
    const form = await onPage();
    find(form, '#note-knowledge').focus();
    await sendKeys({ type: '3x?' });
    await keys('Backspace');
    expect(recordOf(form).notes).to.deep.equal({ knowledge: '3x' });
    find(form, '[name="parents.knowledge.1"]').focus();
    await keys('4', 'x');
    find(form, '#rating-knowledge .clear').focus();
    await keys('4');
    find(form, '[name=why]').focus();
    await keys('1');
    const { ratings, prompts, why } = recordOf(form);
    expect({ ratings, prompts, why }).to.deep.equal({
      ratings: {},
      prompts: undefined,
      why: undefined,
    });
  });

  it('does not send the form around it, and tells the page no shortcut [A2]', async () => {
    const block = stage(
      '<form><dimension-form name="a" layout="page"></dimension-form><button>Verstuur</button></form>',
    );
    await settled(block);
    const form = one<DimensionForm>(block, 'dimension-form');
    let sent = 0;
    const heard: string[] = [];
    one(block, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    block.addEventListener('keydown', ({ key }) => heard.push(key));
    find(form, choice('knowledge', 1)).focus();
    await keys('2', 'Enter', '3', 'Enter', 'End');
    expect(sent).to.equal(0);
    expect(heard).to.deep.equal(['End']);
    expect(recordOf(form).ratings).to.deep.equal({ knowledge: 2, emotional: 3 });
  });

  it('leaves shortcuts, composing keyboards and what the page took to others', async () => {
    const form = await onPage();
    const radio = find(form, choice('knowledge', 1));
    const pressed = (more: KeyboardEventInit): KeyboardEvent =>
      new KeyboardEvent('keydown', {
        key: '4',
        code: 'Digit4',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...more,
      });
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { isComposing: true },
    ]) {
      expect(radio.dispatchEvent(pressed(more)), JSON.stringify(more)).to.be.true;
    }
    radio.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    radio.dispatchEvent(pressed({}));
    expect(form.record).to.equal(undefined);
    const withAltGr = pressed({ ctrlKey: true, altKey: true });
    // Not every engine lets a script say so.
    withAltGr.getModifierState = (name) => name === 'AltGraph';
    expect(radio.dispatchEvent(withAltGr)).to.be.false;
    expect(recordOf(form).ratings).to.deep.equal({ knowledge: 4 });
    expect(radio.dispatchEvent(pressed({ repeat: true, key: 'Enter' }))).to.be.false;
    await settled();
    expect(at()).to.equal('knowledge');
  });

  it('"Klaar" by keys leads to what is still required', async () => {
    const form = await onPage('required');
    for (const key of ['1', '2', '3']) await keys(key, 'Enter');
    for (let left = 0; left < 4; left += 1) await keys('Enter');
    await keys('Enter');
    expect(at()).to.equal('belief');
    await keys('4');
    expect(recordOf(form).ratings.belief).to.equal(4);
  });

  it('says which keys there are: open on one page, folded by steps, nowhere when closed', async () => {
    const form = await onPage();
    expect(find(form, '.keys-hint').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Van papier intypen Begin bij het eerste antwoord 1 tot 5 antwoord ? weten we niet x niet van toepassing ~ of z zeg ik liever niet Enter verder Backspace terug',
    );
    find(form, '.keys-hint button').click();
    await settled();
    expect(focused()).to.equal(find(form, choice('knowledge', 1)));
    const steps = await formWith();
    expect(all(steps, '.keys-hint')).to.have.lengthOf(0);
    await goTo(steps, 2);
    expect(find(steps, '.keys-hint ul').checkVisibility()).to.be.false;
    find(steps, '.keys-hint summary').click();
    await settled();
    expect(find(steps, '.keys-hint ul').checkVisibility()).to.be.true;
    expect(all(await formWith('readonly layout="page"'), '.keys-hint')).to.have.lengthOf(0);
  });
});
