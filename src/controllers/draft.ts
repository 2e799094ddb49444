/**
 * The draft that an element keeps in the tab, so that a reload restores what
 * was answered in every engine. Knows where it lies, not what is in it.
 */
import { TabStore } from '../storage/tab-store.ts';
import { pagePath } from './session/page-session.ts';

/** Whose draft it is. */
interface DraftOwner {
  readonly name: string;
  readonly localName: string;
  readonly form: HTMLFormElement | null;
}

const store = new TabStore(() => sessionStorage);

export class Draft {
  readonly #owner: DraftOwner;
  readonly #failed: (fault: unknown) => void;
  #key: string | undefined;
  #isReplaced = false;

  /** @param failed hears that a draft could not be kept */
  constructor(owner: DraftOwner, failed: (fault: unknown) => void) {
    this.#owner = owner;
    this.#failed = failed;
  }

  /**
   * Goes to where the draft belongs now: to page, id of the form, name and tag.
   * Returns what lies there, null for nothing; undefined when the place is
   * still the same, or there is none.
   *
   * @param isWanted false where no draft is kept
   */
  follow(isWanted: boolean): string | null | undefined {
    const key = isWanted ? this.#place() : undefined;
    if (key === this.#key) return undefined;
    this.#key = key;
    if (!key) return undefined;
    if (this.#isReplaced) this.remove();
    this.#isReplaced = false;
    try {
      return store.load(key) ?? null;
    } catch {
      return null;
    }
  }

  write(json: string): void {
    this.#do((key) => store.save(key, json), this.#failed);
  }

  /** Also before it is known where the draft lies: then that one goes. */
  remove(): void {
    this.#isReplaced = !this.#key;
    // What cannot be reached holds no draft.
    this.#do((key) => store.remove(key), Boolean);
  }

  #place(): string {
    const { name, localName, form } = this.#owner;
    // An input with the name `id` hides the property of its form.
    return `draft:${JSON.stringify([pagePath(), form?.getAttribute('id'), name, localName])}`;
  }

  #do(act: (key: string) => void, failed: (fault: unknown) => void): void {
    try {
      if (this.#key) act(this.#key);
    } catch (fault) {
      failed(fault);
    }
  }
}
