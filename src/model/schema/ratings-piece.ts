/** The pieces of the schemas of what is said a dimension. Plain data; no run-time code imports it. */
import { dimensions } from '../dimension.ts';
import { nonScores, scales, type Scale } from '../rating.ts';
import type { JsonSchema } from './piece.ts';

/** An object with `schema` at each dimension that it has. */
export function perDimension(schema: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(dimensions.map((dimension) => [dimension, schema])),
  };
}

/** What ratings are; what may stand in them depends on the scale. */
export const ratings: JsonSchema = {
  type: 'object',
  description: 'A whole number from 1 to the scale, or a way not to score; absent is not answered.',
};

function ratingsOn(scale: Scale): JsonSchema {
  const score = { type: 'integer', minimum: 1, maximum: scale };
  return {
    if: { properties: { scale: { const: scale } }, required: ['scale'] },
    then: { properties: { ratings: perDimension({ anyOf: [score, { enum: nonScores }] }) } },
  };
}

/** For `allOf` of a record with `scale` and `ratings`. */
export const ratingsByScale: readonly JsonSchema[] = scales.map((scale) => ratingsOn(scale));
