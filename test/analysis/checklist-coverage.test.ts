import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistCoverage,
  momentChanges,
  type CoveredItem,
} from '../../src/analysis/checklist-coverage.ts';
import { dimensions } from '../../src/model/dimension.ts';

/** One question a dimension, and one that belongs to none. */
const items: readonly CoveredItem[] = [
  { id: 'other' },
  ...dimensions.map((dimension) => ({ id: `q.${dimension}`, dimension })),
];

const letters: Readonly<Record<string, string>> = { y: 'yes', p: 'partly', n: 'no', u: 'unknown' };

/** Answers in the order of the dimensions: y p n u, or - for none. */
function given(text: string): Readonly<Record<string, string>> {
  const entries = dimensions.map((dimension, index) => [`q.${dimension}`, letters[text[index]!]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

describe('checklistCoverage(items, answers)', () => {
  it('sorts the dimensions by their answer; each stands in one list, unknown in its own [D3]', () => {
    expect(checklistCoverage(items, given('ypnu-yu'))).toEqual({
      byDimension: {
        knowledge: 'yes',
        emotional: 'partly',
        rational: 'no',
        belief: 'unknown',
        behaviour: 'yes',
        time: 'unknown',
      },
      touched: ['knowledge', 'behaviour'],
      partly: ['emotional'],
      notTouched: ['rational'],
      unknown: ['belief', 'time'],
      open: ['competence'],
    });
  });

  // knowledge emotional rational belief competence behaviour time
  it.each<[string, string | undefined, string]>([
    ['ynnnnnn', 'knowledge', 'only knowledge has a yes'],
    ['ypppppp', 'knowledge', 'only knowledge has the strongest answer'],
    ['pnnnnnn', 'knowledge', 'partly is the strongest answer, only knowledge has it'],
    ['nnnnnyn', 'behaviour', 'only behaviour has a yes'],
    ['nnnnnny', 'behaviour', 'only time has a yes'],
    ['nnnnnyy', 'behaviour', 'only behaviour and time have a yes'],
    ['ppnnpyy', 'behaviour', 'only behaviour and time have the strongest answer'],
    ['nnnnnpp', 'behaviour', 'only behaviour and time have a partly'],
    ['ynnnnyn', undefined, 'knowledge and behaviour'],
    ['ppnnnnn', undefined, 'partly at two'],
    ['yyyyyyy', undefined, 'all are touched'],
    ['nnnnnnn', undefined, 'none is touched'],
    ['uuuuuuu', undefined, 'nothing is known'],
    ['ynnnnn-', undefined, 'one is open'],
    ['ynnnnnu', 'knowledge', 'of what is known, mainly knowledge'],
    ['unnnnyn', 'behaviour', 'of what is known, mainly behaviour'],
    ['-------', undefined, 'nothing is answered'],
  ])('%s gives the trap %s: %s [D6] [D3]', (text, trap) => {
    expect(checklistCoverage(items, given(text)).trap).toBe(trap);
  });

  it.each<[readonly (string | undefined)[], string | undefined]>([
    [['no', 'yes', 'unknown'], 'yes'],
    [['no', 'partly', 'unknown'], 'partly'],
    [['no', 'unknown'], 'unknown'],
    [['unknown', undefined], 'unknown'],
    [['no', 'no'], 'no'],
    [['no', undefined], undefined],
    [['soon'], undefined],
    [[undefined], undefined],
  ])('%j at the questions of one dimension makes it %s [D3]', (values, expected) => {
    const asked = values.map((_, index) => ({ id: `q.${index}`, dimension: 'belief' as const }));
    const answers = Object.fromEntries(
      values.flatMap((value, index) => (value === undefined ? [] : [[`q.${index}`, value]])),
    );
    const { byDimension, open } = checklistCoverage(asked, answers);
    expect([byDimension.belief, open]).toEqual([expected, expected ? [] : ['belief']]);
  });

  it('says nothing of a list without dimensions, whatever an item is called', () => {
    expect(checklistCoverage([{ id: 'constructor' }], { constructor: 'yes' })).toEqual({
      byDimension: {},
      ...{ touched: [], partly: [], notTouched: [], unknown: [], open: [] },
    });
    const named = [{ id: 'constructor', dimension: 'time' as const }];
    expect(checklistCoverage(named, {}).open).toEqual(['time']);
  });

  it('has each dimension in one list, and gives a trap only where all are answered and something is touched [D6] [D3]', () => {
    const answer = fc.constantFrom('y', 'p', 'n', 'u', '-');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 7, maxLength: 7 }), (signs) => {
        const { touched, partly, notTouched, unknown, open, trap } = checklistCoverage(
          items,
          given(signs.join('')),
        );
        const all = [...touched, ...partly, ...notTouched, ...unknown, ...open];
        expect(all.sort()).toEqual([...dimensions].sort());
        if (trap) expect([open, touched.length + partly.length > 0]).toEqual([[], true]);
      }),
    );
  });
});

describe('momentChanges(before, after, ids)', () => {
  it('tells for each question whether its answer is the same, another, or there at one moment', () => {
    const before = { a: 'yes', b: 'partly', c: 'no', e: 'unknown', f: 'unknown' };
    const after = { a: 'yes', b: 'yes', d: 'no', e: 'no', f: 'unknown', gone: 'yes' };
    expect(
      momentChanges(before, after, ['a', 'b', 'c', 'd', 'e', 'f', 'constructor']).map(
        ({ id, before: was, after: is, kind }) => [id, was, is, kind],
      ),
    ).toEqual([
      ['a', 'yes', 'yes', 'same'],
      ['b', 'partly', 'yes', 'other'],
      ['c', 'no', undefined, 'one'],
      ['d', undefined, 'no', 'one'],
      ['e', 'unknown', 'no', 'other'],
      ['f', 'unknown', 'unknown', 'same'],
      ['constructor', undefined, undefined, 'none'],
    ]);
  });
});
