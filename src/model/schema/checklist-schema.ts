/** The published JSON Schema of a checklist. Plain data; no run-time code imports it. */
import { activityKinds, moments, raterRoles } from '../record.ts';
import {
  date,
  dialect,
  recordProperties,
  recordRequired,
  safe,
  text,
  texts,
  type JsonSchema,
} from './piece.ts';

const textByItem: JsonSchema = { type: 'object', additionalProperties: text };

/** The shape alone, to stand inside another schema that defines `safe`. */
export const checklistShape: JsonSchema = {
  type: 'object',
  required: [...recordRequired, 'moment', 'answers'],
  properties: {
    type: { const: 'checklist' },
    version: { const: 1 },
    ...recordProperties,
    round: text,
    moment: { enum: moments, description: 'Before what is done, or after it.' },
    activity: {
      type: 'object',
      properties: {
        title: text,
        kind: { ...text, description: 'Free text is allowed.', examples: activityKinds },
        date,
      },
      description: 'What the list is held against.',
    },
    action: { ...text, description: 'Id of the action in a plan that it belongs to.' },
    by: { ...text, description: 'Who filled in; free text is allowed.', examples: raterRoles },
    answers: {
      ...textByItem,
      description: 'The answer by item id, one that the list offers; absent is not answered.',
      examples: [{ 'checklist.parents.1': 'yes', 'checklist.parents.2': 'unknown' }],
    },
    notes: { ...textByItem, description: 'A note by item id.' },
    items: { ...texts, description: 'Of a list of the host: the ids of its items, in order.' },
  },
};

/** JSON Schema 2020-12 of a checklist, version 1. */
export const checklistSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:checklist:1',
  title: 'Checklist',
  description: 'The answers to one list of questions about one activity, before it or after it.',
  allOf: [{ $ref: '#/$defs/safe' }, { $ref: '#/$defs/checklist' }],
  $defs: { safe, checklist: checklistShape },
};
