import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newChecklist } from '../../src/model/checklist.ts';
import { isOfEarlierList, ownItemIds, ownListId } from '../../src/model/own-list.ts';

describe('ownItemIds(texts)', () => {
  it('gives one id for a text however it is spaced or composed, another for another', () => {
    const [one] = ownItemIds(['Wie was er niet? Café']);
    expect(one).toMatch(/^item\.[0-9a-f]{32}$/);
    expect(ownItemIds([' Wie  was\u00a0er\nniet? Cafe\u0301 '])).toEqual([one]);
    expect(ownItemIds(['wie was er niet? Café'])).not.toEqual([one]);
  });

  it('stays the same from release to release', () => {
    expect(ownItemIds(['Vraag'])).toEqual(['item.02d3df57af54c08e3f85b550d2273172']);
  });

  it('numbers repeats from 2', () => {
    const [one = '', other, second, third] = ownItemIds(['Ja?', 'Nee?', ' Ja?', 'Ja? ']);
    expect([second, third]).toEqual([`${one}-2`, `${one}-3`]);
    expect(other).not.toBe(one);
  });

  it('gives as many different ids as texts, whatever they hold [R1]', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(new Set(ownItemIds(texts)).size).toBe(texts.length);
      }),
    );
    expect(ownItemIds(['\ud800', '\udfff', ''])).toHaveLength(3);
  });

  it('gives the same id to a text that stays when others come or go', () => {
    const [first] = ownItemIds(['Ja?', 'Nee?']);
    expect(ownItemIds(['Misschien?', 'Ja?'])[1]).toBe(first);
  });
});

describe('ownListId(itemIds)', () => {
  it('is another for other items, and for another order', () => {
    const ids = [
      ownListId(['a', 'b']),
      ownListId(['b', 'a']),
      ownListId(['a']),
      ownListId(['a,b']),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^list\.[0-9a-f]{32}$/);
    expect(ownListId(['a', 'b'])).toBe(ids[0]);
  });
});

describe('isOfEarlierList(record, itemIds)', () => {
  const record = (id: string, items: readonly string[]) =>
    newChecklist({
      id: '3c9f1d20-6a7b-4c8d-9e0f-112233445566',
      now: '2026-11-20',
      definition: { id, version: 1, words: {} },
      moment: 'before',
      items,
    });

  it.each<[string, string, readonly string[], boolean]>([
    ['shares half', 'list.1', ['a', 'b', 'c'], true],
    ['had as many items, but others', 'list.1', ['x', 'y'], false],
    ['shares nothing and had more', 'list.1', ['x', 'y', 'z'], false],
    ['answers a list of the model', 'checklist.parents', ['a', 'b'], false],
  ])('one that %s: %s', (_, id, items, expected) => {
    expect(isOfEarlierList(record(id, items), ['a', 'd'])).toBe(expected);
  });
});
