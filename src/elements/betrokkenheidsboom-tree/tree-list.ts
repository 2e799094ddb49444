/**
 * The tree as a list: exactly one ARIA tree in which every item stands, also
 * what is folded. One tab stop; the links of one own item only while one is at it.
 */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shownItems } from './tree-items.ts';
import { treeRow } from './tree-row.ts';
import type { TreeView } from './tree-view.ts';

export function treeList(view: TreeView): TemplateResult {
  const { language, items, folded, keys } = view;
  const shown = new Set(shownItems(items, folded));
  return html`<div
    class="list"
    part="list"
    role="tree"
    aria-label=${language.string('tree.list')}
    @keydown=${keys}
  >
    ${repeat(
      items,
      ({ id }) => id,
      (item) => treeRow(view, item, shown.has(item)),
    )}
  </div>`;
}
