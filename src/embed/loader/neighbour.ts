/**
 * What stands beside a block in a page that an editor wrote: the next thing
 * that a reader sees, through the figures and single divs that editors put
 * around things. Knows no link and no element of ours.
 */
import { isBlank, wrappers } from '../../controllers/host-content/content-source.ts';
import { isHeading } from '../../controllers/host-content/list-source.ts';

export type Side = 'previousSibling' | 'nextSibling';
export const sides: readonly Side[] = ['previousSibling', 'nextSibling'];

/** Nodes that the loader put in, and that count as not there. */
export type Made = WeakSet<Node>;

const unseen = /^(link|meta|noscript|script|style|template)$/;
/** What holds an icon, an anchor or nothing. */
const hollow = /^(a|b|em|i|span|strong)$/;

/** A reader sees no words and no picture of it: a space, an arrow, an empty anchor. */
function isPassed(node: Node, made: Made): boolean {
  if (made.has(node) || isBlank(node)) return true;
  if (node instanceof Element) {
    if (unseen.test(node.localName)) return true;
    if (!hollow.test(node.localName) || node.firstElementChild) return false;
  }
  return !/[\p{L}\p{N}]/u.test(node.textContent ?? '');
}

/** What a reader meets first on that side of `node`; null at the end of its parent. */
export function nodeBeside(node: Node, side: Side, made: Made): Node | null {
  let beside = node[side];
  while (beside && isPassed(beside, made)) beside = beside[side];
  return beside;
}

function blockBeside(block: Element, side: Side, made: Made): Element | undefined {
  const node = nodeBeside(block, side, made);
  return node instanceof Element ? node : undefined;
}

/** Nothing that a reader sees stands beside `block` in its parent. */
export function isAlone(block: Element, made: Made): boolean {
  return sides.every((side) => nodeBeside(block, side, made) === null);
}

/** `block`, then each figure and each div of which what came before is all. */
export function* wrappings(block: Element, made: Made): Generator<Element> {
  yield block;
  const { parentElement: around } = block;
  if (!around || !wrappers.includes(around.localName)) return;
  if (around.localName === 'figure' || isAlone(block, made)) yield* wrappings(around, made);
}

/** What `block` is all about: itself, or the one such thing in a figure, div or paragraph, beside its heading or caption. */
function core(block: Element, selector: string, made: Made): Element | undefined {
  if (Element.prototype.matches.call(block, selector)) return block;
  if (block.localName !== 'p' && !wrappers.includes(block.localName)) return undefined;
  const seen = [...block.childNodes].filter(
    (node) =>
      !isPassed(node, made) &&
      !(node instanceof Element && (node.localName === 'figcaption' || isHeading(node))),
  );
  const [only] = seen;
  return seen.length === 1 && only instanceof Element ? core(only, selector, made) : undefined;
}

/**
 * What matches `selector` directly before `block`, then directly after it; after
 * it a heading may stand between.
 */
export function* contentBeside(block: Element, selector: string, made: Made): Generator<Element> {
  for (const each of wrappings(block, made)) {
    const before = blockBeside(each, 'previousSibling', made);
    let after = blockBeside(each, 'nextSibling', made);
    if (after && isHeading(after)) after = blockBeside(after, 'nextSibling', made);
    for (const beside of [before, after]) {
      const found = beside && core(beside, selector, made);
      if (found) yield found;
    }
  }
}

/** A figure, or a box that scrolls, clips or lays out in a row: no place for a picture. */
function confines(box: Element): boolean {
  const { display, overflowX } = getComputedStyle(box);
  return box.localName === 'figure' || overflowX !== 'visible' || /flex|grid|inline/.test(display);
}

/** `block`, or the outermost figure or confining div that is around it alone. */
export function outermost(block: Element, made: Made): Element {
  const [, ...around] = wrappings(block, made);
  return around.findLast(confines) ?? block;
}
