/**
 * Tells whether an element shows every word of the block that it was made from,
 * so that the block may be hidden. In doubt it says no. Hides nothing.
 */
import { dimensionNamed } from '../../controllers/words/dimension-words.ts';

/** What no words can stand for. */
const beyondWords =
  'audio, button, canvas, details, embed, iframe, img, input, math, object, select, svg, textarea, video';

/** For a comparison without regard to where lines and elements break. */
function packed(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();
}

function* words(block: Element): Generator<string> {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const cell = node.parentElement?.closest('td, th');
    // A dimension goes by many names and is shown by its own.
    const isName = cell && dimensionNamed((cell.textContent ?? '').trim()) !== undefined;
    if (/[\p{L}\p{N}]/u.test(text) && !isName) yield packed(text);
  }
}

/** Every word of `block` stands in `shown`, and its links lead there too. */
export function showsAllOf(shown: ParentNode & Node, block: Element): boolean {
  if (block.querySelector(beyondWords)) return false;
  const text = packed(shown.textContent ?? '');
  if (![...words(block)].every((word) => text.includes(word))) return false;
  const hrefs = new Set([...shown.querySelectorAll('a')].map(({ href }) => href));
  return [...block.querySelectorAll('a')].every(({ href }) => hrefs.has(href));
}
