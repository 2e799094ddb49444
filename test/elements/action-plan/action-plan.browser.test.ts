import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.ts';
import { registerLocale } from '../../../src/i18n/locale-registry.ts';
import { fourActions, fourLooks } from '../../fixtures/four-actions.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { axeFaults } from '../../support/axe.ts';
import { takeOutcome } from '../../support/faults.ts';
import { press } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, setField, settled, shadow } from '../../support/stage.ts';
import { focused, planWith, pressAt, recordOf, said, touchedWords, write } from './plan-page.ts';

const titles = (element: ActionPlan): readonly string[] =>
  recordOf(element).actions.map(({ title }) => title);

function focusBoxes(element: Element): readonly HTMLInputElement[] {
  return [...shadow(element).querySelectorAll<HTMLInputElement>('.focus input')];
}

describe('<action-plan>', () => {
  it('shows what each action touches in both directions, and how it is seen now [D3] [D4]', async () => {
    const record = fourActions();
    const element = await planWith('', record, fourLooks);
    const [letter, , evening] = record.actions;
    const first = ['raakt de ouders', ...Array<string>(6).fill('')];
    expect(touchedWords(element, letter!.id)).to.deep.equal(first);
    expect(touchedWords(element, evening!.id)[0]).to.equal('raakt de ouders, raakt de school');
    const cells = [...one(shadow(element), 'tr.now').querySelectorAll('td')].map((cell) =>
      [...cell.querySelectorAll('.visually-hidden')].map((each) => each.textContent.trim()),
    );
    expect(cells[3]).to.deep.equal(['Ouders:', 'weten we niet', 'School:', '4 veel']);
    expect(cells[6]?.at(-1)).to.equal('niet van toepassing');
    const counts = one(shadow(element), 'tr.count').textContent.replace(/\s+/g, ' ');
    expect(counts.match(/geen/g)?.length).to.equal(3);
    const words = shadowText(element);
    expect(words).to.contain('ingevuld door het schoolteam').and.contain('Het is geen meting.');
    expect(words).to.not.match(/%|totaal|score/i);
  });

  it('shows of several looks the middle, and beside it what is no number [D3]', async () => {
    const more = { about: 'parents', by: 'head', scores: '2,4,?,~,1,x,-' };
    const element = await planWith('', undefined, [...fourLooks, more]);
    const cells = [...one(shadow(element), 'tr.now').querySelectorAll('td')].map((cell) =>
      [...(cell.querySelector('.seen')?.querySelectorAll('.visually-hidden') ?? [])]
        .slice(1)
        .map((each) => each.textContent.trim()),
    );
    expect(cells).to.deep.equal([
      ['middelste antwoord 2 weinig en 3 wisselend'],
      ['middelste antwoord 4 veel'],
      ['middelste antwoord 3 wisselend', 'weten we niet'],
      ['weten we niet', 'zeg ik liever niet'],
      ['middelste antwoord 1 heel weinig en 2 weinig'],
      ['middelste antwoord 4 veel', 'niet van toepassing'],
      ['middelste antwoord 3 wisselend'],
    ]);
  });

  it('says what it is for when empty, and begins with what is weak or unknown [D6] [D10]', async () => {
    const bare = await planWith();
    expect(shadowText(bare)).to.contain('Hier maken jullie van wat jullie zien een plan.');
    expect(focusBoxes(bare).length).to.equal(14);
    const element = await planWith('', undefined, fourLooks);
    const proposed = [...shadow(element).querySelectorAll('.focus > .groups label')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(proposed).to.deep.equal([
      'Competentie hier zien we weinig van',
      'Overtuiging weten we niet',
      'Kennis hier zien we weinig van',
    ]);
    const [first] = focusBoxes(element);
    expect(first!.getBoundingClientRect().width).to.be.above(12);
    for (const box of focusBoxes(element).slice(0, 2)) box.click();
    await settled(element.parentElement!);
    expect(recordOf(element).focus?.map(({ dimension }) => dimension)).to.deep.equal([
      'belief',
      'competence',
    ]);
    expect(focusBoxes(element).filter(({ disabled }) => !disabled).length).to.equal(2);
    expect(shadowText(element)).to.contain('Twee is genoeg om mee te beginnen.');
    await press(element, 'Klaar met kiezen');
    expect(focused()?.textContent.trim()).to.equal('Kies een andere focus');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('is filled in with the keyboard alone [A2]', async () => {
    const element = await planWith('', plan(6, { actions: [action(1)] }));
    element.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element.parentElement!);
    expect(focused()?.getAttribute('data-field')).to.equal('title');
    expect(titles(element)).to.deep.equal(['Actie 1']);
    await sendKeys({ type: 'Openklas' });
    await settled(element.parentElement!);
    expect(titles(element)).to.deep.equal(['Actie 1', 'Openklas']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settled(element.parentElement!);
    expect(recordOf(element).actions[1]?.touches).to.deep.equal({ parents: ['knowledge'] });
    await sendKeys({ press: 'Escape' });
    await settled(element.parentElement!);
    expect(focused()?.textContent.trim()).to.equal('Nieuwe actie');
    expect(shadow(element).querySelectorAll('.editing').length).to.equal(0);
  });

  it('keeps an action that was begun out of the plan while it is blank', async () => {
    const element = await planWith();
    await press(element, 'Nieuwe actie');
    expect(element.value).to.equal('');
    expect(shadow(element).querySelectorAll('tr.action').length).to.equal(1);
    await sendKeys({ press: 'Escape' });
    await settled(element.parentElement!);
    expect(shadow(element).querySelectorAll('tr.action').length).to.equal(0);
    await press(element, 'Nieuwe actie');
    await write(element, '[data-field="title"]', 'Openklas');
    expect(titles(element)).to.deep.equal(['Openklas']);
    expect(shadow(element).querySelectorAll('tr.action').length).to.equal(1);
  });

  it('moves an action, takes it out and puts it back where it was [A2]', async () => {
    const element = await planWith('', plan(6, { actions: [1, 2, 3].map((n) => action(n)) }));
    await press(element, 'Actie 3');
    await press(element, 'Zet vroeger');
    expect(titles(element)).to.deep.equal(['Actie 1', 'Actie 3', 'Actie 2']);
    expect(said(element)).to.equal('Actie 3 staat nu op plaats 2 van 3.');
    expect(focused()?.textContent.trim()).to.equal('Zet vroeger');
    await press(element, 'Zet vroeger');
    expect(focused()?.textContent.trim()).to.equal('Zet later');
    await press(element, 'Verwijder deze actie');
    expect(titles(element)).to.deep.equal(['Actie 1', 'Actie 2']);
    expect(focused()?.textContent.trim()).to.equal('Zet terug');
    await press(element, 'Zet terug');
    expect(titles(element)).to.deep.equal(['Actie 3', 'Actie 1', 'Actie 2']);
    expect(focused()?.textContent.trim()).to.equal('Actie 3');
  });

  it('takes up an idea as an action, with the words of then [D11]', async () => {
    const element = await planWith('', fourActions(), fourLooks);
    await press(element, 'Ideeën voor overtuiging');
    await pressAt(element, '.ideas [aria-label^="Neem over"]');
    const { actions, definition } = recordOf(element);
    const { suggestion = '', tends = '', title } = actions[4]!;
    expect(definition.words[suggestion]).to.contain(title);
    expect(definition.words).to.include.keys(tends, 'plan.effort.already', 'activity.school-gate');
    expect(focused()?.getAttribute('data-field')).to.equal('title');
  });

  it('keeps the three cautions beside a moment with parents, in the words of the house [D8] [D9]', async () => {
    const meeting = plan(6, {
      actions: [action(1, { kind: 'parent-talk', touches: { parents: ['emotional'] } })],
    });
    const element = await planWith('carer="grandparent"', meeting);
    const items = [...shadow(element).querySelectorAll('.sentences [data-item]')];
    expect(items.map((each) => each.getAttribute('data-item'))).to.deep.equal([
      'touch.one-moment',
      'caution.reached',
      'caution.absent',
      'caution.partner',
    ]);
    expect(shadowText(element)).to.contain('raakt de grootouders');
    const quiet = await planWith('', plan(6, { actions: [action(1)] }));
    expect(shadow(quiet).querySelectorAll('.sentences').length).to.equal(0);
  });

  it('cannot be changed when it is read only, and shows all of it', async () => {
    const element = await planWith('readonly', fourActions(), fourLooks);
    expect(shadow(element).querySelectorAll('input, button:not(.acts button)').length).to.equal(0);
    expect(shadowText(element)).to.contain('Koffie aan de schoolpoort');
  });

  it('takes looks as property or attribute, in any shape of ratings, and warns of others [R1]', async () => {
    const element = await planWith('', undefined, fourLooks);
    const now = (): number => shadow(element).querySelectorAll('tr.now .seen').length;
    expect(now()).to.equal(14);
    setField(element, 'looks', [
      { about: 'school', scale: 3, ratings: { time: 1 } },
      { about: 'nobody', scores: '1,1,1,1,1,1,1' },
      null,
    ]);
    await settled(element.parentElement!);
    expect(now()).to.equal(7);
    setField(element, 'looks', undefined);
    await settled(element.parentElement!);
    expect(now()).to.equal(14);
    expect(takeOutcome().codes).to.deep.equal(['E105']);
  });

  it('is drawn in the language of the page', async () => {
    registerLocale('qae', { messages: { 'plan.title': 'Our plan' } });
    const element = await planWith('lang="qae"', fourActions());
    expect(one(shadow(element), 'h2').textContent.trim()).to.equal('Our plan');
    expect(one(shadow(element), '[part~="primary-button"] [lang]').textContent).to.equal(
      'Nieuwe actie',
    );
  });
});
