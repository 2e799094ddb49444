/** The published JSON Schema of a dossier. Plain data; no run-time code imports it. */
import type { ModelRecord } from '../record.ts';
import { currentVersions } from '../version.ts';
import { agreementShape } from './agreement-schema.ts';
import { assessmentShape } from './assessment-schema.ts';
import { checklistShape } from './checklist-schema.ts';
import { count, date, dialect, safe, text, time, uuid, type JsonSchema } from './piece.ts';
import { planShape } from './plan-schema.ts';
import { treeShape } from './tree-schema.ts';

/** The shape of each type of record that this version knows. */
const records: Readonly<Record<ModelRecord['type'], JsonSchema>> = {
  assessment: assessmentShape,
  agreement: agreementShape,
  checklist: checklistShape,
  plan: planShape,
  tree: treeShape,
};

const newerRecord: JsonSchema = {
  description: 'A record of a later version or another type: kept untouched, read-only.',
  type: 'object',
  required: ['type', 'version', 'id'],
  properties: { type: text, version: count, id: uuid },
  not: {
    anyOf: [...currentVersions].map(([type, version]) => ({
      properties: { type: { const: type }, version: { maximum: version } },
    })),
  },
};

/** JSON Schema 2020-12 of a dossier, version 1; also the file format. */
export const dossierSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:dossier:1',
  title: 'Dossier',
  description: 'Everything of one reflection: its rounds and records.',
  allOf: [{ $ref: '#/$defs/safe' }],
  type: 'object',
  required: ['type', 'version', 'id', 'createdAt', 'updatedAt', 'rounds', 'records'],
  properties: {
    type: { const: 'dossier' },
    version: { ...count, description: 'Greater than 1: from a later version, read-only.' },
    id: uuid,
    createdAt: time,
    updatedAt: time,
    title: text,
    rounds: {
      type: 'array',
      items: {
        type: 'object',
        required: ['label', 'from'],
        properties: { label: text, from: date },
      },
    },
    records: {
      type: 'array',
      items: {
        anyOf: [...Object.keys(records), 'newerRecord'].map((name) => ({
          $ref: `#/$defs/${name}`,
        })),
      },
      description: 'Several versions of one record (one id) may stand here until a person chooses.',
    },
    turn: {
      type: 'object',
      required: ['former'],
      properties: { former: { type: 'array', items: text }, shown: { type: 'boolean' } },
      description: 'Whose turn it is, where one fills in; absent in files.',
    },
  },
  $defs: {
    safe,
    ...records,
    newerRecord,
  },
};
