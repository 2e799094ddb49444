/** The whole element: head, picture, key, list and panel. Knows where things stand, not what they change. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPrintBlocked } from '../../views/paper/print-view.ts';
import { closingLine } from '../../views/words/closing-line.ts';
import { heading } from '../../views/words/heading.ts';
import { pictureIcon, printIcon, saveIcon } from '../../views/icons.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { viewSwitch } from '../../views/control/view-switch.ts';
import { dimensionSelect } from './leaf-fields.ts';
import { treeKey } from './tree-key.ts';
import { treeList } from './tree-list.ts';
import { hasLetters } from './tree-picture.ts';
import { letterMark } from './tree-row.ts';
import { treePanel } from './tree-panel.ts';
import { treeViews, type TreeView } from './tree-view.ts';

function head(view: TreeView): TemplateResult {
  const { language, level, title, seen, hasControls, shown, show } = view;
  return html`<figcaption class="head" part="head">
    <div class="titles">
      ${heading(level, title)}
      <p class="quiet">${seen}</p>
    </div>
    ${
      hasControls
        ? viewSwitch({
            name: language.string('tree.views'),
            views: treeViews,
            current: shown,
            words: (each) => language.text(`tree.view.${each}`),
            onChoose: show,
          })
        : nothing
    }
  </figcaption>`;
}

/** The picture mirrors the list, which says the same to who does not see it. */
function picture({ pointer, shown }: TreeView): TemplateResult | typeof nothing {
  if (shown === 'list') return nothing;
  return html`<div class="picture" part="chart">
    <div class="ruler"></div>
    <svg
      class="scene tree"
      aria-hidden="true"
      focusable="false"
      @pointerdown=${pointer.handleDown}
      @pointermove=${pointer.handleMove}
      @pointerup=${pointer.handleUp}
      @pointercancel=${pointer.handleCancel}
      @click=${pointer.handleClick}
    ></svg>
  </div>`;
}

/** What letters and numbers stand for, where the list does not say it to the eye. */
function letters({ shown, scene, items }: TreeView): TemplateResult | typeof nothing {
  if (shown !== 'picture' || scene?.mode !== 'numbered') return nothing;
  return html`<ul class="letters screen-only" aria-hidden="true">
    ${items.map(
      ({ letter, name }) => letter && html`<li>${letterMark(letter)}<span>${name}</span></li>`,
    )}
  </ul>`;
}

function light(view: TreeView): TemplateResult {
  const { language, dimension } = view;
  return html`<p class="light screen-only">
    <label for="light">${language.text('tree.light')}</label>
    ${dimensionSelect(view, {
      id: 'light',
      none: 'tree.lightNone',
      current: dimension,
      isDisabled: false,
      choose: view.light,
    })}
  </p>`;
}

function foot({ language, hasControls, canMakePng, save, print }: TreeView): TemplateResult {
  const button = (icon: TemplateResult, key: string, act: () => void): TemplateResult =>
    outlineButton(html`${icon}${language.text(key)}`, act);
  return html`<div class="foot screen-only" part="foot">
    ${isPrintBlocked() ? nothing : button(printIcon(), 'tree.print', print)}
    ${hasControls ? button(saveIcon(), 'tree.saveSvg', () => save('svg')) : nothing}
    ${hasControls && canMakePng ? button(pictureIcon(), 'tree.savePng', () => save('png')) : nothing}
  </div>`;
}

function emptyLine({ language, isEmpty, isEditable }: TreeView): TemplateResult | typeof nothing {
  if (!isEmpty) return nothing;
  return html`<p class="empty">${language.text(isEditable ? 'tree.empty' : 'tree.emptyShown')}</p>`;
}

/** Everything that the element shows. */
export function treeFigure(view: TreeView): TemplateResult {
  const { shown, scene, isEditable, said } = view;
  const words = scene && !hasLetters(scene) ? 'shows-words' : '';
  return html`<figure
    class="figure shows-${shown} ${words} ${isEditable ? 'editable' : ''}"
    part="figure"
  >
    ${head(view)} ${closingLine(view)} ${emptyLine(view)} ${picture(view)} ${letters(view)}
    ${treeKey(view)} ${light(view)}
    <div class="body">${treeList(view)} ${treePanel(view)}</div>
    ${foot(view)}
    <p class="visually-hidden" role="status">${said}</p>
  </figure>`;
}
