/**
 * Finds the block of ordinary content that is an element's data: the one that
 * the loader gave it, a descendant, the one named by `from`, or the block after
 * the paragraph in which the empty element stands alone. Watches it for changes. Does not read it, and never
 * moves or hides it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { issueWarning } from '../warning.ts';

/** Under this key the loader hands an element the block that it recognised, on any version. */
export const givenBlock = Symbol.for('betrokken/1/content');

export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the block that holds the data. */
  readonly from?: string | undefined;
  readonly [givenBlock]?: Element;
}

const everything: MutationObserverInit = { childList: true, subtree: true, characterData: true };

/** The block before the data that belongs to it, as the heading of a list. */
export type LeadOf = (data: Element, host: Element) => Element | undefined;

/** Nothing that a reader sees: spaces, comments, breaks, and paragraphs of these. */
export function isBlank(node: Node): boolean {
  if (node instanceof Element) {
    if (node.localName === 'p') return [...node.childNodes].every(isBlank);
    return node.localName === 'br';
  }
  return node.nodeType === Node.COMMENT_NODE || (node.textContent ?? '').trim() === '';
}

function hasContent(element: Element): boolean {
  return element.childElementCount > 0 || (element.textContent ?? '').trim() !== '';
}

/** The paragraph in which `element` stands alone, or undefined. */
function ownParagraph(element: Element): Element | undefined {
  const paragraph = element.parentElement;
  if (paragraph?.localName !== 'p') return undefined;
  for (const node of paragraph.childNodes) {
    if (node !== element && !isBlank(node)) return undefined;
  }
  return paragraph;
}

function nextBlock(block: Element): Element | undefined {
  let next = block.nextElementSibling;
  while (next && isBlank(next)) next = next.nextElementSibling;
  return next ?? undefined;
}

/** Blocks in which editors wrap a table or list: a figure, or a div around it alone. */
export const wrappers: readonly string[] = ['figure', 'div'];

function unwrap(block: Element, selector: string): Element | undefined {
  if (block.matches(selector)) return block;
  if (!wrappers.includes(block.localName)) return undefined;
  return block.querySelector(selector) ?? undefined;
}

export class ContentSource implements ReactiveController {
  readonly #host: ContentHost;
  readonly #selector: string;
  readonly #leadOf: LeadOf | undefined;
  readonly #observer = new MutationObserver(() => this.#handleChange());
  #isFrameAsked = false;
  #block: Element | undefined;
  #lead: Element | undefined;
  #version = 0;

  /**
   * @param selector what the data is made of, as `table`
   * @param leadOf finds what stands before the data and belongs to it; without it nothing does
   */
  constructor(host: ContentHost, selector: string, leadOf?: LeadOf) {
    this.#host = host;
    this.#selector = selector;
    this.#leadOf = leadOf;
    host.addController(this);
  }

  /** The block that was found, or undefined. */
  get block(): Element | undefined {
    return this.#block;
  }

  /** The block before it that belongs to it, or undefined. */
  get lead(): Element | undefined {
    return this.#lead;
  }

  /** Grows by one whenever the block, its lead or something in these changed. */
  get version(): number {
    return this.#version;
  }

  hostConnected(): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#handleParsed, { once: true });
    }
    this.#refresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#handleParsed);
    this.#observer.disconnect();
  }

  /** Looks again, as when `from` changed. */
  refresh(): void {
    if (this.#host.isConnected) this.#refresh();
  }

  readonly #handleParsed = (): void => {
    this.#refresh();
    const { from } = this.#host;
    if (from && !this.#block) {
      issueWarning(this.#host, 'E106', `no ${this.#selector} with id "${from}"`);
    }
  };

  /**
   * While the page is parsed its content comes in pieces, and WebKit tells of them
   * amid its layout: they are looked at together, in the next frame.
   */
  #handleChange(): void {
    if (document.readyState !== 'loading') {
      this.#refresh();
      return;
    }
    if (this.#isFrameAsked) return;
    this.#isFrameAsked = true;
    requestAnimationFrame(() => {
      this.#isFrameAsked = false;
      this.refresh();
    });
  }

  #refresh(): void {
    this.#observer.disconnect();
    this.#block = this.#find();
    this.#lead = this.#block && this.#leadOf?.(this.#block, this.#host);
    this.#version += 1;
    this.#watch();
    this.#host.requestUpdate();
  }

  #find(): Element | undefined {
    const host = this.#host;
    if (host.from) return this.#named(host.from);
    const own = host[givenBlock] ?? host.querySelector(this.#selector);
    if (own) return own;
    const paragraph = hasContent(host) ? undefined : ownParagraph(host);
    const block = paragraph && nextBlock(paragraph);
    return block && (unwrap(block, this.#selector) ?? this.#behind(block));
  }

  /** The data of which `lead` is the lead. */
  #behind(lead: Element): Element | undefined {
    const block = this.#leadOf && nextBlock(lead);
    const data = block && unwrap(block, this.#selector);
    return data && this.#leadOf?.(data, this.#host) === lead ? data : undefined;
  }

  #named(id: string): Element | undefined {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const block = root.getElementById?.(id) ?? document.getElementById(id);
    if (!block) return undefined;
    return block.matches(this.#selector)
      ? block
      : (block.querySelector(this.#selector) ?? this.#behind(block));
  }

  #watch(): void {
    this.#observer.observe(this.#host, everything);
    for (const block of [this.#block, this.#lead]) {
      if (block && !this.#host.contains(block)) this.#observer.observe(block, everything);
    }
    if (this.#host.from && !this.#block) {
      this.#observer.observe(this.#host.getRootNode(), { childList: true, subtree: true });
      return;
    }
    const around = ownParagraph(this.#host)?.parentElement;
    if (around) this.#observer.observe(around, { childList: true });
  }
}
