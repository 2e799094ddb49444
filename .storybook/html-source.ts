/**
 * Writes what a story renders as HTML to copy: indented, each long tag with an
 * attribute a line, JSON in single quotes so that it stays legible. Parses with
 * the browser and serialises the tree. Knows no element.
 */

const width = 100;
const inlineTags = new Set(['em', 'strong', 'a', 'br', 'span']);
const voidTags = new Set(['br', 'img', 'input', 'hr']);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute({ name, value }: Attr): string {
  if (value === '') return name;
  const text = value.replaceAll('&', '&amp;');
  return text.includes('"') ? `${name}='${text.replaceAll("'", '&#39;')}'` : `${name}="${text}"`;
}

function isInline(node: Node): boolean {
  return !(node instanceof Element) || inlineTags.has(node.localName);
}

function startTag(element: Element, indent: string): string {
  const attributes = [...element.attributes].map(attribute);
  const line = `<${[element.localName, ...attributes].join(' ')}>`;
  if (attributes.length < 2 || indent.length + line.length <= width) return line;
  return `<${element.localName}\n${attributes.map((one) => `${indent}  ${one}`).join('\n')}\n${indent}>`;
}

/** Text and inline markup on one line. */
function inline(node: Node): string {
  if (!(node instanceof Element)) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  const inside = [...node.childNodes].map(inline).join('');
  const start = startTag(node, '');
  return voidTags.has(node.localName) ? start : `${start}${inside}</${node.localName}>`;
}

function block(element: Element, indent: string): string {
  const start = indent + startTag(element, indent);
  const end = `</${element.localName}>`;
  if (element.localName === 'style') return `${start}${element.textContent}${end}`;
  const children = [...element.childNodes];
  if (children.every(isInline)) return `${start}${children.map(inline).join('').trim()}${end}`;
  return `${start}\n${blocks(children, `${indent}  `)}\n${indent}${end}`;
}

function blocks(nodes: readonly Node[], indent: string): string {
  const lines: string[] = [];
  for (const node of nodes) {
    const line = isInline(node) ? indent + inline(node).trim() : block(node as Element, indent);
    if (line.trim() !== '') lines.push(line);
  }
  return lines.join('\n');
}

/** `markup` as a person would write it. */
export function htmlSource(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return blocks([...body.childNodes], '');
}
