/** Which record holds the checklist of an action, and what becomes of it with an answer or another title. */
import { describe, expect, it } from 'vitest';
import {
  answeredChecklist,
  askedDirections,
  findActionChecklist,
  renamedChecklists,
  type ActionChecklist,
} from '../../../src/elements/action-plan/action-checklist.ts';
import { newDossier, withRecord } from '../../../src/model/dossier.ts';
import type { Checklist, Dossier, Touches } from '../../../src/model/record.ts';
import { checklist } from '../../fixtures/checklists.ts';
import { action } from '../../fixtures/plans.ts';

const at = '2026-11-22T09:30:00Z';
const asked: ActionChecklist = { about: 'parents', moment: 'before' };
const koffie = action(1, { title: 'Koffie', kind: 'school-gate', when: '2026-12-01' });

function holding(...records: readonly Checklist[]): Dossier {
  const start = newDossier({ id: '00000000-0000-4000-8000-0000000000aa', now: at });
  return records.reduce((dossier, record) => withRecord(dossier, record, at), start);
}

const found = (...records: readonly Checklist[]) =>
  findActionChecklist({ dossier: holding(...records), shownRound: '2026-2027' }, koffie, asked)?.id;

describe('findActionChecklist(session, action, asked)', () => {
  const own = checklist(1, { action: koffie.id, activity: { title: 'Oude naam' } });
  const called = checklist(2, { activity: { title: ' koffie' } });

  it('[D11] finds the one that names the action, whatever it is called, else one called the same', () => {
    expect(found(own, called)).toBe(own.id);
    expect(found(called)).toBe(called.id);
    expect(found()).toBeUndefined();
  });

  it.each<[string, Partial<Checklist>]>([
    ['another action', { action: action(2).id }],
    ['another moment', { moment: 'after' }],
    ['another round', { round: '2025-2026' }],
    ['another list', { definition: { id: 'checklist.school', version: 1, words: {} } }],
  ])('takes none of %s', (_, more) => {
    expect(found({ ...called, ...more })).toBeUndefined();
  });
});

describe('askedDirections(action)', () => {
  it.each<[Touches, readonly string[]]>([
    [{}, ['parents']],
    [{ parents: [] }, ['parents']],
    [{ school: ['time'] }, ['school']],
    [{ school: ['time'], parents: ['belief'] }, ['parents', 'school']],
  ])('of what touches %j are %j', (touches, expected) => {
    expect(askedDirections(action(1, { touches }))).toEqual(expected);
  });
});

describe('answeredChecklist(known, start, answer)', () => {
  const language = { locale: 'nl', itemString: ({ text }: { readonly text: string }) => text };
  const start = { language: language as never, round: '2026-2027', by: 'team' };
  const item = 'checklist.parents.1';

  it('[D11] begins a record of the action, with the words of its moment and its answer', () => {
    const answer = { ...asked, moment: 'after', action: koffie, item, value: 'partly' } as const;
    const record = answeredChecklist(undefined, start, answer);
    expect(record).toMatchObject({
      ...{ type: 'checklist', action: koffie.id, moment: 'after', round: '2026-2027', by: 'team' },
      definition: { id: 'checklist.parents', words: { 'checklist.answer.partly': 'deels' } },
      activity: { title: 'Koffie', kind: 'school-gate', date: '2026-12-01' },
      answers: { [item]: 'partly' },
    });
    const before = answeredChecklist(undefined, start, { ...answer, moment: 'before' });
    expect(record.definition.words[item]).not.toBe(before.definition.words[item]);
  });

  it('[R6] keeps the record, its notes, its unknown keys and its old words, and clears an answer', () => {
    const words = { [item]: 'Een vraag van toen?' };
    const definition = { id: 'checklist.parents', version: 1, words };
    const known = { ...checklist(3, { definition }), later: 1 };
    const record = answeredChecklist(known, start, {
      ...asked,
      action: koffie,
      item,
      value: undefined,
    });
    expect(record).toMatchObject({ id: known.id, later: 1, notes: known.notes });
    expect(record.answers).toEqual({ 'checklist.parents.2': 'unknown' });
    expect(record.definition.words[item]).toBe('Een vraag van toen?');
  });
});

describe('renamedChecklists(dossier, actions)', () => {
  it('gives those of the actions that are called otherwise now', () => {
    const old = checklist(1, { action: koffie.id, activity: { title: 'Thee' } });
    const same = checklist(2, {
      action: koffie.id,
      activity: { title: 'Koffie' },
      moment: 'after',
    });
    const free = checklist(3, { activity: { title: 'Thee' } });
    const renamed = renamedChecklists(holding(old, same, free), [koffie]);
    expect(renamed.map(({ id, activity }) => [id, activity?.title])).toEqual([[old.id, 'Koffie']]);
  });
});
