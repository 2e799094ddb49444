import { describe, expect, it } from 'vitest';
import { newAssessment } from '../../src/model/assessment.ts';
import {
  assessmentsOf,
  findAssessment,
  newDossier,
  withoutRecord,
  withRecord,
} from '../../src/model/dossier.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import type { Dossier } from '../../src/model/record.ts';
import { normaliseRoundLabel, schoolYear } from '../../src/model/round.ts';
import withNewer from '../fixtures/records/dossier-with-newer.json';

const id = (last: number) => `3c9f1d20-6a7b-4c8d-9e0f-00000000000${last}`;
const now = '2026-11-21T09:00:00.000Z';
const later = '2026-11-22T09:00:00.000Z';
const empty = deepFreeze(newDossier({ id: id(0), now }));

const filled = [
  newAssessment({ id: id(1), now, about: 'parents', round: '2026-2027' }),
  newAssessment({ id: id(2), now, about: 'school', round: '2026-2027', by: 'team' }),
  newAssessment({ id: id(3), now, about: 'parents', round: '2025-2026' }),
].reduce<Dossier>((dossier, record) => withRecord(dossier, record, later), empty);

describe('newDossier(start)', () => {
  it('is valid and begins with the round of its school year', () => {
    expect(parseDossier(empty)).toEqual(empty);
    expect(empty.rounds).toEqual([{ label: '2026-2027', from: '2026-11-21' }]);
    expect(empty).not.toHaveProperty('title');
    expect(newDossier({ id: id(0), now, title: 'Wij', round: 'Lente  2027' })).toMatchObject({
      title: 'Wij',
      rounds: [{ label: 'Lente 2027' }],
    });
  });
});

describe('withRecord(dossier, record, now) and withoutRecord(dossier, id, now)', () => {
  it('add at the end, replace in place, take out', () => {
    const replaced = withRecord(
      filled,
      newAssessment({ id: id(1), now: later, about: 'school' }),
      later,
    );
    expect(replaced.records.map((record) => [record.id, record['about' as 'type']])).toEqual([
      [id(1), 'school'],
      [id(2), 'school'],
      [id(3), 'parents'],
    ]);
    expect(withoutRecord(filled, id(2), later).records).toEqual([
      filled.records[0],
      filled.records[2],
    ]);
    expect(filled.updatedAt).toBe(later);
  });

  it('keep unknown keys and newer records [R7]', () => {
    const dossier = { ...parseDossier(withNewer), vendor: 1 };
    const more = withRecord(dossier, newAssessment({ id: id(1), now, about: 'school' }), later);
    expect(more).toMatchObject({ vendor: 1 });
    expect(more.records.slice(0, 2)).toEqual(withNewer.records);
    expect(assessmentsOf(more).map((record) => record.id)).toEqual([id(1)]);
  });
});

describe('findAssessment(dossier, key)', () => {
  it.each([
    [{ about: 'parents', round: '2026-2027' }, id(1)],
    [{ about: 'parents', round: ' 2026 – 2027' }, id(1)],
    [{ about: 'parents', round: '2025-2026' }, id(3)],
    [{ about: 'school', round: '2026-2027', by: 'team' }, id(2)],
    [{ about: 'school', round: '2026-2027' }, undefined],
    [{ about: 'parents', round: '2026-2027', subject: '3A' }, undefined],
    [{ about: 'parents' }, undefined],
  ] as const)('finds for %j', (key, expected) => {
    expect(findAssessment(filled, key)?.id).toBe(expected);
  });

  it('prefers the latest added of several', () => {
    const again = newAssessment({ id: id(4), now, about: 'parents', round: '2026-2027' });
    expect(
      findAssessment(withRecord(filled, again, later), { about: 'parents', round: '2026-2027' })
        ?.id,
    ).toBe(id(4));
  });
});

describe('schoolYear(isoDate)', () => {
  it.each([
    ['2026-08-31', '2025-2026'],
    ['2026-09-01', '2026-2027'],
    ['2026-12-31T23:59:59Z', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('%s lies in %s', (date, year) => {
    expect(schoolYear(date)).toBe(year);
  });
});

describe('normaliseRoundLabel(label)', () => {
  it.each([
    ['2026 – 2027', '2026-2027'],
    ['2026/2027', '2026-2027'],
    ['\u00a0Lente   2027 ', 'Lente 2027'],
    ['Cafe\u0301', 'Café'],
    ['na - school', 'na - school'],
    ['1 - 2 - 3', '1-2-3'],
  ])('%j is %j', (label, expected) => {
    expect(normaliseRoundLabel(label)).toBe(expected);
    expect(normaliseRoundLabel(expected)).toBe(expected);
  });
});
