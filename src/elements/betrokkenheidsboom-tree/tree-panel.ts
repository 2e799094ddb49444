/**
 * The panel beside the list: what can be changed at the chosen item. Escape goes
 * back to its row. Not for paper: the list says all of it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TreePlace } from '../../model/tree-model.ts';
import { heading } from '../../views/words/heading.ts';
import { textButton } from '../../views/control/text-button.ts';
import { writtenText } from '../../views/words/written-text.ts';
import { branchPanel } from './branch-panel.ts';
import { leafPanel } from './leaf-panel.ts';
import { rootFields } from './root-fields.ts';
import { editedItem, type TreeItem } from './tree-items.ts';
import type { TreeView } from './tree-view.ts';

function hint(view: TreeView, key: string): TemplateResult {
  return html`<p class="quiet">${view.language.text(key)}</p>`;
}

/** Every root at once, where one begins. */
function allRoots(view: TreeView): TemplateResult {
  const { language, model } = view;
  return html`<p class="quiet">${language.text('tree.states')}</p>
    ${model.roots.map((root) => rootFields(view, root))}`;
}

function lines(view: TreeView, { id }: TreeItem): TemplateResult {
  const { language, record, writing, isFixed, writeLines } = view;
  const written = record?.notes?.[id]?.join('\n') ?? '';
  return html`${hint(view, 'tree.lines')}
    ${writtenText({
      id: 'lines',
      text: writing?.id === id ? writing.text : written,
      rows: 2,
      isDisabled: isFixed,
      labelledBy: 'panel-name',
      describedBy: 'lines-hint',
      onInput: (text) => writeLines(id, text, 'input'),
      onDone: (text) => writeLines(id, text, 'commit'),
    })}
    <p class="quiet small" id="lines-hint">${language.text('form.noteHint')}</p>`;
}

/** Where leaves hang under it, it says so. */
function isAbove({ model }: TreeView, { id, sort, part }: TreeItem): boolean {
  return sort === 'main' || part === 'branches' || id === model.trunk?.id;
}

function placeFields(view: TreeView, item: TreeItem, place: TreePlace): TemplateResult {
  const { sort } = item;
  if (sort === 'root' && view.model.roots.includes(place)) {
    return rootFields(view, place, view.language.text('tree.state'));
  }
  if (sort === 'branch' || sort === 'strand') return branchPanel(view, item);
  if (sort === 'fruit' || sort === 'ground') return lines(view, item);
  return hint(view, isAbove(view, item) ? 'tree.chooseBranch' : 'tree.chooseFirst');
}

function fields(view: TreeView, item: TreeItem): TemplateResult {
  const { place, leaf, part } = item;
  if (leaf) return leafPanel(view, leaf);
  if (part === 'roots') return allRoots(view);
  if (place) return placeFields(view, item, place);
  return hint(view, isAbove(view, item) ? 'tree.chooseBranch' : 'tree.chooseFirst');
}

function undoLine({ language, removed, undo }: TreeView): TemplateResult | typeof nothing {
  if (!removed) return nothing;
  return html`<p class="notice neutral undo" part="notice">
    <span>${language.text('tree.removed')} ${textButton(language.text('tree.undo'), undo)}</span>
  </p>`;
}

/** The item whose panel is open: the chosen one, else the roots, where one begins. */
function openItem({ items, chosen }: TreeView): TreeItem | undefined {
  return editedItem(items, chosen) ?? items.find(({ part }) => part === 'roots');
}

export function treePanel(view: TreeView): TemplateResult | typeof nothing {
  const { language, isEditable, level } = view;
  if (!isEditable) return nothing;
  const item = openItem(view);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    view.leavePanel();
  };
  const name = item?.leaf ? language.text('tree.leaf') : item?.name;
  return html`<div
    class="panel screen-only ${view.chosen ? 'open' : ''}"
    part="panel"
    role="group"
    aria-label=${language.string('tree.panel')}
    @keydown=${handleKey}
  >
    ${undoLine(view)}
    <div class="panel-head">
      ${heading(Math.min(6, level + 1), name, 'panel-name')}
      ${view.chosen ? textButton(language.text('tree.close'), view.closePanel) : nothing}
    </div>
    ${keyed(item?.id, item ? fields(view, item) : hint(view, 'tree.chooseFirst'))}
    <p class="quiet small keys-hint">${language.text('tree.keys')}</p>
  </div>`;
}
