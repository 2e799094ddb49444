/** `<dimension-form>` in a form and by keyboard: focus, steps, what is missing. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { answers } from '../../fixtures/answers.ts';
import { canEmulate, engine } from '../../support/engine.ts';
import { nextFrame, one, settled, stage } from '../../support/stage.ts';
import type { DimensionForm } from '../../../src/elements/dimension-form/dimension-form.ts';
import { all, choice, find, focused, formWith, goTo, press, recordOf } from './form-page.ts';

async function key(press: string): Promise<void> {
  await sendKeys({ press });
  await settled();
}

async function inForm(
  attributes: string,
): Promise<{ outer: HTMLFormElement; form: DimensionForm }> {
  const block = stage(
    `<form><dimension-form session="none" name="a" ${attributes}></dimension-form><button>Verstuur</button></form>`,
  );
  await settled(block);
  const outer = one<HTMLFormElement>(block, 'form');
  outer.addEventListener('submit', (event) => event.preventDefault());
  return { outer, form: one<DimensionForm>(block, 'dimension-form') };
}

describe('<dimension-form> by keyboard', () => {
  it('leads from step to step with the focus on the heading of the step [A2]', async () => {
    const form = await formWith();
    for (const heading of [
      'knowledge',
      'emotional',
      'rational',
      'belief',
      'competence',
      'behaviour',
      'soil',
      'review',
    ]) {
      find(form, '.foot .primary').focus();
      await key('Enter');
      expect(focused()?.id).to.equal(`heading-${heading}`);
    }
    expect(all(form, '[aria-current=step]')).to.have.lengthOf(1);
  });

  it('chooses with the arrows and clears with a key, and the focus stays [A2] [A4]', async () => {
    const form = await formWith();
    await goTo(form, 1);
    find(form, choice('knowledge', 1)).focus();
    await key(' ');
    await key('ArrowRight');
    expect(recordOf(form).ratings.knowledge).to.equal(2);
    expect((focused() as HTMLInputElement).value).to.equal('2');
    find(form, '#rating-knowledge .clear').focus();
    await key('Enter');
    expect(recordOf(form).ratings.knowledge).to.equal(undefined);
    expect(focused()?.closest('#rating-knowledge')).not.to.equal(null);
  });

  it('Enter while one writes does not send the form around it [A2]', async () => {
    const { outer, form } = await inForm('');
    let sent = 0;
    outer.addEventListener('submit', () => (sent += 1));
    await goTo(form, 7);
    find(form, '#soil-new').focus();
    await sendKeys({ type: 'Veel' });
    await key('Enter');
    expect(sent).to.equal(0);
    expect(recordOf(form).context?.[0]?.trim()).to.equal('Veel');
  });

  it('keeps the caret where it is while one types', async () => {
    const form = await formWith();
    await goTo(form, 7);
    find(form, '#soil-new').focus();
    await sendKeys({ type: 'ac' });
    await key('ArrowLeft');
    await sendKeys({ type: 'b' });
    await settled();
    expect(recordOf(form).context).to.deep.equal(['abc']);
    expect((focused() as HTMLTextAreaElement).selectionStart).to.equal(2);
  });

  it('hides other steps from the tab order', async () => {
    const form = await formWith('', answers());
    await goTo(form, 2);
    const shown = all(form, '.form-step').filter((each) => each.checkVisibility());
    expect(shown).to.have.lengthOf(1);
    expect(find(form, choice('knowledge', 1)).checkVisibility()).to.be.false;
  });
});

describe('<dimension-form> required', () => {
  it('an invalid submit goes to the step of the first missing answer and focuses it [F4]', async () => {
    const { outer, form } = await inForm('required');
    await press(form, choice('knowledge', 3));
    outer.requestSubmit();
    await nextFrame();
    await settled();
    expect(focused()?.id === '' && focused()?.closest('#rating-emotional')).not.to.equal(null);
    expect(find(form, '#missing-emotional').textContent).to.include('Kies een antwoord.');
    expect(form.validationMessage).to.equal('Kies een antwoord. ‘Weten we niet’ mag ook.');
  });

  it('checkValidity moves neither step nor focus', async () => {
    const { form } = await inForm('required');
    const before = focused();
    expect(form.checkValidity()).to.be.false;
    await settled();
    expect(focused()).to.equal(before);
    expect(find(form, '.form-step.why').checkVisibility()).to.be.true;
  });

  it('is content with any answer, also with ways not to score [F4] [D3]', async () => {
    const { outer, form } = await inForm('required');
    for (const dimension of ['knowledge', 'emotional', 'rational', 'belief', 'competence']) {
      await press(form, choice(dimension, 'unknown'));
    }
    await press(form, choice('behaviour', 'undisclosed'));
    expect(outer.checkValidity()).to.be.false;
    await press(form, choice('time', 'not-applicable'));
    expect(outer.checkValidity()).to.be.true;
    expect(new FormData(outer).get('a')).to.equal(form.value);
  });

  it('"Klaar" leads to what is missing when answers are required', async () => {
    const { form } = await inForm('required');
    await press(form, choice('knowledge', 3));
    await goTo(form, 8);
    await press(form, '.foot .primary');
    expect(recordOf(form).done).to.equal(undefined);
    expect(focused()?.closest('#rating-emotional')).not.to.equal(null);
  });
});

describe('<dimension-form> in a narrow place', () => {
  it('is complete at 320 × 480: prompts fold, targets stay 24 px, nothing overflows [A6]', async () => {
    if (!canEmulate.narrowViewport) {
      expect(engine).to.equal('webkit');
      return;
    }
    await setViewport({ width: 320, height: 480 });
    try {
      const form = await formWith('', answers());
      form.parentElement?.setAttribute('class', 'narrow');
      await goTo(form, 5);
      const fold = find(form, '.current .support .fold');
      expect(fold.checkVisibility()).to.be.true;
      expect(find(form, '#prompts-competence').checkVisibility()).to.be.false;
      await press(form, '.current .support .fold');
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(find(form, '#prompts-competence').checkVisibility()).to.be.true;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const targets = all(form, 'button, label').filter((each) => each.checkVisibility());
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent).to.be.at.least(23.5);
      }
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });
});
