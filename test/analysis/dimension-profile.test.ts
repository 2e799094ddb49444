import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionProfile } from '../../src/analysis/dimension-profile.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { nonScores, type Ratings } from '../../src/model/rating.ts';
import { anyRatings } from './arbitraries.ts';

describe('dimensionProfile(ratings)', () => {
  it('sorts out highest, lowest and what carries no number, in dimension order [D2]', () => {
    expect(
      dimensionProfile({
        time: 4,
        behaviour: 4,
        knowledge: 2,
        emotional: 'unknown',
        rational: 'not-applicable',
        belief: 'undisclosed',
      }),
    ).toEqual({
      scored: ['knowledge', 'behaviour', 'time'],
      highest: ['behaviour', 'time'],
      lowest: ['knowledge'],
      unknown: ['emotional'],
      notApplicable: ['rational'],
      undisclosed: ['belief'],
      unanswered: ['competence'],
    });
  });

  it('of nothing has no extremes', () => {
    expect(dimensionProfile({})).toMatchObject({
      scored: [],
      highest: [],
      lowest: [],
      unanswered: dimensions,
    });
  });

  it('puts each dimension in exactly one list [D3]', () => {
    fc.assert(
      fc.property(anyRatings(5), (ratings) => {
        const { scored, unknown, notApplicable, undisclosed, unanswered } =
          dimensionProfile(ratings);
        const all = [scored, unknown, notApplicable, undisclosed, unanswered].flat();
        expect([...all].sort()).toEqual([...dimensions].sort());
      }),
    );
  });

  it('never lets a non-score change the extremes [D3]', () => {
    fc.assert(
      fc.property(
        anyRatings(5),
        fc.constantFrom(...dimensions),
        fc.constantFrom(...nonScores),
        (ratings, dimension, kind) => {
          const without: Ratings = { ...ratings, [dimension]: undefined };
          const withKind: Ratings = { ...ratings, [dimension]: kind };
          const { highest, lowest, scored } = dimensionProfile(without);
          expect(dimensionProfile(withKind)).toMatchObject({ highest, lowest, scored });
        },
      ),
    );
  });
});
