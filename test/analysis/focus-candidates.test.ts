import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusCandidates } from '../../src/analysis/focus-candidates.ts';
import type { ScaledRatings } from '../../src/analysis/direction-gaps.ts';
import { scales, type Scale } from '../../src/model/rating.ts';
import { anyRatings, signed } from './arbitraries.ts';

/** Looks by seven signs in dimension order. */
function looks(scale: Scale, ...all: readonly string[]): readonly ScaledRatings[] {
  return all.map((signs) => ({ scale, ratings: signed(signs, scale) }));
}

describe('focusCandidates(looks)', () => {
  it.each<[Scale, readonly string[], string]>([
    [5, ['343?243'], 'competence low, belief unknown'],
    [5, ['2145533'], 'emotional low, knowledge low'],
    [5, ['?5?5555'], 'knowledge unknown, rational unknown'],
    [5, ['3455545'], 'knowledge lowest'],
    [5, ['4455555'], 'knowledge lowest, emotional lowest'],
    [5, ['4444444'], ''],
    [5, ['-------'], ''],
    [5, ['xx~~---'], ''],
    [5, ['5xxxxxx'], ''],
    [3, ['2321222'], 'belief low'],
    [4, ['2343333'], 'knowledge low'],
    [6, ['3444444'], 'knowledge low'],
    [6, ['4566666'], 'knowledge lowest'],
    [5, ['2444444', '5444444'], 'knowledge low'],
    [5, ['3444444', '1444444', '4444444'], 'knowledge lowest'],
    [
      5,
      ['??4?444', '4?4?444', '44?4444'],
      'emotional unknown, belief unknown, knowledge unknown, rational unknown',
    ],
    [5, ['2?44444', '?144444'], 'emotional low, knowledge low'],
    [5, [], ''],
  ])('on %i steps, of %j: %s [D3]', (scale, signs, expected) => {
    const { parents, school } = focusCandidates({ school: looks(scale, ...signs) });
    expect(school.map(({ dimension, reason }) => `${dimension} ${reason}`).join(', ')).toBe(
      expected,
    );
    expect(parents).toEqual([]);
  });

  it('keeps the directions apart', () => {
    const found = focusCandidates({ parents: looks(5, '1555555'), school: looks(5, '55555?5') });
    expect(found).toEqual({
      parents: [{ about: 'parents', dimension: 'knowledge', reason: 'low' }],
      school: [{ about: 'school', dimension: 'behaviour', reason: 'unknown' }],
    });
  });

  it('proposes each dimension at most once, and what is not known never as low [D3]', () => {
    const raters = fc.constantFrom(...scales).chain((scale) =>
      fc.array(fc.record({ scale: fc.constant(scale), ratings: anyRatings(scale) }), {
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(raters, (all) => {
        const { parents } = focusCandidates({ parents: all });
        expect(new Set(parents.map(({ dimension }) => dimension)).size).toBe(parents.length);
        for (const { dimension, reason } of parents) {
          const given = all.map(({ ratings }) => ratings[dimension]);
          if (reason === 'unknown') expect(given).toContain('unknown');
          else expect(given.some((each) => typeof each === 'number')).toBe(true);
        }
      }),
    );
  });
});
