/** The published JSON Schema of an agreement. Plain data; no run-time code imports it. */
import { dimensions, directions, type Dimension } from '../dimension.ts';
import { scales } from '../rating.ts';
import { raterGroups, raterRoles } from '../record.ts';
import {
  dialect,
  recordProperties,
  recordRequired,
  safe,
  text,
  texts,
  type JsonSchema,
} from './piece.ts';
import { perDimension, ratings, ratingsByScale } from './ratings-piece.ts';

/** What is open has no rating. */
function openOrRated(dimension: Dimension): JsonSchema {
  return {
    anyOf: [
      { properties: { open: { items: { not: { const: dimension } } } } },
      { properties: { ratings: { not: { required: [dimension] } } } },
    ],
  };
}

/** The shape alone, to stand inside another schema that defines `safe`. */
export const agreementShape: JsonSchema = {
  type: 'object',
  required: [...recordRequired, 'about', 'group', 'scale', 'ratings', 'sources'],
  properties: {
    type: { const: 'agreement' },
    version: { const: 1 },
    ...recordProperties,
    round: text,
    about: { enum: directions, description: 'Whose involvement it is about.' },
    group: { enum: raterGroups, description: 'Whose answers were talked about.' },
    scale: { enum: scales },
    ratings,
    why: { ...perDimension(text), description: 'Why this was agreed.' },
    minority: { ...perDimension(text), description: 'The view that was not followed.' },
    open: {
      type: 'array',
      items: { enum: dimensions },
      description: 'Talked about and not settled; no rating stands there.',
    },
    sources: { ...texts, description: 'Ids of the assessments that were gathered.' },
    seen: {
      type: 'object',
      additionalProperties: text,
      description: 'The digest that each source had when it was gathered, by its id.',
    },
    by: { ...text, description: 'Who wrote it down; free text is allowed.', examples: raterRoles },
    done: { type: 'boolean', description: 'True once the talk was closed; it is then read-only.' },
  },
  allOf: [...ratingsByScale, ...dimensions.map((dimension) => openOrRated(dimension))],
};

/** JSON Schema 2020-12 of an agreement, version 1. */
export const agreementSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:agreement:1',
  title: 'Agreement',
  description: 'What a group agreed about one direction, after it talked about several looks.',
  allOf: [{ $ref: '#/$defs/safe' }, { $ref: '#/$defs/agreement' }],
  $defs: { safe, agreement: agreementShape },
};
