/** The published JSON Schema of a tree. Plain data; no run-time code imports it. */
import { dimensions } from '../dimension.ts';
import { actors, leafKinds, raterRoles, rootStates } from '../record.ts';
import {
  dialect,
  place,
  recordProperties,
  recordRequired,
  safe,
  text,
  texts,
  type JsonSchema,
} from './piece.ts';

const leaf: JsonSchema = {
  type: 'object',
  required: ['id', 'branch', 'text', 'kind'],
  properties: {
    id: { ...text, description: 'UUID, or the id of an item of the host.' },
    branch: {
      ...text,
      description: 'Item id of the branch or strand.',
      examples: ['tree.branches.helping'],
    },
    place: { ...place, description: 'Number of its place on that branch, from 0.' },
    text,
    kind: { enum: leafKinds },
    dimension: { enum: dimensions },
    who: { enum: actors, description: 'Whose part it is.' },
  },
};

/** The shape alone, to stand inside another schema that defines `safe`. */
export const treeShape: JsonSchema = {
  type: 'object',
  required: [...recordRequired, 'roots', 'leaves'],
  properties: {
    type: { const: 'tree' },
    version: { const: 1 },
    ...recordProperties,
    round: text,
    by: { ...text, description: 'Who filled in; free text is allowed.', examples: raterRoles },
    roots: {
      type: 'object',
      additionalProperties: { enum: rootStates },
      description: 'The state by item id of the root; absent is not answered.',
      examples: [{ 'tree.roots.trust': 'growing' }],
    },
    leaves: { type: 'array', items: leaf, description: 'In the order in which they were hung.' },
    notes: {
      type: 'object',
      additionalProperties: texts,
      description: 'Lines of the team by item id: at the soil, the weather and the fruits.',
    },
    items: { ...texts, description: 'Of a model of the host: the ids of its items, in order.' },
  },
};

/** JSON Schema 2020-12 of a tree, version 1. */
export const treeSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:betrokken:schema:tree:1',
  title: 'Tree',
  description: 'The partnership as a team sees it: its roots, and what hangs on its branches.',
  allOf: [{ $ref: '#/$defs/safe' }, { $ref: '#/$defs/tree' }],
  $defs: { safe, tree: treeShape },
};
