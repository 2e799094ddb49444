/** Draws text with the markup that survived its reading, element by element. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RichNode } from '../../controllers/host-content/list-content.ts';

function drawn(node: RichNode): unknown {
  if (typeof node === 'string') return node;
  const { lang = nothing, dir = nothing } = node;
  const content = node.content.map(drawn);
  switch (node.tag) {
    case 'br':
      return html`<br />`;
    case 'em':
      return html`<em lang=${lang} dir=${dir}>${content}</em>`;
    case 'strong':
      return html`<strong lang=${lang} dir=${dir}>${content}</strong>`;
    case 'a':
      return html`<a href=${node.href ?? nothing} rel="noopener" lang=${lang} dir=${dir}
        >${content}</a
      >`;
    case 'span':
      return html`<span lang=${lang} dir=${dir}>${content}</span>`;
  }
}

/** `nodes` as the content of an element. */
export function richText(nodes: readonly RichNode[]): TemplateResult {
  return html`${nodes.map(drawn)}`;
}
