/**
 * Brings records to a host's server, once a person said so: one POST for each
 * version of a record, again with ever longer waits until it arrives or is
 * refused, and on after a reload. Is given fetch, clock, timer and store; knows
 * no session, no elements and no words.
 */
import type { RecordBase } from '../model/record.ts';
import { backoffMs } from './submission-backoff.ts';
import { isOfAddress, type Delay, type Outcome, type Refusal } from './submission-outcome.ts';
import { postRecord, type Sending } from './submission-post.ts';
import {
  isSuperseded,
  loadQueue,
  queued,
  saveQueue,
  versionKey,
  withQueued,
  type QueuedRecord,
  type QueuedState,
  type QueueStore,
  type SubmissionQueue,
} from './submission-queue.ts';

/** What a submission works with. */
export interface SubmissionOptions extends Sending {
  /** Where all is sent to, and nowhere else. */
  readonly url: string;
  /** Where the queue is kept, so that a reload goes on. */
  readonly store: QueueStore;
  /** Key in that store. */
  readonly storeKey: string;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** False when the browser surely has no network. */
  readonly isOnline: () => boolean;
  /** Called after each change of `status`. */
  readonly changed: () => void;
}

/** How far all is. */
export interface SubmissionStatus {
  /** How many records have not arrived yet. */
  readonly waiting: number;
  /** How many the receiver refused. */
  readonly refused: number;
  /** How many arrived, versions that have a later one too. */
  readonly sent: number;
  /** Why something has not arrived; the refusals first. */
  readonly problem?: Delay | Refusal;
  /** The receiver's own words with a refusal, as plain text. */
  readonly detail?: string;
}

function statusOf(records: readonly QueuedRecord[]): SubmissionStatus {
  const count = (...states: readonly string[]): number =>
    records.filter(({ state }) => states.includes(state)).length;
  const first =
    records.find(({ state }) => state === 'refused') ??
    records.find(({ problem }) => problem !== undefined);
  return {
    waiting: count('waiting', 'sending'),
    refused: count('refused'),
    sent: count('sent'),
    ...(first?.problem && { problem: first.problem }),
    ...(first?.detail && { detail: first.detail }),
  };
}

/** How a queued record stands after a POST. */
function afterwards({ key, json }: QueuedRecord, outcome: Outcome): QueuedRecord {
  if (outcome.kind === 'sent') return { key, state: 'sent' };
  const { kind, problem } = outcome;
  const kept = { key, problem, ...(json !== undefined && { json }) };
  if (kind === 'later') return { ...kept, state: 'waiting' };
  const { detail } = outcome;
  return { ...kept, state: 'refused', ...(detail !== undefined && { detail }) };
}

/** A refused record that waits again. */
function anew({ key, json = '' }: QueuedRecord): QueuedRecord {
  return { key, state: 'waiting', json };
}

export class Submission {
  readonly #options: SubmissionOptions;
  #queue: SubmissionQueue;
  #status: SubmissionStatus;
  /** Rounds in vain, one after the other. */
  #tries = 0;
  #isPaused = true;
  #isBusy = false;
  /** Grows when all is called off, so that a late answer is not taken. */
  #turn = 0;
  #aborter: AbortController | undefined;
  #stopTimer: (() => void) | undefined;

  /** Reads what is kept, and sends nothing before `resume`. */
  constructor(options: SubmissionOptions) {
    const { store, storeKey, url } = options;
    this.#options = options;
    this.#queue = loadQueue(store, storeKey, url);
    this.#status = statusOf(this.#queue.records);
  }

  /** Where all is sent to. */
  get url(): string {
    return this.#options.url;
  }

  get status(): SubmissionStatus {
    return this.#status;
  }

  /** How far this version of the record is; undefined when it was never said that it may be sent. */
  stateOf(record: RecordBase): QueuedState | undefined {
    const key = versionKey(record);
    return this.#queue.records.find((one) => one.key === key)?.state;
  }

  /** True when a version of the record has arrived, this one or a former one. */
  hasArrived({ id }: RecordBase): boolean {
    return this.#queue.records.some(
      ({ key, state }) => state === 'sent' && key.startsWith(`${id}.`),
    );
  }

  /** The person said that these records may be sent, as they are now. */
  send(records: readonly RecordBase[]): void {
    this.#hurry(records.map(queued).reduce(withQueued, this.#queue.records));
  }

  /** Tries at once, also what was refused: the person said so again. */
  retry(): void {
    this.#hurry(this.#queue.records.map((one) => (one.state === 'refused' ? anew(one) : one)));
  }

  /** Tries at once after the network came back, unless the receiver asked for a longer wait. */
  comeOnline(): void {
    if (this.#holdMs === 0) this.#goOn();
  }

  /** Goes on with what is in the queue, as after a reload. */
  resume(): void {
    this.#isPaused = false;
    this.#goOn(this.#holdMs);
  }

  /** Begins nothing more; a POST that is on its way comes to its end. */
  pause(): void {
    this.#isPaused = true;
    this.#stopTimer?.();
  }

  /** Takes back what has not arrived; what arrived is still known. */
  stop(): void {
    this.#callOff();
    this.#change(this.#queue.records.filter(({ state }) => state === 'sent'));
  }

  /** Takes back what has not arrived and forgets the rest, also in the store. */
  clear(): void {
    this.#callOff();
    this.#change([]);
  }

  /** Tries `records` at once, whatever went before. */
  #hurry(records: readonly QueuedRecord[]): void {
    this.#tries = 0;
    this.#queue = { to: this.#queue.to, records };
    this.#change(records);
    this.#goOn();
  }

  #callOff(): void {
    this.#turn += 1;
    this.#aborter?.abort();
    this.#stopTimer?.();
    this.#isBusy = false;
    this.#tries = 0;
  }

  #change(records: readonly QueuedRecord[], holdUntil = this.#queue.holdUntil): void {
    const { store, storeKey, changed } = this.#options;
    const { to } = this.#queue;
    this.#queue = { to, records, ...(holdUntil !== undefined && { holdUntil }) };
    this.#status = statusOf(records);
    saveQueue(store, storeKey, this.#queue);
    changed();
  }

  /** How long the receiver still wants to be left alone, in ms. */
  get #holdMs(): number {
    return Math.max((this.#queue.holdUntil ?? 0) - this.#options.now(), 0);
  }

  /** Begins a round after `ms`, when there is something to send and none goes on. */
  #goOn(ms = 0): void {
    this.#stopTimer?.();
    if (this.#isPaused || this.#isBusy || this.#status.waiting === 0) return;
    if (ms > 0) this.#stopTimer = this.#options.timer(() => void this.#round(), ms);
    else void this.#round();
  }

  /** Posts each record that waits, also those that come meanwhile, up to the first that must wait. */
  async #round(): Promise<void> {
    const turn = this.#turn;
    this.#isBusy = true;
    let outcome: Outcome | undefined;
    while (!this.#isPaused && outcome?.kind !== 'later') {
      const one = this.#queue.records.find(({ state }) => state === 'waiting');
      if (!one) break;
      outcome = await this.#post(one);
      if (turn !== this.#turn) return;
      this.#settle(one, outcome);
      this.#tries = outcome.kind === 'later' ? this.#tries + 1 : 0;
    }
    this.#isBusy = false;
    const { random } = this.#options;
    this.#goOn(Math.max(backoffMs(this.#tries, random()), this.#holdMs));
  }

  async #post(one: QueuedRecord): Promise<Outcome> {
    const { isOnline, url } = this.#options;
    if (!isOnline()) return { kind: 'later', problem: 'offline' };
    const { key, json = '' } = one;
    const aborter = new AbortController();
    this.#aborter = aborter;
    this.#change(
      this.#queue.records.map((each) => (each === one ? { ...each, state: 'sending' } : each)),
    );
    return postRecord(this.#options, { url, key, json, aborter });
  }

  /** Notes what came of a POST. */
  #settle(one: QueuedRecord, outcome: Outcome): void {
    const settled = afterwards(one, outcome);
    const others = this.#queue.records.filter(({ key }) => key !== one.key);
    if (outcome.kind === 'later') {
      const { holdMs } = outcome;
      const holdUntil = holdMs === undefined ? undefined : this.#options.now() + holdMs;
      // Goes behind the others, so that one that the receiver cannot take holds up none,
      // and makes way for a later version of the same record.
      this.#change(isSuperseded(others, one) ? others : [...others, settled], holdUntil);
      return;
    }
    const isForAll = outcome.kind === 'refused' && isOfAddress(outcome.problem);
    this.#change(
      this.#queue.records.map((each) => {
        if (each.key === one.key) return settled;
        return isForAll && each.state === 'waiting' ? afterwards(each, outcome) : each;
      }),
    );
  }
}
