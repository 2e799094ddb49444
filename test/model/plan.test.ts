import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { withEntry } from '../../src/model/member.ts';
import { parsePlan } from '../../src/model/parse-plan.ts';
import { findPlan, plansOf, plansWith } from '../../src/model/plan-key.ts';
import {
  answeredPlanItems,
  hasPlanAnswers,
  isTouching,
  mostFocus,
  newPlan,
  withAccepted,
  withAction,
  withActionBack,
  withActionMoved,
  withFocus,
  withoutAction,
  withPlanWords,
  withTouch,
} from '../../src/model/plan.ts';
import type { Plan, PlanAction, PlanPlace, StoredRecord } from '../../src/model/record.ts';
import { careOf } from '../../src/model/tree-care.ts';
import { action, plan } from '../fixtures/plans.ts';
import example from '../fixtures/records/plan-1.json';
import { uuid } from './merge-worlds.ts';

const id = '3c9f1d20-6a7b-4c8d-9e0f-112233445566';
const start = '2026-11-20T08:00:00.000Z';
const now = '2026-11-21T09:00:00.000Z';
const definition = { id: 'plan', version: 1, words: {} };
const empty = deepFreeze(newPlan({ id, now: start, definition }));
const full = deepFreeze(parsePlan(example));
const [belief, time, rational] = (['belief', 'time', 'rational'] as const).map(
  (dimension): PlanPlace => ({ about: dimension === 'time' ? 'school' : 'parents', dimension }),
) as [PlanPlace, PlanPlace, PlanPlace];

const holding = (...numbers: readonly number[]): Plan =>
  deepFreeze({ ...empty, actions: numbers.map((n) => action(n)) });
const titles = ({ actions }: Plan) => actions.map(({ title }) => title.slice(-1)).join('');

describe('newPlan(start)', () => {
  it('has no actions, and only the members that it was given', () => {
    expect(empty).toEqual({
      ...{ type: 'plan', version: 1, id, revision: 1, createdAt: start, updatedAt: start },
      ...{ definition, lang: 'nl', history: [], actions: [] },
    });
    expect(hasPlanAnswers(empty)).toBe(false);
    expect(parsePlan(empty)).toEqual(empty);
  });

  it('takes round, rater and focus', () => {
    const record = newPlan({
      id,
      now,
      definition,
      round: ' 2026 – 2027',
      by: 'team',
      focus: [time],
    });
    expect(record).toMatchObject({ round: '2026-2027', by: 'team', focus: [time] });
    expect(Object.keys(newPlan({ id, now, definition, by: ' ', focus: [] }))).toEqual(
      Object.keys(empty),
    );
  });
});

describe('actions of a plan', () => {
  it('withAction adds one last, and changes one in its place', () => {
    expect(titles(withAction(holding(1, 2), action(3), now))).toBe('123');
    const changed = withAction(holding(1, 2, 3), action(2, { title: 'x' }), now);
    expect(titles(changed)).toBe('1x3');
    expect(changed.updatedAt).toBe(now);
  });

  it('withAction leaves out what is blank, keeps unknown keys, and orders what is touched', () => {
    const given = {
      ...action(1, { title: '', who: ' ', when: '', pupil: 'x', tends: '', kind: '' }),
      touches: { school: [], parents: ['time', 'belief', 'time'], vendor: [] },
      colour: '',
    } as unknown as PlanAction;
    const [made] = withAction(empty, given, now).actions;
    expect(JSON.stringify(made)).toBe(
      JSON.stringify({
        ...{ id: action(1).id, title: '' },
        ...{ touches: { parents: ['belief', 'time'], vendor: [] }, pupil: 'x', colour: '' },
      }),
    );
  });

  it('withoutAction takes one out; no other changes', () => {
    const before = holding(1, 2, 3);
    const after = withoutAction(before, action(2).id, now);
    expect(after.actions).toEqual([before.actions[0], before.actions[2]]);
    expect(withoutAction(before, id, start)).toEqual(before);
  });

  it('withActionBack undoes it, in its place [R6]', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.nat(), (all, pick) => {
        const record = holding(...all);
        const index = pick % all.length;
        const gone = record.actions[index]!;
        const back = withActionBack(withoutAction(record, gone.id, now), gone, index, start);
        expect(back).toEqual(record);
      }),
    );
    expect(titles(withActionBack(holding(1, 2), action(1), 2, now))).toBe('12');
  });

  it('withActionMoved changes places, and nothing where there is none', () => {
    const record = holding(1, 2, 3);
    const { id: second } = action(2);
    expect(titles(withActionMoved(record, second, -1, now))).toBe('213');
    expect(titles(withActionMoved(record, second, 1, now))).toBe('132');
    expect(withActionMoved(record, second, 1, now).updatedAt).toBe(now);
    expect(withActionMoved(record, action(1).id, -1, now)).toBe(record);
    expect(withActionMoved(record, action(3).id, 1, now)).toBe(record);
    expect(withActionMoved(record, id, 1, now)).toBe(record);
  });

  it('withTouch says what an action touches, and undoes it without a trace', () => {
    const { id: first } = action(1);
    const touched = withTouch(holding(1), first, { ...belief, isTouched: true }, now);
    expect(touched.actions[0]?.touches).toEqual({ parents: ['belief'] });
    expect(isTouching(touched.actions[0]!, belief)).toBe(true);
    expect(isTouching(touched.actions[0]!, { ...belief, about: 'school' })).toBe(false);
    expect(withTouch(touched, first, { ...belief, isTouched: true }, now)).toEqual(touched);
    expect(withTouch(touched, first, { ...belief, isTouched: false }, start)).toEqual(holding(1));
    expect(withTouch(touched, id, { ...belief, isTouched: true }, now)).toBe(touched);
  });
});

describe('withFocus(record, place, isChosen, now)', () => {
  it('chooses one and two, parents first; a third changes nothing', () => {
    const one = withFocus(empty, time, true, now);
    const two = withFocus(one, belief, true, now);
    expect([one.focus, two.focus]).toEqual([[time], [belief, time]]);
    expect(two.focus).toHaveLength(mostFocus);
    expect(withFocus(two, rational, true, now)).toBe(two);
    expect(withFocus(withFocus(two, time, false, now), rational, true, now).focus).toEqual([
      rational,
      belief,
    ]);
  });

  it('changes nothing where it is so already, and leaves no trace of none', () => {
    const one = withFocus(empty, belief, true, now);
    expect(withFocus(one, belief, true, now)).toBe(one);
    expect(withFocus(one, time, false, now)).toBe(one);
    expect(withFocus(one, belief, false, start)).toEqual(empty);
  });

  it('keeps more than two that came from elsewhere, and what else stands with them', () => {
    const focus = [{ ...belief, since: 'May' }, time, rational];
    const many: Plan = { ...empty, focus };
    expect(withFocus(many, { about: 'school', dimension: 'belief' }, true, now)).toBe(many);
    expect(withFocus(many, time, false, now).focus).toEqual([rational, focus[0]]);
  });
});

describe('withAccepted(record, code, isAccepted, now)', () => {
  it('accepts a warning once, and takes it back without a trace', () => {
    const two = ['no-pupil', 'only-parents', 'no-pupil'].reduce<Plan>(
      (record, code) => withAccepted(record, code, true, now),
      empty,
    );
    expect(two.accepted).toEqual(['only-parents', 'no-pupil']);
    const none = two.accepted!.reduce(
      (record, code) => withAccepted(record, code, false, start),
      two,
    );
    expect(none).toEqual(empty);
  });
});

describe('withPlanWords(record, shown)', () => {
  it('keeps the words of what stands in it by id, and of nothing else [D11]', () => {
    const shown = (item: string) => (item === 'activity.school-gate' ? undefined : `nu: ${item}`);
    expect([...answeredPlanItems(full)].sort()).toEqual([
      ...['activity.school-gate', 'checklist.tips.2', 'plan.effort.quick', 'plan.state.planned'],
      'tree.roots.knowing',
    ]);
    expect(withPlanWords(full, shown).definition.words).toEqual({
      ...{ 'plan.state.planned': 'gepland', 'tree.roots.knowing': 'Elkaar kennen' },
      'checklist.tips.2': 'nu: checklist.tips.2',
      'plan.effort.quick': 'nu: plan.effort.quick',
    });
    expect(withPlanWords(empty, shown)).toEqual(empty);
    expect([...answeredPlanItems(plan(6, { actions: [action(1, { kind: 'Koffie' })] }))]).toEqual(
      [],
    );
  });
});

describe('every edit', () => {
  const first = example.actions[0]?.id ?? '';
  const edits: readonly (readonly [string, (record: Plan) => Plan])[] = [
    ['withAction', (record) => withAction(record, action(9), now)],
    ['withoutAction', (record) => withoutAction(record, first, now)],
    ['withTouch', (record) => withTouch(record, first, { ...rational, isTouched: true }, now)],
    ['withFocus', (record) => withFocus(record, belief, false, now)],
    ['withAccepted', (record) => withAccepted(record, 'one-moment', true, now)],
    ['withPlanWords', (record) => withPlanWords(record, () => 'x')],
  ];

  it.each(edits)('%s keeps unknown keys, and makes a valid record [R6]', (_, edit) => {
    const edited = edit(full);
    expect(edited).toMatchObject({ vendor: example.vendor, definition: { edition: 3 } });
    expect(parsePlan(edited)).toEqual(edited);
  });

  it('keeps unknown keys of an action and of what it touches', () => {
    const [changed] = withTouch(full, first, { ...rational, isTouched: true }, now).actions;
    expect(changed).toMatchObject({ colour: 'red', touches: { pupil: 1 } });
    expect(changed?.touches.parents).toEqual(['emotional', 'rational']);
  });
});

describe('hasPlanAnswers(record)', () => {
  it('is true for an action or a focus, not for an accepted warning or a rater alone', () => {
    expect(hasPlanAnswers(holding(1))).toBe(true);
    expect(hasPlanAnswers(withFocus(empty, belief, true, now))).toBe(true);
    expect(hasPlanAnswers({ ...empty, by: 'team', accepted: ['no-pupil'] })).toBe(false);
  });
});

describe('plans in a dossier', () => {
  const apart = withEntry(plan(4), 'round', undefined);
  const records: readonly StoredRecord[] = [
    ...[plan(1), plan(2, { round: '2025-2026' }), plan(3), apart],
    { type: 'plan', version: 2, id: uuid(5) },
  ];
  const dossier = records.reduce(
    (all, record) => withRecord(all, record, now),
    newDossier({ id, now }),
  );

  it.each<[string | undefined, readonly number[]]>([
    ['2026 – 2027', [1, 3]],
    ['2025-2026', [2]],
    [undefined, [4]],
    ['2020-2021', []],
  ])('are found by round: %s', (round, expected) => {
    const found = plansWith(dossier, { round });
    expect(found.map((each) => Number(each.id.slice(-2)))).toEqual(expected);
    expect(findPlan(dossier, { round })).toBe(found.at(-1));
    expect(plansOf(dossier)).toHaveLength(4);
  });

  it('tend the tree with their actions', () => {
    const record = withRecord(newDossier({ id, now }), full, now);
    expect(careOf(record, '2026-2027')).toEqual([
      { item: 'tree.roots.knowing', text: 'Koffie aan de schoolpoort', who: 'de brugfiguur' },
    ]);
  });
});
