/** The states of a root as native radio buttons, each with its sign and its word. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import { rootStates, type RootState } from '../../model/record.ts';
import type { TreePlace } from '../../model/tree-model.ts';
import { problemIcon } from '../../views/icons.ts';
import { textButton } from '../../views/control/text-button.ts';
import { rootGlyph } from '../../views/picture/tree-glyph.ts';
import { placeWords } from './tree-words.ts';
import type { TreeView } from './tree-view.ts';

function choice(view: TreeView, { id }: TreePlace, state: RootState): TemplateResult {
  const isChosen = view.answers.roots[id] === state;
  return html`<label class="choice option ${isChosen ? 'chosen' : ''}" part="choice">
    <input
      type="radio"
      name="root-${id}"
      value=${state}
      ?checked=${isChosen}
      ?disabled=${view.isFixed}
      @change=${() => view.setRoot(id, state)}
    />
    ${rootGlyph(state)}<span>${view.words.state(state)}</span>
  </label>`;
}

/** The focus stays at the root, whose button goes. */
function clear(view: TreeView, id: string, event: Event): void {
  (event.currentTarget as Element).closest('fieldset')?.querySelector('input')?.focus();
  view.setRoot(id, undefined);
}

/**
 * One root: what it is, and how it stands.
 *
 * @param legend what the group is called: its name, unless that stands above it
 */
export function rootFields(
  view: TreeView,
  root: TreePlace,
  legend: Words = root.name,
): TemplateResult {
  const { language, answers, missing, isRequired, isFixed } = view;
  const { id, name } = root;
  const state = answers.roots[id];
  const isMissing = missing.has(id);
  const remark = placeWords(language, root, 'remark');
  return html`<fieldset
    class="fields ${isMissing ? 'invalid' : ''}"
    data-item=${id}
    role="radiogroup"
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${isMissing ? 'true' : nothing}
  >
    <legend>${legend}</legend>
    ${remark ? html`<p class="quiet small">${remark}</p>` : nothing}
    <div class="options">${rootStates.map((each) => choice(view, root, each))}</div>
    ${
      state && !isFixed
        ? textButton(
            language.text('tree.clear'),
            (event) => clear(view, id, event),
            language.string('tree.clearOf', { name }),
          )
        : nothing
    }
    ${
      isMissing
        ? html`<p class="problem-line">
            ${problemIcon()}<span>${language.text('tree.missing')}</span>
          </p>`
        : nothing
    }
  </fieldset>`;
}
