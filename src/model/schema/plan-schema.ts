/** The published JSON Schema of a plan. Plain data; no run-time code imports it. */
import { dimensions, directions } from '../dimension.ts';
import { actionStates, activityKinds, efforts, raterRoles } from '../record.ts';
import {
  dialect,
  recordProperties,
  recordRequired,
  safe,
  text,
  texts,
  uuid,
  type JsonSchema,
} from './piece.ts';

const dimensionList: JsonSchema = { type: 'array', items: { enum: dimensions } };

const action: JsonSchema = {
  type: 'object',
  required: ['id', 'title', 'touches'],
  properties: {
    id: uuid,
    title: text,
    kind: { ...text, description: 'Free text is allowed.', examples: activityKinds },
    touches: {
      type: 'object',
      properties: Object.fromEntries(directions.map((about) => [about, dimensionList])),
      description: 'The dimensions that it touches, in each direction.',
    },
    who: { ...text, description: 'Who does it.' },
    when: { ...text, description: 'Free text, or a date.' },
    effort: { enum: efforts },
    state: { enum: actionStates },
    pupil: { ...text, description: 'What the pupil does in it.' },
    tends: {
      ...text,
      description: 'Item id of the part of the tree that it tends.',
      examples: ['tree.roots.trust'],
    },
    suggestion: { ...text, description: 'Item id of the suggestion that it came from.' },
  },
};

/** The shape alone, to stand inside another schema that defines `safe`. */
export const planShape: JsonSchema = {
  type: 'object',
  required: [...recordRequired, 'actions'],
  properties: {
    type: { const: 'plan' },
    version: { const: 1 },
    ...recordProperties,
    round: text,
    by: { ...text, description: 'Who filled in; free text is allowed.', examples: raterRoles },
    focus: {
      type: 'array',
      items: {
        type: 'object',
        required: ['about', 'dimension'],
        properties: { about: { enum: directions }, dimension: { enum: dimensions } },
      },
      description: 'What the team works on first: one or two.',
    },
    actions: {
      type: 'array',
      items: action,
      description: 'In the order in which they were added.',
    },
    accepted: { ...texts, description: 'Codes of the warnings that the team accepted.' },
  },
};

/** JSON Schema 2020-12 of a plan, version 1. */
export const planSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:plan:1',
  title: 'Plan',
  description: 'What a team will do in a round, and which dimensions each action touches.',
  allOf: [{ $ref: '#/$defs/safe' }, { $ref: '#/$defs/plan' }],
  $defs: { safe, plan: planShape },
};
