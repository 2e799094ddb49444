/**
 * Small checks from which the parsers are built. A check looks and throws; it
 * changes nothing. Unknown keys are nobody's business and stay.
 */
import { isJsonObject, joinPath } from './json.ts';
import { ModelError } from './model-error.ts';

/** Throws a ModelError with `path` when `value` is not what is expected. */
export type Check = (value: unknown, path: string) => void;

/** One check for each key of `T`. */
export type Shape<T> = { readonly [Key in keyof T]-?: Check };

const longestShown = 40;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** @throws ModelError, always: `path: expected 1 to 5, got 9`. */
export function refuse(path: string, expected: string, value: unknown): never {
  throw new ModelError(path, `expected ${expected}, got ${shown(value)}`);
}

export const isText: Check = (value, path) => {
  if (typeof value !== 'string') refuse(path, 'text', value);
};

export const isTruth: Check = (value, path) => {
  if (typeof value !== 'boolean') refuse(path, 'true or false', value);
};

/** A whole number from 1 that JSON carries exactly. */
export const isCount: Check = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 1) {
    refuse(path, 'a whole number from 1', value);
  }
};

/** A whole number from 0 that JSON carries exactly. */
export const isPlace: Check = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    refuse(path, 'a whole number from 0', value);
  }
};

export function isOneOf(...values: readonly unknown[]): Check {
  return (value, path) => {
    if (!values.includes(value)) refuse(path, values.join(' or '), value);
  };
}

/** Text that `pattern` matches; `expected` is what a person reads. */
export function isLike(pattern: RegExp, expected: string): Check {
  return (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(path, expected, value);
  };
}

/** `check`, or absent. */
export function maybe(check: Check): Check {
  return (value, path) => {
    if (value !== undefined) check(value, path);
  };
}

export function isListOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(path, 'a list', value);
    (value as readonly unknown[]).forEach((item, index) => {
      check(item, joinPath(path, index));
    });
  };
}

/** An object in which every value passes `check`. */
export function isMapOf(check: Check): Check {
  return (value, path) => {
    if (!isJsonObject(value)) refuse(path, 'an object', value);
    for (const [key, member] of Object.entries(value)) check(member, joinPath(path, key));
  };
}

/** An object whose named keys pass their checks; other keys may hold anything. */
export function isShaped<T>(shape: Shape<T>): Check {
  return (value, path) => {
    if (!isJsonObject(value)) refuse(path, 'an object', value);
    for (const [key, check] of Object.entries<Check>(shape)) {
      check((value as Readonly<Record<string, unknown>>)[key], joinPath(path, key));
    }
  };
}
