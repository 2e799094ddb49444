import { describe, expect, it } from 'vitest';
import { migrateRecord, type MigrationStep } from '../../src/model/migrate.ts';
import { migrations } from '../../src/model/migrations.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import assessment0 from '../fixtures/records/assessment-0.json';
import dossier from '../fixtures/records/dossier-1.json';

const rename = (type: string, from: number, old: string, name: string): MigrationStep => ({
  type,
  from,
  up: ({ [old]: value = null, ...rest }) => ({ ...rest, [name]: value }),
});

describe('migrateRecord(raw, steps)', () => {
  const steps = [
    rename('apple', 2, 'b', 'c'),
    rename('apple', 1, 'a', 'b'),
    rename('pear', 1, 'a', 'z'),
  ];

  it('takes every step of its type from its version on, in order of versions', () => {
    expect(migrateRecord({ type: 'apple', version: 1, a: 7 }, steps)).toEqual({
      type: 'apple',
      version: 3,
      c: 7,
    });
    expect(migrateRecord({ type: 'apple', version: 2, b: 7 }, steps).c).toBe(7);
  });

  it('changes nothing in place and leaves what no step knows', () => {
    const raw = Object.freeze({ type: 'apple', version: 1, a: 7 });
    expect(migrateRecord(raw, steps)).not.toBe(raw);
    expect(migrateRecord({ type: 'apple', version: 9 }, steps)).toEqual({
      type: 'apple',
      version: 9,
    });
    expect(migrateRecord({ type: 'plum', version: 1 }, steps)).toEqual({
      type: 'plum',
      version: 1,
    });
  });
});

describe('migrations', () => {
  it('have one step a type and version, and none of them is a gap', () => {
    const names = migrations.map(({ type, from }) => `${type} ${from}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(['assessment 0']);
  });

  it('open an assessment of before the first release, with its unknown keys [R7]', () => {
    const { version, scale, ratings, by, definition, revision } = parseAssessment(assessment0);
    expect({ version, scale, ratings, by, revision }).toEqual({
      version: 1,
      scale: 5,
      ratings: {
        knowledge: 3,
        emotional: 4,
        rational: 'unknown',
        belief: 'not-applicable',
        behaviour: 'undisclosed',
        time: 2,
      },
      by: 'teacher',
      revision: 1,
    });
    expect(definition).toEqual({ id: 'dimensions', version: 1, words: {} });
    expect(parseAssessment(assessment0)).toMatchObject({ kept: assessment0.kept });
    expect(parseAssessment(assessment0)).not.toHaveProperty('scores');
  });

  it('open it inside a dossier too [R7]', () => {
    const { records } = parseDossier({ ...dossier, records: [...dossier.records, assessment0] });
    expect(records.map(({ version }) => version)).toEqual([1, 1]);
  });

  it.each(['3,4', '3,4,?,x,-,~,9', 5])(
    'refuse damaged scores %j with their path [R7]',
    (scores) => {
      const records = [{ ...assessment0, scores }];
      expect(() => parseDossier({ ...dossier, records })).toThrow(
        'records.0.scores: expected seven',
      );
    },
  );
});
