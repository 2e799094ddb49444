import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/freeze.ts';
import { parseTree } from '../../src/model/parse-tree.ts';
import type { Leaf, Tree } from '../../src/model/record.ts';
import { treeItemIds, treePlaces, type TreeModel } from '../../src/model/tree-model.ts';
import {
  answeredTreeItems,
  hasTreeAnswers,
  isStrandEmpty,
  newTree,
  openRoots,
  strandedLeaves,
  withLeaf,
  withLeafBack,
  withNotes,
  withRoot,
  withTreeModel,
  withTreeWords,
  withoutLeaf,
} from '../../src/model/tree.ts';
import example from '../fixtures/records/tree-1.json';

const id = '3c9f1d20-6a7b-4c8d-9e0f-112233445566';
const start = '2026-11-20T08:00:00.000Z';
const now = '2026-11-21T09:00:00.000Z';
const definition = { id: 'tree', version: 1, words: {} };
const empty = deepFreeze(newTree({ id, now: start, definition }));
const full = deepFreeze(parseTree(example));

const leaf = (name: string, more: Partial<Leaf> = {}): Leaf => ({
  ...{ id: name, branch: 'tree.branches.helping', text: name, kind: 'sign' },
  ...more,
});

const hung = (...names: readonly string[]): Tree =>
  deepFreeze({ ...empty, leaves: names.map((name) => leaf(name)) });

const idsOf = ({ leaves }: Tree) => leaves.map((each) => each.id).join('');

describe('newTree(start)', () => {
  it('has no answers, and only the members that it was given', () => {
    expect(empty).toEqual({
      type: 'tree',
      version: 1,
      id,
      revision: 1,
      createdAt: start,
      updatedAt: start,
      definition,
      lang: 'nl',
      history: [],
      roots: {},
      leaves: [],
    });
    expect(hasTreeAnswers(empty)).toBe(false);
    expect(parseTree(empty)).toEqual(empty);
  });

  it('takes round, rater, language, first leaves and the items of an own model', () => {
    const items = ['a', 'b'];
    const record = newTree({
      ...{ id, now: start, definition, lang: 'fr', by: 'team', round: ' 2026 – 2027 ' },
      ...{ items, leaves: [leaf('a')] },
    });
    expect(record).toMatchObject({ lang: 'fr', by: 'team', round: '2026-2027', items });
    expect(idsOf(record)).toBe('a');
    const blank = newTree({ id, now, definition, by: ' ', round: '', items: undefined });
    expect(Object.keys(blank)).toEqual(Object.keys(empty));
  });
});

describe('withRoot(record, rootId, state, now)', () => {
  it('sets a state, also that it is not known, and clears it [D3]', () => {
    const unknown = withRoot(empty, 'r', 'unknown', now);
    expect(unknown).toEqual({ ...empty, roots: { r: 'unknown' }, updatedAt: now });
    expect(withRoot(withRoot(unknown, 'r', 'firm', now), 'r', undefined, start)).toEqual(empty);
  });
});

describe('leaves of a tree', () => {
  it('withLeaf hangs a new one last, and replaces one in its place in the order', () => {
    expect(idsOf(withLeaf(hung('a', 'b'), leaf('c'), now))).toBe('abc');
    const moved = withLeaf(hung('a', 'b', 'c'), leaf('b', { branch: 'x', place: 0 }), now);
    expect(idsOf(moved)).toBe('abc');
    expect(moved.leaves[1]).toEqual(leaf('b', { branch: 'x', place: 0 }));
    expect(moved.updatedAt).toBe(now);
  });

  it('withoutLeaf takes one off; no other leaf changes', () => {
    const before = hung('a', 'b', 'c');
    const after = withoutLeaf(before, 'b', now);
    expect(after.leaves).toEqual([before.leaves[0], before.leaves[2]]);
    expect(withoutLeaf(before, 'z', start)).toEqual({ ...before });
  });

  it('withLeafBack undoes it, place number and all [R6]', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), (all, pick) => {
        const record = hung(...all);
        const index = pick % all.length;
        const gone = record.leaves[index] as Leaf;
        const back = withLeafBack(withoutLeaf(record, gone.id, now), gone, index, start);
        expect(back).toEqual(record);
      }),
    );
  });

  it('withLeafBack hangs beyond the end last, and no leaf twice', () => {
    expect(idsOf(withLeafBack(hung('a'), leaf('b'), 9, now))).toBe('ab');
    expect(idsOf(withLeafBack(hung('a', 'b'), leaf('a'), 2, now))).toBe('ab');
  });
});

describe('withNotes(record, itemId, lines, now)', () => {
  it('sets lines without blank ones, and leaves no trace of none [D7]', () => {
    const noted = withNotes(empty, 'tree.soil.context', ['druk', ' ', '', 'nieuw'], now);
    expect(noted.notes).toEqual({ 'tree.soil.context': ['druk', 'nieuw'] });
    const also = withNotes(noted, 'tree.weather.chances', ['zon'], now);
    expect(Object.keys(also.notes ?? {})).toHaveLength(2);
    expect(withNotes(noted, 'tree.soil.context', [' '], start)).toEqual(empty);
  });
});

describe('every edit', () => {
  const edits: readonly (readonly [string, (record: Tree) => Tree])[] = [
    ['withRoot', (record) => withRoot(record, 'r', 'firm', now)],
    ['withLeaf', (record) => withLeaf(record, leaf('n'), now)],
    ['withoutLeaf', (record) => withoutLeaf(record, example.leaves[0]?.id ?? '', now)],
    ['withNotes', (record) => withNotes(record, 'n', ['x'], now)],
    ['withTreeWords', (record) => withTreeWords(record, () => 'x')],
  ];

  it.each(edits)('%s keeps unknown keys, and makes a valid record [R6]', (_, edit) => {
    const edited = edit(full);
    expect(edited).toMatchObject({ vendor: example.vendor, definition: { edition: 3 } });
    expect(parseTree(edited)).toEqual(edited);
    expect(edited.leaves.at(-1)).toBeDefined();
  });
});

describe('hasTreeAnswers(record)', () => {
  it('is true for a state, a leaf or a line, not for a round or a rater alone', () => {
    expect(hasTreeAnswers(withRoot(empty, 'r', 'unknown', now))).toBe(true);
    expect(hasTreeAnswers(withLeaf(empty, leaf('a'), now))).toBe(true);
    expect(hasTreeAnswers(withNotes(empty, 's', ['x'], now))).toBe(true);
    expect(hasTreeAnswers({ ...empty, by: 'team', round: '2026-2027', items: ['a'] })).toBe(false);
  });
});

describe('openRoots(record, rootIds)', () => {
  it('gives those without a state, in their order; one that is not known has one [D3]', () => {
    const ids = ['c', 'b', 'a', 'constructor'];
    const record = withRoot(withRoot(empty, 'a', 'unknown', now), 'c', 'firm', now);
    expect(openRoots(record, ids)).toEqual(['b', 'constructor']);
    expect(openRoots(undefined, ids)).toEqual(ids);
  });
});

describe('strandedLeaves(record, branchIds)', () => {
  it('gives the leaves whose branch went, in their order', () => {
    const leaves = [
      leaf('a', { branch: 'x' }),
      leaf('b', { branch: 'y' }),
      leaf('c', { branch: 'z' }),
    ];
    const record = { ...empty, leaves };
    expect(strandedLeaves(record, ['y']).map((each) => each.id)).toEqual(['a', 'c']);
    expect(strandedLeaves(record, ['x', 'y', 'z'])).toEqual([]);
  });
});

describe('isStrandEmpty(leaves, strand)', () => {
  const strand = { id: 'tree.strands.pupil', name: 'leerling', voice: 'pupil' } as const;

  it.each<[string, readonly Leaf[], boolean]>([
    ['no leaf at all', [], true],
    ['leaves of others elsewhere', [leaf('a', { who: 'school' }), leaf('b')], true],
    ['a leaf on it', [leaf('a', { branch: strand.id })], false],
    ['a leaf elsewhere that is its part', [leaf('a', { who: 'pupil' })], false],
  ])('with %s: %s', (_, leaves, expected) => {
    expect(isStrandEmpty(leaves, strand)).toBe(expected);
  });

  it('of nobody in particular is filled by what hangs on it alone', () => {
    const nobody = { id: strand.id, name: 'buurt' };
    expect(isStrandEmpty([leaf('a'), leaf('b', { who: 'pupil' })], nobody)).toBe(true);
    expect(isStrandEmpty([leaf('a', { branch: strand.id })], nobody)).toBe(false);
  });
});

const place = (name: string) => ({ id: name, name });
const own: TreeModel = {
  ...{ id: 'tree.1', version: 2, isOwn: true },
  soil: { ...place('soil'), lines: [place('line')] },
  roots: [place('root')],
  trunk: place('trunk'),
  strands: [place('strand')],
  bindings: [place('binding')],
  mains: [{ ...place('main'), sides: [place('side')] }],
  fruits: [place('fruit')],
  weather: [{ ...place('sun'), sort: 'chances', lines: [place('warm')] }],
  leaves: [leaf('first', { branch: 'side' })],
};

describe('withTreeModel(record, model)', () => {
  const order = 'soil line root trunk strand binding main side fruit sun warm first';

  it('follows definition and items; words, time and leaves stay', () => {
    const record = { ...hung('a'), definition: { id: 'tree', version: 1, words: { a: 'A' } } };
    expect(withTreeModel(record, own)).toEqual({
      ...record,
      definition: { id: 'tree.1', version: 2, words: { a: 'A' } },
      items: order.split(' '),
    });
    expect(treeItemIds(own).join(' ')).toBe(order);
    expect(
      treePlaces(own)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(order.replace(' first', ''));
  });

  it('keeps no items of the built-in model', () => {
    const built = withTreeModel(withTreeModel(empty, own), { ...own, id: 'tree', isOwn: false });
    expect(built).toEqual({ ...empty, definition: { ...definition, version: 2 } });
  });
});

describe('withTreeWords(record, shown)', () => {
  const record = withNotes(
    withRoot(
      withLeaf(empty, leaf('a', { who: 'pupil', kind: 'chance' }), now),
      'r',
      'growing',
      now,
    ),
    ...(['soil', ['x'], now] as const),
  );

  it('keeps the words of all that is answered, as they were shown [D11]', () => {
    const ids =
      'r tree.branches.helping soil tree.states.growing tree.kinds.chance tree.actors.pupil';
    expect([...answeredTreeItems(record)].join(' ')).toBe(ids);
    const worded = withTreeWords(record, (item) => item.toUpperCase());
    expect(worded.definition.words).toMatchObject({ r: 'R', soil: 'SOIL' });
    expect(Object.keys(worded.definition.words).join(' ')).toBe(ids);
    expect(worded.updatedAt).toBe(record.updatedAt);
  });

  it('leaves those of then as they are, and lets go what is no longer answered [D11]', () => {
    const then = withTreeWords(record, (item) => `${item} toen`);
    const later = withTreeWords(withRoot(then, 'r', 'firm', now), () => 'nu');
    expect(later.definition.words).toMatchObject({ r: 'r toen', 'tree.states.firm': 'nu' });
    expect(later.definition.words).not.toHaveProperty('tree.states.growing');
    const cleared = withTreeWords(withRoot(then, 'r', undefined, now), () => 'nu');
    expect(cleared.definition.words).not.toHaveProperty('r');
  });

  it('keeps no words that nobody has', () => {
    expect(withTreeWords(record, () => undefined).definition.words).toEqual({});
  });
});
