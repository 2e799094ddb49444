import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dossierFileName,
  dossierFromFile,
  dossierToFile,
  maxFileLength,
} from '../../src/exchange/dossier-file.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import dossier from '../fixtures/records/dossier-1.json';
import withNewer from '../fixtures/records/dossier-with-newer.json';
import { dossiers } from '../model/record-arbitraries.ts';

describe('dossierToFile(dossier)', () => {
  it('writes indented JSON with dates and no hours', () => {
    const text = dossierToFile(parseDossier(dossier));
    expect(text).toContain('\n  "updatedAt": "2026-10-02"');
    expect(text).toContain('\n      "updatedAt": "2026-09-21"');
    expect(text).not.toMatch(/\d{2}:\d{2}/);
  });

  it('keeps all else, in order, for any valid dossier [R6]', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(dossiers, (made) => {
        const valid: Record<string, unknown> = { ...made };
        delete valid.turn;
        const opened = dossierFromFile(dossierToFile(parseDossier(made)));
        expect(dossierFromFile(dossierToFile(opened))).toEqual(opened);
        expect(Object.keys(opened)).toEqual(Object.keys(valid));
        expect(opened).toEqual({
          ...valid,
          createdAt: opened.createdAt,
          updatedAt: opened.updatedAt,
          records: opened.records,
        });
      }),
    );
  });

  it('leaves out whose turn it is here', () => {
    const turn = { former: ['7c0c1e5a-2f5e-4d57-9a52-1f6f4b0e9a11'] };
    const text = dossierToFile(parseDossier({ ...dossier, turn }));
    expect(dossierFromFile(text)).not.toHaveProperty('turn');
  });

  it('leaves records of a later version as they are [R7]', () => {
    const opened = dossierFromFile(dossierToFile(parseDossier(withNewer)));
    expect(JSON.stringify(opened.records)).toBe(JSON.stringify(withNewer.records));
  });
});

describe('dossierFromFile(text)', () => {
  it('refuses a damaged file whole, with the path of the fault [R7]', () => {
    const [record] = dossier.records;
    const records = [record, record, { ...record, ratings: { belief: 9 } }];
    expect(() => dossierFromFile(JSON.stringify({ ...dossier, records }))).toThrow(
      'records.2.ratings.belief: expected 1 to 5, got 9',
    );
    expect(() => dossierFromFile('PK\u0003\u0004')).toThrow('expected JSON');
  });

  it('refuses what is larger than 10 MB before reading it [R1]', () => {
    const text = `${JSON.stringify(dossier)}${' '.repeat(maxFileLength)}`;
    expect(() => dossierFromFile(text)).toThrow('the file is larger than 10 MB');
  });

  it('opens a file of just under 10 MB [R1]', () => {
    const text = JSON.stringify(dossier);
    const padded = text.replace('"vendor":null', `"vendor":[${'"x",'.repeat(2_400_000)}"x"]`);
    expect(dossierFromFile(padded).records).toHaveLength(1);
  });
});

describe('dossierFileName(dossier)', () => {
  it.each([
    ['Derde leerjaar, één blik', 'betrokken-derde-leerjaar-een-blik.json'],
    ['../../etc/passwd', 'betrokken-etc-passwd.json'],
    ['مدرسة', 'betrokken-مدرسة.json'],
    ['  ', 'betrokken-2026-10-02.json'],
    [undefined, 'betrokken-2026-10-02.json'],
    ['x'.repeat(200), `betrokken-${'x'.repeat(60)}.json`],
  ])('of %j is %s', (title, name) => {
    const { updatedAt } = dossier;
    expect(dossierFileName(title === undefined ? { updatedAt } : { title, updatedAt })).toBe(name);
  });

  it('ends as the kind of file does', () => {
    expect(dossierFileName({ updatedAt: '2026-10-02' }, 'csv')).toBe('betrokken-2026-10-02.csv');
  });
});
