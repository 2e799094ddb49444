/**
 * A dossier in a store: out and in, with every fault as a code. Nothing here
 * throws, so what is on screen is never lost to a store.
 */
import type { Dossier } from '../model/record.ts';
import { readDossier } from '../model/parse-dossier.ts';
import { isNewer } from '../model/version.ts';
import { after, type MaybePromise, type RecordStore } from './record-store.ts';
import { StoreError, storeFault, type StoreFault } from './store-error.ts';

/** What a store holds: a dossier, nothing, or a fault. */
export interface LoadedDossier {
  readonly dossier?: Dossier;
  /** With `newer` the dossier is there too, to be shown read-only. */
  readonly fault?: StoreFault;
}

/** A web `Storage`, and a host's store after it, says null where there is nothing. */
function opened(json: string | null | undefined): LoadedDossier {
  if (json === undefined || json === null) return {};
  try {
    const dossier = readDossier(json);
    return isNewer(dossier) ? { dossier, fault: 'newer' } : { dossier };
  } catch {
    return { fault: 'garbage' };
  }
}

/** The dossier under `key`. At once when the store answers at once; never throws or rejects. */
export function loadDossier(store: RecordStore, key: string): MaybePromise<LoadedDossier> {
  return after<string | undefined, LoadedDossier>(
    () => store.load(key),
    opened,
    (thrown) => ({ fault: storeFault(thrown) }),
  );
}

/**
 * Keeps `dossier` under `key`, and returns the fault when that failed; one of a
 * later version is not touched (`newer`). Never throws or rejects.
 */
export function saveDossier(
  store: RecordStore,
  key: string,
  dossier: Dossier,
): MaybePromise<StoreFault | undefined> {
  if (isNewer(dossier)) return 'newer';
  return after(
    () => store.save(key, JSON.stringify(dossier)),
    (): StoreFault | undefined => undefined,
    storeFault,
  );
}

/** Forgets what is kept under `key`, and returns the fault when that failed. Never throws or rejects. */
export function removeDossier(
  store: RecordStore,
  key: string,
): MaybePromise<StoreFault | undefined> {
  return after(
    () => store.remove(key),
    (): StoreFault | undefined => undefined,
    storeFault,
  );
}

/**
 * Reads what is kept under `key`, and keeps what `together` makes of it, in one
 * go where the store can (`update`); else saves what it makes of nothing.
 * Returns the fault when that failed; what cannot be read or is of a later
 * version is not touched. Never throws or rejects.
 *
 * @param together pure; may be called several times, the last call counts
 */
export function updateDossier(
  store: RecordStore,
  key: string,
  together: (kept: Dossier | undefined) => Dossier,
): MaybePromise<StoreFault | undefined> {
  if (!store.update) return saveDossier(store, key, together(undefined));
  const change = (json: string | undefined): string => {
    const { dossier, fault } = opened(json);
    const next = fault ? undefined : together(dossier);
    if (!next || isNewer(next)) throw new StoreError(fault ?? 'newer');
    return JSON.stringify(next);
  };
  return after(
    () => store.update?.(key, change),
    (): StoreFault | undefined => undefined,
    storeFault,
  );
}
