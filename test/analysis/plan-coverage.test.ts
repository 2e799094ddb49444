import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixPlaces, planCoverage, touchedPlaces } from '../../src/analysis/plan-coverage.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { parsePlan } from '../../src/model/parse-plan.ts';
import type { Plan } from '../../src/model/record.ts';
import { action, plan } from '../fixtures/plans.ts';
import { plans } from '../model/record-arbitraries.ts';

const example = plan(6, {
  actions: [
    action(1, { touches: { parents: ['knowledge'] } }),
    action(2, { touches: { parents: ['knowledge', 'behaviour'], school: ['knowledge'] } }),
    action(3, { touches: { school: ['time', 'behaviour', 'time'] } }),
    action(4),
  ],
});

describe('planCoverage(plan)', () => {
  it('counts actions for each dimension, of a direction and in any; each action once', () => {
    const { counts, actions, untouched } = planCoverage(example);
    expect(dimensions.map((each) => counts.parents[each])).toEqual([2, 0, 0, 0, 0, 1, 0]);
    expect(dimensions.map((each) => counts.school[each])).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(dimensions.map((each) => actions[each])).toEqual([2, 0, 0, 0, 0, 2, 1]);
    expect(untouched.map(({ about, dimension }) => `${about}.${dimension}`).join(' ')).toBe(
      'parents.emotional parents.rational parents.belief parents.competence parents.time ' +
        'school.emotional school.rational school.belief school.competence',
    );
  });

  it('of no actions is nothing, and all fourteen places are untouched', () => {
    const { counts, untouched } = planCoverage({ actions: [] });
    expect(Object.values(counts.parents)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(untouched).toEqual(matrixPlaces);
  });

  it('adds up, for any plan: what no action touches counts nothing', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(plans, (made) => {
        const record: Plan = parsePlan(made);
        const { counts, actions, untouched } = planCoverage(record);
        const all = directions.flatMap((about) => Object.values(counts[about]));
        expect(all.filter((count) => count === 0)).toHaveLength(untouched.length);
        const touched = record.actions.flatMap(touchedPlaces);
        expect(all.reduce((one, other) => one + other, 0)).toBe(touched.length);
        for (const each of dimensions) {
          const [one, other] = [counts.parents[each], counts.school[each]];
          expect(actions[each]).toBeGreaterThanOrEqual(Math.max(one, other));
          expect(actions[each]).toBeLessThanOrEqual(Math.min(one + other, record.actions.length));
        }
      }),
    );
  });
});
