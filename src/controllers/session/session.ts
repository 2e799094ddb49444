/**
 * One reflection: holds its dossier and tells who listens; what it is kept in is
 * told by those that extend it. Plain object, shared over the page by duck type;
 * knows no element.
 */
import { deepFreeze } from '../../model/freeze.ts';
import {
  assessmentsOf,
  currentRound,
  findAssessment,
  newDossier,
  withoutRecord,
  withRecord,
  type AssessmentKey,
} from '../../model/dossier.ts';
import type { Assessment, Dossier, StoredRecord } from '../../model/record.ts';
import { normaliseRoundLabel, schoolYear } from '../../model/round.ts';
import { isHidden, ownAssessment, withFormerShown, withNextTurn } from '../../model/turn.ts';
import type { StoreFault } from '../../storage/store-error.ts';
import type { LoadedDossier } from '../../storage/stored-dossier.ts';
import type { SessionStatus, SessionView, ShownStatus } from './session-view.ts';

export type { SessionStatus, SessionView, ShownStatus } from './session-view.ts';

export interface SessionOptions {
  readonly now: () => string;
  readonly newId: () => string;
}

/** What a session may ask of its store. */
export type Job = 'save' | 'remove';

export abstract class Session implements SessionView {
  readonly #now: () => string;
  readonly #newId: () => string;
  readonly #listeners = new Set<() => void>();
  #dossier: Dossier;
  #status: SessionStatus = {};
  #shows: ShownStatus = { saved: false, problem: false };
  #carer: string | undefined;
  /** An old round that is looked at. */
  #oldRound: string | undefined;
  /** Garbage or a newer file in the store is never overwritten before the user clears it. */
  protected mayWrite = true;

  constructor({ now, newId }: SessionOptions) {
    this.#now = now;
    this.#newId = newId;
    this.#dossier = this.#fresh();
  }

  get dossier(): Dossier {
    return this.#dossier;
  }

  get status(): SessionStatus {
    return this.#status;
  }

  get shows(): ShownStatus {
    return this.#shows;
  }

  set shows(shows: ShownStatus) {
    const { saved, problem } = this.#shows;
    if (shows.saved === saved && shows.problem === problem) return;
    this.#shows = shows;
    this.notify();
  }

  get carer(): string | undefined {
    return this.#carer;
  }

  set carer(id: string | undefined) {
    if (id === this.#carer) return;
    this.#carer = id;
    this.notify();
  }

  get round(): string {
    return currentRound(this.#dossier) ?? schoolYear(this.#now());
  }

  get shownRound(): string {
    return this.known(this.#oldRound) ?? this.round;
  }

  get assessments(): readonly Assessment[] {
    return this.#onScreen().filter((record) => !isHidden(this.#dossier, record));
  }

  get hiddenCount(): number {
    return this.#onScreen().filter((record) => isHidden(this.#dossier, record)).length;
  }

  own(key: Omit<AssessmentKey, 'round'>): Assessment | undefined {
    const { round, shownRound } = this;
    const find = shownRound === round ? ownAssessment : findAssessment;
    return find(this.#dossier, { ...key, round: shownRound });
  }

  nextColleague(): void {
    this.change(withNextTurn(this.#dossier));
  }

  showFormer(): void {
    this.change(withFormerShown(this.#dossier));
  }

  showRound(label: string | undefined): void {
    this.#oldRound = label && normaliseRoundLabel(label);
    this.notify();
  }

  find<R extends StoredRecord>(matches: (record: StoredRecord) => record is R): R | undefined;
  find(matches: (record: StoredRecord) => boolean): StoredRecord | undefined;
  find(matches: (record: StoredRecord) => boolean): StoredRecord | undefined {
    return this.#dossier.records.findLast(matches);
  }

  /** Adds a record, or puts it in the place of the one with its id. */
  put(record: StoredRecord): void {
    this.change(this.edited(record), [record.id]);
  }

  /** Takes out the record with this id. */
  remove(id: string): void {
    this.change(withoutRecord(this.#dossier, id, this.#now()));
  }

  /** Takes a whole dossier in the place of this one, as when a file is opened. */
  replace(dossier: Dossier): void {
    this.mayWrite = true;
    this.change(dossier);
  }

  /** Forgets everything of this session, also in the store. */
  clear(): void {
    this.forget();
    this.ask('remove');
    this.notify();
  }

  /** Calls `listener` after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `label` when a round has it. */
  protected known(label: string | undefined): string | undefined {
    return this.#dossier.rounds.some((round) => round.label === label) ? label : undefined;
  }

  /** The assessments of the round on screen; those without a round belong to the current one. */
  #onScreen(): readonly Assessment[] {
    const { round, shownRound } = this;
    return assessmentsOf(this.#dossier).filter(
      (record) => normaliseRoundLabel(record.round ?? round) === shownRound,
    );
  }

  #fresh(): Dossier {
    return deepFreeze(newDossier({ id: this.#newId(), now: this.#now() }));
  }

  /** Begins anew, as if nothing had ever been here. */
  protected forget(): void {
    this.#dossier = this.#fresh();
    this.#oldRound = undefined;
    this.#status = {};
    this.mayWrite = true;
  }

  /** Takes a change of the person, which is kept; `_touched`: ids of the records that it is about. */
  protected change(dossier: Dossier, _touched: readonly string[] = []): void {
    this.#dossier = deepFreeze(dossier);
    if (this.mayWrite) this.ask('save');
    this.notify();
  }

  /** Takes what came from elsewhere and is kept already. */
  protected show(dossier: Dossier): void {
    this.#dossier = deepFreeze(dossier);
    this.notify();
  }

  /** Shows `dossier`, as it is after a store gave `loaded`. */
  protected showLoaded(dossier: Dossier, { dossier: kept, fault }: LoadedDossier): void {
    this.mayWrite = fault !== 'garbage' && fault !== 'newer';
    if (fault) this.#status = { problem: fault };
    else this.#status = kept ? { savedAt: kept.updatedAt } : {};
    this.show(dossier);
  }

  /** Asks the store for `job`; `finished` hears what came of it. */
  protected abstract ask(job: Job): void;

  /** The dossier with `record` in it. */
  protected edited(record: StoredRecord): Dossier {
    return withRecord(this.#dossier, record, this.#now());
  }

  /** The store did `job`, or could not. */
  protected finished(job: Job, fault: StoreFault | undefined): void {
    if (fault) this.showStatus({ ...this.#status, problem: fault });
    else this.showStatus(job === 'save' ? { savedAt: this.#now() } : {});
  }

  protected showStatus(status: SessionStatus): void {
    this.#status = status;
    this.notify();
  }

  /** Tells all who listen. */
  protected notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
