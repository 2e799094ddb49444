/**
 * One element that the loader put on the page, beside what it was made from.
 * That stays as it is; asked to, it is hidden for as long as the element shows
 * all its words.
 */
import { givenBlock } from '../../controllers/host-content/content-source.ts';
import { outermost, type Made } from './neighbour.ts';
import { showsAllOf } from './shown-words.ts';
import type { Wish } from './wish.ts';

interface Shown extends HTMLElement {
  [givenBlock]?: Element;
  readonly updateComplete?: Promise<unknown>;
}

/** One deeper than the last heading before `place`, 2 to 6. */
function headingLevel(place: Element): number {
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.min(Number(before?.localName[1] ?? 1) + 1, 6);
}

export class PlacedElement {
  readonly wish: Wish;
  readonly #element: Shown;
  #hasHidden = false;

  /** Puts the element of `wish` on the page. */
  constructor(wish: Wish, made: Made) {
    this.wish = wish;
    this.#element = document.createElement(wish.tag);
    made.add(this.#element);
    this.#put(made);
  }

  #put(made: Made): void {
    const { block, hasContent, attributes } = this.wish;
    const place = outermost(block, made);
    const element = this.#element;
    element.setAttribute('heading-level', String(headingLevel(place)));
    for (const [name, value] of attributes) element.setAttribute(name, value);
    if (hasContent) element[givenBlock] = block;
    if (hasContent) place.before(element);
    else place.after(element);
  }

  /** The host took the element away and left what it was made from. */
  get isRefused(): boolean {
    return this.#element.parentNode === null && this.wish.block.isConnected;
  }

  /** It still stands beside what it was made from. */
  get isInPlace(): boolean {
    const { parentNode } = this.#element;
    return parentNode !== null && Node.prototype.contains.call(parentNode, this.wish.block);
  }

  /** Hides what the element was made from, or shows it again, by what the element shows now. */
  async replace(): Promise<void> {
    const { block, hasContent } = this.wish;
    if (!hasContent || (block.hasAttribute('hidden') && !this.#hasHidden)) return;
    await this.#element.updateComplete;
    const { shadowRoot } = this.#element;
    const isShown =
      this.#element.isConnected && shadowRoot !== null && showsAllOf(shadowRoot, block);
    if (isShown === this.#hasHidden) return;
    this.#hasHidden = isShown;
    block.toggleAttribute('hidden', isShown);
  }

  /** Takes the element away; what it was made from is in sight. */
  remove(): void {
    this.#element.remove();
    if (this.#hasHidden) this.wish.block.removeAttribute('hidden');
    this.#hasHidden = false;
  }
}
