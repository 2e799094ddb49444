import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Looks } from '../../src/analysis/focus-candidates.ts';
import { touchedPlaces } from '../../src/analysis/plan-coverage.ts';
import { findPlanWarnings, type PlanWarning } from '../../src/analysis/plan-warnings.ts';
import { dimensions, type Dimension } from '../../src/model/dimension.ts';
import { parsePlan } from '../../src/model/parse-plan.ts';
import { withAccepted, withAction, withoutAction } from '../../src/model/plan.ts';
import type { Plan, PlanAction, PlanWarningCode } from '../../src/model/record.ts';
import { action, plan } from '../fixtures/plans.ts';
import { plans } from '../model/record-arbitraries.ts';

const letters: Readonly<Record<string, Dimension>> = {
  ...{ k: 'knowledge', e: 'emotional', r: 'rational', b: 'belief' },
  ...{ c: 'competence', g: 'behaviour', t: 'time' },
};

function dimensionsOf(signs: string): readonly Dimension[] {
  return dimensions.filter((each) => [...signs].some((sign) => letters[sign] === each));
}

/** An action by what it touches: parents before the stroke, school after it, as `ke|g`. */
function touching(n: number, signs: string, more: Partial<PlanAction> = {}): PlanAction {
  const [parents = '', school = ''] = signs.split('|').map((each) => each.trim());
  return action(n, {
    touches: { parents: dimensionsOf(parents), school: dimensionsOf(school) },
    ...more,
  });
}

/** A plan of such actions, as `k| k|k e|g`. */
function planned(all: string, more: Partial<PlanAction> = {}): Plan {
  const signs = all === '' ? [] : all.split(' ');
  return plan(6, { actions: signs.map((each, index) => touching(index + 1, each, more)) });
}

const codes = (warnings: readonly PlanWarning[]) => warnings.map(({ code }) => code);

function has(code: PlanWarningCode, record: Plan, looks: Looks = {}): boolean {
  return codes(findPlanWarnings(record, looks)).includes(code);
}

describe('the two traps of findPlanWarnings(plan) [D6]', () => {
  it.each<[string, string, string, string]>([
    ['nothing is planned', '', '', ''],
    ['nothing is touched yet', '| |', '', ''],
    ['one action tells', 'k|', 'knowledge', '1 of 1'],
    ['one tells both', 'k|k', 'knowledge', '1 of 1'],
    ['all tell', 'k| k| |k', 'knowledge', '3 of 3'],
    ['an unfinished one does not count', 'k| | |', 'knowledge', '1 of 1'],
    ['three in four tell', 'k| k| k| e|', 'knowledge', '3 of 4'],
    ['three in four mainly tell, as on the picture', 'k| k| kg|k e|egt', 'knowledge', '3 of 4'],
    ['two in three tell', 'k| k| e|', '', ''],
    ['half of each action is telling', 'ke| kb|', '', ''],
    ['one tells among much else', 'ke|bc', '', ''],
    ['all ask to do', 'g| |g', 'behaviour', '2 of 2'],
    ['time belongs with doing', 't| g| gt|gt', 'behaviour', '3 of 3'],
    ['mainly doing', 'gte|gt g| t|', 'behaviour', '3 of 3'],
    ['doing and feeling', 'ge| te|', '', ''],
    ['half tells, half does', 'k| g|', '', ''],
    ['telling and doing in one', 'kg|', '', ''],
  ])('%s: %s', (_, signs, expected, count) => {
    const found = findPlanWarnings(planned(signs)).filter(
      ({ code }) => code.startsWith('only-know') || code.startsWith('only-beh'),
    );
    expect(codes(found)).toEqual(expected === '' ? [] : [`only-${expected}`]);
    const told = found.flatMap((each) =>
      'of' in each ? [`${each.actions.length} of ${each.of}`] : [],
    );
    expect(told.join()).toBe(count);
  });
});

describe('a focus or a weak dimension without an action [D6]', () => {
  const focus = [
    { about: 'parents', dimension: 'belief', since: 'May' },
    { about: 'school', dimension: 'belief' },
  ] as const;

  it('names the focus that no action touches, in its own direction, also before there are actions', () => {
    const placesOf = (record: Plan) =>
      findPlanWarnings({ ...record, focus }).flatMap((each) =>
        each.code === 'focus-without-action' ? each.places : [],
      );
    const [parents, school] = [
      { about: 'parents', dimension: 'belief' },
      { about: 'school', dimension: 'belief' },
    ];
    expect(placesOf(planned(''))).toEqual([parents, school]);
    expect(placesOf(planned('k|b'))).toEqual([parents]);
    expect(placesOf(planned('b| |b'))).toEqual([]);
    expect(codes(findPlanWarnings({ ...planned(''), focus }))).toEqual(['focus-without-action']);
  });

  const looks: Looks = {
    parents: [{ scale: 5, ratings: { knowledge: 1, emotional: 2, rational: 'unknown' } }],
    school: [{ scale: 5, ratings: { time: 2, belief: 'unknown', emotional: 'not-applicable' } }],
  };

  it.each<[string, string, string]>([
    ['|', 'parents.knowledge parents.emotional school.time', 'parents.rational school.belief'],
    ['k|', 'parents.emotional school.time', 'parents.rational school.belief'],
    ['ke|t |b', '', 'parents.rational'],
    ['ker|tb', '', ''],
    [
      '|ker tb|',
      'parents.knowledge parents.emotional school.time',
      'parents.rational school.belief',
    ],
    ['', '', ''],
  ])('of a plan %j leaves weak: %s; unknown: %s [D3]', (signs, weak, unknown) => {
    const all = findPlanWarnings(planned(signs), looks);
    const placesOf = (code: PlanWarningCode) =>
      all
        .flatMap((each) => (each.code === code && 'places' in each ? each.places : []))
        .map(({ about, dimension }) => `${about}.${dimension}`)
        .join(' ');
    expect(placesOf('weak-without-action')).toBe(weak);
    expect(placesOf('unknown-without-action')).toBe(unknown);
  });

  it('leaves a chosen focus to its own warning [D6]', () => {
    const focus = [{ about: 'parents', dimension: 'knowledge' }] as const;
    const all = findPlanWarnings({ ...planned('|t'), focus }, looks);
    const codes = all.filter((each) => 'places' in each).map((each) => [each.code, each.places]);
    expect(codes).toEqual([
      ['focus-without-action', focus],
      ['weak-without-action', [{ about: 'parents', dimension: 'emotional' }]],
      [
        'unknown-without-action',
        [
          { about: 'parents', dimension: 'rational' },
          { about: 'school', dimension: 'belief' },
        ],
      ],
    ]);
  });

  it('does not call the lowest of a good profile weak [D10]', () => {
    const good: Looks = { parents: [{ scale: 5, ratings: { knowledge: 4, emotional: 5 } }] };
    expect(has('weak-without-action', planned('e|g'), good)).toBe(false);
  });
});

describe('one moment that carries all [D6]', () => {
  const kinds = (...all: readonly (string | undefined)[]): Plan =>
    plan(6, {
      actions: all.map((kind, index) =>
        touching(index + 1, ['e|', '|t'][index % 2]!, kind === undefined ? {} : { kind }),
      ),
    });

  it.each<[string, Plan, string]>([
    ['one action touches two dimensions', planned('eb|'), 'Actie 1'],
    ['one touches one dimension in both directions', planned('e|e'), ''],
    ['one touches one dimension', planned('e|'), ''],
    ['all that is touched hangs on one of two', planned('eb| |'), 'Actie 1'],
    ['one infomoment', planned('eb|', { kind: 'info-meeting' }), 'Actie 1: info-meeting'],
    ['one action of the kind action', planned('eb|', { kind: 'action' }), 'Actie 1: action'],
    ['one policy lasts', planned('eb|t', { kind: 'policy' }), ''],
    ['two of one kind', kinds('school-gate', 'school-gate'), 'Actie 1, Actie 2: school-gate'],
    [
      'two of one own kind, written in two ways',
      kinds('Koffie', ' koffie '),
      'Actie 1, Actie 2: Koffie',
    ],
    ['two kinds', kinds('school-gate', 'open-class'), ''],
    ['one of two has no kind', kinds('school-gate', undefined), ''],
    ['none has a kind', kinds(undefined, undefined), ''],
    ['two actions of the kind action', kinds('action', 'action'), ''],
    ['two projects', kinds('project', 'project'), ''],
    ['nothing', planned(''), ''],
  ])('%s: %#', (_, record, expected) => {
    const told = findPlanWarnings(record).flatMap((found) => {
      if (found.code !== 'one-moment') return [];
      const held = record.actions.filter(({ id }) => found.actions.includes(id));
      const titles = held.map(({ title }) => title).join(', ');
      return [found.kind === undefined ? titles : `${titles}: ${found.kind}`];
    });
    expect(told.join()).toBe(expected);
  });
});

describe('who has a part [D6]', () => {
  it('asks for the pupil while no action has a part for one', () => {
    expect(has('no-pupil', planned('e|g b|'))).toBe(true);
    expect(has('no-pupil', planned('e|g b|', { pupil: ' ' }))).toBe(true);
    expect(
      has('no-pupil', withAction(planned('e|g'), action(9, { pupil: 'leest voor' }), 'x')),
    ).toBe(false);
    expect(has('no-pupil', planned(''))).toBe(false);
  });

  it.each<[string, boolean]>([
    ['e| b|', true],
    ['e| |', true],
    ['e|b', false],
    ['e| |b', false],
    ['|', false],
    ['', false],
  ])('in %j every step is asked of parents: %s', (signs, expected) => {
    expect(has('only-parents', planned(signs))).toBe(expected);
  });
});

describe('findPlanWarnings(plan)', () => {
  it('comes in one order, each code once, and says what the team accepted', () => {
    const poor = planned('k|');
    expect(codes(findPlanWarnings(poor))).toEqual(['only-knowledge', 'no-pupil', 'only-parents']);
    const accepted = withAccepted(poor, 'no-pupil', true, 'x');
    expect(findPlanWarnings(accepted).map(({ isAccepted }) => isAccepted)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is silent about a plan with variety', () => {
    const actions = [
      touching(1, 'kb|', { kind: 'info-meeting' }),
      touching(2, 'e|et', { kind: 'school-gate', pupil: 'nodigt uit' }),
      touching(3, '|kc', { kind: 'parent-talk' }),
    ];
    expect(findPlanWarnings(plan(6, { actions }))).toEqual([]);
  });

  it(
    'never throws, warns at most once a code, and comes back when undone',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(plans, (made) => {
          const record = parsePlan(made);
          const found = codes(findPlanWarnings(record));
          expect(new Set(found).size).toBe(found.length);
          expect(found.includes('only-knowledge') && found.includes('only-behaviour')).toBe(false);
          const added = withAction(record, action(77), 'x');
          expect(codes(findPlanWarnings(withoutAction(added, action(77).id, 'x')))).toEqual(found);
          if (record.actions.flatMap(touchedPlaces).length === 0) {
            const traps = ['only-knowledge', 'only-behaviour', 'only-parents'];
            expect(found.filter((each) => traps.includes(each))).toEqual([]);
          }
        }),
      );
    },
  );
});
