/**
 * The plan as a table: a row an action, a column a dimension, a sign where the
 * action touches it; how it is seen now above, how many actions there are below.
 * In a narrow place each row folds to a card. Knows where things stand, not what
 * they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  planColumns,
  planLines,
  planPupilWords,
  planTouches,
} from '../../content/nl/plan/index.ts';
import type { Words } from '../../controllers/language.ts';
import { namesOf } from '../../controllers/words/model-words.ts';
import { dimensions, directions, pairedDimensions, type Dimension } from '../../model/dimension.ts';
import { isTouching } from '../../model/plan.ts';
import type { PlanAction } from '../../model/record.ts';
import { checkIcon } from '../../views/icons.ts';
import { directionSign, markSign } from '../../views/signs.ts';
import { actionEditor } from './action-editor.ts';
import { seenCell, seenNow } from './matrix-now.ts';
import type { PlanView } from './plan-view.ts';
import { actionFacts, actionTitle } from './plan-words.ts';

/** `open`: a focus that no action touches yet; `met`: one that is touched. */
export type ColumnFocus = 'open' | 'met';

/** Whether a dimension is a focus, in any direction, and still without an action. */
export function columnFocus(view: PlanView, dimension: Dimension): ColumnFocus | undefined {
  const chosen = view.focus.filter((place) => place.dimension === dimension);
  if (chosen.length === 0) return undefined;
  const isMet = chosen.every(({ about }) => view.coverage.counts[about][dimension] > 0);
  return isMet ? 'met' : 'open';
}

function columnClass(view: PlanView, dimension: Dimension): string {
  const focus = columnFocus(view, dimension);
  return focus === undefined ? '' : `chosen ${focus}`;
}

function inFold({ language }: PlanView, dimension: Dimension): TemplateResult {
  return html`<span class="in-fold" aria-hidden="true"
    >${language.item(namesOf(dimension).inSentence)}</span
  >`;
}

/** A cell a dimension; one without content is left out where rows fold. */
function cells(view: PlanView, content: (dimension: Dimension) => unknown): unknown {
  return dimensions.map((dimension) => {
    const inside = content(dimension);
    const empty = inside === nothing ? 'empty' : '';
    return html`<td role="cell" class="${columnClass(view, dimension)} ${empty}">
      ${inside === nothing ? nothing : [inside, inFold(view, dimension)]}
    </td>`;
  });
}

function headCell(view: PlanView, dimension: Dimension): TemplateResult {
  const { language } = view;
  const pair = dimension === pairedDimensions[0] ? 'pair' : '';
  const focus = columnFocus(view, dimension);
  return html`<th
    scope="col"
    role="columnheader"
    class="${columnClass(view, dimension)} ${pair}"
    data-item="dimension.${dimension}"
  >
    ${language.item(namesOf(dimension).name)}
    ${focus ? html`<span class="visually-hidden">(${language.text('plan.focus')})</span>` : nothing}
  </th>`;
}

function nowRow(view: PlanView): TemplateResult | typeof nothing {
  const { language, looks } = view;
  const seen = seenNow(looks);
  if (!seen) return nothing;
  return html`<tr role="row" class="now">
    <th scope="row" role="rowheader">${language.item(planLines.now)}</th>
    ${cells(view, (dimension) => html`<span class="all">${seenCell(language, seen[dimension])}</span>`)}
  </tr>`;
}

/** The signs of what an action touches in one dimension. */
function touches({ language }: PlanView, action: PlanAction, dimension: Dimension): unknown {
  const touched = directions.filter((about) => isTouching(action, { about, dimension }));
  if (touched.length === 0) return nothing;
  return touched.map(
    (about) =>
      html`<span class="touch"
        >${directionSign(about)}<span class="visually-hidden"
          >${language.item(planTouches[about])}</span
        ></span
      >`,
  );
}

function title(view: PlanView, action: PlanAction): TemplateResult {
  const { language, isFixed, edit, edited } = view;
  const words: Words = actionTitle(language, action);
  if (isFixed) return html`<span class="title">${words}</span>`;
  return html`<button
    type="button"
    class="title"
    data-edit=${action.id}
    aria-expanded=${String(edited === action.id)}
    @click=${() => edit(action.id)}
  >
    ${words}
  </button>`;
}

function facts(view: PlanView, action: PlanAction): TemplateResult | typeof nothing {
  const { language, record } = view;
  const said = actionFacts(language, action, record?.definition.words);
  const hasPupil = (action.pupil ?? '').trim() !== '';
  const isDone = action.state === 'done';
  if (said.length === 0 && !hasPupil) return nothing;
  return html`<span class="facts quiet">
    ${isDone ? checkIcon() : nothing}${said.join(' · ')}
    ${
      hasPupil
        ? html`<span class="pupil-part"
            >${markSign('triangle', 'pupil')} ${language.item(planPupilWords.has)}</span
          >`
        : nothing
    }
  </span>`;
}

function moveButton(view: PlanView, id: string, step: -1 | 1, isPossible: boolean): TemplateResult {
  const { language, move } = view;
  return html`<button
    type="button"
    class="button plain"
    part="button"
    data-move=${step}
    ?disabled=${!isPossible}
    @click=${() => move(id, step)}
  >
    ${language.text(step < 0 ? 'plan.earlier' : 'plan.later')}
  </button>`;
}

/** The editor of the action, right under it, and its place in the order. */
function editorRow(view: PlanView, { id }: PlanAction): TemplateResult {
  const { record, close } = view;
  const actions = record?.actions ?? [];
  const at = actions.findIndex((each) => each.id === id);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return html`<tr role="row" class="editing screen-only" @keydown=${handleKey}>
    <td role="cell" colspan="8" part="editor">
      ${actionEditor(view)}
      ${
        at >= 0 && actions.length > 1
          ? html`<div class="order">
              ${moveButton(view, id, -1, at > 0)}
              ${moveButton(view, id, 1, at < actions.length - 1)}
            </div>`
          : nothing
      }
    </td>
  </tr>`;
}

/** False for a second action of one id, which a file may hold. */
function isFirst({ actions }: PlanView, action: PlanAction): boolean {
  return actions.find(({ id }) => id === action.id) === action;
}

function actionRow(view: PlanView, action: PlanAction): TemplateResult {
  const isEdited = view.edited === action.id && !view.isFixed && isFirst(view, action);
  return html`<tr role="row" class="action" part="action" data-action=${action.id}>
      <th scope="row" role="rowheader">${title(view, action)}${facts(view, action)}</th>
      ${cells(view, (dimension) => touches(view, action, dimension))}
    </tr>
    ${isEdited ? editorRow(view, action) : nothing}`;
}

function countRow(view: PlanView): TemplateResult | typeof nothing {
  const { language, coverage, actions } = view;
  if (actions.length === 0) return nothing;
  return html`<tr role="row" class="count">
    <th scope="row" role="rowheader">${language.item(planLines.count)}</th>
    ${cells(view, (dimension) => {
      const n = coverage.actions[dimension];
      return n > 0
        ? html`<span>${n}</span>`
        : html`<strong>${language.item(planLines.none)}</strong>`;
    })}
  </tr>`;
}

/** The table; nothing where there is neither an action nor a look. */
export function matrixTable(view: PlanView): TemplateResult | typeof nothing {
  const { language, actions } = view;
  const now = nowRow(view);
  if (actions.length === 0 && now === nothing) return nothing;
  return html`<table class="matrix" part="matrix" role="table">
    <caption class="visually-hidden">
      ${language.text('plan.matrix')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${language.item(planColumns.title)}</th>
        ${dimensions.map((dimension) => headCell(view, dimension))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${now}
      ${repeat(
        actions,
        (action, index) => (isFirst(view, action) ? action.id : index),
        (action) => actionRow(view, action),
      )}
      ${countRow(view)}
    </tbody>
  </table>`;
}
