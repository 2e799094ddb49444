/** The published JSON Schema of an assessment. Plain data; no run-time code imports it. */
import { dimensions, directions } from '../dimension.ts';
import { scales } from '../rating.ts';
import { promptMarks, raterRoles, units } from '../record.ts';
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
import { perDimension, ratings, ratingsByScale } from './ratings-piece.ts';

/** The shape alone, to stand inside another schema that defines `safe`. */
export const assessmentShape: JsonSchema = {
  type: 'object',
  required: [...recordRequired, 'about', 'scale', 'ratings'],
  properties: {
    type: { const: 'assessment' },
    version: { const: 1 },
    ...recordProperties,
    round: text,
    about: { enum: directions, description: 'Whose involvement it is about.' },
    by: { ...text, description: 'Who filled in; free text is allowed.', examples: raterRoles },
    unit: { enum: units },
    subject: text,
    scale: { enum: scales },
    ratings,
    prompts: { type: 'object', additionalProperties: { enum: promptMarks } },
    notes: perDimension(text),
    ask: perDimension(text),
    inquiry: perDimension({
      type: 'object',
      properties: { moment: text, until: date, heard: text },
      description: 'When we ask what is not known, until when, and what we heard.',
    }),
    talk: { type: 'array', items: { enum: dimensions } },
    why: text,
    context: texts,
    done: { type: 'boolean', description: 'True once it was closed; it is then read-only.' },
  },
  allOf: ratingsByScale,
};

/** JSON Schema 2020-12 of an assessment, version 1. */
export const assessmentSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:assessment:1',
  title: 'Assessment',
  description: 'One look along the seven dimensions, by one rater about one direction.',
  allOf: [{ $ref: '#/$defs/safe' }, { $ref: '#/$defs/assessment' }],
  $defs: { safe, assessment: assessmentShape },
};
