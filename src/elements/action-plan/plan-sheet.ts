/**
 * The sheet of the plan: its head, the focus, the matrix with its key, what it
 * leaves open, and the ideas. Knows where things stand, not what they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { planEmpty, planIntro } from '../../content/nl/plan/index.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import { closingLine } from '../../views/words/closing-line.ts';
import { heading } from '../../views/words/heading.ts';
import { plusIcon, printIcon } from '../../views/icons.ts';
import { notice } from '../../views/words/notice.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { isPrintBlocked } from '../../views/paper/print-view.ts';
import { textButton } from '../../views/control/text-button.ts';
import { focusChooser } from './focus-chooser.ts';
import { ideaList } from './idea-list.ts';
import { matrixTable } from './matrix-table.ts';
import { lookNote, planCautions, planKey } from './plan-key.ts';
import type { PlanView } from './plan-view.ts';
import { actionTitle } from './plan-words.ts';
import { warningList } from './warning-list.ts';

function addButton({ language, isFixed, add }: PlanView, name: string): TemplateResult {
  return html`<button
    type="button"
    class="button primary"
    part="primary-button"
    name=${name}
    data-act=${name}
    ?disabled=${isFixed}
    @click=${() => add()}
  >
    ${plusIcon()}${language.text('plan.add')}
  </button>`;
}

function head(view: PlanView): TemplateResult {
  const { language, level, label, isRead, print } = view;
  const title = label === '' ? language.text('plan.title') : clipped(label);
  return html`<div class="head" part="head">
    <div class="titles">
      ${heading(level, title)}
      <p class="small quiet" data-item=${planIntro.id}>${language.item(planIntro)}</p>
    </div>
    <div class="acts screen-only">
      ${isPrintBlocked() ? nothing : outlineButton(html`${printIcon()}${language.text('plan.print')}`, print)}
      ${isRead ? nothing : addButton(view, 'add')}
    </div>
  </div>`;
}

/** What is there before the first action: what it is for, and how to begin. */
function begin({ language, actions, isRead }: PlanView): TemplateResult | typeof nothing {
  if (actions.length > 0) return nothing;
  return html`<p class="begin">
    ${isRead ? nothing : language.text('plan.begin')}
    <span class="quiet" data-item=${planEmpty.id}>${language.item(planEmpty)}</span>
  </p>`;
}

function missing({ language, isMissing }: PlanView): TemplateResult | typeof nothing {
  if (!isMissing) return nothing;
  return notice({ kind: 'problem', text: language.text('plan.required') });
}

function undoLine({ language, removed, undo }: PlanView): TemplateResult | typeof nothing {
  if (!removed) return nothing;
  const title = actionTitle(language, removed);
  return html`<p class="undo screen-only">
    ${language.text('plan.removed', { title })}
    <span data-act="undo">${textButton(language.text('plan.undo'), undo)}</span>
  </p>`;
}

function ideas(view: PlanView): TemplateResult | typeof nothing {
  if (!view.ideasAt) return nothing;
  return html`<div class="ideas screen-only" part="ideas">${ideaList(view)}</div>`;
}

/** Everything that a plan shows. */
export function planSheet(view: PlanView): TemplateResult {
  const { actions, isRead, said } = view;
  const matrix = matrixTable(view);
  return html`<div class="card ${isRead ? 'read' : ''}" part="card">
    ${head(view)}
    <div class="body">
      ${closingLine(view)} ${missing(view)} ${begin(view)} ${focusChooser(view)} ${matrix}
      ${undoLine(view)}
      ${matrix === nothing ? nothing : html`<div class="legend-lines">${planKey(view)}${lookNote(view)}</div>`}
      ${warningList(view)} ${ideas(view)} ${planCautions(view)}
      ${
        actions.length > 0 && !isRead
          ? html`<div class="add-below screen-only">${addButton(view, 'add-below')}</div>`
          : nothing
      }
    </div>
    <p class="visually-hidden" role="status">${said}</p>
  </div>`;
}
