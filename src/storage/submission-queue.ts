/**
 * What a person said may be sent, as it is kept in the tab: which version of
 * which record, to which address, and how far it is. Knows no network.
 */
import type { RecordBase } from '../model/record.ts';
import { delays, refusals, type Delay, type Refusal } from './submission-outcome.ts';

/** How far a record is; `sending` is found as `waiting` after a reload. */
export type QueuedState = 'waiting' | 'sending' | 'sent' | 'refused';

/** One version of one record. */
export interface QueuedRecord {
  /** `<id>.<revision>`: the receiver takes each once. */
  readonly key: string;
  readonly state: QueuedState;
  /** The record; absent once it was sent. */
  readonly json?: string;
  /** Why it has not arrived. */
  readonly problem?: Delay | Refusal;
  /** The receiver's own words with a refusal, as plain text. */
  readonly detail?: string;
}

/** All that was said about one address. */
export interface SubmissionQueue {
  /** The address that the person saw; what waits goes to no other. */
  readonly to: string;
  readonly records: readonly QueuedRecord[];
  /** Ms since 1970, before which the receiver wants no further try. */
  readonly holdUntil?: number;
}

/** Where the queue is kept: a `TabStore` or a `MemoryStore`. */
export interface QueueStore {
  load(key: string): string | undefined;
  save(key: string, json: string): void;
  remove(key: string): void;
}

/** The value of `Idempotency-Key`. */
export function versionKey({ id, revision }: Pick<RecordBase, 'id' | 'revision'>): string {
  return `${id}.${revision}`;
}

/** The id in a `versionKey`. */
function recordId(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

/** A record as it stands in the queue when a person says that it may be sent. */
export function queued(record: RecordBase): QueuedRecord {
  return { key: versionKey(record), state: 'waiting', json: JSON.stringify(record) };
}

function isUnsent({ state }: QueuedRecord): boolean {
  return state === 'waiting' || state === 'refused';
}

function isSameRecord(one: QueuedRecord, other: QueuedRecord): boolean {
  return recordId(one.key) === recordId(other.key);
}

/** True when another version of the record that is `one` has yet to leave: it was chosen later. */
export function isSuperseded(records: readonly QueuedRecord[], one: QueuedRecord): boolean {
  return records.some(
    (other) => other.key !== one.key && isUnsent(other) && isSameRecord(one, other),
  );
}

/**
 * The queue with `added` at the end. A former version of the same record that
 * has not left yet makes way for the later one; what is on its way stays.
 */
export function withQueued(
  records: readonly QueuedRecord[],
  added: QueuedRecord,
): readonly QueuedRecord[] {
  if (records.some(({ key, state }) => key === added.key && state === 'sending')) return records;
  const stays = (one: QueuedRecord): boolean =>
    one.key !== added.key && !(isUnsent(one) && isSameRecord(one, added));
  return [...records.filter(stays), added];
}

const states: readonly unknown[] = [
  'waiting',
  'sending',
  'sent',
  'refused',
] satisfies QueuedState[];
const problems: readonly unknown[] = [...delays, ...refusals];

function isMaybeText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isQueued(value: unknown): value is QueuedRecord {
  const { key, state, json, problem, detail } = (value ?? {}) as Partial<QueuedRecord>;
  return (
    typeof key === 'string' &&
    states.includes(state) &&
    (typeof json === 'string' || state === 'sent') &&
    (problem === undefined || problems.includes(problem)) &&
    isMaybeText(detail)
  );
}

/** The queue in a stored text; undefined for what is no queue for this address. */
function readQueue(text: string, to: string): SubmissionQueue | undefined {
  const queue = JSON.parse(text) as Partial<SubmissionQueue> | null;
  if (queue?.to !== to || !Array.isArray(queue.records)) return undefined;
  const records = (queue.records as readonly unknown[])
    .filter(isQueued)
    .map((one): QueuedRecord => (one.state === 'sending' ? { ...one, state: 'waiting' } : one));
  const { holdUntil } = queue;
  return { to, records, ...(typeof holdUntil === 'number' && { holdUntil }) };
}

/**
 * The queue for `to` that is kept under `key`: empty where there is none, where
 * it was for another address, and where the store fails. Never throws.
 */
export function loadQueue(store: QueueStore, key: string, to: string): SubmissionQueue {
  const empty: SubmissionQueue = { to, records: [] };
  try {
    const text = store.load(key);
    return (text !== undefined && readQueue(text, to)) || empty;
  } catch {
    return empty;
  }
}

/** Keeps the queue; an empty one leaves no key. A store that fails leaves it in memory. Never throws. */
export function saveQueue(store: QueueStore, key: string, queue: SubmissionQueue): void {
  try {
    if (queue.records.length > 0) store.save(key, JSON.stringify(queue));
    else store.remove(key);
  } catch {
    // The page says that the tab must stay open while something waits.
  }
}
