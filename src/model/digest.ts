/** Digests of records and the revisions that they tell apart. Knows no clock. */
import { canonicalJson } from './canonical-json.ts';
import { fnv1a } from './fnv.ts';
import type { NewerRecord, RecordBase } from './record.ts';

const times: readonly string[] = ['createdAt', 'updatedAt'];

/**
 * What a digest covers: the record's canonical JSON without `createdAt` and
 * `updatedAt` (files carry only their dates), with `revision` and `history`.
 * Records with equal text are one version.
 */
export function lastingJson(record: RecordBase | NewerRecord): string {
  const lasting = Object.entries(record).filter(([key]) => !times.includes(key));
  return canonicalJson(Object.fromEntries(lasting));
}

/** Hash of the record's `lastingJson`, percent-encoded. */
export function recordDigest(record: RecordBase | NewerRecord): string {
  return fnv1a(encodeURIComponent(lastingJson(record)));
}

/**
 * The record opened again as its next revision: no longer done, and knowing the
 * digest of what it was.
 */
export function reopened<Kind extends RecordBase>(record: Kind, now: string): Kind {
  const entries = Object.entries(record).filter(([key]) => key !== 'done');
  return {
    ...(Object.fromEntries(entries) as unknown as Kind),
    revision: record.revision + 1,
    updatedAt: now,
    history: [...record.history, recordDigest(record)],
  };
}
