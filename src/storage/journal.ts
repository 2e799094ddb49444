/**
 * What is about to be kept, noted at once: a tab that is closed in the middle of
 * a slow save has lost nothing. Lies in a web `Storage`, one entry for each key
 * and writer. Knows texts, no records; uses no global: the storage is passed in.
 */
import { storePrefix } from './record-store.ts';

/** What one writer was about to keep. */
export interface JournalEntry {
  /** Where the entry lies in the storage. */
  readonly place: string;
  /** The entry as it lies there. */
  readonly note: string;
  /** `textMark` of each text, or of nothing, of which the writer knew that it may be kept. */
  readonly bases: readonly string[];
  /** What was to be kept; empty: nothing, since it was wiped. */
  readonly json: string;
}

/**
 * A short text by which two kept texts are told apart: length and FNV-1a of 32
 * bits, which is quick at every save where the digests of records would not be.
 */
export function textMark(text: string | undefined): string {
  if (text === undefined) return '-';
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return `${text.length}.${(hash >>> 0).toString(16)}`;
}

const journalPrefix = `${storePrefix}journal:`;

function folder(key: string): string {
  return `${journalPrefix}${encodeURIComponent(key)}:`;
}

/** Where the storage is closed or full the journal stays empty; no method throws. */
export class Journal {
  readonly #open: () => Storage;
  readonly #writer: string;

  /**
   * @param open returns the storage, as `() => localStorage`; in some frames reading that throws
   * @param writer tells this writer from those in other tabs, as a UUID
   */
  constructor(open: () => Storage, writer: string) {
    this.#open = open;
    this.#writer = writer;
  }

  /** Notes that `json` is about to be kept under `key`, over one of the texts `kept` there. */
  note(key: string, json: string, ...kept: readonly (string | undefined)[]): JournalEntry {
    const place = folder(key) + this.#writer;
    const bases = kept.map(textMark);
    const note = `${bases.join(' ')}\n${json}`;
    this.#use((storage) => {
      storage.setItem(place, note);
    });
    return { place, note, bases, json };
  }

  /** Everything that was about to be kept under `key`, and maybe never was. */
  entries(key: string): readonly JournalEntry[] {
    const places = this.#places(folder(key));
    return places.flatMap((place) => {
      const note = this.#use((storage) => storage.getItem(place));
      const end = note?.indexOf('\n') ?? -1;
      if (!note || end < 0) return [];
      const bases = note.slice(0, end).split(' ');
      return [{ place, note, bases, json: note.slice(end + 1) }];
    });
  }

  /** It was kept: forgets the entry, unless its writer has something newer to keep. */
  drop({ place, note }: JournalEntry): void {
    this.#use((storage) => {
      if (storage.getItem(place) === note) storage.removeItem(place);
    });
  }

  /** Forgets what was about to be kept under `key`, or under every key. */
  clear(key?: string): void {
    for (const place of this.#places(key === undefined ? journalPrefix : folder(key))) {
      this.#use((storage) => {
        storage.removeItem(place);
      });
    }
  }

  #places(prefix: string): readonly string[] {
    const all = this.#use((storage) =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    );
    return (all ?? []).filter((place) => place.startsWith(prefix)).sort();
  }

  #use<Result>(action: (storage: Storage) => Result): Result | undefined {
    try {
      return action(this.#open());
    } catch {
      return undefined;
    }
  }
}
