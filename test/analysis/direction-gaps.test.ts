import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionGaps } from '../../src/analysis/direction-gaps.ts';
import type { Rating } from '../../src/model/rating.ts';
import { anyRatings } from './arbitraries.ts';

const cases: readonly (readonly [Rating | undefined, Rating | undefined, object])[] = [
  [3, 2, { kind: 'steps', steps: 1, higher: 'parents' }],
  [3, 5, { kind: 'steps', steps: 2, higher: 'school' }],
  [4, 4, { kind: 'steps', steps: 0, higher: 'equal' }],
  ['unknown', 4, { kind: 'ask' }],
  [4, 'unknown', { kind: 'ask' }],
  ['unknown', undefined, { kind: 'ask' }],
  ['unknown', 'not-applicable', { kind: 'ask' }],
  [3, undefined, { kind: 'unanswered' }],
  [undefined, undefined, { kind: 'unanswered' }],
  [3, 'not-applicable', { kind: 'not-compared' }],
  ['undisclosed', 3, { kind: 'not-compared' }],
];

const only = (rating: Rating | undefined): { time?: Rating } =>
  rating === undefined ? {} : { time: rating };

describe('directionGaps(parents, school)', () => {
  for (const [parents, school, gap] of cases) {
    it(`of ${parents ?? 'nothing'} and ${school ?? 'nothing'} says ${JSON.stringify(gap)} [D3]`, () => {
      const { gaps } = directionGaps(
        { ratings: only(parents), scale: 5 },
        { ratings: only(school), scale: 5 },
      );
      expect(gaps.at(-1)).toEqual({ dimension: 'time', ...gap });
    });
  }

  it('finds the widest gaps, all of them when they tie', () => {
    const { widest } = directionGaps(
      { ratings: { knowledge: 1, emotional: 5, time: 3 }, scale: 5 },
      { ratings: { knowledge: 3, emotional: 3, time: 3 }, scale: 5 },
    );
    expect(widest.map(({ dimension, higher }) => [dimension, higher])).toEqual([
      ['knowledge', 'school'],
      ['emotional', 'parents'],
    ]);
  });

  it('has no widest gap where nothing differs', () => {
    const same = { ratings: { time: 3 }, scale: 5 } as const;
    expect(directionGaps(same, same).widest).toEqual([]);
  });

  it('never counts steps between two scales', () => {
    fc.assert(
      fc.property(anyRatings(4), anyRatings(5), (parents, school) => {
        const { gaps, widest } = directionGaps(
          { ratings: parents, scale: 4 },
          { ratings: school, scale: 5 },
        );
        expect(gaps.some((gap) => gap.kind === 'steps')).toBe(false);
        expect(widest).toEqual([]);
      }),
    );
  });
});
