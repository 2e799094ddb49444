/**
 * A session in the store of its tab, which answers at once: what is kept there is
 * here from the start. Knows no element.
 */
import type { StoreFault } from '../../storage/store-error.ts';
import {
  loadDossier,
  removeDossier,
  saveDossier,
  type LoadedDossier,
} from '../../storage/stored-dossier.ts';
import type { TabStore } from '../../storage/tab-store.ts';
import { Session, type Job, type SessionOptions } from './session.ts';

export interface TabSessionOptions extends SessionOptions {
  readonly store: TabStore;
  /** The key in the store. */
  readonly key: string;
}

export class TabSession extends Session {
  readonly #store: TabStore;
  readonly #key: string;

  constructor({ store, key, ...options }: TabSessionOptions) {
    super(options);
    this.#store = store;
    this.#key = key;
    const loaded = loadDossier(store, key) as LoadedDossier;
    this.showLoaded(loaded.dossier ?? this.dossier, loaded);
  }

  protected override ask(job: Job): void {
    const [store, key] = [this.#store, this.#key];
    const fault =
      job === 'save' ? saveDossier(store, key, this.dossier) : removeDossier(store, key);
    this.finished(job, fault as StoreFault | undefined);
  }
}
