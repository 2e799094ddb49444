/**
 * Plain JSON values and the copy with which everything from outside begins.
 * Knows no record: shape is checked afterwards, on the copy.
 */
import { ModelError } from './model-error.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** How deep values may nest, so that no input exhausts the stack. */
export const maxDepth = 64;

/** `path` and one more step, as in `records.2`. */
export function joinPath(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLeaf(value: unknown): value is Json {
  return value === null || ['boolean', 'string'].includes(typeof value) || Number.isFinite(value);
}

function copyObject(value: object, path: string, depth: number): JsonObject {
  const members: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    const at = joinPath(path, key);
    if (key === '__proto__') throw new ModelError(at, 'this name is not allowed');
    if (member !== undefined) members.push([key, copyJson(member, at, depth)]);
  }
  // Makes own data of every key, whatever a prototype has under that name.
  return Object.fromEntries(members);
}

/**
 * A fresh deep copy of `value` with every key, in its order, as own data. Keys
 * whose value is undefined are left out, as `JSON.stringify` does.
 * @throws ModelError at a key `__proto__`, at what JSON cannot hold, and below `maxDepth`.
 */
export function copyJson(value: unknown, path = '', depth = 0): Json {
  if (isLeaf(value)) return value;
  if (typeof value !== 'object') {
    throw new ModelError(path, `expected JSON, got ${typeof value}`);
  }
  if (depth === maxDepth) throw new ModelError(path, `nested deeper than ${maxDepth}`);
  if (!Array.isArray(value)) return copyObject(value, path, depth + 1);
  return Array.from(value, (item, index) => copyJson(item, joinPath(path, index), depth + 1));
}
