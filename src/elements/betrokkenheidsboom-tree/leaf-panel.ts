/** The panel of a leaf: its words and kind, where it hangs, and taking it off. */
import { html, nothing, type TemplateResult } from 'lit';
import { treePartNames } from '../../content/nl/tree/spellings.ts';
import type { Leaf } from '../../model/record.ts';
import type { TreePlace } from '../../model/tree-model.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { leafFields } from './leaf-fields.ts';
import { leafPlaces } from './tree-items.ts';
import type { TreeView } from './tree-view.ts';

function moveSelect(view: TreeView, leaf: Leaf): TemplateResult {
  const { language, model, isFixed, moveLeaf } = view;
  const { mains, strands } = model;
  const options = (places: readonly TreePlace[]): unknown =>
    places.map(
      ({ id, name }) => html`<option value=${id} .selected=${id === leaf.branch}>${name}</option>`,
    );
  const group = (name: string, places: readonly TreePlace[]): TemplateResult =>
    html`<optgroup label=${name}>${options(places)}</optgroup>`;
  const isKnown = leafPlaces(model).some(({ id }) => id === leaf.branch);
  return html`<div>
    <label for="move">${language.text('tree.move')}</label>
    <select
      class="field"
      part="field"
      id="move"
      ?disabled=${isFixed}
      @change=${(event: Event) => moveLeaf(leaf, (event.target as HTMLSelectElement).value)}
    >
      ${isKnown ? nothing : html`<option value="" selected></option>`}
      ${mains.map((main) => (main.sides.length > 0 ? group(main.name, main.sides) : options([main])))}
      ${strands.length > 0 ? group(language.itemString(treePartNames.trunk), strands) : nothing}
    </select>
  </div>`;
}

export function leafPanel(view: TreeView, leaf: Leaf): TemplateResult {
  const { language, isFixed, changeLeaf, removeLeaf } = view;
  return html`<div class="fields" role="group" aria-labelledby="panel-name">
    ${leafFields(view, {
      id: 'leaf',
      leaf,
      change: (change, phase) => changeLeaf(leaf, change, phase),
    })}
    ${moveSelect(view, leaf)}
    <div>${outlineButton(language.text('tree.remove'), () => removeLeaf(leaf), isFixed)}</div>
  </div>`;
}
