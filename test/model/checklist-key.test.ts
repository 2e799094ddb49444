import { describe, expect, it } from 'vitest';
import { newAssessment } from '../../src/model/assessment.ts';
import {
  checklistsOf,
  checklistsWith,
  findChecklist,
  sameActivity,
  type ChecklistKey,
} from '../../src/model/checklist-key.ts';
import { newChecklist, type ChecklistStart } from '../../src/model/checklist.ts';
import { newDossier, withRecord } from '../../src/model/dossier.ts';
import type { Dossier, StoredRecord } from '../../src/model/record.ts';
import { isFormer, isHidden, withNextTurn } from '../../src/model/turn.ts';
import { uuid } from './merge-worlds.ts';

const now = '2026-11-09T10:00:00.000Z';
const round = '2026-2027';

function card(last: number, more: Partial<ChecklistStart> = {}): StoredRecord {
  const definition = { id: 'checklist.parents', version: 1, words: {} };
  return newChecklist({ id: uuid(last), now, definition, moment: 'before', round, ...more });
}

function holding(...records: readonly StoredRecord[]): Dossier {
  const empty = newDossier({ id: uuid(99), now, round });
  return records.reduce((dossier, record) => withRecord(dossier, record, now), empty);
}

const dossier = holding(
  newAssessment({ id: uuid(1), now, about: 'parents', round }),
  card(2, { activity: { title: 'Openklas' } }),
  card(3, { activity: { title: ' OPENKLAS\u00a0' } }),
  card(4, { moment: 'after', activity: { title: 'Openklas' } }),
  card(5, { definition: { id: 'list.1', version: 1, words: {} } }),
  card(6),
  card(7, { round: undefined }),
  { type: 'checklist', version: 2, id: uuid(8) },
);

describe('sameActivity(one, other)', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['Openklas 3A', ' openklas  3a\n', true],
    ['Cafe\u0301', 'Café', true],
    [undefined, ' ', true],
    ['Openklas', 'Openklas 2', false],
    [undefined, 'Openklas', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect([sameActivity(one, other), sameActivity(other, one)]).toEqual([expected, expected]);
  });
});

describe('checklistsWith(dossier, key)', () => {
  it.each<[string, ChecklistKey, readonly number[]]>([
    ['any activity', { round, definition: 'checklist.parents', moment: 'before' }, [2, 3, 6]],
    [
      'one activity, however its title is written',
      { round, definition: 'checklist.parents', moment: 'before', activity: 'openklas' },
      [2, 3],
    ],
    [
      'no activity',
      { round, definition: 'checklist.parents', moment: 'before', activity: '' },
      [6],
    ],
    ['the other moment', { round, definition: 'checklist.parents', moment: 'after' }, [4]],
    ['another list', { round, definition: 'list.1', moment: 'before' }, [5]],
    ['any list', { round: '2026 – 2027', moment: 'before' }, [2, 3, 5, 6]],
    ['no round', { moment: 'before' }, [7]],
  ])('finds those of %s', (_, key, expected) => {
    const found = checklistsWith(dossier, key);
    expect(found.map(({ id }) => id)).toEqual(expected.map(uuid));
    expect(findChecklist(dossier, key)).toBe(found.at(-1));
  });

  it('leaves assessments and later versions out', () => {
    expect(checklistsOf(dossier)).toHaveLength(6);
  });
});

describe('withNextTurn(dossier)', () => {
  it('hides no checklist: the next colleague goes on with it', () => {
    const next = withNextTurn(dossier);
    expect(next.turn?.former).toEqual([uuid(1)]);
    const look = newAssessment({ id: uuid(1), now, about: 'parents', round });
    expect([isFormer(next, look), isHidden(next, look)]).toEqual([true, true]);
  });
});
