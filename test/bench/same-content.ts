/**
 * The baseline of the benchmark: what a radar shows, as one HTML string, and
 * for updates the text nodes and attributes that change, set by hand. Captured
 * from a drawn radar, so that both show the same; knows nothing of how it is drawn.
 */

/** One place that differs from one set of data to another. */
interface Slot {
  readonly node: Node;
  /** Name of the attribute; none for a text. */
  readonly attribute?: string;
}

function comments(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

/** The shadow tree of a drawn element as plain markup. */
export function markupOf(element: Element): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot?.childNodes ?? []) copy.append(child.cloneNode(true));
  for (const comment of comments(copy)) comment.remove();
  copy.normalize();
  return copy.innerHTML;
}

/** Puts `markup` on the page, in a shadow root with the same style sheets. */
export function showMarkup(
  host: HTMLElement,
  markup: string,
  sheets: readonly CSSStyleSheet[],
): ShadowRoot {
  const block = document.createElement('div');
  const root = block.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets];
  root.innerHTML = markup;
  host.append(block);
  return root;
}

function parsed(markup: string): HTMLElement {
  const block = document.createElement('div');
  block.innerHTML = markup;
  return block;
}

function nodesOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

function readings(root: Node): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  nodesOf(root).forEach((node, place) => {
    if (node instanceof Text) found.set(`${place}`, node.data);
    if (!(node instanceof Element)) return;
    for (const { name, value } of node.attributes) found.set(`${place} ${name}`, value);
  });
  return found;
}

/** Elements, texts and attributes in order, without what they say. */
export function structureOf(markup: string): string {
  return [...readings(parsed(markup)).keys()].join();
}

/**
 * Sets what differs between several markups of one structure, straight into the
 * nodes of `root`, which show the first. What is the same as before is left alone.
 */
export function directUpdates(
  root: ShadowRoot,
  markups: readonly string[],
): (which: number) => void {
  const all = markups.map((markup) => readings(parsed(markup)));
  const keys = [...(all[0]?.keys() ?? [])].filter(
    (key) => new Set(all.map((each) => each.get(key))).size > 1,
  );
  const nodes = nodesOf(root);
  const slots = keys.map((key): Slot => {
    const [place, attribute] = key.split(' ');
    const node = nodes[Number(place)] as Node;
    return attribute === undefined ? { node } : { node, attribute };
  });
  const values = all.map((each) => keys.map((key) => each.get(key) ?? ''));
  let before: readonly string[] = values[0] ?? [];
  return (which) => {
    const now = values[which] ?? [];
    slots.forEach(({ node, attribute }, place) => {
      const value = now[place] ?? '';
      if (value === before[place]) return;
      if (attribute === undefined) (node as Text).data = value;
      else (node as Element).setAttribute(attribute, value);
    });
    before = now;
  };
}
