import { describe, expect, it } from 'vitest';
import { newAssessment } from '../../src/model/assessment.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { isOfEarlierList, ownTreeId } from '../../src/model/own-list.ts';
import type { Dossier, StoredRecord, Tree } from '../../src/model/record.ts';
import { careOf } from '../../src/model/tree-care.ts';
import {
  earlierTrees,
  findTree,
  treesOf,
  treesWith,
  type TreeKey,
} from '../../src/model/tree-key.ts';
import { newTree, withRoot, type TreeStart } from '../../src/model/tree.ts';
import { isHidden, withNextTurn } from '../../src/model/turn.ts';
import { uuid } from './merge-worlds.ts';

const now = '2026-11-09T10:00:00.000Z';
const round = '2026-2027';

function grown(last: number, more: Partial<TreeStart> = {}): Tree {
  const definition = { id: 'tree', version: 1, words: {} };
  const record = newTree({ id: uuid(last), now, definition, round, ...more });
  return withRoot(record, 'tree.roots.trust', 'growing', now);
}

const own = { id: 'tree.1', version: 1, words: {} };

function holding(rounds: Dossier['rounds'], ...records: readonly StoredRecord[]): Dossier {
  const empty = { ...newDossier({ id: uuid(99), now, round }), rounds };
  return records.reduce<Dossier>((dossier, record) => withRecord(dossier, record, now), empty);
}

const numbers = (records: readonly Tree[]) => records.map(({ id }) => Number(id.slice(-2)));

describe('treesWith(dossier, key)', () => {
  const dossier = holding(
    [{ label: round, from: '2026-09-01' }],
    ...[newAssessment({ id: uuid(1), now, about: 'parents', round }), grown(2), grown(3)],
    ...[grown(4, { definition: own }), grown(5, { round: '2025-2026' })],
    ...[grown(6, { round: undefined }), { type: 'tree', version: 2, id: uuid(7) }],
  );

  it.each<[string, TreeKey, readonly number[]]>([
    ['the built-in model', { round, definition: 'tree' }, [2, 3]],
    ['any model', { round: '2026 – 2027' }, [2, 3, 4]],
    ['an own model', { round, definition: 'tree.1' }, [4]],
    ['another round', { round: '2025-2026' }, [5]],
    ['no round', {}, [6]],
  ])('finds those of %s', (_, key, expected) => {
    const found = treesWith(dossier, key);
    expect(numbers(found)).toEqual(expected);
    expect(findTree(dossier, key)).toBe(found.at(-1));
  });

  it('leaves other records and later versions out', () => {
    expect(treesOf(dossier)).toHaveLength(5);
  });

  it('hides no tree at a next turn: the team goes on with it', () => {
    const next = withNextTurn(dossier);
    expect(next.turn?.former).toEqual([uuid(1)]);
    expect(isHidden(next, newAssessment({ id: uuid(1), now, about: 'parents', round }))).toBe(true);
  });
});

describe('earlierTrees(dossier, key)', () => {
  const rounds = [
    { label: round, from: '2026-09-01' },
    { label: '2023-2024', from: '2023-09-01' },
    { label: '2025-2026', from: '2025-09-01' },
    { label: '2027-2028', from: '2027-09-01' },
  ];
  const dossier = holding(
    rounds,
    ...[grown(1), grown(2, { round: '2025-2026' }), grown(3, { round: '2023-2024' })],
    ...[grown(4, { round: '2023 - 2024' }), grown(5, { round: '2027-2028' })],
    ...[grown(6, { round: '2025-2026', definition: own }), grown(7, { round: 'elders' })],
    newTree({ id: uuid(8), now, definition: own, round: '2023-2024' }),
  );

  it('gives one of each round before, oldest first, with the same model', () => {
    expect(numbers(earlierTrees(dossier, { round, definition: 'tree' }))).toEqual([4, 2]);
    expect(numbers(earlierTrees(dossier, { round: '2023-2024', definition: 'tree' }))).toEqual([]);
  });

  it('gives none without an answer', () => {
    expect(numbers(earlierTrees(dossier, { round, definition: 'tree.1' }))).toEqual([6]);
  });

  it('gives those of every known round to a round that nobody knows', () => {
    expect(numbers(earlierTrees(dossier, { definition: 'tree' }))).toEqual([4, 2, 1, 5]);
  });
});

describe('careOf(dossier, round)', () => {
  const plan = (last: number, more: object): StoredRecord => ({
    ...{ type: 'plan', version: 1, id: uuid(last), round },
    ...more,
  });
  const dossier = holding(
    [],
    plan(1, {
      actions: [
        { title: ' Bellen ', tends: 'tree.branches.talking', who: 'Inge' },
        { title: 'Onthaal', tends: 'tree.roots.knowing', who: 5 },
        ...[{ title: 'Zonder tak' }, { tends: 'tree.roots.trust' }, { title: '', tends: 'x' }],
        ...[null, 5, 'x', [], { title: {}, tends: [] }],
      ],
    }),
    ...[plan(2, { round: '2025-2026', actions: [{ title: 'Oud', tends: 'x' }] }), plan(3, {})],
    ...[plan(4, { actions: 'x' }), plan(5, { round: 5, actions: [{ title: 'a', tends: 'x' }] })],
    { ...plan(6, { actions: [{ title: 'a', tends: 'x' }] }), type: 'orchard' },
  );

  it('gives the actions that tend something, in their order, and nothing for other shapes [R1]', () => {
    expect(careOf(dossier, '2026 – 2027')).toEqual([
      { item: 'tree.branches.talking', text: 'Bellen', who: 'Inge' },
      { item: 'tree.roots.knowing', text: 'Onthaal' },
    ]);
    expect(careOf(dossier, '2025-2026')).toEqual([{ item: 'x', text: 'Oud' }]);
    expect(careOf(dossier, undefined)).toEqual([]);
  });
});

describe('own trees', () => {
  it('ownTreeId is another for other parts, and no id of a list', () => {
    expect(ownTreeId(['a'])).toMatch(/^tree\.[0-9a-f]{32}$/);
    expect(ownTreeId(['a'])).not.toBe(ownTreeId(['b']));
  });

  it.each<[string, string, readonly string[], boolean]>([
    ['shares half', 'tree.2', ['a', 'b', 'c'], true],
    ['had other parts', 'tree.2', ['x', 'y'], false],
    ['is of the built-in model', 'tree', ['a', 'd'], false],
    ['answers a list', 'list.1', ['a', 'd'], false],
  ])('isOfEarlierList: one that %s: %s', (_, id, items, expected) => {
    const record = grown(1, { definition: { id, version: 1, words: {} }, items });
    expect(isOfEarlierList(record, ['a', 'd'])).toBe(expected);
  });
});
