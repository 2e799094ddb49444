/**
 * What the place of a session needs of the browser, in one object, so that a
 * test can give another. The only place that opens IndexedDB and channels.
 */
import { newId } from '../../controllers/environment.ts';
import { tabStore } from '../../controllers/session/page-session.ts';
import { reconcile } from '../../model/merge.ts';
import { readDossier } from '../../model/parse-dossier.ts';
import { DeviceStore } from '../../storage/device-store.ts';
import { Journal } from '../../storage/journal.ts';
import type { RecordStore } from '../../storage/record-store.ts';

/** What a place needs of the browser; each may throw or hang. */
export interface PlaceSurroundings {
  readonly device: RecordStore;
  readonly tab: () => RecordStore;
  readonly makeChannel: (name: string) => BroadcastChannel;
  /** Asks the browser not to throw away what is on the device. */
  readonly persist: () => unknown;
  /** After how long a device that does not answer counts as closed. */
  readonly patienceMs: number;
}

function recovered(mine: string, kept: string): string {
  try {
    return JSON.stringify(reconcile(undefined, readDossier(kept), readDossier(mine)));
  } catch {
    return kept;
  }
}

/** The browser's own. */
export function browserSurroundings(): PlaceSurroundings {
  return {
    device: new DeviceStore(() => indexedDB, {
      journal: new Journal(() => localStorage, newId()),
      recovered,
    }),
    tab: tabStore,
    makeChannel: (name) => new BroadcastChannel(name),
    persist: () => navigator.storage.persist(),
    patienceMs: 5000,
  };
}
