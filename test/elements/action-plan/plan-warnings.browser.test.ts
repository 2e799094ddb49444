/** What a plan leaves open: each warning comes, is said once, and goes again. */
import { expect } from '@open-wc/testing';
import { planWarnings } from '../../../src/content/nl/plan/warnings.ts';
import type { Plan, PlanAction, PlanWarningCode } from '../../../src/model/record.ts';
import { fourActions, fourLooks } from '../../fixtures/four-actions.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { press } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import {
  focused,
  openWarnings,
  planWith,
  pressAt,
  recordOf,
  said,
  touch,
  write,
} from './plan-page.ts';

const pupil = 'bedenkt mee';
const wide = { parents: ['emotional', 'rational'], school: ['rational'] } as const;

/** The second is open in the editor. */
function two(more: Partial<PlanAction> = {}): Partial<Plan> {
  return { actions: [1, 2].map((n) => action(n, { pupil, touches: wide, ...more })) };
}

function alone(touches: PlanAction['touches'], more: Partial<PlanAction> = {}): Partial<Plan> {
  return { actions: [action(2, { pupil, touches, ...more })] };
}

interface Case {
  readonly code: PlanWarningCode;
  readonly start: Partial<Plan>;
  /** What a person does in the editor so that the warning goes, or comes back; resolves with what was said. */
  readonly turn: (element: Element, isBack: boolean) => Promise<string>;
}

const touching =
  (...places: readonly string[]): Case['turn'] =>
  async (element) => {
    let heard = '';
    for (const place of places) {
      await touch(element, place);
      heard += ` ${said(element)}`;
    }
    return heard;
  };

const cases: readonly Case[] = [
  {
    code: 'only-knowledge',
    start: alone({ school: ['knowledge'] }),
    turn: touching('school.emotional'),
  },
  {
    code: 'only-behaviour',
    start: alone({ school: ['behaviour', 'time'] }),
    turn: touching('school.belief', 'parents.belief'),
  },
  {
    code: 'focus-without-action',
    start: { ...two(), focus: [{ about: 'school', dimension: 'time' }] },
    turn: touching('school.time'),
  },
  {
    code: 'one-moment',
    start: two({ kind: 'parent-talk' }),
    turn: async (element, isBack) => {
      const kind = one<HTMLSelectElement>(shadow(element), '.editing [data-field="kind"]');
      kind.value = isBack ? 'parent-talk' : 'school-gate';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element.parentElement!);
      return said(element);
    },
  },
  {
    code: 'no-pupil',
    start: two({ pupil: '' }),
    turn: async (element, isBack) => {
      await write(element, '[data-field="pupil"]', isBack ? '' : pupil);
      return said(element);
    },
  },
  {
    code: 'only-parents',
    start: alone({ parents: ['emotional'] }),
    turn: touching('school.rational'),
  },
  {
    code: 'weak-without-action',
    start: two(),
    turn: touching('parents.competence', 'school.knowledge'),
  },
  { code: 'unknown-without-action', start: two(), turn: touching('parents.belief') },
];

describe('the warnings of <action-plan>', () => {
  for (const { code, start, turn } of cases) {
    it(`says ${code} while it is so, and each change once [D6] [D10]`, async () => {
      const element = await planWith('', plan(6, start), fourLooks);
      const { title, question } = planWarnings[code];
      const words = title.text.replace('{carers}', 'ouders');
      expect(openWarnings(element)).to.contain(code);
      expect(shadowText(element)).to.contain(words).and.contain(question.text);
      expect(said(element)).to.equal('');
      await pressAt(element, `[data-edit="${action(2).id}"]`);
      const gone = await turn(element, false);
      expect(openWarnings(element)).to.not.contain(code);
      expect(gone.split('Niet meer aan de orde: ')[1]).to.contain(words);
      const back = await turn(element, true);
      expect(openWarnings(element)).to.contain(code);
      expect(back.split('Niet meer')[0]).to.contain('Om over te praten: ').and.contain(words);
      expect(back.split(words).length).to.equal(2);
    });
  }

  it('are put aside as meant, and shown again [D6]', async () => {
    const element = await planWith('', fourActions(), fourLooks);
    const before = openWarnings(element);
    expect(before).to.deep.equal(['only-knowledge', 'focus-without-action', 'no-pupil']);
    await pressAt(element, '[data-warning="no-pupil"] [data-act="accept"]');
    expect(openWarnings(element)).to.deep.equal(before.slice(0, 2));
    expect(recordOf(element).accepted).to.deep.equal(['no-pupil']);
    expect(focused()?.textContent.trim()).to.equal('Toon weer');
    await press(element, 'Toon weer');
    expect(openWarnings(element)).to.deep.equal(before);
    expect(recordOf(element).accepted).to.equal(undefined);
  });

  it('lead to a first step: ideas for what is weak, or a part for the pupil', async () => {
    const element = await planWith('', fourActions(), fourLooks);
    await press(element, 'Ideeën voor competentie');
    expect(one(shadow(element), '.ideas').textContent).to.contain('houvast');
    await press(element, 'Geef de leerling een rol');
    expect(focused()?.getAttribute('data-field')).to.equal('pupil');
    expect(shadow(element).querySelectorAll('.ideas').length).to.equal(0);
  });
});
