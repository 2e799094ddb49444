/** What one says of a leaf: its words, its kind, and if one wants its dimension and whose it is. */
import { html, type TemplateResult } from 'lit';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import { namesOf } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { actors, leafKinds, type Actor, type LeafKind } from '../../model/record.ts';
import { optionGroup } from '../../views/control/option-group.ts';
import { leafGlyph } from '../../views/picture/tree-glyph.ts';
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

function kinds({ language, words, isFixed }: TreeView, fields: LeafFields): TemplateResult {
  const { id, leaf, change } = fields;
  return optionGroup<LeafKind>({
    name: `kind-${id}`,
    legend: language.text('tree.kind'),
    options: leafKinds.map((kind) => ({
      value: kind,
      words: html`${leafGlyph(kind)}<span>${words.kind(kind)}</span>`,
    })),
    current: leaf.kind,
    isDisabled: isFixed,
    choose: (kind) => kind && change({ kind }, 'commit'),
  });
}

function who({ language, words, isFixed }: TreeView, fields: LeafFields): TemplateResult {
  const { id, leaf, change } = fields;
  const nobody = html`<span>${language.text('tree.nobody')}</span>`;
  const named = actors.map((actor) => ({
    value: actor,
    words: html`${actorSign(actor)}<span>${words.actor(actor)}</span>`,
  }));
  return optionGroup<Actor>({
    name: `who-${id}`,
    legend: language.text('tree.who'),
    options: [{ value: undefined, words: nobody }, ...named],
    current: leaf.who,
    isDisabled: isFixed,
    choose: (actor) => change({ who: actor }, 'commit'),
  });
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
