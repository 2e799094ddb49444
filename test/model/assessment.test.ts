import { describe, expect, it } from 'vitest';
import {
  hasAnswers,
  isComplete,
  newAssessment,
  withAsk,
  withContext,
  withDone,
  withInquiry,
  withNote,
  withPrompt,
  withRating,
  withTalk,
  withWhy,
  withWords,
} from '../../src/model/assessment.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { dimensions } from '../../src/model/dimension.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import type { Assessment } from '../../src/model/record.ts';
import dossier from '../fixtures/records/dossier-1.json';

const id = '3c9f1d20-6a7b-4c8d-9e0f-112233445566';
const start = '2026-11-20T08:00:00.000Z';
const now = '2026-11-21T09:00:00.000Z';
const empty = deepFreeze(newAssessment({ id, now: start, about: 'parents' }));
const full = deepFreeze(parseAssessment(dossier.records[0]));

describe('newAssessment(start)', () => {
  it('has no answers, and only the members that it was given', () => {
    expect(empty).toEqual({
      type: 'assessment',
      version: 1,
      id,
      revision: 1,
      createdAt: start,
      updatedAt: start,
      definition: { id: 'dimensions', version: 1, words: {} },
      lang: 'nl',
      history: [],
      about: 'parents',
      scale: 5,
      ratings: {},
    });
    expect(hasAnswers(empty)).toBe(false);
  });

  it('is a valid record, its round normalised', () => {
    const made = newAssessment({
      id,
      now,
      about: 'school',
      by: 'team',
      unit: 'team',
      subject: '3A',
      scale: 4,
      lang: 'nl-BE',
      round: ' 2026 – 2027 ',
    });
    expect(parseAssessment(made)).toEqual(made);
    expect(made).toMatchObject({ by: 'team', unit: 'team', subject: '3A', round: '2026-2027' });
  });
});

type Edit = readonly [string, (record: Assessment) => Assessment, Partial<Assessment>];

const edits: readonly Edit[] = [
  [
    'withRating',
    (record) => withRating(record, 'time', 'unknown', now),
    { ratings: { time: 'unknown' } },
  ],
  ['withNote', (record) => withNote(record, 'time', 'traag ', now), { notes: { time: 'traag ' } }],
  [
    'withAsk',
    (record) => withAsk(record, 'time', 'de ouderraad', now),
    { ask: { time: 'de ouderraad' } },
  ],
  [
    'withInquiry',
    (record) => withInquiry(record, 'time', { moment: 'aan de poort', until: '2026-12-01' }, now),
    { inquiry: { time: { moment: 'aan de poort', until: '2026-12-01' } } },
  ],
  ['withTalk', (record) => withTalk(record, 'time', true, now), { talk: ['time'] }],
  [
    'withPrompt',
    (record) => withPrompt(record, 'parents.time.1', 'mixed', now),
    { prompts: { 'parents.time.1': 'mixed' } },
  ],
  ['withWhy', (record) => withWhy(record, 'nieuw team', now), { why: 'nieuw team' }],
  ['withContext', (record) => withContext(record, ['verhuis', ' '], now), { context: ['verhuis'] }],
];

const undo: Readonly<Record<string, (record: Assessment) => Assessment>> = {
  withRating: (record) => withRating(record, 'time', undefined, now),
  withNote: (record) => withNote(record, 'time', ' ', now),
  withAsk: (record) => withAsk(record, 'time', '', now),
  withInquiry: (record) => withInquiry(record, 'time', { moment: ' ', until: '' }, now),
  withTalk: (record) => withTalk(record, 'time', false, now),
  withPrompt: (record) => withPrompt(record, 'parents.time.1', undefined, now),
  withWhy: (record) => withWhy(record, '', now),
  withContext: (record) => withContext(record, ['', '\n'], now),
};

describe.each(edits)('%s(record, …, now)', (name, edit, expected) => {
  it('returns a new valid record with the answer and the time', () => {
    const edited = edit(empty);
    expect(edited).toEqual({ ...empty, ...expected, updatedAt: now });
    expect(parseAssessment(edited)).toEqual(edited);
    expect(hasAnswers(edited)).toBe(true);
  });

  it('takes the answer away again without a trace', () => {
    expect(undo[name]?.(edit(empty))).toEqual({ ...empty, updatedAt: now });
  });

  it('keeps unknown keys and the other answers', () => {
    const edited = edit(full);
    expect(edited).toMatchObject({ vendor: dossier.records[0]?.vendor });
    expect(Object.keys(edited)).toEqual(expect.arrayContaining(Object.keys(full)));
    expect(edited.ratings).toMatchObject({ trust: 9, belief: 5 });
  });
});

describe('edits of an assessment', () => {
  it('keep the dimensions to talk about in the order of the model [D2]', () => {
    const talk = ['time', 'belief', 'knowledge', 'time'] as const;
    const edited = talk.reduce((record, each) => withTalk(record, each, true, now), empty);
    expect(edited.talk).toEqual(['knowledge', 'belief', 'time']);
  });

  it('lock and unlock', () => {
    const locked = withDone(empty, true, now);
    expect(locked.done).toBe(true);
    expect(withDone(locked, false, now)).toEqual({ ...empty, updatedAt: now });
  });

  it('keep the words that were on screen, and add to them [D11]', () => {
    const first = withWords(empty, { 'parents.time.1': 'Oude woorden' });
    const second = withWords(first, { 'parents.time.2': 'Nieuwe woorden' });
    expect(second.definition.words).toEqual({
      'parents.time.1': 'Oude woorden',
      'parents.time.2': 'Nieuwe woorden',
    });
    expect(second.updatedAt).toBe(start);
  });
});

describe('isComplete(record)', () => {
  it('asks a score or a way not to score at each dimension [D3]', () => {
    const rated = dimensions.reduce(
      (record, each) => withRating(record, each, 'undisclosed', now),
      empty,
    );
    expect(isComplete(rated)).toBe(true);
    expect(isComplete(withRating(rated, 'belief', undefined, now))).toBe(false);
  });
});

describe('withInquiry(record, dimension, change, now)', () => {
  const asked = withInquiry(empty, 'time', { moment: 'aan de poort', until: '2026-12-01' }, now);

  it('keeps what the change leaves out, and keys that it does not know', () => {
    const later = { ...asked.inquiry?.time, later: [1] };
    const record = { ...asked, inquiry: { ...asked.inquiry, time: later } };
    expect(withInquiry(record, 'time', { heard: 'veel' }, now).inquiry).toEqual({
      time: { moment: 'aan de poort', until: '2026-12-01', later: [1], heard: 'veel' },
    });
  });

  it('takes away one member by blank text, and the date by what is no date', () => {
    expect(withInquiry(asked, 'time', { moment: '' }, now).inquiry).toEqual({
      time: { until: '2026-12-01' },
    });
    const late = withInquiry(asked, 'time', { until: '1 december' }, now);
    expect(late.inquiry).toEqual({ time: { moment: 'aan de poort' } });
    expect(parseAssessment(late)).toEqual(late);
  });

  it('leaves the cards of other dimensions alone', () => {
    const both = withInquiry(asked, 'belief', { heard: 'wel' }, now);
    expect(Object.keys(both.inquiry ?? {})).toEqual(['time', 'belief']);
    expect(withInquiry(both, 'belief', { heard: '' }, now).inquiry).toEqual(asked.inquiry);
  });
});
