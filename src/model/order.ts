/**
 * Total orders over plain values, so that of two the same one is taken whichever
 * comes first. Knows no record and no clock.
 */
import { canonicalJson } from './canonical-json.ts';

type Key = readonly (string | number)[];

/** Orders two keys by their first difference: less than, equal to or more than 0. */
export function compareKeys(one: Key, other: Key): number {
  const index = one.findIndex((part, place) => part !== other[place]);
  if (index < 0) return 0;
  return (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}

/** Absent before all, then what is no text by its JSON, then text. */
function valueKey(value: unknown): Key {
  if (typeof value === 'string') return [2, value];
  return value === undefined ? [0, ''] : [1, canonicalJson(value)];
}

/** The day first; within one day the fuller text, as a date-time is fuller than a date. */
function timeKey(time: unknown): Key {
  const text = typeof time === 'string' ? time : '';
  return [text.slice(0, 10), text.length, ...valueKey(time)];
}

/** The greater of two values; something is greater than nothing. */
export function greaterOf<Value>(one: Value, other: Value): Value {
  return compareKeys(valueKey(one), valueKey(other)) < 0 ? other : one;
}

/** The later of two times; of one day the fuller, then the lexically greater. */
export function laterOf<Value>(one: Value, other: Value): Value {
  return compareKeys(timeKey(one), timeKey(other)) < 0 ? other : one;
}
