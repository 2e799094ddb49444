/**
 * A piece of markup as data, and as the text of a page. What a person typed is
 * only ever text or the value of an attribute in it. Knows no element of ours.
 */

/** One element of a snippet. */
export interface MarkupElement {
  readonly name: string;
  /** In this order; an empty value is an attribute that only stands there. */
  readonly attributes?: readonly (readonly [name: string, value: string])[];
  readonly children?: readonly MarkupNode[];
}

/** An element, or text as it is read. */
export type MarkupNode = MarkupElement | string;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function startTag({ name, attributes = [] }: MarkupElement): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Rows and paragraphs stand on one line. */
const lines = new Set(['tr', 'p', 'a']);

function isLine({ name, children = [] }: MarkupElement): boolean {
  return lines.has(name) || children.every((child) => typeof child === 'string');
}

function lineText(node: MarkupNode): string {
  if (typeof node === 'string') return escapeText(node);
  return `${startTag(node)}${(node.children ?? []).map(lineText).join('')}</${node.name}>`;
}

function nodeText(node: MarkupNode, indent: string): string {
  if (typeof node === 'string' || isLine(node)) return indent + lineText(node);
  const [first, ...rest] = node.children ?? [];
  // The words of an item stand behind its start.
  const lead = typeof first === 'string' ? escapeText(first) : '';
  const inner = typeof first === 'string' ? rest : (node.children ?? []);
  return [
    `${indent}${startTag(node)}${lead}`,
    ...inner.map((child) => nodeText(child, `${indent}  `)),
    `${indent}</${node.name}>`,
  ].join('\n');
}

/** The markup as it is written in a page, one block a line, two spaces deeper in each block. */
export function markupText(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => nodeText(node, '')).join('\n');
}
