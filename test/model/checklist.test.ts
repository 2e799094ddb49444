import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasChecklistAnswers,
  newChecklist,
  openItems,
  strandedAnswers,
  withActivity,
  withAnswer,
  withAnswerMoved,
  withItemNote,
  withList,
} from '../../src/model/checklist.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { parseChecklist } from '../../src/model/parse-checklist.ts';
import type { Activity, Checklist } from '../../src/model/record.ts';
import example from '../fixtures/records/checklist-1.json';

const id = '3c9f1d20-6a7b-4c8d-9e0f-112233445566';
const start = '2026-11-20T08:00:00.000Z';
const now = '2026-11-21T09:00:00.000Z';
const definition = { id: 'list.1', version: 1, words: {} };
const empty = deepFreeze(newChecklist({ id, now: start, definition, moment: 'before' }));
const full = deepFreeze(parseChecklist(example));

/** A record of an own list with these items and answers; a note where the answer is undefined. */
function answered(
  items: readonly string[],
  answers: Readonly<Record<string, string | undefined>>,
): Checklist {
  const begun = newChecklist({ id, now: start, definition, moment: 'before', items });
  return deepFreeze(
    Object.entries(answers).reduce(
      (record, [item, value]) =>
        value === undefined
          ? withItemNote(record, item, 'Notitie', start)
          : withAnswer(record, item, value, start),
      begun,
    ),
  );
}

describe('newChecklist(start)', () => {
  it('has no answers, and only the members that it was given', () => {
    expect(empty).toEqual({
      type: 'checklist',
      version: 1,
      id,
      revision: 1,
      createdAt: start,
      updatedAt: start,
      definition,
      lang: 'nl',
      history: [],
      moment: 'before',
      answers: {},
    });
    expect(hasChecklistAnswers(empty)).toBe(false);
  });

  it('is a valid record, its round normalised, without what is blank', () => {
    const made = newChecklist({
      ...{ id, now, definition, moment: 'after', action: 'a1', by: 'team', lang: 'nl-BE' },
      round: ' 2026 – 2027 ',
      activity: { title: 'Openklas', kind: ' ', date: 'morgen' },
      items: ['item.1'],
    });
    expect(parseChecklist(made)).toEqual(made);
    expect(made).toMatchObject({ round: '2026-2027', action: 'a1', by: 'team', items: ['item.1'] });
    expect(made.activity).toEqual({ title: 'Openklas' });
    const blank = newChecklist({ id, now, definition, moment: 'after', activity: {}, items: [] });
    expect(Object.keys(blank)).not.toEqual(expect.arrayContaining(['activity', 'items']));
  });
});

type Edit = readonly [
  string,
  (record: Checklist) => Checklist,
  (record: Checklist) => Checklist,
  Partial<Checklist>,
];

const edits: readonly Edit[] = [
  [
    'withAnswer',
    (record) => withAnswer(record, 'item.9', 'partly', now),
    (record) => withAnswer(record, 'item.9', undefined, now),
    { answers: { 'item.9': 'partly' } },
  ],
  [
    'withItemNote',
    (record) => withItemNote(record, 'item.9', 'traag ', now),
    (record) => withItemNote(record, 'item.9', ' \n', now),
    { notes: { 'item.9': 'traag ' } },
  ],
  [
    'withActivity',
    (record) => withActivity(record, { title: 'Schoolpoort', date: '2026-12-01' }, now),
    (record) => withActivity(record, { title: '', date: '' }, now),
    { activity: { title: 'Schoolpoort', date: '2026-12-01' } },
  ],
];

describe.each(edits)('%s(record, …, now)', (_, edit, undo, expected) => {
  it('returns a new valid record with the change and the time', () => {
    const edited = edit(empty);
    expect(edited).toEqual({ ...empty, ...expected, updatedAt: now });
    expect(parseChecklist(edited)).toEqual(edited);
  });

  it('takes the change away again without a trace', () => {
    expect(undo(edit(empty))).toEqual({ ...empty, updatedAt: now });
  });

  it('keeps unknown keys and the other answers', () => {
    const edited = edit(full);
    expect(edited).toMatchObject({ vendor: example.vendor, activity: { room: 4 } });
    expect(edited.answers).toMatchObject(example.answers);
    expect(edited.notes).toMatchObject(example.notes);
  });
});

describe('withActivity(record, change, now)', () => {
  const told = withActivity(empty, { title: 'Openklas', date: '2026-12-01' }, now);

  it.each<[Activity, Activity | undefined]>([
    [{ kind: 'open-class' }, { title: 'Openklas', date: '2026-12-01', kind: 'open-class' }],
    [{ title: ' ' }, { date: '2026-12-01' }],
    [{ date: '' }, { title: 'Openklas' }],
    [{ date: '1 december' }, { title: 'Openklas' }],
    [{ date: '2026-12-02' }, { title: 'Openklas', date: '2026-12-02' }],
    [{}, { title: 'Openklas', date: '2026-12-01' }],
    [{ title: '', date: '' }, undefined],
  ])('%j gives %j', (change, expected) => {
    const edited = withActivity(told, change, now);
    expect(edited.activity).toEqual(expected);
    expect(parseChecklist(edited)).toEqual(edited);
  });
});

describe('withAnswerMoved(record, fromId, toId, now)', () => {
  const words = { 'item.1': 'Oud', 'checklist.answer.yes': 'ja' };

  it('gives answer and note to the other item; the old ones go, the word too', () => {
    const record = withItemNote(withAnswer(empty, 'item.1', 'yes', start), 'item.1', 'Goed', start);
    const moved = withAnswerMoved(
      { ...record, definition: { ...definition, words } },
      'item.1',
      'item.2',
      now,
    );
    expect(moved).toEqual({
      ...empty,
      updatedAt: now,
      answers: { 'item.2': 'yes' },
      notes: { 'item.2': 'Goed' },
      definition: { ...definition, words: { 'checklist.answer.yes': 'ja' } },
    });
    expect(parseChecklist(moved)).toEqual(moved);
  });

  it('leaves no notes where there were none', () => {
    const moved = withAnswerMoved(answered([], { 'item.1': 'no' }), 'item.1', 'item.2', now);
    expect(moved.answers).toEqual({ 'item.2': 'no' });
    expect('notes' in moved).toBe(false);
  });

  it('loses no note that was there already, and no answer to a note alone', () => {
    const record = answered([], { 'item.1': undefined, 'item.2': 'partly' });
    const noted = withItemNote(record, 'item.2', 'Nieuw', start);
    const moved = withAnswerMoved(noted, 'item.1', 'item.2', now);
    expect(moved).toMatchObject({
      answers: { 'item.2': 'partly' },
      notes: { 'item.2': 'Nieuw\nNotitie' },
    });
  });

  it('to itself changes nothing', () => {
    expect(withAnswerMoved(full, 'item.1', 'item.1', now)).toBe(full);
  });
});

describe('hasChecklistAnswers(record)', () => {
  it('counts an answer and a note, not an activity or a round alone', () => {
    expect(hasChecklistAnswers(withAnswer(empty, 'item.1', 'unknown', now))).toBe(true);
    expect(hasChecklistAnswers(withItemNote(empty, 'item.1', 'Goed', now))).toBe(true);
    const told = withActivity(empty, { title: 'Openklas', kind: 'open-class' }, now);
    expect(hasChecklistAnswers({ ...told, round: '2026-2027', by: 'team' })).toBe(false);
  });
});

describe('openItems(record, itemIds)', () => {
  const ids = ['item.3', 'item.2', 'item.1', 'constructor'];

  it('gives those without an answer, in their order; a note is none, what is not known is one', () => {
    const record = answered([], { 'item.1': undefined, 'item.3': 'unknown' });
    expect(openItems(record, ids)).toEqual(['item.2', 'item.1', 'constructor']);
  });

  it('gives all without a record', () => {
    expect(openItems(undefined, ids)).toEqual(ids);
  });
});

describe('strandedAnswers(record, itemIds)', () => {
  const was = ['a', 'b', 'c'];

  it.each<
    [string, Parameters<typeof answered>[1], readonly string[], ReturnType<typeof strandedAnswers>]
  >([
    ['nothing when the list is the same', { a: 'yes' }, was, []],
    ['nothing of an item without an answer', { a: 'yes' }, ['a', 'x', 'c'], []],
    [
      'the new item in its place',
      { a: 'yes', b: 'no' },
      ['a', 'x', 'c'],
      [{ id: 'b', place: 1, heir: 'x' }],
    ],
    ['a note too', { b: undefined }, ['a', 'x', 'c'], [{ id: 'b', place: 1, heir: 'x' }]],
    [
      'nobody where an item only moved into its place',
      { b: 'no' },
      ['a', 'c'],
      [{ id: 'b', place: 1, heir: undefined }],
    ],
    [
      'nobody where that item has an answer',
      { b: 'no', x: 'yes' },
      ['a', 'x', 'c'],
      [{ id: 'b', place: 1, heir: undefined }],
    ],
    [
      'nobody beyond the end of a shorter list',
      { c: 'no' },
      ['a', 'b'],
      [{ id: 'c', place: 2, heir: undefined }],
    ],
    [
      'several by their places, one of unknown place last',
      { z: 'yes', c: 'no', a: 'yes' },
      ['x', 'b', 'y'],
      [
        { id: 'a', place: 0, heir: 'x' },
        { id: 'c', place: 2, heir: 'y' },
        { id: 'z', place: undefined, heir: undefined },
      ],
    ],
  ])('gives %s', (_, answers, ids, expected) => {
    expect(strandedAnswers(answered(was, answers), ids)).toEqual(expected);
  });

  it('has no place for answers to a list of the model', () => {
    expect(strandedAnswers(answered([], { 'checklist.parents.9': 'yes' }), ['x'])).toEqual([
      { id: 'checklist.parents.9', place: undefined, heir: undefined },
    ]);
  });

  it('offers no item twice, only open new ones, and each stranded answer once [R1]', () => {
    const name: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor');
    const list = fc.uniqueArray(name, { maxLength: 5 });
    fc.assert(
      fc.property(list, fc.dictionary(name, fc.constant('yes')), list, (items, answers, ids) => {
        const stranded = strandedAnswers(answered(items, answers), ids);
        const heirs = stranded.flatMap(({ heir }) => heir ?? []);
        expect(new Set(heirs).size).toBe(heirs.length);
        for (const heir of heirs) {
          const isNew = ids.includes(heir) && !items.includes(heir);
          expect([isNew, Object.hasOwn(answers, heir)]).toEqual([true, false]);
        }
        const gone = Object.keys(answers).filter((each) => !ids.includes(each));
        expect(stranded.map((each) => each.id).sort()).toEqual(gone.sort());
      }),
    );
  });
});

describe('withList(record, list)', () => {
  const list = { id: 'list.2', version: 1, items: ['x', 'y', 'c'] };
  const record = answered(['a', 'b', 'c'], { a: 'yes', b: 'no' });

  it('keeps the former order while an answer waits for the item in its place', () => {
    const asked = withList(record, list);
    expect(asked).toMatchObject({ definition: { id: 'list.2' }, items: ['a', 'b', 'c'] });
    const moved = withList(withAnswerMoved(asked, 'a', 'x', now), list);
    expect(strandedAnswers(moved, list.items)).toEqual([{ id: 'b', place: 1, heir: 'y' }]);
    const all = withList(withAnswerMoved(moved, 'b', 'y', now), list);
    expect(all).toMatchObject({ answers: { x: 'yes', y: 'no' }, items: list.items });
  });

  it('takes the new order where nothing waits, and none for a list of the model', () => {
    expect(withList(answered(['a', 'b'], { a: 'yes' }), { ...list, items: ['a', 'c'] })).toEqual({
      ...answered(['a', 'c'], { a: 'yes' }),
      definition: { ...definition, id: 'list.2' },
    });
    expect('items' in withList(record, { id: 'checklist.parents', version: 2 })).toBe(false);
  });
});
