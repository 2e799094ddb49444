/**
 * Recognises data in the page: tables of ratings, lists beside a link to an
 * embed page, such links alone, and tags of ours. Looks only where it is told
 * and remembers what it found. Changes nothing.
 */
import { embedAddress, type EmbedAddress, type EmbedTag } from '../address.ts';
import { ownTags, type Bounds } from './bounds.ts';
import { linkBlock } from './lone-link.ts';
import { contentBeside, type Made } from './neighbour.ts';
import { isRatingTable } from './rating-table.ts';
import { looks, type Wish } from './wish.ts';

const links = 'a[href*="/embed/"]';
const content: Readonly<Partial<Record<EmbedTag, string>>> = {
  'betrokkenheidsboom-tree': 'ol, ul',
  'checklist-card': 'ol, ul',
  'dimension-radar': 'table',
};

/** `root` and what is in it. */
function* all(root: Element, selector: string): Generator<Element> {
  if (root.matches(selector)) yield root;
  yield* root.querySelectorAll(selector);
}

function addressOf(link: Element): EmbedAddress | undefined {
  const { href } = link as Element & { readonly href?: unknown };
  return typeof href === 'string' ? embedAddress(href) : undefined;
}

function inPageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export class Recogniser {
  readonly #bounds: Bounds;
  readonly #made: Made;
  readonly #tables = new Set<Element>();
  readonly #links = new Set<Element>();
  readonly #tags = new Set<EmbedTag>();

  constructor(bounds: Bounds, made: Made) {
    this.#bounds = bounds;
    this.#made = made;
  }

  /** Tags of ours that stand on the page as such. */
  get tags(): ReadonlySet<EmbedTag> {
    return this.#tags;
  }

  /** Looks through `root`, which is new on the page. */
  look(root: Element): void {
    for (const table of all(root, 'table')) this.lookAt(table as HTMLTableElement);
    for (const link of all(root, links)) this.#links.add(link);
    for (const { localName } of [...all(root, ownTags)].filter((own) => this.#isGiven(own))) {
      this.#tags.add(localName as EmbedTag);
    }
  }

  #isGiven(own: Element): boolean {
    return !this.#made.has(own) && this.#bounds.isOpen(own);
  }

  /** Looks at a table that is new or was changed. */
  lookAt(table: HTMLTableElement): void {
    if (isRatingTable(table)) this.#tables.add(table);
    else this.#tables.delete(table);
  }

  /** What should stand on the page now, each block once. */
  wishes(): readonly Wish[] {
    for (const found of [this.#tables, this.#links]) {
      for (const element of found) if (!element.isConnected) found.delete(element);
    }
    const wishes = new Map<Element, Wish>();
    for (const block of this.#tables) {
      if (!this.#bounds.isFree(block) || block.closest('[role="presentation"], [role="none"]')) {
        continue;
      }
      wishes.set(block, { tag: 'dimension-radar', block, hasContent: true, attributes: [] });
    }
    const isTold = new Set<Element>();
    for (const link of [...this.#links].sort(inPageOrder)) this.#wishOf(link, wishes, isTold);
    return [...wishes.values()];
  }

  #wishOf(link: Element, wishes: Map<Element, Wish>, isTold: Set<Element>): void {
    const address = addressOf(link);
    const isOpen = this.#bounds.isOpen(link) && !link.closest(ownTags);
    const own = isOpen ? linkBlock(link, this.#made) : undefined;
    if (!address || !own) return;
    const { tag } = address;
    // A whole reflection is a page of its own, not a bar in an article.
    if (tag === 'reflection-session') return;
    const beside = this.#contentOf(own, address);
    const given = beside.find(
      (block) =>
        this.#bounds.isFree(block) &&
        !isTold.has(block) &&
        (tag === 'dimension-radar') === wishes.has(block),
    );
    if (given) {
      isTold.add(given);
      wishes.set(given, { tag, block: given, hasContent: true, attributes: looks(address) });
    } else if (!this.#bounds.isDoneBeside(own, tag) && !beside.some(this.#bounds.isShown)) {
      wishes.set(own, { tag, block: own, hasContent: false, attributes: address.attributes });
    }
  }

  /** What stands beside the link's block and is the content that its element reads. */
  #contentOf(block: Element, address: EmbedAddress): readonly Element[] {
    const selector = content[address.tag];
    const hasData = looks(address).length < address.attributes.length;
    const hasOwn = hasData && address.tag !== 'dimension-radar';
    return selector === undefined || hasOwn ? [] : [...contentBeside(block, selector, this.#made)];
  }
}
