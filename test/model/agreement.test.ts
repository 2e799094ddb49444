import { describe, expect, it } from 'vitest';
import {
  agreementsOf,
  agreementsWith,
  findAgreement,
  type AgreementKey,
} from '../../src/model/agreement-key.ts';
import {
  answeredAgreementItems,
  hasAgreementAnswers,
  newAgreement,
  withAgreed,
  withAgreementDone,
  withAgreementWhy,
  withAgreementWords,
  withMinority,
  withOpen,
  withSources,
} from '../../src/model/agreement.ts';
import { newAssessment, withRating } from '../../src/model/assessment.ts';
import { recordDigest, reopened } from '../../src/model/digest.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { withEntry } from '../../src/model/member.ts';
import { parseAgreement } from '../../src/model/parse-agreement.ts';
import type { Agreement, StoredRecord } from '../../src/model/record.ts';
import { agreement } from '../fixtures/agreements.ts';
import example from '../fixtures/records/agreement-1.json';
import { uuid } from './merge-worlds.ts';

const id = '3c9f1d20-6a7b-4c8d-9e0f-112233445566';
const start = '2026-11-20T08:00:00.000Z';
const now = '2026-11-21T09:00:00.000Z';
const definition = { id: 'dimensions', version: 1, words: {} };
const empty = deepFreeze(newAgreement({ id, now: start, about: 'school', group: 'team' }));
const full = deepFreeze(parseAgreement(example));
const look = newAssessment({ id: uuid(1), now: start, about: 'school' });

describe('newAgreement(start)', () => {
  it('has no answers, and only the members that it was given', () => {
    expect(empty).toEqual({
      ...{ type: 'agreement', version: 1, id, revision: 1, createdAt: start, updatedAt: start },
      ...{ definition, lang: 'nl', history: [] },
      ...{ about: 'school', group: 'team', scale: 5, ratings: {}, sources: [] },
    });
    expect(hasAgreementAnswers(empty)).toBe(false);
    expect(parseAgreement(empty)).toEqual(empty);
  });

  it('takes scale, round, rater and the looks that it is about, each once with its digest', () => {
    const record = newAgreement({
      ...{ id, now, about: 'parents', group: 'parents', scale: 3, by: 'team' },
      ...{ round: ' 2026 – 2027 ', sources: [look, look] },
    });
    expect(record).toMatchObject({ scale: 3, by: 'team', round: '2026-2027', group: 'parents' });
    expect(record.sources).toEqual([look.id]);
    expect(record.seen).toEqual({ [look.id]: recordDigest(look) });
    expect(parseAgreement(record)).toEqual(record);
  });
});

describe('withAgreed and withOpen', () => {
  it('agree on a score or a way not to score, and clear it [D3]', () => {
    const unknown = withAgreed(empty, 'belief', 'unknown', now);
    expect(unknown).toEqual({ ...empty, ratings: { belief: 'unknown' }, updatedAt: now });
    expect(withAgreed(unknown, 'belief', undefined, start)).toEqual(empty);
  });

  it('hold a dimension as agreed or as open, never as both', () => {
    const agreed = withAgreed(empty, 'belief', 2, now);
    const open = withOpen(withOpen(agreed, 'time', true, now), 'belief', true, now);
    expect([open.open, open.ratings]).toEqual([['belief', 'time'], {}]);
    const again = withAgreed(open, 'belief', 3, now);
    expect([again.open, again.ratings]).toEqual([['time'], { belief: 3 }]);
    expect(withAgreed(open, 'belief', undefined, now).open).toEqual(['belief', 'time']);
    expect(withOpen(withOpen(empty, 'time', true, now), 'time', false, start)).toEqual(empty);
  });

  it('keep the words why and the minority view when a dimension opens again', () => {
    const opened = withOpen(full, 'knowledge', true, now);
    expect(opened.why?.knowledge).toBe(example.why.knowledge);
    expect(opened.minority?.knowledge).toBe(example.minority.knowledge);
    expect(opened.open).toEqual(['knowledge', 'competence']);
  });
});

describe('words beside an agreement', () => {
  it('are set a dimension, and blank text leaves no trace', () => {
    const said = withAgreementWhy(empty, 'time', 'Gezien', now);
    expect(said.why).toEqual({ time: 'Gezien' });
    expect(withAgreementWhy(said, 'time', ' ', start)).toEqual(empty);
    const kept = withMinority(empty, 'time', 'Ik zie het anders', now);
    expect(kept.minority).toEqual({ time: 'Ik zie het anders' });
    expect(withMinority(kept, 'time', '', start)).toEqual(empty);
  });

  it('withAgreementWords keeps the words of what was agreed, as on screen then [D11]', () => {
    const shown = (item: string) => `nu: ${item}`;
    const record = withAgreed(full, 'emotional', 2, now);
    expect([...answeredAgreementItems(record)].sort()).toEqual([
      ...['rating.not-applicable', 'rating.unknown', 'scale.5.2', 'scale.5.4'],
    ]);
    expect(withAgreementWords(record, shown).definition.words).toEqual({
      ...{ 'scale.5.4': 'veel', 'rating.unknown': 'weten we niet' },
      ...{ 'scale.5.2': 'nu: scale.5.2', 'rating.not-applicable': 'nu: rating.not-applicable' },
    });
  });
});

describe('withSources(record, sources, now)', () => {
  it('is about these looks as they are now', () => {
    const later = withRating(look, 'time', 3, now);
    const first = withSources(empty, [look], now);
    const second = withSources(first, [later], now);
    expect(first.seen).not.toEqual(second.seen);
    expect(second.sources).toEqual([look.id]);
    expect(withSources(second, [], start)).toEqual(empty);
  });
});

describe('every edit', () => {
  const edits: readonly (readonly [string, (record: Agreement) => Agreement])[] = [
    ['withAgreed', (record) => withAgreed(record, 'competence', 1, now)],
    ['withOpen', (record) => withOpen(record, 'knowledge', true, now)],
    ['withAgreementWhy', (record) => withAgreementWhy(record, 'time', 'x', now)],
    ['withMinority', (record) => withMinority(record, 'knowledge', '', now)],
    ['withSources', (record) => withSources(record, [look], now)],
    ['withAgreementDone', (record) => withAgreementDone(record, false, now)],
    ['withAgreementWords', (record) => withAgreementWords(record, () => 'x')],
  ];

  it.each(edits)('%s keeps unknown keys, and makes a valid record [R6]', (_, edit) => {
    const edited = edit(full);
    expect(edited).toMatchObject({ vendor: example.vendor, definition: { edition: 3 } });
    expect(parseAgreement(edited)).toEqual(edited);
  });

  it('a closed agreement opens again as its next revision', () => {
    const again = reopened(withAgreementDone(empty, true, now), now);
    expect([again.done, again.revision, again.history.length]).toEqual([undefined, 2, 1]);
  });
});

describe('hasAgreementAnswers(record)', () => {
  it('is true for what was agreed, left open or written, not for what was gathered', () => {
    expect(hasAgreementAnswers(withAgreed(empty, 'time', 'undisclosed', now))).toBe(true);
    expect(hasAgreementAnswers(withOpen(empty, 'time', true, now))).toBe(true);
    expect(hasAgreementAnswers(withAgreementWhy(empty, 'time', 'x', now))).toBe(true);
    expect(hasAgreementAnswers(withMinority(empty, 'time', 'x', now))).toBe(true);
    expect(hasAgreementAnswers(withSources({ ...empty, by: 'team' }, [look], now))).toBe(false);
  });
});

describe('agreementsWith(dossier, key)', () => {
  const apart = withEntry(agreement(5), 'round', undefined);
  const records: readonly StoredRecord[] = [
    ...[look, agreement(2), agreement(3, { group: 'parents' }), agreement(4, { about: 'school' })],
    ...[apart, agreement(6, { round: '2025-2026' }), agreement(7)],
    { type: 'agreement', version: 2, id: uuid(8) },
  ];
  const dossier = records.reduce(
    (all, record) => withRecord(all, record, now),
    newDossier({ id, now }),
  );
  const numbers = (found: readonly Agreement[]) => found.map((each) => Number(each.id.slice(-2)));

  it.each<[string, AgreementKey, readonly number[]]>([
    ['any group', { round: '2026 – 2027', about: 'parents' }, [2, 3, 7]],
    ['the team', { round: '2026-2027', about: 'parents', group: 'team' }, [2, 7]],
    ['parents', { round: '2026-2027', about: 'parents', group: 'parents' }, [3]],
    ['the other direction', { round: '2026-2027', about: 'school' }, [4]],
    ['no round', { about: 'parents' }, [5]],
  ])('finds those of %s; parents and colleagues stay apart', (_, key, expected) => {
    const found = agreementsWith(dossier, key);
    expect(numbers(found)).toEqual(expected);
    expect(findAgreement(dossier, key)).toBe(found.at(-1));
  });

  it('leaves other records and later versions out', () => {
    expect(agreementsOf(dossier)).toHaveLength(6);
  });
});
