/**
 * Does a session's business with its store, one job at a time: reads, keeps,
 * removes. A store that does not answer blocks nothing. Knows no elements, and
 * decides nothing about the dossier.
 */
import { after, type MaybePromise, type RecordStore } from '../../storage/record-store.ts';
import { storeFault, type StoreFault } from '../../storage/store-error.ts';
import { loadDossier, removeDossier, type LoadedDossier } from '../../storage/stored-dossier.ts';
import type { Job } from './session.ts';

/** Where a dossier is kept. */
export interface Place {
  readonly store: RecordStore;
  /** The key in the store. */
  readonly key: string;
}

/** What the keeper asks and tells. */
export interface KeeperOwner {
  /** Keeps what is to be kept, as it is now. Never throws or rejects. */
  readonly save: (place: Place) => MaybePromise<StoreFault | undefined>;
  readonly loaded: (loaded: LoadedDossier) => void;
  readonly finished: (job: Job, fault: StoreFault | undefined) => void;
  /** The store has not answered for a while. */
  readonly silent: () => void;
  /** After how long a store that does not answer counts as silent. */
  readonly patienceMs: number;
}

function nothing(): undefined {
  return undefined;
}

export class DossierKeeper {
  readonly #owner: KeeperOwner;
  #place: Place | undefined;
  /** Grows when the place changes, so that a late answer of the former is not taken. */
  #turn = 0;
  #isLoading = false;
  #isBusy = false;
  #waiting: Job | undefined;

  constructor(owner: KeeperOwner) {
    this.#owner = owner;
  }

  /** Goes to another place and reads what is kept there; jobs wait until that is known. */
  goTo(place: Place | undefined): void {
    this.#turn += 1;
    this.#place = place;
    this.#waiting = undefined;
    this.#isBusy = false;
    this.#isLoading = place !== undefined;
    if (place) this.#load(place);
  }

  /** Gives the present place a last job, or the one that waits, and listens to it no longer. */
  leave(job: Job | undefined = this.#waiting): void {
    if (this.#place && job) void after(this.#runs(this.#place, job), nothing, nothing);
    this.goTo(undefined);
  }

  /** Does not wait any longer for what is kept. */
  stopLoading(): void {
    if (this.#isLoading) this.#turn += 1;
    this.#isLoading = false;
  }

  /** Does `job` as soon as may be; of several that wait the last counts. */
  ask(job: Job): void {
    if (!this.#place || this.#isLoading) return;
    this.#waiting = job;
    if (!this.#isBusy) this.#work(this.#place);
  }

  #load({ store, key }: Place): void {
    const take = (loaded: LoadedDossier): void => {
      this.#isLoading = false;
      this.#owner.loaded(loaded);
    };
    this.#withPatience((answered) =>
      after<LoadedDossier, void>(
        () => loadDossier(store, key),
        (loaded) => answered(() => take(loaded)),
        (thrown) => answered(() => take({ fault: storeFault(thrown) })),
      ),
    );
  }

  #runs(place: Place, job: Job): () => MaybePromise<StoreFault | undefined> {
    return () => (job === 'save' ? this.#owner.save(place) : removeDossier(place.store, place.key));
  }

  #work(place: Place): void {
    const job = this.#waiting;
    if (!job) return;
    this.#waiting = undefined;
    this.#isBusy = true;
    const finish = (fault: StoreFault | undefined): void => {
      this.#isBusy = false;
      this.#owner.finished(job, fault);
      this.#work(place);
    };
    this.#withPatience((answered) =>
      after<StoreFault | undefined, void>(
        this.#runs(place, job),
        (fault) => answered(() => finish(fault)),
        (thrown) => answered(() => finish(storeFault(thrown))),
      ),
    );
  }

  /** Runs what asks the store; an answer that comes after the place changed is dropped. */
  #withPatience(ask: (answered: (take: () => void) => void) => MaybePromise<void>): void {
    const turn = this.#turn;
    const timer = setTimeout(() => {
      if (turn === this.#turn) this.#owner.silent();
    }, this.#owner.patienceMs);
    void ask((take) => {
      clearTimeout(timer);
      if (turn === this.#turn) take();
    });
  }
}
