/**
 * A store on the device, in IndexedDB: kept until one wipes, shared by the tabs
 * of a site. Opens for each job and closes after it, so that it never stands in
 * the way of another tab that wipes, and a connection that the browser closed is
 * simply opened again. Knows no records and uses no global: the factory is
 * passed in.
 */
import { wrap, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Journal, JournalEntry } from './journal.ts';
import { textMark } from './journal.ts';
import { storePrefix, type RecordStore } from './record-store.ts';
import { StoreError, storeFault } from './store-error.ts';

/** Name of the database. */
export const deviceDatabase = `${storePrefix}device`;

const texts = 'texts';

/** Stands in the journal for what is to be removed. */
const wiped = '';
const version = 1;

type Texts = IDBPObjectStore<unknown, [string], string, 'readwrite'>;

export interface DeviceStoreOptions {
  /** Notes at once what is about to be kept; without it a killed tab may lose its last change. */
  readonly journal?: Journal;
  /**
   * Brings together what a killed tab was about to keep and what somebody else
   * kept since. Default: what is kept stays, and the journal too.
   */
  readonly recovered?: (mine: string, kept: string) => string;
}

/** A database of a later version is not touched. */
function deviceError(thrown: unknown): StoreError {
  const isNewer = (thrown as { name?: unknown } | undefined)?.name === 'VersionError';
  return new StoreError(isNewer ? 'newer' : storeFault(thrown), thrown);
}

/** What `action` returns; what it throws as an error of ours. */
function said<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (thrown) {
    throw deviceError(thrown);
  }
}

function asText(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new StoreError('garbage');
}

/**
 * Keeps texts in the database `betrokken:device`. Every method rejects with a
 * StoreError: `blocked` where there is no IndexedDB or it is closed, `full`,
 * `garbage`, or `newer` when a later version of this library made the database.
 * May take as long as the browser does: whoever asks brings its own patience.
 */
export class DeviceStore implements RecordStore {
  readonly #factory: () => IDBFactory;
  readonly #journal: Journal | undefined;
  readonly #recovered: (mine: string, kept: string) => string;
  /** What was last known to be kept, by key: what the journal's entries are based on. */
  readonly #seen = new Map<string, string | undefined>();
  /** What is being kept just now, by key. */
  readonly #underWay = new Map<string, string>();

  /** @param factory `indexedDB`, or a function that returns it: in some frames reading it throws */
  constructor(factory: IDBFactory | (() => IDBFactory), options: DeviceStoreOptions = {}) {
    this.#factory = typeof factory === 'function' ? factory : () => factory;
    this.#journal = options.journal;
    this.#recovered = options.recovered ?? ((_mine, kept) => kept);
  }

  /** Makes no database; brings back what a killed tab was about to keep. */
  async load(key: string): Promise<string | undefined> {
    const entries = this.#journal?.entries(key) ?? [];
    if (entries.length > 0) {
      try {
        await this.#write(key, (kept) => this.#replay(entries, kept));
        for (const entry of entries) this.#journal?.drop(entry);
      } catch {
        // No room to write: it is shown, and stays in the journal.
      }
    }
    const kept = await this.#read(key);
    this.#seen.set(key, kept);
    return this.#replay(this.#journal?.entries(key) ?? [], kept);
  }

  async save(key: string, json: string): Promise<void> {
    await this.update(key, () => json);
  }

  async update(
    key: string,
    change: (kept: string | undefined) => string | undefined,
  ): Promise<void> {
    const seen = this.#seen.get(key);
    // Before the first wait, so that it is noted when this tab is killed meanwhile.
    const likely = said(() => change(seen));
    const entry = likely === undefined ? undefined : this.#journal?.note(key, likely, seen);
    if (likely !== undefined) this.#underWay.set(key, likely);
    try {
      await this.#write(key, (kept) => (kept === seen ? likely : change(kept)));
    } finally {
      this.#underWay.delete(key);
    }
    if (entry) this.#journal?.drop(entry);
  }

  note(key: string, json: string): void {
    const underWay = this.#underWay.get(key);
    if (underWay === undefined || underWay === json) return;
    this.#journal?.note(key, json, this.#seen.get(key), underWay);
  }

  async remove(key: string): Promise<void> {
    this.#journal?.clear(key);
    // Noted too: what a person wiped does not come back when the tab is closed meanwhile.
    const entry = this.#journal?.note(key, wiped, this.#seen.get(key), this.#underWay.get(key));
    this.#seen.delete(key);
    await this.#use(false, (all) => all.delete(storePrefix + key));
    if (entry) this.#journal?.drop(entry);
  }

  /** Empties the database and deletes it, also one of a later version. */
  async clearAll(): Promise<void> {
    this.#journal?.clear();
    this.#seen.clear();
    try {
      await this.#use(false, (all) => all.clear());
    } catch {
      // What cannot be opened can still be deleted.
    }
    try {
      await this.#deleted();
    } catch (thrown) {
      throw deviceError(thrown);
    }
  }

  async #read(key: string): Promise<string | undefined> {
    return asText(await this.#use(false, (all) => all.get(storePrefix + key)));
  }

  async #write(key: string, change: (kept: string | undefined) => string | undefined) {
    const place = storePrefix + key;
    let json: string | undefined;
    await this.#use(true, async (all) => {
      json = change(asText(await all.get(place)));
      await (json === undefined ? all.delete(place) : all.put(json, place));
    });
    this.#seen.set(key, json);
  }

  /** What is kept, with what was about to be kept over it. */
  #replay(entries: readonly JournalEntry[], kept: string | undefined): string | undefined {
    return entries.reduce<string | undefined>((text, { bases, json }) => {
      const isExpected = text === undefined || bases.includes(textMark(text));
      if (json === wiped) return isExpected ? undefined : text;
      if (isExpected) return json;
      return text === json ? text : this.#recovered(json, text);
    }, kept);
  }

  /** Does `work` in one transaction; nothing, where there is no database and none may be made. */
  async #use<Result>(
    mayMake: boolean,
    work: (all: Texts) => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      const database = await this.#opened(mayMake);
      if (!database) return undefined;
      try {
        return await inTransaction(database, work);
      } finally {
        database.close();
      }
    } catch (thrown) {
      throw deviceError(thrown);
    }
  }

  /** The database; undefined when there is none yet and none may be made. */
  async #opened(mayMake: boolean): Promise<IDBPDatabase | undefined> {
    const factory = this.#factory();
    if (!mayMake && (await isMissing(factory))) return undefined;
    const request = factory.open(deviceDatabase, version);
    let isAbsent = false;
    request.onupgradeneeded = () => {
      if (mayMake) request.result.createObjectStore(texts);
      else {
        isAbsent = true;
        request.transaction?.abort();
      }
    };
    // Told by rejecting; Firefox would report it as an error of the page too.
    request.onerror = (event) => event.preventDefault();
    try {
      return await wrap(request);
    } catch (fault) {
      if (isAbsent) return undefined;
      throw fault;
    }
  }

  /** Settles too when another tab still has the database open: it goes when that closes. */
  #deleted(): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = this.#factory().deleteDatabase(deviceDatabase);
      request.onsuccess = () => resolve();
      request.onblocked = () => resolve();
      request.onerror = (event) => {
        event.preventDefault();
        reject(request.error ?? new StoreError('blocked'));
      };
    });
  }
}

/**
 * True when there surely is no database of ours. Where the browser cannot tell,
 * opening and stopping does as well, but WebKit then lists the name until it ends.
 */
async function isMissing(factory: IDBFactory): Promise<boolean> {
  try {
    const found = await factory.databases();
    return !found.some(({ name, version: made }) => name === deviceDatabase && made !== 0);
  } catch {
    return false;
  }
}

/** Does `work` and waits until it is on the disk; when it fails nothing is changed. */
async function inTransaction<Result>(
  database: IDBPDatabase,
  work: (all: Texts) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(texts, 'readwrite');
  // Waited for below; when `work` fails first, its end is nobody's news.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction.store as unknown as Texts);
    // Not in every engine; without it the browser commits a little later by itself.
    (transaction as Partial<typeof transaction>).commit?.();
    await transaction.done;
    return result;
  } catch (thrown) {
    abort(transaction);
    throw thrown;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
