/**
 * One reflection: holds its dossier, tells who listens, keeps it in a store.
 * Plain object, shared over the page by duck type; knows no element.
 */
import { deepFreeze } from '../model/freeze.ts';
import {
  assessmentsOf,
  currentRound,
  findAssessment,
  newDossier,
  withoutRecord,
  withRecord,
  withRound,
  type AssessmentKey,
} from '../model/dossier.ts';
import type { Assessment, Dossier, StoredRecord } from '../model/record.ts';
import { normaliseRoundLabel, schoolYear } from '../model/round.ts';
import { isHidden, ownAssessment, withFormerShown, withNextTurn } from '../model/turn.ts';
import type { StoreFault } from '../storage/store-error.ts';
import type { MaybePromise } from '../storage/record-store.ts';
import { saveDossier, type LoadedDossier } from '../storage/stored-dossier.ts';
import { DossierKeeper, type Job, type Place } from './dossier-keeper.ts';
import type { SessionStatus, SessionView, ShownStatus } from './session-view.ts';

export type { SessionStatus, SessionView, ShownStatus } from './session-view.ts';

export interface SessionOptions {
  /** Where the dossier is kept; undefined keeps it in memory only. */
  readonly place?: Place;
  readonly now: () => string;
  readonly newId: () => string;
  /** After how long a store that does not answer counts as closed. Default 5000. */
  readonly patienceMs?: number;
}

export class Session implements SessionView {
  readonly #now: () => string;
  readonly #newId: () => string;
  readonly #keeper: DossierKeeper;
  readonly #listeners = new Set<() => void>();
  #dossier: Dossier;
  #status: SessionStatus = {};
  #shows: ShownStatus = { saved: false, problem: false };
  #carer: string | undefined;
  /** An old round that is looked at. */
  #oldRound: string | undefined;
  /** Garbage or a newer file in the store is never overwritten before the user clears it. */
  #mayWrite = true;
  /** What was put while the store had not answered; it goes over what was kept. */
  readonly #touched = new Set<string>();
  #wasReplaced = false;

  constructor({ place, now, newId, patienceMs = 5000 }: SessionOptions) {
    this.#now = now;
    this.#newId = newId;
    this.#dossier = this.#fresh();
    this.#keeper = new DossierKeeper({
      save: (at) => this.saveAt(at),
      loaded: (loaded) => this.#take(loaded),
      finished: (job, fault) => this.finished(job, fault),
      silent: () => this.#setStatus({ ...this.#status, problem: 'blocked' }),
      patienceMs,
    });
    this.#keeper.goTo(place);
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

  startRound(label: string): void {
    this.#oldRound = undefined;
    this.change(withRound(this.#dossier, label, this.#now()));
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
    this.#touched.delete(id);
    this.change(withoutRecord(this.#dossier, id, this.#now()));
  }

  /** Takes a whole dossier in the place of this one, as when a file is opened. */
  replace(dossier: Dossier): void {
    this.#mayWrite = true;
    this.#wasReplaced = true;
    this.change(dossier);
  }

  /** Forgets everything of this session, also in the store. */
  clear(): void {
    this.forget();
    this.#keeper.stopLoading();
    this.#keeper.ask('remove');
    this.notify();
  }

  /** Calls `listener` after every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Keeps the dossier at another place from now on. What is kept there is read;
   * what was answered here since goes over it. What the former place holds stays
   * there, unless from now on nothing is to be kept.
   */
  keepAt(place: Place | undefined): void {
    this.#keeper.leave(place ? undefined : 'remove');
    this.#mayWrite = true;
    this.#status = {};
    this.#keeper.goTo(place);
    this.notify();
  }

  /** Leaves the dossier where it is kept and begins another at `place`. */
  moveTo(place: Place | undefined): void {
    this.#keeper.leave();
    this.forget();
    this.#keeper.goTo(place);
    this.notify();
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
    this.#status = {};
    this.#mayWrite = true;
    this.#wasReplaced = false;
    this.#touched.clear();
  }

  /** Takes a change of the person, which is kept; `touched` goes over what a slow store brings later. */
  protected change(dossier: Dossier, touched: readonly string[] = []): void {
    this.touch(touched);
    this.#dossier = deepFreeze(dossier);
    if (this.#mayWrite) this.#keeper.ask('save');
    this.notify();
  }

  #setStatus(status: SessionStatus): void {
    this.#status = status;
    this.notify();
  }

  /** Takes what came from elsewhere and is kept already. */
  protected show(dossier: Dossier): void {
    this.#dossier = deepFreeze(dossier);
    this.notify();
  }

  /** Lets the records with these ids go over what a store brings later. */
  protected touch(ids: readonly string[]): void {
    for (const id of ids) this.#touched.add(id);
  }

  #take({ dossier, fault }: LoadedDossier): void {
    const isHere = this.#wasReplaced || this.#touched.size > 0;
    const isUnsaved = isHere || (!dossier && this.#dossier.records.length > 0);
    this.#mayWrite = this.#wasReplaced || (fault !== 'garbage' && fault !== 'newer');
    const mine = this.#dossier.records.filter(({ id }) => this.#touched.has(id));
    this.#dossier = deepFreeze(this.met(dossier, this.#wasReplaced ? undefined : mine));
    if (fault) this.#status = { problem: fault };
    else this.#status = dossier ? { savedAt: dossier.updatedAt } : {};
    if (isUnsaved && this.#mayWrite) this.#keeper.ask('save');
    this.notify();
  }

  // -- What a session that knows versions does otherwise

  /** The dossier with `record` in it. */
  protected edited(record: StoredRecord): Dossier {
    return withRecord(this.#dossier, record, this.#now());
  }

  /** What was kept with `mine`, what was answered here meanwhile, over it; without `mine` what is here wins whole. */
  protected met(kept: Dossier | undefined, mine: readonly StoredRecord[] | undefined): Dossier {
    if (!kept || !mine) return this.#dossier;
    return mine.reduce((dossier, record) => withRecord(dossier, record, this.#now()), kept);
  }

  /** Keeps the dossier. Never throws or rejects. */
  protected saveAt({ store, key }: Place): MaybePromise<StoreFault | undefined> {
    return saveDossier(store, key, this.#dossier);
  }

  /** A job of the present place is done. */
  protected finished(job: Job, fault: StoreFault | undefined): void {
    if (fault) this.#setStatus({ ...this.#status, problem: fault });
    else this.#setStatus(job === 'save' ? { savedAt: this.#now() } : {});
  }

  /** Tells all who listen. */
  protected notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
