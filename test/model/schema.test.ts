import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAgreement } from '../../src/model/parse-agreement.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { parseChecklist } from '../../src/model/parse-checklist.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import { parsePlan } from '../../src/model/parse-plan.ts';
import { parseTree } from '../../src/model/parse-tree.ts';
import {
  agreementSchema,
  assessmentSchema,
  checklistSchema,
  dossierSchema,
  planSchema,
  treeSchema,
} from '../../src/model/schema/index.ts';
import agreement from '../fixtures/records/agreement-1.json';
import checklist from '../fixtures/records/checklist-1.json';
import plan from '../fixtures/records/plan-1.json';
import tree from '../fixtures/records/tree-1.json';
import dossier from '../fixtures/records/dossier-1.json';
import { damaged } from './damaged-records.ts';
import {
  agreements,
  assessments,
  checklists,
  dossiers,
  plans,
  trees,
} from './record-arbitraries.ts';

/** Thousands of records take their time on a busy machine. */
const slow = { timeout: 60_000 };

const validator = (schema: object): ValidateFunction =>
  new Ajv2020({ strictTypes: false }).compile(schema);

const accepts = (parse: (value: unknown) => unknown, value: unknown): boolean => {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
};

describe.each([
  ['assessment', assessmentSchema, parseAssessment, assessments, dossier.records[0]],
  ['agreement', agreementSchema, parseAgreement, agreements, agreement],
  ['checklist', checklistSchema, parseChecklist, checklists, checklist],
  ['plan', planSchema, parsePlan, plans, plan],
  ['tree', treeSchema, parseTree, trees, tree],
  ['dossier', dossierSchema, parseDossier, dossiers, dossier],
] as const)('schema and parser of %s', (_, schema, parse, valid, example) => {
  const isValid = validator(schema);
  const parseOne = (value: unknown) => parse(value);

  it('are plain data of draft 2020-12', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.$schema).toContain('2020-12');
  });

  it('both accept the example', () => {
    expect([isValid(example), accepts(parseOne, example)]).toEqual([true, true]);
  });

  it('both accept every valid record', slow, () => {
    fc.assert(
      fc.property(valid, (record) => isValid(record) && accepts(parseOne, record)),
      { numRuns: 300 },
    );
  });

  it('accept exactly the same of records with one change [X3]', slow, () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(damaged(valid), (record) => {
        const parsed = accepts(parseOne, record);
        seen[parsed ? 'accepted' : 'refused'] += 1;
        expect(parsed).toBe(isValid(record));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
  });

  it('accept exactly the same of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(accepts(parseOne, value)).toBe(isValid(value));
      }),
    );
  });
});
