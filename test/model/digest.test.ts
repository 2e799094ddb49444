import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { recordDigest, reopened } from '../../src/model/digest.ts';
import { fnv1a } from '../../src/model/fnv.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import dossier from '../fixtures/records/dossier-1.json';

const record = parseAssessment(dossier.records[0]);

describe('canonicalJson(value)', () => {
  it('sorts keys at every level and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 'é'], a: undefined, B: true })).toBe(
      '{"B":true,"b":[{"c":null,"d":1},"é"]}',
    );
  });

  it('is JSON of the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json) as unknown;
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
        expect(JSON.stringify(JSON.parse(canonicalJson(value))).length).toBe(
          JSON.stringify(value).length,
        );
      }),
    );
  });
});

describe('fnv1a(text)', () => {
  it.each([
    ['', '6c62272e07bb014262b821756295c58d'],
    ['a', 'd228cb696f1a8caf78912b704e4a8964'],
    ['foobar', '343e1662793c64bf6f0d3597ba446f18'],
  ])('of %j is the published one', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('tells texts apart that differ in one place or in the order of two', () => {
    const word = fc.stringMatching(/^[ -~]{1,40}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(fnv1a(one) === fnv1a(other)).toBe(one === other);
        expect(fnv1a(`${one}1${other}2`)).not.toBe(fnv1a(`${one}2${other}1`));
      }),
    );
  });
});

describe('recordDigest(record)', () => {
  it('is the same whatever the times and the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
    const digest = recordDigest(record);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(recordDigest({ ...turned, createdAt: '2026-09-14', updatedAt: '2030-01-01' })).toBe(
      digest,
    );
  });

  it('tells every other difference apart, also revision, history and unknown keys', () => {
    const others = [
      record,
      { ...record, revision: 3 },
      { ...record, history: [] },
      { ...record, ratings: { ...record.ratings, time: 1 } },
      { ...record, vendor: 'other' },
      { ...record, why: '\ud800' },
    ];
    expect(new Set(others.map((each) => recordDigest(each))).size).toBe(others.length);
  });
});

describe('reopened(record, now)', () => {
  it('is the next revision, no longer done, that knows the digest of what it was', () => {
    const next = reopened(record, '2026-11-01T09:00:00Z');
    const { done, ...rest } = record;
    expect(done).toBe(true);
    expect(next).toEqual({
      ...rest,
      revision: 3,
      updatedAt: '2026-11-01T09:00:00Z',
      history: [...record.history, recordDigest(record)],
    });
  });
});
