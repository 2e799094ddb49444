/** The key under the picture: the kinds of leaves, the three voices, and what the picture is worth. */
import { html, svg, type TemplateResult } from 'lit';
import { standingCaution } from '../../content/nl/cautions.ts';
import { actors, leafKinds, type Actor } from '../../model/record.ts';
import { leafGlyph } from '../../views/picture/tree-glyph.ts';
import { actorSign } from './actor-sign.ts';
import { ownArrangement } from '../../content/nl/tree/index.ts';
import type { TreeView } from './tree-view.ts';

/** A piece of the line of a voice, as on its strand. */
function strandSample(actor: Actor): TemplateResult {
  return html`<svg class="strand-sample ${actor}" viewBox="0 0 44 6" aria-hidden="true">
    ${svg`<path d="M2 3h40" />`}
  </svg>`;
}

export function treeKey({ language, model, words }: TreeView): TemplateResult {
  return html`<div class="key" part="key">
    <ul aria-label=${language.string('tree.key')}>
      ${leafKinds.map((kind) => html`<li>${leafGlyph(kind)}<span>${words.kind(kind)}</span></li>`)}
      ${actors.map(
        (actor) =>
          html`<li>
            ${strandSample(actor)}${actorSign(actor)}<span>${words.actor(actor)}</span>
          </li>`,
      )}
    </ul>
    <p>${language.item(standingCaution)}</p>
    <p class="quiet small">
      ${model.isOwn ? language.text('tree.ownModel') : language.item(ownArrangement)}
    </p>
  </div>`;
}
