/**
 * Makes elements of what a page says: looks through it, puts an element beside
 * each thing that it recognises, and follows what comes, changes and goes. Moves
 * and deletes nothing of the host.
 */
import { issueWarning } from '../../controllers/warning.ts';
import { onLocaleChange } from '../../i18n/locale-registry.ts';
import type { EmbedTag } from '../address.ts';
import { Bounds } from './bounds.ts';
import type { KnownOptions, LoaderOptions } from './loader-options.ts';
import { PlacedElement } from './placed-element.ts';
import { Recogniser } from './recogniser.ts';
import { wishText, type Wish } from './wish.ts';

/** About one frame; frames do not come in a page that nobody sees. */
const pauseMs = 16;

class Loader {
  readonly #options: KnownOptions;
  readonly #made = new WeakSet<Node>();
  readonly #recogniser: Recogniser;
  readonly #placed = new Map<Element, PlacedElement>();
  readonly #refused = new WeakSet<Element>();
  readonly #asked = new Set<EmbedTag>();
  readonly #added = new Set<Element>();
  readonly #changed = new Set<HTMLTableElement>();
  readonly #observer = new MutationObserver((records) => this.#handleChanges(records));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  readonly #stopLocales: () => void;

  constructor(options: KnownOptions) {
    this.#options = options;
    this.#recogniser = new Recogniser(new Bounds(options, this.#made), this.#made);
    this.#observer.observe(document.documentElement, {
      attributeFilter: ['contenteditable', 'data-betrokken', 'href'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#stopLocales = onLocaleChange(() => this.#lookAgain());
    this.#lookAgain();
    this.#work();
  }

  stop(): void {
    this.#isStopped = true;
    this.#observer.disconnect();
    this.#stopLocales();
    clearTimeout(this.#timer);
    for (const placed of this.#placed.values()) placed.remove();
    this.#placed.clear();
  }

  /** Looks through the whole page, as when a language brought new names. */
  #lookAgain(): void {
    this.#added.add(document.documentElement);
    this.#plan();
  }

  #handleChanges(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      // A form may hide a member behind a field of that name: its parent is asked.
      const table = element && Element.prototype.closest.call(element, 'table');
      if (table) this.#changed.add(table as HTMLTableElement);
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        const root = node instanceof HTMLFormElement ? element : node;
        if (root instanceof Element && !this.#made.has(root)) this.#added.add(root);
      }
    }
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => this.#work(), pauseMs);
  }

  #work(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const table of this.#changed) this.#recogniser.lookAt(table);
    for (const root of this.#added) if (root.isConnected) this.#recogniser.look(root);
    this.#changed.clear();
    this.#added.clear();
    this.#settle(this.#recogniser.wishes());
  }

  /** Makes the page as `wishes` say. */
  #settle(wishes: readonly Wish[]): void {
    const wanted = new Map(wishes.map((wish) => [wish.block, wish]));
    for (const [block, placed] of this.#placed) {
      const wish = wanted.get(block);
      if (placed.isRefused) this.#refused.add(block);
      if (wish && wishText(wish) === wishText(placed.wish) && placed.isInPlace) continue;
      placed.remove();
      this.#placed.delete(block);
    }
    for (const wish of wishes) if (!this.#refused.has(wish.block)) this.#grant(wish);
    for (const tag of this.#recogniser.tags) this.#isKnown(tag);
    if (!this.#options.replace) return;
    for (const placed of this.#placed.values()) void placed.replace();
  }

  #grant(wish: Wish): void {
    if (this.#placed.has(wish.block) || !this.#isKnown(wish.tag)) return;
    this.#placed.set(wish.block, new PlacedElement(wish, this.#made));
  }

  /** The browser knows the tag; if not, asks for it once and goes on when it does. */
  #isKnown(tag: EmbedTag): boolean {
    if (customElements.get(tag)) return true;
    if (this.#asked.has(tag)) return false;
    this.#asked.add(tag);
    void customElements.whenDefined(tag).then(() => {
      if (!this.#isStopped) this.#plan();
    });
    this.#options.define(tag).catch((error: unknown) => {
      if (!customElements.get(tag))
        issueWarning(this.#options.script, 'E302', `${tag}: ${String(error)}`);
    });
    return false;
  }
}

/**
 * Starts at once on the page as it is now, and follows it. Bad selectors warn
 * with E307 and count as not given; a tag that cannot be defined warns with
 * E302, once, and what would show it stays as it was.
 *
 * @returns how to stop: every element that the loader made goes, and what it hid is back in sight
 */
export function startLoader(options: LoaderOptions): () => void {
  const loader = new Loader({ script: document.documentElement, ...options });
  return () => loader.stop();
}
