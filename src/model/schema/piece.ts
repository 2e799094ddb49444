/** The pieces that the record schemas share. Plain data; no run-time code imports it. */
import { datePattern, languagePattern, timePattern, uuidPattern } from '../pattern.ts';

/** A JSON Schema, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = {
  type: 'integer',
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
};
/** A whole number from 0. */
export const place: JsonSchema = { ...count, minimum: 0 };
export const texts: JsonSchema = { type: 'array', items: text };
export const uuid: JsonSchema = { type: 'string', pattern: uuidPattern.source };
export const date: JsonSchema = { type: 'string', pattern: datePattern.source };
export const time: JsonSchema = { type: 'string', pattern: timePattern.source };
export const language: JsonSchema = { type: 'string', pattern: languagePattern.source };

/**
 * Any JSON without a key `__proto__` at any level. (The parser also refuses
 * what nests deeper than 64, which a schema cannot say.)
 */
export const safe: JsonSchema = {
  $comment: 'Unknown keys are welcome; only this name is refused.',
  propertyNames: { not: { const: '__proto__' } },
  additionalProperties: { $ref: '#/$defs/safe' },
  items: { $ref: '#/$defs/safe' },
};

/** What every record must have. */
export const recordRequired: readonly string[] = [
  'type',
  'version',
  'id',
  'revision',
  'createdAt',
  'updatedAt',
  'definition',
  'lang',
  'history',
];

/** What every record has beside its type and the version of its shape. */
export const recordProperties: JsonSchema = {
  id: uuid,
  revision: { ...count, description: 'Counts from 1; reopening makes the next revision.' },
  createdAt: time,
  updatedAt: time,
  definition: {
    type: 'object',
    required: ['id', 'version', 'words'],
    properties: {
      id: text,
      version: count,
      words: {
        type: 'object',
        additionalProperties: text,
        description: 'The text, as shown, of every item that is answered, by item id.',
      },
    },
  },
  lang: { ...language, description: 'BCP 47 tag of the words.' },
  history: { type: 'array', items: text, description: 'Digests of the earlier revisions.' },
};
