import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../src/analysis/round-comparison.ts';
import { newAssessment, withRating } from '../../src/model/assessment.ts';
import type { Assessment } from '../../src/model/record.ts';

const words = { 'parents.time.lead.1': 'Maken ouders tijd?', constructor: 'Eigen vraag?' };
const definition = { id: 'dimensions', version: 1, words };
let made = 0;

function look(change: Partial<Assessment> = {}): Assessment {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const start = { id, now: '2026-11-09', about: 'parents', by: 'teacher', definition } as const;
  return { ...withRating(newAssessment(start), 'time', 3, '2026-11-09'), ...change };
}

const withWords = (other: Readonly<Record<string, string>>): Partial<Assessment> => ({
  definition: { ...definition, words: other },
});

const reworded = { ...words, 'parents.time.lead.1': 'Hebben ouders tijd?' };
const parent = { by: 'parent' };
const school = { about: 'school' } as const;

type Row = readonly [
  string,
  readonly Partial<Assessment>[],
  readonly Partial<Assessment>[],
  string,
];

const cases: readonly Row[] = [
  ['no looks now', [], [{}], 'nothing'],
  ['no looks then', [{}], [], 'nothing'],
  ['no ratings then', [{}], [{ ratings: {} }], 'nothing'],
  ['only the other direction then', [{}], [school], 'nothing'],
  ['another role', [{}], [parent], 'rater'],
  ['no role then', [{}], [{ by: '' }], 'rater'],
  ['a team and a person', [{ unit: 'team' }], [{ unit: 'person' }], 'rater'],
  ['another scale', [{}], [{ scale: 4 }], 'scale'],
  ['another set of items', [{}], [{ definition: { ...definition, id: 'own' } }], 'wording'],
  ['another version', [{}], [{ definition: { ...definition, version: 2 } }], 'wording'],
  ['another language', [{}], [{ lang: 'fr' }], 'wording'],
  ['other words at an item that both answer', [{}], [withWords(reworded)], 'wording'],
  ['several faults, the nearest look', [{}], [parent, { scale: 4 }], 'scale'],
  ['several faults, whatever the order', [{}], [withWords(reworded), parent], 'wording'],
];

describe('compareRounds(now, then)', () => {
  for (const [name, now, then, reason] of cases) {
    it(`says '${reason}' at ${name}${reason === 'wording' ? ' [D11]' : ''}`, () => {
      const compared = compareRounds(now.map(look), then.map(look));
      expect(compared.parents).toEqual({ reason });
    });
  }

  it.each<[string, Partial<Assessment>]>([
    ['the same in all', {}],
    ['words at other items only', withWords({ 'parents.belief.lead.1': 'Geloven ouders?' })],
    ['no words, as from a link', withWords({})],
    ['another class', { subject: '4A' }],
    ['unknown answers only', { ratings: { time: 'unknown' } }],
  ])('puts two looks side by side with %s', (_, change) => {
    const [now, then] = [look({ subject: '3A' }), look({ subject: '3A', ...change })];
    expect(compareRounds([now], [then]).parents).toEqual({ pairs: [[now, then]] });
  });

  it('compares each direction by itself', () => {
    const [now, then] = [look(school), look(school)];
    const compared = compareRounds([now, look()], [then, look({ scale: 3 })]);
    expect(compared).toEqual({ parents: { reason: 'scale' }, school: { pairs: [[now, then]] } });
  });

  it('pairs each look once, of the same class where there is one, and leaves the rest out', () => {
    const now = [{}, { subject: '3A' }, parent, {}].map(look);
    const then = [{ subject: '3A' }, { subject: '4A' }, { scale: 3 } as const, parent].map(look);
    expect(compareRounds(now, then).parents).toEqual({
      pairs: [
        [now[1], then[0]],
        [now[2], then[3]],
        [now[0], then[1]],
      ],
    });
  });
});
