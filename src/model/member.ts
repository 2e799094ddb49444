/**
 * Members of a record, set and taken out: what became empty leaves no trace, and
 * every other key stays. Knows no record type and no clock.
 */
import { datePattern } from './pattern.ts';
import type { RecordBase } from './record.ts';

/** True for blank text, an empty list or object, false, and nothing. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value) return Object.keys(value).length === 0;
  return value === undefined || value === false;
}

/** `object` with `value` at `key`, or without the key when the value is empty. */
export function withEntry<Kind extends object>(object: Kind, key: string, value: unknown): Kind {
  const entries = Object.entries({ ...object, [key]: value });
  return Object.fromEntries(
    entries.filter(([name, member]) => name !== key || !isEmpty(member)),
  ) as Kind;
}

/** `object` with each entry of `change` as `withEntry` sets it; what `change` leaves out stays. */
export function withEntries<Kind extends object>(object: Kind, change: object): Kind {
  return Object.entries(change).reduce((made, [key, value]) => withEntry(made, key, value), object);
}

/** As `withEntries`; text at `dateKey` that is no ISO date takes that entry out. */
export function withDatedEntries<Kind extends object>(
  object: Kind,
  change: Kind,
  dateKey: keyof Kind & string,
): Kind {
  const date = change[dateKey];
  const isFit = date === undefined || datePattern.test(String(date));
  return withEntries(object, isFit ? change : { ...change, [dateKey]: '' });
}

/** `record` with `value` at `key`, changed at `now` (ISO 8601 in UTC). */
export function withMember<Kind extends RecordBase>(
  record: Kind,
  key: keyof Kind & string,
  value: unknown,
  now: string,
): Kind {
  return { ...withEntry(record, key, value), updatedAt: now };
}

/** Those of `keys` that `entries` itself does not have, in their order. */
export function missingIn(entries: object | undefined, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !entries || !Object.hasOwn(entries, key));
}

/** What `texts` itself has at `key`, never what an object has by nature, as `constructor`. */
export function entryOf(
  texts: Readonly<Record<string, string>> | undefined,
  key: string,
): string | undefined {
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
