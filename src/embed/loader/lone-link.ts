/**
 * Tells a link that is all that its block says from one in running text, a list
 * or a menu. Knows no address.
 */
import { isAlone, nodeBeside, sides, type Made } from './neighbour.ts';

const blocks = /^(p|div|figure|figcaption)$/;

/** Items, cells, headings and menus: a link in one is part of what stands around it. */
const parts =
  'li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, summary, nav, footer, menu, [role="navigation"], [role^="menu"]';

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

/** Between blocks, as a line of its own. */
function isLine(element: Element, made: Made): boolean {
  return sides.every((side) => {
    const beside = nodeBeside(element, side, made);
    return beside === null || (beside instanceof Element && !isInline(beside));
  });
}

/**
 * The block that the link is: the paragraph, div or figure of which it is all
 * the words, or the link itself where it stands between blocks; undefined for a
 * link in running text, in an item of a list, a cell, a heading or a menu.
 */
export function linkBlock(link: Element, made: Made): Element | undefined {
  if (link.closest(parts)) return undefined;
  let inner = link;
  for (;;) {
    const { parentElement: around } = inner;
    if (!around) return undefined;
    const isAll = isAlone(inner, made);
    if (isAll && blocks.test(around.localName)) return around;
    if (!isInline(around) && isLine(inner, made)) return inner;
    if (!isAll) return undefined;
    inner = around;
  }
}
