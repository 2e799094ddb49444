/** The plan on A4: all that is known of it, and lines for the rest. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/reflection-session/define.ts';
import type { ActionPlan } from '../../../src/elements/action-plan/action-plan.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { planWarnings } from '../../../src/content/nl/plan/index.ts';
import { newDossier, withRecord } from '../../../src/model/dossier.ts';
import type { PlanAction } from '../../../src/model/record.ts';
import { answers } from '../../fixtures/answers.ts';
import { checklist } from '../../fixtures/checklists.ts';
import { fourActions, fourLooks } from '../../fixtures/four-actions.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { endPrint, printed } from '../../support/print.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { planWith } from './plan-page.ts';

/** A CSS millimetre. */
const mm = 96 / 25.4;

/** What 'Druk af' makes: its text, its elements, and how high it is on paper. */
async function paperOf(element: ActionPlan): Promise<{
  readonly root: HTMLElement;
  readonly text: string;
  readonly heightMm: number;
}> {
  const { frame, sheet, times } = await printed(() =>
    one<HTMLButtonElement>(shadow(element), '.head button').click(),
  );
  expect(times).to.equal(1);
  const piece = one(sheet.body, '.sheet');
  piece.style.inlineSize = '180mm';
  const root = one(shadow(piece), '.root');
  const heightMm = root.getBoundingClientRect().height / mm;
  const paper = { root, text: shadowText(piece), heightMm };
  endPrint(frame);
  return paper;
}

const full: Partial<PlanAction> = {
  ...{ who: 'brugfiguur', when: '2026-12-01', kind: 'school-gate', effort: 'quick' },
  ...{ state: 'busy', pupil: 'schenkt koffie', tends: 'tree.roots.trust' },
  touches: { parents: ['emotional'], school: ['behaviour', 'time'] },
};

describe('<action-plan> on paper', () => {
  it('has every word of an action, its checklists, and lines for what is open [A7] [D5] [D9]', async () => {
    const block = stage(
      '<reflection-session keep="none"><action-plan></action-plan></reflection-session>',
    );
    await settled(block);
    const at = '2026-11-22T09:30:00Z';
    const held = action(1, { title: 'Koffie', ...full });
    const records = [
      plan(6, {
        actions: [held, action(2, { title: 'Later' })],
        focus: [{ about: 'parents', dimension: 'belief' }],
      }),
      checklist(5, { action: held.id }),
      { ...answers('parents', 1), round: '2026-2027', context: ['Er komt een nieuwe wijk.'] },
    ];
    const start = newDossier({ id: '00000000-0000-4000-8000-0000000000aa', now: at });
    one<ReflectionSession>(block, 'reflection-session').dossier = records.reduce(
      (dossier, record) => withRecord(dossier, record, at),
      start,
    );
    await settled(block);
    const { root, text } = await paperOf(one<ActionPlan>(block, 'action-plan'));
    for (const word of [
      ...['Ons ouderplan', 'Koffie', 'brugfiguur', '1 december 2026', 'kan snel', 'bezig'],
      ...['contact aan de schoolpoort', 'schenkt koffie', 'Vertrouwen', 'Er komt een nieuwe wijk.'],
      ...['2 van 7 beantwoord', 'nog niet beantwoord', 'Overtuiging', 'Later', 'Nog een actie'],
      'Wie er was, is bereikt.',
    ]) {
      expect(text).to.contain(word);
    }
    const lines = (n: number) =>
      [...(root.querySelectorAll('.action')[n]?.querySelectorAll('.write') ?? [])].filter(
        (each) => each.textContent.trim() === '',
      ).length;
    expect([lines(0), lines(1), lines(2)]).to.deep.equal([0, 8, 9]);
  });

  it('puts what is open, and what is meant so, on two pages for four actions [A7] [D6]', async () => {
    const record = fourActions({ accepted: ['no-pupil'] });
    const { root, heightMm } = await paperOf(await planWith('', record, fourLooks));
    const open = [...root.querySelectorAll<HTMLElement>('.warnings .tick')];
    expect(open.map(({ dataset }) => dataset['warning'])).to.include('only-knowledge');
    const meant = one(root, '[data-warning="no-pupil"]');
    expect(meant.classList.contains('tick')).to.equal(false);
    expect(meant.textContent).to.contain(planWarnings['no-pupil'].title.text);
    // Signs differ by shape: a circle and a square have other outlines.
    const outlines = [...root.querySelectorAll('tbody td .sign path')].map((each) =>
      each.getAttribute('d'),
    );
    expect(new Set(outlines).size).to.equal(2);
    expect(heightMm).to.be.lessThan(2 * 273);
  });

  it('is called by the word for parent, and takes no text for markup [D8] [X3]', async () => {
    const bad = '<img src=x onerror="throw 1">';
    const record = plan(6, { actions: [action(1, { title: bad, who: bad, pupil: bad })] });
    const { root, text } = await paperOf(await planWith('carer="guardian"', record));
    expect(text).to.contain('Ons voogdplan').and.contain(bad);
    expect(root.querySelectorAll('img').length).to.equal(0);
  });
});
