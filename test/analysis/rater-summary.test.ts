import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleValues, raterSummary } from '../../src/analysis/rater-summary.ts';
import { anyRatings } from './arbitraries.ts';

describe('middleValues(values)', () => {
  const cases: readonly (readonly [readonly number[], readonly number[]])[] = [
    [[], []],
    [[4], [4]],
    [
      [2, 5],
      [2, 5],
    ],
    [[3, 3], [3]],
    [[1, 2, 5], [2]],
    [
      [1, 2, 3, 5],
      [2, 3],
    ],
    [[1, 3, 3, 5], [3]],
  ];
  for (const [values, middle] of cases) {
    it(`of ${JSON.stringify(values)} is ${JSON.stringify(middle)}`, () => {
      expect(middleValues(values)).toEqual(middle);
    });
  }
});

describe('raterSummary(raters)', () => {
  it('counts numbers and each way not to give one apart [D3]', () => {
    const [knowledge] = raterSummary([
      { knowledge: 5 },
      { knowledge: 2 },
      { knowledge: 'unknown' },
      { knowledge: 'undisclosed' },
      { knowledge: 'not-applicable' },
      {},
    ]);
    expect(knowledge).toEqual({
      dimension: 'knowledge',
      middle: [2, 5],
      values: [2, 5],
      raters: 6,
      unknown: 1,
      notApplicable: 1,
      undisclosed: 1,
      unanswered: 1,
    });
  });

  it('only ever shows values that somebody gave, and loses nobody [D3]', () => {
    fc.assert(
      fc.property(fc.array(anyRatings(6), { maxLength: 9 }), (raters) => {
        for (const one of raterSummary(raters)) {
          const given = raters.map((ratings) => ratings[one.dimension]);
          for (const value of one.middle) expect(given).toContain(value);
          const without = one.unknown + one.notApplicable + one.undisclosed + one.unanswered;
          expect(one.values.length + without).toBe(raters.length);
        }
      }),
    );
  });
});
