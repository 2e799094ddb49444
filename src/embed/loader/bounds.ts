/**
 * Where the loader may look, and what an element of the page shows already.
 * Knows no table and no list.
 */
import { givenBlock } from '../../controllers/host-content/content-source.ts';
import { isHeading } from '../../controllers/host-content/list-source.ts';
import { issueWarning } from '../../controllers/warning.ts';
import { embedAddress, embedTags } from '../address.ts';
import type { KnownOptions } from './loader-options.ts';
import { contentBeside, nodeBeside, wrappings, type Made } from './neighbour.ts';

/** Every element of ours by its plain tag, as a selector. */
export const ownTags = embedTags.join(', ');

const closed =
  '[contenteditable]:not([contenteditable="false" i]), textarea, template, [data-betrokken="off" i]';
interface Owner extends Element {
  readonly from?: unknown;
  readonly [givenBlock]?: unknown;
}

/** `selector` when the browser can read it; otherwise it warns. */
function readable(selector: string | undefined, script: Element): string | undefined {
  if (!selector?.trim()) return undefined;
  try {
    script.matches(selector);
    return selector;
  } catch {
    issueWarning(script, 'E307', `selector "${selector}"`);
    return undefined;
  }
}

export class Bounds {
  readonly #made: Made;
  readonly #within: string | undefined;
  readonly #closed: string;

  constructor({ within, ignore, script }: KnownOptions, made: Made) {
    const ignored = readable(ignore, script);
    this.#made = made;
    this.#within = readable(within, script);
    this.#closed = ignored ? `${closed}, ${ignored}` : closed;
  }

  /** The loader may do something with `element`. */
  isOpen(element: Element): boolean {
    if (element.closest(this.#closed)) return false;
    return this.#within === undefined || element.closest(this.#within) !== null;
  }

  /** `block` is content of the page, and no element that stood there before shows it. */
  isFree(block: Element): boolean {
    return this.isOpen(block) && !block.closest(ownTags) && !this.isShown(block);
  }

  /** Beside `block` stands what its link leads to: an element of that tag, or its page in a frame. */
  isDoneBeside(block: Element, tag: string): boolean {
    return [...contentBeside(block, `${tag}, iframe`, this.#made)].some(
      (beside) =>
        beside.localName === tag || embedAddress((beside as HTMLIFrameElement).src)?.tag === tag,
    );
  }

  /** An element that came with the page shows `block`, also one under a prefix that names it. */
  readonly isShown = (block: Element): boolean =>
    this.#isAdopted(block) ||
    [...document.querySelectorAll<Owner>(`${ownTags}, [from]`)].some(
      (own) => !this.#made.has(own) && this.#shows(own, block),
    );

  #shows(own: Owner, block: Element): boolean {
    if (own[givenBlock] === block) return true;
    const id = own.from ?? own.getAttribute('from');
    const named = typeof id === 'string' ? document.getElementById(id) : null;
    return named !== null && this.#isOf(named, block);
  }

  /** `block` is what `named` names, is in it, or follows it as its heading. */
  #isOf(named: Element, block: Element): boolean {
    if (named.contains(block)) return true;
    return (
      isHeading(named) && nodeBeside(named, 'nextSibling', this.#made)?.contains(block) === true
    );
  }

  /** An empty element of ours that is alone in its paragraph shows the block after it, or the list after that heading. */
  #isAdopted(block: Element): boolean {
    return [...wrappings(block, this.#made)].some((each) => {
      let before = nodeBeside(each, 'previousSibling', this.#made);
      if (before instanceof Element && isHeading(before)) {
        before = nodeBeside(before, 'previousSibling', this.#made);
      }
      if (!(before instanceof Element) || before.localName !== 'p') return false;
      const { firstElementChild: only } = before;
      return only !== null && only.matches(ownTags) && (before.textContent ?? '').trim() === '';
    });
  }
}
