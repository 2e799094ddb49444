import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { recordDigest, reopened } from '../../src/model/digest.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { sha256 } from '../../src/model/sha256.ts';
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

describe('sha256(text)', () => {
  it('is that of Node for any text and length', () => {
    const oracle = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 0; length < 260; length += 1) {
      expect(sha256('a'.repeat(length))).toBe(oracle('a'.repeat(length)));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(oracle(text));
      }),
    );
  });
});

describe('recordDigest(record)', () => {
  it('is the same whatever the times and the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
    const digest = recordDigest(record);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
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
