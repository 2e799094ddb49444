/** What an element shows, as text that two elements can be compared by. */
import { isElement, shadow } from './stage.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const clockTime = /\b\d{1,2}[.:]\d{2}\b/g;

/** State that stands in no attribute. */
function liveState(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return ` live=${element.value}`;
  if (!(element instanceof HTMLInputElement)) return '';
  return element.type === 'radio' || element.type === 'checkbox'
    ? ` live=${element.checked}`
    : ` live=${element.type === 'file' ? '' : element.value}`;
}

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
  const inside = [...node.childNodes].map(write).join('');
  return `<${[node.localName, ...attributes].join(' ')}${liveState(node)}>${inside}</>\n`;
}

/** The shadow tree as text: elements, attributes, texts and live states; without ids and times made up on the spot. */
export function shadowMarkup(element: Element): string {
  return [...shadow(element).childNodes]
    .map(write)
    .join('')
    .replaceAll(uuid, 'UUID')
    .replaceAll(clockTime, 'TIME');
}

const unread = new Set(['style', 'script', 'template', 'svg']);

/** Every text node of a tree that is not in a style or drawing. */
export function* textNodes(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else if (!isElement(node) || !unread.has(node.localName)) yield* textNodes(node);
  }
}

/** The words of an element, with single spaces. */
export function shadowText(element: Element): string {
  return [...textNodes(shadow(element))]
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
