import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPositions } from '../../src/geometry/dot-positions.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { anyRatings } from '../analysis/arbitraries.ts';
import { ratingsOf } from './drawing-states.ts';

const rows = dotPositions(
  5,
  [
    { key: 'p', ratings: ratingsOf('343?-45') },
    { key: 's', ratings: ratingsOf('245435x') },
  ],
  0.1,
);

describe('dotPositions(scale, series, spacing)', () => {
  it('has a row a dimension, in order [D2]', () => {
    expect(rows.map(({ dimension }) => dimension)).toEqual(dimensions);
  });

  it('places values as parts of the track, with a bar between them', () => {
    expect(rows[0]).toEqual({
      dimension: 'knowledge',
      dots: [
        { key: 'p', value: 3, x: 0.5 },
        { key: 's', value: 2, x: 0.25 },
      ],
      signs: [],
      gap: { from: 0.25, to: 0.5 },
    });
  });

  it('pushes equal values apart and draws no bar', () => {
    expect(rows[1]?.dots.map(({ x }) => x)).toEqual([0.7, 0.8]);
    expect(rows[1]).not.toHaveProperty('gap');
  });

  it('keeps what is no number in its lane, never on the track [D3]', () => {
    expect(rows[3]?.signs).toEqual([{ key: 'p', kind: 'unknown' }]);
    expect(rows[4]).toMatchObject({ dots: [{ key: 's' }], signs: [] });
    expect(rows[6]?.signs).toEqual([{ key: 's', kind: 'not-applicable' }]);
  });

  it('stays on the track, and never sets two marks on one place', () => {
    fc.assert(
      fc.property(anyRatings(6), anyRatings(6), anyRatings(6), (...all) => {
        const series = all.map((ratings, i) => ({ key: String(i), ratings }));
        for (const { dots } of dotPositions(6, series, 0.06)) {
          expect(dots.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
          expect(new Set(dots.map(({ x }) => x)).size).toBe(dots.length);
        }
      }),
    );
  });
});
