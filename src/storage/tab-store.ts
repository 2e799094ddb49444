/**
 * A store in a web `Storage`, as `sessionStorage`: kept until the tab closes.
 * Answers at once. Uses no global: the storage is passed in.
 */
import { storePrefix, type RecordStore } from './record-store.ts';
import { StoreError, storeFault } from './store-error.ts';

/** Keeps texts under `betrokken:` + key. Every method throws a StoreError `blocked` or `full`. */
export class TabStore implements RecordStore {
  readonly #open: () => Storage;

  /**
   * @param storage The storage, or a function that returns it: in a sandboxed
   * frame even reading `window.sessionStorage` throws, and then each method does.
   */
  constructor(storage: Storage | (() => Storage)) {
    this.#open = typeof storage === 'function' ? storage : () => storage;
  }

  load(key: string): string | undefined {
    return this.#use((storage) => storage.getItem(storePrefix + key) ?? undefined);
  }

  save(key: string, json: string): void {
    this.#use((storage) => {
      storage.setItem(storePrefix + key, json);
    });
  }

  remove(key: string): void {
    this.#use((storage) => {
      storage.removeItem(storePrefix + key);
    });
  }

  clearAll(): void {
    this.#use((storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      for (const key of keys) if (key?.startsWith(storePrefix)) storage.removeItem(key);
    });
  }

  #use<Result>(action: (storage: Storage) => Result): Result {
    try {
      return action(this.#open());
    } catch (thrown) {
      throw new StoreError(storeFault(thrown), thrown);
    }
  }
}
