import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crownPoint, isInLight } from '../../../src/geometry/tree/crown.ts';
import { drawTree, hangingPlace, placedLeaves } from '../../../src/geometry/tree/draw-tree.ts';
import type { DrawnLeaf, DrawnTree } from '../../../src/geometry/tree/drawn-tree.ts';
import { skeletonOf } from '../../../src/geometry/tree/skeleton.ts';
import type { Leaf } from '../../../src/model/record.ts';
import { treeBranches, type TreeModel } from '../../../src/model/tree-model.ts';
import { hungLeaves } from '../../fixtures/grown-trees.ts';
import { answers, anyLeaves, anyModel, anyStates, builtIn } from './tree-models.ts';

const [hung60, hung150, hung300] = [60, 150, 300].map((count) => hungLeaves(builtIn, count)) as [
  readonly Leaf[],
  readonly Leaf[],
  readonly Leaf[],
];

const draw = (leaves: readonly Leaf[], model: TreeModel = builtIn): DrawnTree =>
  drawTree(model, answers(leaves));
const homeless = ({ place: _place, ...leaf }: Leaf): Leaf => leaf;
const written = (tree: DrawnTree): string => JSON.stringify(tree);
const numbersIn = (text: string): readonly number[] =>
  (text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

/** Where the middle of a leaf is in the full-grown tree. */
function middleOf({ x, y, angle, length }: DrawnLeaf, scale: number) {
  const turn = (angle * Math.PI) / 180;
  const [px, py] = [x + Math.cos(turn) * length * 0.5, y + Math.sin(turn) * length * 0.5];
  return { x: (px - 600) / scale, y: (py - 1012) / scale };
}

describe('drawTree(model, answers)', () => {
  it('draws the same data the same, whatever was drawn before', () => {
    const before = written(draw(hung60));
    for (let i = 0; i < 9; i += 1) draw([], { ...builtIn, roots: [{ id: `r${i}`, name: 'x' }] });
    expect(written(draw(hung60))).toBe(before);
    expect(written(draw(hung60.map((leaf) => ({ ...leaf, text: 'other' }))))).toBe(before);
  });

  it('gives only numbers, rounded to 0.1, for any model, leaf and state [R1]', () => {
    const anyTree = anyModel.chain((model) =>
      fc.tuple(fc.constant(model), anyLeaves(model), anyStates(model), fc.boolean()),
    );
    fc.assert(
      fc.property(anyTree, ([model, leaves, roots, isMirrored]) => {
        const { woodDiscs, rootDiscs, trunkHalfWidth, stage, ...tree } = drawTree(
          model,
          answers(leaves, roots),
          isMirrored,
        );
        const paths = [
          tree.wood,
          ...tree.strands.flatMap(({ fill, pattern }) => [fill, pattern]),
          ...tree.roots.flatMap(({ outline, lines }) => [outline, ...lines.map(({ d }) => d)]),
          ...tree.fruits.map(({ stalk }) => stalk),
          ...tree.leaves.map(({ petiole = '' }) => petiole),
        ].join(' ');
        expect(paths).not.toMatch(/NaN|Infinity|undefined|null/);
        const places = [...tree.leaves, ...tree.buds, ...tree.fruits, tree.fork];
        const ends = [...tree.branches, ...tree.mains].flatMap(({ tip, fullTip }) => [
          ...[tip.x, tip.y, fullTip.x, fullTip.y],
        ]);
        const turns = [...tree.leaves, ...tree.buds].map(({ angle }) => angle);
        const all = [...places.flatMap(({ x, y }) => [x, y]), ...ends, ...turns];
        for (const number of [...all, ...numbersIn(paths)]) {
          expect(Math.round(number * 10) / 10).toBe(number);
        }
        for (const { x, y, radius } of [...woodDiscs, ...rootDiscs]) {
          expect(Number.isFinite(x + y) && radius > 0).toBe(true);
        }
        expect(trunkHalfWidth(1012)).toBeGreaterThan(stage.girth * 46 * stage.scale);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [20, 21],
    [60, 61],
    [100, 101],
    [150, 151],
    [200, 201],
  ])('moves no leaf from %i to %i leaves', (few, more) => {
    const { wood, leaves, stage } = draw(hung300.slice(0, few));
    const after = draw(hung300.slice(0, more));
    expect(after.stage).toEqual(stage);
    expect(after.leaves.slice(0, few)).toEqual(leaves);
    const woods = new Set(after.wood.split('Z'));
    expect(wood.split('Z').filter((piece) => !woods.has(piece))).toEqual([]);
  });

  it('moves no other leaf when one is removed, and its place is free for the next', () => {
    const [first, ...others] = hung60 as readonly [Leaf, ...Leaf[]];
    expect(draw(others).leaves).toEqual(draw(hung60).leaves.slice(1));
    expect(hangingPlace(builtIn, others, first.branch)).toBe(first.place);
  });

  it('moves everything only where a leaf crosses a stage', () => {
    const leafLengths = [0, 1, 12, 13, 40, 41, 180, 181, 300].map(
      (count) => draw(hung300.slice(0, count)).stage,
    );
    expect(leafLengths.map(({ scale, girth, leaf }) => `${scale} ${girth} ${leaf}`)).toEqual([
      '0.8 0.6 58',
      '0.88 0.76 60',
      '0.88 0.76 60',
      '0.95 0.9 60',
      '0.95 0.9 60',
      '1 1 60',
      '1 1 60',
      '1 1 48',
      '1 1 48',
    ]);
  });

  it('thickens no wood by leaves: the same twigs, boughs and roots at 60 and at 100', () => {
    const [few, more] = [draw(hung60), draw(hung300.slice(0, 100))];
    const discs = new Set(more.woodDiscs.map(({ x, y, radius }) => `${x} ${y} ${radius}`));
    expect(few.woodDiscs.every(({ x, y, radius }) => discs.has(`${x} ${y} ${radius}`))).toBe(true);
    expect(more.rootDiscs).toEqual(few.rootDiscs);
    expect(more.strands).toEqual(few.strands);
  });

  it.each([1, 12, 20, 60, 150, 300])('leaves the window of light open with %i leaves', (count) => {
    const { leaves, stage } = draw(hung300.slice(0, count));
    expect(leaves).toHaveLength(count);
    expect(leaves.filter((leaf) => isInLight(middleOf(leaf, stage.scale)))).toEqual([]);
  });

  it('gives each of 300 leaves a place of its own, all on the plate', () => {
    const { leaves } = draw(hung300);
    expect(new Set(leaves.map(({ x, y }) => `${x} ${y}`)).size).toBe(300);
    for (const leaf of leaves) {
      const { x, y } = middleOf(leaf, 1);
      expect(Math.hypot(x, y + 429)).toBeLessThan(430);
    }
  });

  it('puts some signs behind the wood above 40 leaves, and nothing else', () => {
    expect(draw(hung300.slice(0, 40)).leaves.some(({ isBehind }) => isBehind)).toBe(false);
    const behind = draw(hung300).leaves.filter(({ isBehind }) => isBehind);
    expect(behind.length).toBeGreaterThan(10);
    expect(new Set(behind.map(({ kind }) => kind))).toEqual(new Set(['sign']));
  });

  it('leaves out what hangs on a strand or on a branch that is not there', () => {
    const strays = ['tree.strands.pupil', 'tree.branches.gone', 'tree.mains.home'];
    const leaves = strays.map((branch, i): Leaf => ({
      id: `${i}`,
      branch,
      text: '',
      kind: 'sign',
    }));
    const tree = draw([...leaves, ...hung60.slice(0, 3)]);
    expect(tree.leaves.map(({ id }) => id)).toEqual(hung60.slice(0, 3).map(({ id }) => id));
    expect(draw(leaves).stage.scale).toBe(0.8);
  });

  it.each([Number.NaN, -1, 1e9, 0.5, Infinity])('takes the place %d for none', (place) => {
    const [first, ...others] = hung60 as readonly [Leaf, ...Leaf[]];
    const expected = draw([...others, homeless(first)]);
    expect(draw([...others, { ...first, place }])).toMatchObject({ leaves: expected.leaves });
  });

  it('moves no leaf that has a place for one that has none, wherever it stands', () => {
    const tree = draw([{ ...homeless(hung60[0] as Leaf), id: 'new' }, ...hung60]);
    expect(tree.leaves.slice(1)).toEqual(draw(hung60).leaves);
  });

  it('mirrored, puts every leaf, tip and root at the same height on the other side', () => {
    const tree = draw(hung150);
    const other = drawTree(builtIn, answers(hung150), true);
    const flipped = (x: number): number => Math.round((1200 - x) * 10) / 10;
    for (const part of ['leaves', 'fruits', 'buds'] as const) {
      tree[part].forEach(({ x, y }, i) => {
        expect(other[part][i]?.x).toBeCloseTo(flipped(x), 0);
        expect(other[part][i]?.y).toBe(y);
      });
    }
    expect(other.branches.map(({ fullTip }) => Math.sign(fullTip.x - 600))).toEqual([
      ...[1, 1, -1, -1, -1],
    ]);
  });

  it('draws both main branches as thick where they leave the trunk', () => {
    const [home, school] = skeletonOf(builtIn).map(({ limb }) => limb.samples[0]);
    expect(home?.thick).toBe(school?.thick);
    expect(home?.thick).toBeGreaterThan(30);
  });

  it('keeps every branch in the crown, and its tip in its own part', () => {
    for (const { branches } of skeletonOf(builtIn)) {
      for (const { boughs, slot } of branches) {
        for (const { limb } of boughs) {
          expect(limb.samples.every(({ y }) => y < -150)).toBe(true);
          const { theta, rho } = limb.course.to;
          expect(rho).toBeLessThanOrEqual(1);
          expect(theta).toBeGreaterThan(slot.from);
          expect(theta).toBeLessThan(slot.to);
        }
        const tip = boughs[0].limb.samples.at(-1);
        expect(tip).toMatchObject(crownPoint(boughs[0].limb.course.to.theta, 0.97));
      }
    }
  });

  it('keeps roots and rootlets in the bowl of soil', () => {
    const { rootDiscs } = draw(hung300);
    for (const { x, y, radius } of rootDiscs) {
      const away = Math.abs(x - 600);
      const depth = 448 * (1 - (away / 530) ** 2.5) ** 0.62;
      expect(y + radius - 1012).toBeLessThan(depth);
      if (away > 130) expect(y - radius).toBeGreaterThan(1008);
    }
  });

  it('draws each state of a root its own way, and none that nobody answered as not known [D3]', () => {
    const [first, second, third, fourth] = builtIn.roots.map(({ id }) => id) as [
      ...[string, string, string, string],
    ];
    const states = {
      [first]: 'firm',
      [second]: 'growing',
      [third]: 'fragile',
      [fourth]: 'unknown',
    } as const;
    const { roots } = drawTree(builtIn, answers([], states));
    const signs = roots.map(({ state, lines, buds, sign }) => [
      ...[state, lines.length, buds.length > 5, sign !== undefined],
    ]);
    expect(signs).toEqual([
      ['firm', 0, false, false],
      ['growing', 0, true, false],
      ['fragile', 2, false, false],
      ['unknown', 1, false, true],
      [undefined, 1, false, false],
    ]);
  });

  it('gives every strand its arms and its pattern, the middle one on top', () => {
    const { strands } = draw([]);
    expect(strands.map(({ voice }) => voice)).toEqual(['school', 'parents', 'pupil']);
    for (const { fill, pattern } of strands) {
      expect(fill.match(/M/g)).toHaveLength(2);
      expect(pattern.startsWith('M')).toBe(true);
    }
  });

  it('draws more than three strands as bark, and one of nobody without a pattern', () => {
    const names = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
    const many = draw([], { ...builtIn, strands: names });
    expect(many.strands).toEqual([]);
    expect(many.wood.length).toBeGreaterThan(draw([]).wood.length);
    const [one] = draw([], { ...builtIn, strands: names.slice(0, 1) }).strands;
    expect(one).toMatchObject({ voice: undefined, pattern: '' });
  });

  it('hangs three fruits in the window, and others under the lowest boughs without one', () => {
    const at = ({ fruits }: DrawnTree) => fruits.map(({ x, y }) => ({ x: x - 600, y: y - 1012 }));
    expect(at(draw(hung150)).every((fruit) => isInLight(fruit))).toBe(true);
    const [home] = builtIn.mains;
    const single = { ...builtIn, mains: [home!] };
    const low = at(draw([], single));
    expect(low).toHaveLength(3);
    expect(low.some((fruit) => isInLight(fruit))).toBe(false);
  });
});

describe('hangingPlace(model, leaves, branch)', () => {
  it('spreads the first leaves of a branch far apart', () => {
    for (const { id: branch } of treeBranches(builtIn)) {
      const leaves = Array.from({ length: 4 }, (_, i): Leaf => ({
        ...{ id: `${i}`, branch, text: '', kind: 'sign' },
      }));
      const drawn = draw(placedLeaves(builtIn, leaves)).leaves;
      drawn.forEach((a, i) => {
        for (const b of drawn.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(55);
        }
      });
    }
  });

  it('still finds a place beyond all places, and 0 on what has none', () => {
    const [{ id: branch }] = treeBranches(builtIn) as unknown as [{ id: string }];
    const leaves = Array.from({ length: 400 }, (_, i): Leaf => ({
      ...{ id: `${i}`, branch, text: '', kind: 'sign' },
    }));
    const placed = placedLeaves(builtIn, leaves);
    expect(placed.every(({ place }) => Number.isInteger(place))).toBe(true);
    expect(hangingPlace(builtIn, placed, branch)).toBeGreaterThanOrEqual(0);
    expect(draw(placed).leaves).toHaveLength(400);
    const times = new Map<unknown, number>();
    for (const { place } of placed) times.set(place, (times.get(place) ?? 0) + 1);
    const counts = [...times.values()];
    expect(Math.max(...counts) - Math.min(...counts), 'each place in turn').toBeLessThanOrEqual(1);
    expect(hangingPlace(builtIn, [], 'nowhere')).toBe(0);
  });
});

describe('placedLeaves(model, leaves)', () => {
  it('gives the places that the leaves take when they are drawn without', () => {
    const leaves = hung150.map(homeless);
    const placed = placedLeaves(builtIn, leaves);
    expect(draw(placed)).toMatchObject({ leaves: draw(leaves).leaves });
    expect(placedLeaves(builtIn, placed)).toEqual(placed);
  });

  it('leaves a leaf on a strand as it is', () => {
    const leaf: Leaf = { id: 'a', branch: 'tree.strands.pupil', text: '', kind: 'sign' };
    expect(placedLeaves(builtIn, [leaf])).toEqual([leaf]);
  });
});
