/** Plans in a session: the record of the round, how it is seen there, and the tree that it tends. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/betrokkenheidsboom-tree/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { withRound } from '../../../src/model/dossier.ts';
import type { Agreement, StoredRecord } from '../../../src/model/record.ts';
import { isPlan } from '../../../src/model/version.ts';
import { agreement } from '../../fixtures/agreements.ts';
import { answers, bothDirections } from '../../fixtures/answers.ts';
import { fourActions } from '../../fixtures/four-actions.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { press } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { planWith, recordOf } from './plan-page.ts';

interface Place {
  readonly session: ReflectionSession;
  readonly element: ActionPlan;
}

const round = '2026-2027';

async function inSession(records: readonly StoredRecord[], beside = ''): Promise<Place> {
  const block = stage(
    `<reflection-session keep="none"><action-plan by="team"></action-plan>${beside}</reflection-session>`,
  );
  await settled(block);
  const session = one<ReflectionSession>(block, 'reflection-session');
  const { rounds, ...rest } = bothDirections();
  session.dossier = {
    ...rest,
    rounds: rounds.slice(0, 1).map((each) => ({ ...each, label: round })),
    records,
  };
  await settled(block);
  return { session, element: one<ActionPlan>(block, 'action-plan') };
}

/** What the row of now says of knowledge, parents first. */
function knowledge(element: Element): readonly string[] {
  const cell = one(shadow(element), 'tr.now td');
  return [...cell.querySelectorAll('.visually-hidden')].map((each) => each.textContent.trim());
}

describe('<action-plan> in a session', () => {
  it('puts its record into the current round, and keeps that of an old one as it was', async () => {
    const { session, element } = await inSession([plan(6, { actions: [action(1)] })]);
    expect(recordOf(element).actions.length).to.equal(1);
    session.dossier = withRound(session.dossier, '2027-2028', '2027-09-01T08:00:00Z');
    await settled(session.parentElement!);
    expect(element.record).to.equal(undefined);
    await press(element, 'Nieuwe actie');
    const title = one<HTMLInputElement>(shadow(element), '[data-field="title"]');
    title.value = 'Openklas';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(session.parentElement!);
    const rounds = session.dossier.records.filter(isPlan).map((each) => each.round);
    expect(rounds).to.deep.equal([round, '2027-2028']);
  });

  it('takes nothing over into another record that was open or taken out in this one', async () => {
    const { session, element } = await inSession([plan(6, { actions: [action(1), action(2)] })]);
    await press(element, 'Actie 1');
    await press(element, 'Verwijder deze actie');
    expect(shadow(element).querySelectorAll('.undo').length).to.equal(1);
    await press(element, 'Nieuwe actie');
    session.dossier = { ...session.dossier, records: [plan(8, { actions: [action(3)] })] };
    await settled(session.parentElement!);
    expect(shadow(element).querySelectorAll('.undo, .editing').length).to.equal(0);
    expect(shadow(element).querySelectorAll('tr.action').length).to.equal(1);
  });

  it('begins from what was agreed, else from all assessments of one group [D3] [D4]', async () => {
    const looked = { ...answers('parents', 1), round, ratings: { knowledge: 4 }, by: 'teacher' };
    const other = { ...answers('parents', 2), round, ratings: { knowledge: 2 }, by: 'head' };
    const parent = { ...answers('parents', 3), round, ratings: { knowledge: 1 }, by: 'parent' };
    const { session, element } = await inSession([looked, other, parent]);
    expect(knowledge(element)).to.deep.equal(['Ouders:', 'middelste antwoord 2 weinig en 4 veel']);
    const agreed: Agreement = {
      ...agreement(),
      about: 'parents',
      round,
      ratings: { knowledge: 'unknown' },
    };
    session.dossier = { ...session.dossier, records: [...session.dossier.records, agreed] };
    await settled(session.parentElement!);
    expect(knowledge(element)).to.deep.equal(['Ouders:', 'weten we niet']);
    session.dossier = { ...session.dossier, records: [parent] };
    await settled(session.parentElement!);
    expect(shadow(element).querySelectorAll('tr.now').length).to.equal(0);
  });

  it('stands in the tree as care for the part that it tends', async () => {
    const tended = plan(6, {
      round,
      actions: [action(1, { title: 'Openklas', tends: 'tree.roots.trust' })],
    });
    const tree = '<betrokkenheidsboom-tree view="list"></betrokkenheidsboom-tree>';
    const { element } = await inSession([tended], tree);
    const { parentElement } = element;
    expect(shadowText(one(parentElement!, 'betrokkenheidsboom-tree'))).to.contain('Openklas');
  });

  it('opens from its own JSON identically, also two actions of one id [R1] [R6]', async () => {
    const four = fourActions();
    const json = JSON.stringify({ ...four, actions: [...four.actions, four.actions[0]] });
    const element = await planWith();
    element.value = json;
    await settled(element.parentElement!);
    expect(element.value).to.equal(json);
    await press(element, 'Brief over het huiswerk');
    expect(shadow(element).querySelectorAll('tr.action').length).to.equal(5);
    expect(shadow(element).querySelectorAll('tr.editing').length).to.equal(1);
  });
});
