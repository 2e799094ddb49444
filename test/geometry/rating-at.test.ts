import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarFrame } from '../../src/geometry/radar-frame.ts';
import { valuePoint } from '../../src/geometry/radar-scale.ts';
import { ratingAt } from '../../src/geometry/rating-at.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { base } from './drawing-states.ts';

const frame = radarFrame(base);

describe('ratingAt(frame, x, y)', () => {
  it('finds the value whose place it is, also some px beside it', () => {
    const near = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(fc.nat(6), fc.integer({ min: 1, max: 5 }), near, near, (axis, value, dx, dy) => {
        const place = valuePoint(frame, axis, value);
        expect(ratingAt(frame, place.x + dx, place.y + dy)).toEqual({
          dimension: dimensions[axis],
          value,
        });
      }),
    );
  });

  it('finds nothing in the heart, beyond the outer ring, or nowhere', () => {
    expect(ratingAt(frame, frame.cx, frame.cy)).toBeUndefined();
    expect(ratingAt(frame, frame.cx, frame.cy - frame.radius - 17)).toBeUndefined();
    expect(ratingAt(frame, frame.cx, frame.cy - frame.radius - 15)).toEqual({
      dimension: 'knowledge',
      value: 5,
    });
    expect(ratingAt(frame, NaN, 0)).toBeUndefined();
  });
});
