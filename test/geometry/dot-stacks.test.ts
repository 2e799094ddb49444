/** Blocks of dots: a dot a person, no two on one place, all of one size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotSize, dotStacks, spreadBar, stepPercent } from '../../src/geometry/dot-stacks.ts';

const full = dotSize(6);

/** The places of the only block, as 'x y'. */
function places(count: number): readonly string[] {
  const [stack] = dotStacks(Array<number>(count).fill(3), full);
  return stack?.dots.map(({ x, y }) => `${x} ${y}`) ?? [];
}

describe('dotStacks(values, size)', () => {
  it.each([
    [1, ['0 0']],
    [2, ['-0.5 0', '0.5 0']],
    [3, ['-1 0', '0 0', '1 0']],
    [4, ['-1 -0.5', '0 -0.5', '1 -0.5', '0 0.5']],
    [6, ['-1 -0.5', '0 -0.5', '1 -0.5', '-1 0.5', '0 0.5', '1 0.5']],
  ])('sets %i equal answers round their step, three beside each other', (count, expected) => {
    expect(places(count)).toEqual(expected);
  });

  it('[D3] has a block a given answer, in the order of the scale, and none for what nobody gave', () => {
    const stacks = dotStacks([5, 1, 5], full).map(({ value, count }) => [value, count]);
    expect(stacks).toEqual([
      [1, 1],
      [5, 2],
    ]);
    expect(dotStacks([], full)).toEqual([]);
  });

  it('keeps every dot in the room of its block, on a place of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const size = dotSize(count);
        const [stack] = dotStacks(Array<number>(count).fill(2), size);
        const dots = stack?.dots ?? [];
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        const reach = size.diameter / 2;
        expect(Math.max(...dots.map(({ x }) => Math.abs(x) + reach))).toBeLessThanOrEqual(1.5);
        expect(Math.max(...dots.map(({ y }) => Math.abs(y) + reach))).toBeLessThanOrEqual(1.02);
      }),
    );
  });
});

describe('dotSize(most)', () => {
  it.each([
    [0, 3, 1],
    [6, 3, 1],
    [7, 4, 0.75],
    [80, 12, 0.25],
  ])('fits %i dots in rows of %i', (most, columns, pitch) => {
    expect(dotSize(most)).toMatchObject({ columns, pitch });
  });
});

describe('spreadBar(least, most, scale)', () => {
  it.each([
    [1, 5, 5, 4, 92],
    [3, 4, 5, 44, 32],
    [1, 2, 3, 6.7, 53.3],
  ])('goes a little beyond %i and %i of %i', (least, most, scale, from, width) => {
    expect(spreadBar(least, most, scale)).toEqual({ from, width });
    expect(from).toBeLessThan(stepPercent(least, scale));
  });
});
