/**
 * One reflection: holds its dossier, tells who listens, keeps it in a store.
 * Plain object, shared over the page by duck type; knows no element.
 */
import { ModelError } from '../model/model-error.ts';
import { newDossier, withoutRecord, withRecord } from '../model/dossier.ts';
import { readDossier } from '../model/parse-dossier.ts';
import type { Dossier, ModelRecord } from '../model/record.ts';
import { schoolYear } from '../model/round.ts';
import { isCurrent } from '../model/version.ts';
import type { RecordStore } from '../storage/record-store.ts';

/** Why the dossier is not kept: storage is closed or full, or what lay there cannot be read. */
export type KeepProblem = 'blocked' | 'full' | 'garbage' | 'newer';

export interface SessionStatus {
  /** Time of the last successful save, ISO 8601. */
  readonly savedAt?: string;
  readonly problem?: KeepProblem;
}

export interface SessionOptions {
  /** Where the dossier is kept; undefined keeps it in memory only. */
  readonly store?: RecordStore;
  /** The key in the store. */
  readonly key: string;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What elements and hosts may ask of a session. */
export interface SessionView {
  readonly dossier: Dossier;
  readonly status: SessionStatus;
  /** Id of the session's word for parent. */
  readonly carer: string | undefined;
  /** Label of the current round. */
  readonly round: string;
  find(matches: (record: ModelRecord) => boolean): ModelRecord | undefined;
  put(record: ModelRecord): void;
  remove(id: string): void;
  replace(dossier: Dossier): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

function problemOf(error: unknown): KeepProblem {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'full' || code === 'newer') return code;
  return error instanceof ModelError || code === 'garbage' ? 'garbage' : 'blocked';
}

export class Session implements SessionView {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<() => void>();
  #dossier: Dossier;
  #status: SessionStatus = {};
  #carer: string | undefined;
  /** Garbage or a newer file in the store is never overwritten before the user clears it. */
  #mayWrite = true;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#dossier = this.#fresh();
    this.#load();
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  get carer(): string | undefined {
    return this.#carer;
  }

  set carer(id: string | undefined) {
    if (id === this.#carer) return;
    this.#carer = id;
    this.#notify();
  }

  get round(): string {
    return this.#dossier.rounds.at(-1)?.label ?? schoolYear(this.#options.now());
  }

  find(matches: (record: ModelRecord) => boolean): ModelRecord | undefined {
    return this.#dossier.records.filter(isCurrent).findLast(matches);
  }

  /** Adds a record, or puts it in the place of the one with its id. */
  put(record: ModelRecord): void {
    this.#change(withRecord(this.#dossier, record, this.#options.now()));
  }

  remove(id: string): void {
    this.#change(withoutRecord(this.#dossier, id, this.#options.now()));
  }

  /** Takes a whole dossier in the place of this one, as when a file is opened. */
  replace(dossier: Dossier): void {
    this.#mayWrite = true;
    this.#change(dossier);
  }

  /** Forgets everything of this session, also in the store. */
  clear(): void {
    this.#dossier = this.#fresh();
    this.#mayWrite = true;
    this.#attempt(() => this.#options.store?.remove(this.#options.key), {});
    this.#notify();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #fresh(): Dossier {
    const now = this.#options.now();
    return newDossier({ id: this.#options.newId(), now, round: schoolYear(now) });
  }

  #change(dossier: Dossier): void {
    this.#dossier = dossier;
    this.#save();
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #load(): void {
    const { store, key } = this.#options;
    this.#attempt(() => {
      const loaded = store?.load(key);
      if (loaded instanceof Promise) return loaded.then((json) => this.#take(json));
      this.#take(loaded);
      return undefined;
    }, this.#status);
  }

  #take(json: string | undefined): void {
    if (json === undefined) return;
    try {
      this.#dossier = readDossier(json);
      this.#notify();
    } catch (error) {
      this.#mayWrite = false;
      throw error;
    }
  }

  #save(): void {
    const { store, key, now } = this.#options;
    if (!store || !this.#mayWrite) return;
    this.#attempt(() => store.save(key, JSON.stringify(this.#dossier)), { savedAt: now() });
  }

  /** Does one thing with the store; a fault becomes the status, never a throw. */
  #attempt(act: () => unknown, status: SessionStatus): void {
    const fail = (error: unknown): void => {
      this.#status = { ...this.#status, problem: problemOf(error) };
      this.#notify();
    };
    try {
      const done = act();
      if (done instanceof Promise) {
        done.then(() => this.#succeed(status), fail);
        return;
      }
      this.#status = status;
    } catch (error) {
      fail(error);
    }
  }

  #succeed(status: SessionStatus): void {
    this.#status = status;
    this.#notify();
  }
}
