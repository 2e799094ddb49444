/**
 * Finds the list of ordinary content that is an element's data, and the heading
 * that belongs to it. Also looks again when a language changes on the page.
 * Does not read the items.
 */
import type { ReactiveController } from 'lit';
import { ContentSource, isBlank, wrappers, type ContentHost } from './content-source.ts';
import { collapsed, plainText } from './list-content.ts';
import { watchLang } from '../nearest-lang.ts';

/** A heading, or a paragraph of which all words are bold: what editors use as one. */
export function isHeading(block: Element): boolean {
  const words = collapsed(block.textContent ?? '');
  if (block.localName !== 'p') {
    const isNamed = words !== '' || block.querySelector('img') !== null;
    return /^h[1-6]$/.test(block.localName) && isNamed;
  }
  const bold = block.querySelector('strong, b');
  return words !== '' && bold !== null && collapsed(bold.textContent ?? '') === words;
}

/** A link to an embed page and no other words: the loader knows a list by it. */
function isEmbedLink(block: Element): boolean {
  const link = block.querySelector('a[href*="/embed/"]');
  return link !== null && collapsed(link.textContent ?? '') === collapsed(block.textContent ?? '');
}

/** Blanks, `host` itself and a link to its page may stand between a list and its heading. */
function blockBefore(block: Element, host: Element): Element | undefined {
  let before = block.previousElementSibling;
  while (before && (before === host || isBlank(before) || isEmbedLink(before))) {
    before = before.previousElementSibling;
  }
  return before ?? undefined;
}

/**
 * The heading directly before `list` or the wrapper that it begins. Inside
 * `host` an introduction may stand between them.
 */
function headingOf(list: Element, host: Element): Element | undefined {
  let before: Element | undefined;
  for (let block: Element | null = list; block && block !== host; block = block.parentElement) {
    before = blockBefore(block, host);
    if (before || !wrappers.includes(block.parentElement?.localName ?? '')) break;
  }
  while (before && !isHeading(before) && host.contains(before)) before = blockBefore(before, host);
  return before && isHeading(before) ? before : undefined;
}

export class ListSource implements ReactiveController {
  readonly #host: ContentHost;
  readonly #source: ContentSource;
  #stop: (() => void) | undefined;

  constructor(host: ContentHost) {
    this.#host = host;
    this.#source = new ContentSource(host, 'ol, ul', headingOf);
    host.addController(this);
  }

  /** The list that was found, or undefined. */
  get list(): Element | undefined {
    return this.#source.block;
  }

  /** The words of its heading, or undefined. */
  get heading(): string | undefined {
    const { lead } = this.#source;
    return lead && plainText(lead);
  }

  /** Grows whenever the list, its heading, something in these, or a language changed. */
  get version(): number {
    return this.#source.version;
  }

  hostConnected(): void {
    this.#stop = watchLang(this.#host, () => this.refresh());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Looks again, as when `from` changed. */
  refresh(): void {
    this.#source.refresh();
  }
}
