/** What one says of a leaf: its words, its kind, and if one wants its dimension and whose it is. */
import { html, type TemplateResult } from 'lit';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import { namesOf } from '../../controllers/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { actors, leafKinds, type Actor, type LeafKind } from '../../model/record.ts';
import { leafGlyph } from '../../views/tree-glyph.ts';
import { actorSign } from './actor-sign.ts';
import type { LeafDraft } from './tree-state.ts';
import type { TreeView } from './tree-view.ts';

/** A leaf that is written or edited. */
export interface LeafFields {
  /** Unique in the panel. */
  readonly id: string;
  readonly leaf: LeafDraft;
  readonly change: (change: Partial<LeafDraft>, phase: EditPhase) => void;
  /** Enter in the field of the words. */
  readonly enter?: (() => void) | undefined;
}

interface Option<Value extends string> {
  readonly group: string;
  readonly value: Value | undefined;
  readonly isChosen: boolean;
  readonly words: unknown;
  readonly choose: (value: Value | undefined) => void;
}

function option<Value extends string>(view: TreeView, one: Option<Value>): TemplateResult {
  const { group, value, isChosen, words, choose } = one;
  return html`<label class="choice option ${isChosen ? 'chosen' : ''}" part="choice">
    <input
      type="radio"
      name=${group}
      value=${value ?? ''}
      ?checked=${isChosen}
      ?disabled=${view.isFixed}
      @change=${() => choose(value)}
    />
    ${words}
  </label>`;
}

function kinds(view: TreeView, { id, leaf, change }: LeafFields): TemplateResult {
  const one = (kind: LeafKind): TemplateResult =>
    option(view, {
      group: `kind-${id}`,
      value: kind,
      isChosen: leaf.kind === kind,
      words: html`${leafGlyph(kind)}<span>${view.words.kind(kind)}</span>`,
      choose: () => change({ kind }, 'commit'),
    });
  return html`<fieldset role="radiogroup">
    <legend>${view.language.text('tree.kind')}</legend>
    <div class="options">${leafKinds.map(one)}</div>
  </fieldset>`;
}

function who(view: TreeView, { id, leaf, change }: LeafFields): TemplateResult {
  const one = (actor: Actor | undefined): TemplateResult =>
    option(view, {
      group: `who-${id}`,
      value: actor,
      isChosen: leaf.who === actor,
      words: actor
        ? html`${actorSign(actor)}<span>${view.words.actor(actor)}</span>`
        : html`<span>${view.language.text('tree.nobody')}</span>`,
      choose: () => change({ who: actor }, 'commit'),
    });
  return html`<fieldset role="radiogroup">
    <legend>${view.language.text('tree.who')}</legend>
    <div class="options">${[undefined, ...actors].map(one)}</div>
  </fieldset>`;
}

/** A select of the seven dimensions with a word for none before them. */
export function dimensionSelect(
  { language }: TreeView,
  select: {
    readonly id: string;
    readonly none: string;
    readonly current: Dimension | undefined;
    readonly isDisabled: boolean;
    readonly choose: (dimension: Dimension | undefined) => void;
  },
): TemplateResult {
  const { id, none, current, isDisabled, choose } = select;
  const handleChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    choose(dimensions.find((dimension) => dimension === value));
  };
  return html`<select
    class="field"
    part="field"
    id=${id}
    ?disabled=${isDisabled}
    @change=${handleChange}
  >
    <option value="" .selected=${current === undefined}>${language.text(none)}</option>
    ${dimensions.map(
      (dimension) =>
        html`<option value=${dimension} .selected=${dimension === current}>
          ${language.item(namesOf(dimension).name)}
        </option>`,
    )}
  </select>`;
}

function words(view: TreeView, fields: LeafFields): TemplateResult {
  const { id, leaf, change, enter } = fields;
  const { language, isFixed } = view;
  const text = (event: Event): string => (event.target as HTMLInputElement).value;
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !enter) return;
    event.preventDefault();
    enter();
  };
  return html`<div>
    <label for="text-${id}">${language.text('tree.leafText')}</label>
    <input
      class="field"
      part="field"
      type="text"
      id="text-${id}"
      autocomplete="off"
      aria-describedby="hint-${id}"
      .defaultValue=${leaf.text}
      ?disabled=${isFixed}
      @input=${(event: Event) => change({ text: text(event) }, 'input')}
      @change=${(event: Event) => change({ text: text(event) }, 'commit')}
      @keydown=${handleKey}
    />
    <p class="quiet small" id="hint-${id}">${language.text('form.noteHint')}</p>
  </div>`;
}

/** All fields of a leaf. */
export function leafFields(view: TreeView, fields: LeafFields): TemplateResult {
  const { id, leaf, change } = fields;
  const { language, isFixed } = view;
  return html`${words(view, fields)} ${kinds(view, fields)}
    <details class="more" ?open=${Boolean(leaf.dimension ?? leaf.who)}>
      <summary>${language.text('tree.more')}</summary>
      ${who(view, fields)}
      <div>
        <label for="dimension-${id}">${language.text('tree.dimension')}</label>
        ${dimensionSelect(view, {
          id: `dimension-${id}`,
          none: 'tree.noDimension',
          current: leaf.dimension,
          isDisabled: isFixed,
          choose: (dimension) => change({ dimension }, 'commit'),
        })}
      </div>
    </details>`;
}
