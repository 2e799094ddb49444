/** The panel of a branch or a strand: what it is, a leaf to hang on it, and ideas to begin from. */
import { html, nothing, type TemplateResult } from 'lit';
import { treeSuggestions } from '../../content/nl/tree/index.ts';
import type { TreeSuggestion } from '../../content/content-item.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { leafFields } from './leaf-fields.ts';
import type { TreeItem } from './tree-items.ts';
import type { TreeView } from './tree-view.ts';
import { placeWords, pupilQuestion } from './tree-words.ts';

function ideas(view: TreeView, branch: string): TemplateResult | typeof nothing {
  const { language, isFixed, writeDraft } = view;
  const all = Object.hasOwn(treeSuggestions, branch) ? treeSuggestions[branch] : undefined;
  if (!all || isFixed) return nothing;
  const take = (event: Event, { item, who }: TreeSuggestion): void => {
    const panel = (event.currentTarget as Element).closest('.panel');
    writeDraft({ text: language.itemString(item), ...(who && { who }) });
    panel?.querySelector<HTMLElement>('input[type=text]')?.focus();
  };
  return html`<details class="more">
    <summary>${language.text('tree.ideas')}</summary>
    <p class="quiet small">${language.text('tree.ideasHint')}</p>
    <ul class="ideas">
      ${all.map(
        (idea) =>
          html`<li>
            <button
              type="button"
              class="idea"
              part="idea"
              data-item=${idea.item.id}
              @click=${(event: Event) => take(event, idea)}
            >
              ${language.item(idea.item)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

export function branchPanel(view: TreeView, item: TreeItem): TemplateResult {
  const { language, draft, isFixed, hang, writeDraft } = view;
  const { id, place, asks } = item;
  const remark = place && placeWords(language, place, 'remark');
  return html`${remark ? html`<p class="quiet">${remark}</p>` : nothing}
    ${asks ? html`<p>${pupilQuestion(language)}</p>` : nothing}
    <div class="fields" role="group" aria-label=${language.string('tree.newLeaf')}>
      <p class="lead">${language.text('tree.newLeaf')}</p>
      ${leafFields(view, {
        id: 'new',
        leaf: draft,
        change: (change) => writeDraft(change),
        enter: () => hang(id),
      })}
      <div>${outlineButton(language.text('tree.hang'), () => hang(id), isFixed)}</div>
      ${ideas(view, id)}
    </div>`;
}
