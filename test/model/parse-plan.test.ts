import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { parseAgreement } from '../../src/model/parse-agreement.ts';
import { parsePlan } from '../../src/model/parse-plan.ts';
import { parseRecord } from '../../src/model/parse-record.ts';
import { isAgreement, isCurrent, isNewer, isPlan } from '../../src/model/version.ts';
import agreement from '../fixtures/records/agreement-1.json';
import plan from '../fixtures/records/plan-1.json';
import { agreements, plans } from './record-arbitraries.ts';

type Plain = Record<string, unknown>;

const slow = { timeout: 60_000 };
const [action] = plan.actions;
const [focus] = plan.focus;

function faultOf(parse: (value: unknown) => unknown, value: unknown): string {
  try {
    parse(value);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

const anyDimension =
  'knowledge or emotional or rational or belief or competence or behaviour or time';

describe.each([
  ['parsePlan', (value: unknown) => parsePlan(value), plans, plan as Plain],
  ['parseAgreement', (value: unknown) => parseAgreement(value), agreements, agreement as Plain],
] as const)('%s(value)', (_, parse, valid, example) => {
  it('gives the same JSON back, key for key, for any valid record [R6]', slow, () => {
    fc.assert(
      fc.property(valid, (record) => {
        expect(JSON.stringify(parse(record))).toBe(JSON.stringify(record));
      }),
    );
  });

  it('builds fresh objects, with unknown keys as own data', () => {
    const parsed = parse(example) as unknown as Plain;
    expect(parsed).toEqual(example);
    expect(parsed.vendor).not.toBe(example.vendor);
  });

  it('keeps hostile names and words as plain data, and pollutes nothing [X3]', () => {
    const hostile = '{"constructor": {"prototype": {"polluted": true}}, "toString": 1}';
    const words = '<img src=x onerror=alert(1)>';
    const given = { ...example, vendor: JSON.parse(hostile) as unknown, by: words, [words]: words };
    expect(JSON.stringify(parse(given))).toBe(JSON.stringify(given));
    expect(({} as Plain).polluted).toBeUndefined();
  });

  it('throws only ModelErrors, whatever comes [R1]', slow, () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(example)), (value, key) => {
        for (const each of [value, { ...example, [key]: value }, { ...example, [key]: [value] }]) {
          try {
            parse(each);
          } catch (error) {
            expect(error).toBeInstanceOf(ModelError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a later version is kept untouched and told; comes back from a file as it was [R6] [R7]', () => {
    const later = { ...example, version: 2, actions: 'another shape', ratings: [] };
    const kept = parseRecord(later);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(later));
    expect([isNewer(kept), isCurrent(kept)]).toEqual([true, false]);
    const now = '2026-11-20T08:00:00.000Z';
    const dossier = withRecord(newDossier({ id: plan.id, now }), parse(example), now);
    const [back] = dossierFromFile(dossierToFile(dossier)).records;
    const createdAt = String(example.createdAt).slice(0, 10);
    expect(back).toEqual({ ...example, createdAt });
  });
});

describe('parseRecord(value)', () => {
  it('tells a plan from an agreement', () => {
    const both = [plan, agreement].map((each) => parseRecord(each));
    expect(both.map(isPlan)).toEqual([true, false]);
    expect(both.map(isAgreement)).toEqual([false, true]);
  });
});

describe('parsePlan(value)', () => {
  const faultWith = (change: Plain) => faultOf((value) => parsePlan(value), { ...plan, ...change });

  it.each<[Plain, string]>([
    [{ actions: undefined }, 'actions: expected a list, got nothing'],
    [{ actions: {} }, 'actions: expected a list, got an object'],
    [{ actions: [null] }, 'actions.0: expected an object, got null'],
    [{ actions: [{ ...action, id: 'one' }] }, 'actions.0.id: expected a UUID, got "one"'],
    [{ actions: [{ ...action, title: undefined }] }, 'actions.0.title: expected text, got nothing'],
    [
      { actions: [action, { ...action, touches: undefined }] },
      'actions.1.touches: expected an object, got nothing',
    ],
    [
      { actions: [{ ...action, touches: ['belief'] }] },
      'actions.0.touches: expected an object, got a list',
    ],
    [
      { actions: [{ ...action, touches: { school: 'time' } }] },
      'actions.0.touches.school: expected a list, got "time"',
    ],
    [
      { actions: [{ ...action, touches: { parents: ['belief', 'money'] } }] },
      `actions.0.touches.parents.1: expected ${anyDimension}, got "money"`,
    ],
    [
      { actions: [{ ...action, effort: 'easy' }] },
      'actions.0.effort: expected already or quick or slow or hard, got "easy"',
    ],
    [
      { actions: [{ ...action, state: true }] },
      'actions.0.state: expected idea or planned or busy or done, got true',
    ],
    [{ actions: [{ ...action, pupil: true }] }, 'actions.0.pupil: expected text, got true'],
    [{ actions: [{ ...action, when: 2027 }] }, 'actions.0.when: expected text, got 2027'],
    [{ focus: focus }, 'focus: expected a list, got an object'],
    [
      { focus: [{ ...focus, about: 'both' }] },
      'focus.0.about: expected parents or school, got "both"',
    ],
    [{ focus: [{ about: 'school' }] }, `focus.0.dimension: expected ${anyDimension}, got nothing`],
    [{ accepted: ['no-pupil', 3] }, 'accepted.1: expected text, got 3'],
    [{ round: 2026 }, 'round: expected text, got 2026'],
    [{ version: 2 }, 'version: expected 1, got 2'],
    [{ type: 'tree' }, 'type: expected plan, got "tree"'],
    [
      { actions: [JSON.parse('{"__proto__": {"polluted": true}}')] },
      'actions.0.__proto__: this name is not allowed',
    ],
  ])('refuses %j [R7]', (change, message) => {
    expect(faultWith(change)).toBe(message);
  });

  it('takes no actions, three focus dimensions and two actions of one id', () => {
    const odd = { ...plan, focus: [focus, focus, focus], actions: [action, action] };
    expect(parsePlan(odd)).toEqual(odd);
    expect(parsePlan({ ...plan, actions: [] }).actions).toEqual([]);
  });
});

describe('parseAgreement(value)', () => {
  const faultWith = (change: Plain) =>
    faultOf((value) => parseAgreement(value), { ...agreement, ...change });

  it.each<[Plain, string]>([
    [{ about: undefined }, 'about: expected parents or school, got nothing'],
    [{ group: 'all' }, 'group: expected parents or team, got "all"'],
    [{ scale: 7 }, 'scale: expected 3 or 4 or 5 or 6, got 7'],
    [{ ratings: undefined }, 'ratings: expected an object, got nothing'],
    [{ ratings: { belief: 6 } }, 'ratings.belief: expected 1 to 5, got 6'],
    [{ scale: 3 }, 'ratings.knowledge: expected 1 to 3, got 4'],
    [
      { ratings: { belief: 2, competence: 'unknown' } },
      'ratings.competence: expected nothing where it is open, got "unknown"',
    ],
    [{ open: ['time'] }, 'ratings.time: expected nothing where it is open, got "not-applicable"'],
    [{ open: 'belief' }, 'open: expected a list, got "belief"'],
    [{ open: ['money'] }, `open.0: expected ${anyDimension}, got "money"`],
    [{ why: { time: 3 } }, 'why.time: expected text, got 3'],
    [{ minority: [] }, 'minority: expected an object, got a list'],
    [{ sources: undefined }, 'sources: expected a list, got nothing'],
    [{ sources: [1] }, 'sources.0: expected text, got 1'],
    [{ seen: { a: 1 } }, 'seen.a: expected text, got 1'],
    [{ done: 'yes' }, 'done: expected true or false, got "yes"'],
    [{ type: 'assessment' }, 'type: expected agreement, got "assessment"'],
    [{ seen: JSON.parse('{"__proto__": "x"}') }, 'seen.__proto__: this name is not allowed'],
  ])('refuses %j [R7]', (change, message) => {
    expect(faultWith(change)).toBe(message);
  });
});
