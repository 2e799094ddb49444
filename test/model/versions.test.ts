import { describe, expect, it } from 'vitest';
import { newAssessment, withDone, withNote, withRating } from '../../src/model/assessment.ts';
import { recordDigest, reopened } from '../../src/model/digest.ts';
import { newDossier } from '../../src/model/dossier.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { mergeDossiers } from '../../src/model/merge.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import type { Assessment, Dossier, StoredRecord } from '../../src/model/record.ts';
import {
  adopted,
  chosenVersion,
  forksOf,
  revised,
  standingVersions,
  versionsOf,
} from '../../src/model/versions.ts';
import { uuid } from './merge-worlds.ts';

const now = '2026-11-09T10:00:00.000Z';
const later = '2026-11-10T10:00:00.000Z';

const definition = { id: 'dimensions', version: 1, words: { 'parents.time.lead.1': 'Tijd?' } };
const look = deepFreeze(newAssessment({ id: uuid(1), now, about: 'parents', definition }));
const low = deepFreeze(withRating(look, 'time', 1, later));
const high = deepFreeze(withRating(look, 'time', 5, later));
const next = deepFreeze(revised(low, look));

const holding = (...records: readonly StoredRecord[]): Dossier =>
  deepFreeze({ ...newDossier({ id: uuid(9), now }), records });

describe('standingVersions(versions)', () => {
  it('has equal ones once, with the fuller time, and none that another one knows', () => {
    const dated = { ...low, createdAt: '2026-11-09', updatedAt: '2026-11-11' };
    expect(standingVersions([dated, low])).toEqual([{ ...low, updatedAt: '2026-11-11' }]);
    expect(standingVersions([look, next])).toEqual([next]);
    expect(standingVersions([next, high, look])).toEqual([next, high]);
    expect(standingVersions([])).toEqual([]);
  });

  it('leaves a newer record without times as it is', () => {
    const newer = { type: 'orchard', version: 1, id: uuid(1) };
    expect(standingVersions([newer, { ...newer }])).toStrictEqual([newer]);
  });
});

describe('versionsOf(dossier, id) and forksOf(dossier)', () => {
  it('find what a person must choose between, and nothing that is settled', () => {
    const other = { ...look, id: uuid(2) };
    const dossier = holding(low, other, high, { ...other, updatedAt: later });
    expect(versionsOf(dossier, uuid(1))).toEqual([low, high]);
    expect(versionsOf(dossier, uuid(2))).toHaveLength(1);
    expect(versionsOf(dossier, uuid(3))).toEqual([]);
    expect(forksOf(dossier)).toEqual([[low, high]]);
    expect(forksOf(holding(look, next))).toEqual([]);
  });
});

describe('revised(record, former)', () => {
  it('is the revision after the former one, and knows it and all that it knew', () => {
    const again = revised(withRating(next, 'time', 3, later), next);
    expect(next).toEqual({ ...low, revision: 2, history: [recordDigest(look)] });
    expect(again).toMatchObject({ revision: 3, history: [...next.history, recordDigest(next)] });
    expect(mergeDossiers(holding(look, next), holding(again)).records).toEqual([again]);
  });

  it('stays as it is when it knows the former one already, or says the same', () => {
    const done = withDone(low, true, now);
    const open = reopened(done, later);
    expect(revised(open, done)).toBe(open);
    expect(revised(next, look)).toBe(next);
    const again = { ...low, updatedAt: later };
    expect(revised(again, low)).toBe(again);
  });

  it('forgets nothing that the record knew from elsewhere', () => {
    const chosen = chosenVersion(low, [low, high], later);
    const third = { ...low, revision: 4, history: ['a'] };
    const knowing = revised(chosen, third);
    expect(knowing.revision).toBe(5);
    expect(new Set(knowing.history)).toEqual(
      new Set([...chosen.history, 'a', recordDigest(third)]),
    );
  });
});

describe('chosenVersion(chosen, versions, now)', () => {
  it('is the revision after all, and knows each of them and all that they knew', () => {
    const other = revised(withRating(next, 'time', 4, later), next);
    const chosen = chosenVersion(high, [high, other], later);
    expect(chosen).toEqual({
      ...high,
      revision: 4,
      updatedAt: later,
      history: [look, next, other, high].map(recordDigest).sort(),
    });
  });

  it('is one and the same version when two people choose the same', () => {
    const [one, other] = [
      chosenVersion(low, [low, high], now),
      chosenVersion(low, [high, low], later),
    ];
    expect(mergeDossiers(holding(one), holding(other)).records).toEqual([other]);
  });

  it('is a fork again when two people choose differently', () => {
    const [one, other] = [low, high].map((each) => chosenVersion(each, [low, high], later));
    const merged = mergeDossiers(holding(one as Assessment), holding(other as Assessment));
    expect(forksOf(merged)).toHaveLength(1);
  });

  it('goes over a version of a later shape too, when a person chose against it', () => {
    const newer = { type: 'assessment', version: 9, id: uuid(1), rings: [] };
    const chosen = chosenVersion(low, [newer, low], later);
    expect(chosen.revision).toBe(2);
    expect(mergeDossiers(holding(newer, low), holding(chosen)).records).toEqual([chosen]);
    expect(chosenVersion(low, [{ ...newer, revision: 7 }], later).revision).toBe(8);
  });
});

describe('adopted(existing, incoming, now)', () => {
  const existing = deepFreeze<Assessment>({
    ...withNote(withNote(next, 'time', 'Weinig tijd.', now), 'belief', 'Ze geloven erin.', now),
    inquiry: { time: { moment: 'aan de poort' } },
    why: 'Nieuw team',
    vendor: 1,
  } as Assessment);

  /** The record as a row or a link carries it: no history, no words, dates only. */
  const incoming = (change: Partial<Assessment>): Assessment => {
    const { type, version, id, revision, lang, about, scale, ratings } = existing;
    return {
      ...{ type, version, id, revision, lang, about, scale, ratings },
      ...{ createdAt: '2026-11-09', updatedAt: '2026-11-12' },
      definition: { id: 'dimensions', version: 1, words: {} },
      history: [],
      ...change,
    };
  };

  const mergedWith = (record: Assessment | undefined): readonly StoredRecord[] =>
    mergeDossiers(holding(existing), holding(...(record ? [record] : []))).records;

  it('is the incoming one when there is none yet', () => {
    const row = incoming({});
    expect(adopted(undefined, row, later)).toBe(row);
  });

  it.each<[string, Partial<Assessment>]>([
    ['the same answers', {}],
    ['the same answers as a later revision', { revision: 3 }],
    ['some of the same texts', { notes: { time: 'Weinig tijd.' }, why: 'Nieuw team' }],
    ['only other words', { definition: { ...definition, words: { x: 'y' } } }],
    ['other answers of an older revision', { revision: 1, ratings: { time: 4 } }],
  ])('has nothing new in %s', (_, change) => {
    expect(adopted(existing, incoming(change), later)).toBeUndefined();
  });

  it('is the next revision that takes the place of what is there', () => {
    const record = adopted(existing, incoming({ revision: 3, ratings: { time: 4 } }), later);
    expect(record).toEqual({
      ...existing,
      revision: 3,
      updatedAt: later,
      history: [...existing.history, recordDigest(existing)],
      ratings: { time: 4 },
    });
    expect(mergedWith(record)).toEqual([record]);
  });

  it('keeps its number when it skips revisions', () => {
    const record = adopted(existing, incoming({ revision: 7, ratings: { time: 4 } }), later);
    expect(record?.revision).toBe(7);
  });

  it('is the version that the file of its device holds, where only answers changed', () => {
    const theirs = revised(withRating(existing, 'time', 4, now), existing);
    const record = adopted(existing, incoming({ revision: 3, ratings: { time: 4 } }), later);
    expect(mergeDossiers(holding(theirs), holding(record as Assessment)).records).toHaveLength(1);
  });

  it('stands beside what is there when two people gave one revision other answers', () => {
    const record = adopted(existing, incoming({ ratings: { time: 4 } }), later);
    expect(record).toEqual({ ...existing, updatedAt: later, ratings: { time: 4 } });
    expect(forksOf({ ...holding(), records: mergedWith(record) })).toHaveLength(1);
    expect(mergedWith(look)).toEqual([existing]);
  });

  it('adds nothing when the same row comes again', () => {
    const row = incoming({ ratings: { time: 4 } });
    const once = mergedWith(adopted(existing, row, now));
    const twice = mergeDossiers(
      { ...holding(), records: once },
      holding(adopted(existing, row, later) as Assessment),
    );
    expect(twice.records).toHaveLength(2);
    expect(adopted(once.find((record) => record !== existing) as Assessment, row, later)).toBe(
      undefined,
    );
  });

  it('keeps each text that did not come along, and takes each one that did', () => {
    const record = adopted(
      existing,
      incoming({
        revision: 3,
        notes: { time: 'Meer tijd.' },
        inquiry: { time: { heard: 'niets' }, belief: { moment: 'feest' } },
        context: ['Verhuisd'],
      }),
      later,
    );
    expect(record).toMatchObject({
      notes: { time: 'Meer tijd.', belief: 'Ze geloven erin.' },
      inquiry: { time: { moment: 'aan de poort', heard: 'niets' }, belief: { moment: 'feest' } },
      context: ['Verhuisd'],
      why: 'Nieuw team',
      vendor: 1,
      definition,
    });
  });

  it('takes the scale and direction that give its ratings their meaning', () => {
    const record = adopted(existing, incoming({ about: 'school', scale: 3 }), later);
    expect(record).toMatchObject({ about: 'school', scale: 3, ratings: existing.ratings });
    expect(parseAssessment(record)).toEqual(record);
  });

  it('shows old words only with the wording that was answered [D11]', () => {
    const other = { id: 'dimensions', version: 2, words: {} };
    const record = adopted(existing, incoming({ ratings: {}, definition: other, lang: 'fr' }), now);
    expect(record).toMatchObject({ definition: other, lang: 'fr' });
    const more = { ...definition, words: { 'parents.belief.lead.1': 'Geloof?' } };
    const words = adopted(existing, incoming({ ratings: {}, definition: more }), now)?.definition;
    expect(words?.words).toEqual({ ...definition.words, ...more.words });
  });
});
