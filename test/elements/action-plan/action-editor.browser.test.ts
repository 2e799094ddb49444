/** The editor of an action: its fields, filled in with keys, and its two times seven questions. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/checklist-card/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.ts';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import { behaviourCautions } from '../../../src/content/nl/cautions.ts';
import { isChecklist } from '../../../src/model/version.ts';
import type { PlanAction } from '../../../src/model/record.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { axeFaults } from '../../support/axe.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { focused, planWith, pressAt, recordOf, write } from './plan-page.ts';

/** A plan with one action, whose editor is open. */
async function editing(more: Partial<PlanAction> = {}): Promise<ActionPlan> {
  const element = await planWith('', plan(6, { actions: [action(1, more)] }));
  await pressAt(element, 'button.title');
  return element;
}

function actionOf(element: ActionPlan): PlanAction | undefined {
  return recordOf(element).actions[0];
}

function editor(element: ActionPlan): HTMLElement {
  return one(shadow(element), '.action-editor');
}

function field<E extends HTMLElement = HTMLInputElement>(element: ActionPlan, name: string): E {
  return one<E>(editor(element), `[data-field="${name}"]`);
}

async function choose(element: ActionPlan, name: string, value: string): Promise<void> {
  const select = field<HTMLSelectElement>(element, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element.parentElement!);
}

/** Goes to a control and presses keys there. */
async function keys(element: ActionPlan, control: HTMLElement, ...presses: readonly string[]) {
  control.focus();
  for (const press of presses) await sendKeys({ press });
  await settled(element.parentElement!);
}

const folds = (element: ActionPlan) => [...editor(element).querySelectorAll('details')];

describe('the editor of an action', () => {
  it('opens what is needed first, and is filled in with keys alone [A1] [A2]', async () => {
    const element = await editing({ title: '' });
    expect(folds(element).map(({ open }) => open)).to.deep.equal([false, false, false]);
    await sendKeys({ type: 'Koffie' });
    const boxes = editor(element).querySelectorAll<HTMLElement>('input[type=checkbox]');
    expect(boxes.length).to.equal(14);
    await keys(element, boxes[1]!, 'Space');
    await keys(element, boxes[13]!, 'Space');
    field(element, 'who').focus();
    await sendKeys({ type: 'brugfiguur' });
    field(element, 'when').focus();
    await sendKeys({ type: 'elke maandag' });
    await keys(element, one(editor(element), 'summary'), 'Enter');
    expect(folds(element)[0]?.open).to.equal(true);
    await choose(element, 'kind', 'school-gate');
    await choose(element, 'tends', 'tree.roots.trust');
    for (const name of ['effort', 'state']) {
      const radios = editor(element).querySelectorAll<HTMLElement>(`input[name^="${name}"]`);
      await keys(element, radios[0]!, 'Space');
      await keys(element, radios[0]!, 'ArrowDown');
    }
    field(element, 'pupil').focus();
    await sendKeys({ type: 'schenkt koffie' });
    await settled(element.parentElement!);
    expect(actionOf(element)).to.deep.include({
      ...{ title: 'Koffie', who: 'brugfiguur', when: 'elke maandag', kind: 'school-gate' },
      touches: { parents: ['emotional'], school: ['time'] },
      ...{ tends: 'tree.roots.trust', effort: 'quick', state: 'planned', pupil: 'schenkt koffie' },
    });
    expect(await axeFaults(element)).to.deep.equal([]);
    await keys(element, one(editor(element), '[data-act=done]'), 'Enter');
    expect(shadow(element).querySelectorAll('.action-editor').length).to.equal(0);
    expect(focused()?.textContent.trim()).to.equal('Koffie');
  });

  it('takes a day or words for when, and lets effort and state go again', async () => {
    const element = await editing({ when: '2026-12-01', effort: 'hard', state: 'done' });
    const day = one<HTMLInputElement>(editor(element), 'input[type=date]');
    expect([field(element, 'when').value, day.value]).to.deep.equal(['', '2026-12-01']);
    await write(element, '[data-field="when"]', 'in de lente');
    expect(actionOf(element)?.when).to.equal('in de lente');
    expect(day.value).to.equal('');
    for (const name of ['effort', 'state']) {
      await pressAt(element, `.editing input[name^="${name}"][value=""]`);
    }
    expect(actionOf(element)).to.not.have.any.keys('effort', 'state');
  });

  it('asks not to name anyone, and keeps the cautions at a moment with parents [D8] [D9]', async () => {
    const element = await editing();
    const cautions = () => editor(element).querySelectorAll('.cautions li').length;
    expect(cautions()).to.equal(0);
    await choose(element, 'kind', 'parent-talk');
    expect(cautions()).to.equal(behaviourCautions.length);
    element.carer = 'guardian';
    await settled(element.parentElement!);
    const text = editor(element).textContent;
    expect(text).to.contain('Schrijf geen namen van voogden of kinderen.');
    expect(text).to.not.match(/\bouders?\b/);
  });

  it('shows with the words of then what was chosen then [D11]', async () => {
    const words = { 'plan.effort.quick': 'in een wip', 'plan.state.busy': 'volop bezig' };
    const definition = { id: 'plan', version: 1, words };
    const more = { effort: 'quick', state: 'busy' } as const;
    const element = await planWith('', plan(6, { definition, actions: [action(1, more)] }));
    await pressAt(element, 'button.title');
    const chosen = [...editor(element).querySelectorAll('.option.chosen')];
    expect(chosen.map((each) => each.textContent.trim())).to.deep.equal(Object.values(words));
    expect(one(editor(element), 'summary').textContent).to.contain('in een wip');
  });

  it('never takes what was written as markup [X3]', async () => {
    const bad = '<img src=x onerror="throw 1"><b>x</b>';
    const hostile = { title: bad, who: bad, when: bad, kind: bad, pupil: bad, tends: bad };
    const element = await editing({ ...hostile, suggestion: bad });
    expect(shadow(element).querySelectorAll('img, b').length).to.equal(0);
    expect(field(element, 'title').value).to.equal(bad);
    expect(field<HTMLSelectElement>(element, 'kind').value).to.equal(bad);
    expect(field<HTMLSelectElement>(element, 'tends').value).to.equal(bad);
  });
});

describe('the seven questions of an action', () => {
  it('are there to read where nothing keeps the answers', async () => {
    const element = await editing({ touches: { school: ['time'] } });
    const text = editor(element).textContent;
    expect(text).to.contain('om te lezen').and.contain('Hier kan je deze vragen alleen lezen.');
    expect(editor(element).querySelectorAll('.to-read li').length).to.equal(14);
    expect(editor(element).querySelectorAll('[data-item^="checklist.school."]').length).to.equal(
      14,
    );
  });

  it('are answered in the session, before and after, in the record of the card [D3] [D11]', async () => {
    const record = plan(6, { actions: [action(1, { title: 'Koffie' })] });
    const block = stage(`<reflection-session keep="none">
      <action-plan></action-plan>
      <checklist-card action="${record.actions[0]?.id}"></checklist-card>
    </reflection-session>`);
    await settled(block);
    const element = one<ActionPlan>(block, 'action-plan');
    const card = one<ChecklistCard>(block, 'checklist-card');
    element.record = record;
    await settled(block);
    await pressAt(element, 'button.title');
    const list = (name: string) => one(editor(element), `[data-list="${name}"]`);
    const answer = async (name: string, place: number, value: string): Promise<void> => {
      list(name).querySelectorAll<HTMLElement>(`input[value="${value}"]`)[place]?.click();
      await settled(block);
    };
    expect(list('before-parents').textContent).to.contain('nog niet beantwoord');
    await answer('before-parents', 0, 'yes');
    await answer('before-parents', 1, 'unknown');
    await answer('after-parents', 0, 'no');
    expect(list('before-parents').textContent).to.contain('2 van 7 beantwoord');
    expect(list('after-parents').textContent).to.contain('1 van 7 beantwoord');
    expect(card.record?.answers).to.deep.equal({
      'checklist.parents.1': 'yes',
      'checklist.parents.2': 'unknown',
    });
    expect(card.record?.action).to.equal(record.actions[0]?.id);
    const words = Object.keys(card.record?.definition.words ?? {});
    expect(words).to.include.members(['checklist.parents.1', 'checklist.answer.yes']);
    expect(shadowText(card)).to.contain('Koffie');
    await write(element, '[data-field="title"]', 'Thee');
    expect(card.record?.activity?.title).to.equal('Thee');
    const records = one<HTMLElement & { dossier: { records: readonly never[] } }>(
      block,
      'reflection-session',
    ).dossier.records;
    expect(records.filter(isChecklist).length).to.equal(2);
  });
});
