/** Digests of records and the revisions that they tell apart. Knows no clock. */
import { canonicalJson } from './canonical-json.ts';
import { fnv1a } from './fnv.ts';
import type { RecordBase } from './record.ts';

const times: readonly string[] = ['createdAt', 'updatedAt'];

/**
 * Hash of the record's canonical JSON, percent-encoded, without `createdAt` and
 * `updatedAt` (files carry only their dates), with `revision` and `history`.
 */
export function recordDigest(record: RecordBase): string {
  const lasting = Object.entries(record).filter(([key]) => !times.includes(key));
  return fnv1a(encodeURIComponent(canonicalJson(Object.fromEntries(lasting))));
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
