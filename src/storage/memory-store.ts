/** A store that lives as long as the object: for `keep="none"`, frames without storage, and tests. */
import type { RecordStore } from './record-store.ts';

export class MemoryStore implements RecordStore {
  readonly #texts = new Map<string, string>();

  load(key: string): string | undefined {
    return this.#texts.get(key);
  }

  save(key: string, json: string): void {
    this.#texts.set(key, json);
  }

  remove(key: string): void {
    this.#texts.delete(key);
  }

  clearAll(): void {
    this.#texts.clear();
  }
}
