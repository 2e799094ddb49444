/**
 * A session in a store that may take its time, fail, or be changed for another;
 * what was answered meanwhile goes over what it brings. Knows no element.
 */
import { withRecord } from '../../model/dossier.ts';
import type { Dossier, StoredRecord } from '../../model/record.ts';
import type { MaybePromise } from '../../storage/record-store.ts';
import type { StoreFault } from '../../storage/store-error.ts';
import { saveDossier, type LoadedDossier } from '../../storage/stored-dossier.ts';
import { DossierKeeper, type Place } from './dossier-keeper.ts';
import { Session, type Job, type SessionOptions } from './session.ts';

export interface KeptSessionOptions extends SessionOptions {
  /** Where the dossier is kept; undefined keeps it in memory only. */
  readonly place?: Place;
  /** After how long a store that does not answer counts as closed. Default 5000. */
  readonly patienceMs?: number;
}

export class KeptSession extends Session {
  readonly #now: () => string;
  readonly #keeper: DossierKeeper;
  /** What was put while the store had not answered; it goes over what was kept. */
  readonly #touched = new Set<string>();
  #wasReplaced = false;

  constructor({ place, patienceMs = 5000, ...options }: KeptSessionOptions) {
    super(options);
    this.#now = options.now;
    this.#keeper = new DossierKeeper({
      save: (at) => this.saveAt(at),
      loaded: (loaded) => this.#take(loaded),
      finished: (job, fault) => this.finished(job, fault),
      silent: () => this.showStatus({ ...super.status, problem: 'blocked' }),
      patienceMs,
    });
    this.#keeper.goTo(place);
  }

  override remove(id: string): void {
    this.#touched.delete(id);
    super.remove(id);
  }

  override replace(dossier: Dossier): void {
    this.#wasReplaced = true;
    super.replace(dossier);
  }

  override clear(): void {
    this.#keeper.stopLoading();
    super.clear();
  }

  /**
   * Keeps the dossier at another place from now on. What is kept there is read;
   * what was answered here since goes over it. What the former place holds stays
   * there, unless from now on nothing is to be kept.
   */
  keepAt(place: Place | undefined): void {
    this.#keeper.leave(place ? undefined : 'remove');
    this.mayWrite = true;
    this.showStatus({});
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

  protected override forget(): void {
    super.forget();
    this.#wasReplaced = false;
    this.#touched.clear();
  }

  protected override change(dossier: Dossier, touched: readonly string[] = []): void {
    this.touch(touched);
    super.change(dossier);
  }

  protected override ask(job: Job): void {
    this.#keeper.ask(job);
  }

  /** Lets the records with these ids go over what a store brings later. */
  protected touch(ids: readonly string[]): void {
    for (const id of ids) this.#touched.add(id);
  }

  #take(loaded: LoadedDossier): void {
    const isHere = this.#wasReplaced || this.#touched.size > 0;
    const isUnsaved = isHere || (!loaded.dossier && this.dossier.records.length > 0);
    const mine = this.dossier.records.filter(({ id }) => this.#touched.has(id));
    const next = this.met(loaded.dossier, this.#wasReplaced ? undefined : mine);
    this.showLoaded(next, loaded);
    if (this.#wasReplaced) this.mayWrite = true;
    if (isUnsaved && this.mayWrite) this.#keeper.ask('save');
  }

  // -- What a session that knows versions does otherwise

  /** What was kept with `mine`, what was answered here meanwhile, over it; without `mine` what is here wins whole. */
  protected met(kept: Dossier | undefined, mine: readonly StoredRecord[] | undefined): Dossier {
    if (!kept || !mine) return this.dossier;
    return mine.reduce((dossier, record) => withRecord(dossier, record, this.#now()), kept);
  }

  /** Keeps the dossier. Never throws or rejects. */
  protected saveAt({ store, key }: Place): MaybePromise<StoreFault | undefined> {
    return saveDossier(store, key, this.dossier);
  }
}
