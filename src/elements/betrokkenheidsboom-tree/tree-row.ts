/**
 * One row of the list: its sign as in the picture, its words, what is said with
 * it, and at the end the state of a root. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { dimensionName } from '../../controllers/words/model-words.ts';
import type { TreeStrand } from '../../model/tree-model.ts';
import { foldIcon } from '../../views/icons.ts';
import {
  dropGlyph,
  fruitGlyph,
  leafGlyph,
  ringsGlyph,
  rootGlyph,
} from '../../views/picture/tree-glyph.ts';
import { actorSign } from './actor-sign.ts';
import { placeWords, pupilQuestion } from './tree-words.ts';
import type { TreeItem } from './tree-items.ts';
import type { TreeView } from './tree-view.ts';

/** A letter or number of the picture, for the eye alone. */
export function letterMark(letter: string): TemplateResult {
  return html`<span class="mark-of" data-letter=${letter}></span>`;
}

function sign(item: TreeItem): unknown {
  const { sort, letter, leaf, place, hasItems, position } = item;
  if (letter) return letterMark(letter);
  if (leaf) return leafGlyph(leaf.kind, leaf.who);
  if (sort === 'fruit') return fruitGlyph(hasItems);
  if (sort === 'care') return dropGlyph();
  if (sort === 'ring') return ringsGlyph(position);
  const voice = sort === 'strand' && (place as TreeStrand).voice;
  return voice ? actorSign(voice) : nothing;
}

/** The kind of a leaf and whose it is: seen as its shape, heard as a word. */
function heard({ words }: TreeView, { leaf }: TreeItem): unknown {
  if (!leaf) return nothing;
  const { kind, who } = leaf;
  return html`<span class="visually-hidden"
    >, ${words.kind(kind)}${who ? html`, ${words.actor(who)}` : nothing}</span
  >`;
}

/** A tree that is only shown, as an editor's list, has roots without a state. */
function hasState({ isEditable, record }: TreeView, { sort }: TreeItem): boolean {
  return sort === 'root' && (isEditable || record !== undefined);
}

function state(view: TreeView, item: TreeItem): unknown {
  if (!hasState(view, item)) return nothing;
  const { id, state: given } = item;
  return html`<span id="state-${id}" class="state ${given ? '' : 'quiet'}">
    ${
      given
        ? html`${rootGlyph(given)}${view.words.state(given)}`
        : view.language.text('tree.noState')
    }
  </span>`;
}

function touched({ language, lit, dimension }: TreeView, { id }: TreeItem): unknown {
  if (!dimension || !lit.has(id)) return nothing;
  const words = language.text('tree.touched', { dimension: dimensionName(language, dimension) });
  return html`<span class="touched"><span aria-hidden="true">◉</span> ${words}</span>`;
}

/** A few words under the name: of the place, and which part an action tends. */
function note({ language }: TreeView, { place, about }: TreeItem): unknown {
  const words = about ?? (place && placeWords(language, place, 'note'));
  return words ? html`<span class="note quiet">${words}</span>` : nothing;
}

/**
 * Sentences that belong with a place: a limit or the effect at home, a question
 * where nothing hangs. Of other places the panel says them; without one, the chosen row.
 */
function said(view: TreeView, { id, sort, place, asks }: TreeItem): unknown {
  const { language, chosen, isEditable } = view;
  const isSaid = sort === 'branch' || sort === 'main' || (chosen === id && !isEditable);
  const remark = place && isSaid ? placeWords(language, place, 'remark') : undefined;
  return html`${remark ? html`<span class="remark quiet">${remark}</span>` : nothing}
  ${asks ? html`<span class="remark">${pupilQuestion(language)}</span>` : nothing}`;
}

function folder(view: TreeView, { id, hasItems }: TreeItem): unknown {
  if (!hasItems) return nothing;
  const handleClick = (event: Event): void => {
    event.stopPropagation();
    view.stayAt(id);
    view.fold([id], !view.folded.has(id));
  };
  return html`<span class="folder screen-only" aria-hidden="true" @click=${handleClick}
    >${foldIcon()}</span
  >`;
}

/** @param isShown false while something above it is folded */
export function treeRow(view: TreeView, item: TreeItem, isShown: boolean): TemplateResult {
  const { id, sort, level, position, setSize, hasItems, place } = item;
  const { chosen, active, folded, lit } = view;
  const isOpen = hasItems && !folded.has(id);
  return html`<div
    class="row is-${sort} ${chosen === id ? 'chosen' : ''} ${lit.has(id) ? 'lit' : ''} ${isShown ? '' : 'folded'}"
    part="row"
    role="treeitem"
    data-row=${id}
    data-item=${place || item.leaf ? id : nothing}
    data-level=${level}
    tabindex=${active === id ? '0' : '-1'}
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${setSize}
    aria-expanded=${hasItems ? String(isOpen) : nothing}
    aria-labelledby=${hasState(view, item) ? `words-${id} state-${id}` : `words-${id}`}
    aria-selected=${chosen === id ? 'true' : 'false'}
    @focus=${() => view.stayAt(id)}
    @click=${() => view.choose(id)}
  >
    ${sign(item)}
    <span class="words" id="words-${id}"
      ><span class="name">${view.nameOf(item)}</span>${heard(view, item)} ${note(view, item)}
      ${touched(view, item)} ${said(view, item)}</span
    >
    ${state(view, item)} ${folder(view, item)}
  </div>`;
}
