/**
 * The editor of one action: what is needed first lies open, the rest and its
 * checklists are folded in native details. Knows where things stand, not what
 * they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions } from '../../content/nl/cautions.ts';
import { meetingKinds } from '../../content/nl/checklists/activity-kinds.ts';
import { planEfforts, planStateWords } from '../../content/nl/plan/words.ts';
import { kindWords } from '../../controllers/words/checklist-words.ts';
import { clipped } from '../../controllers/words/model-words.ts';
import { directions } from '../../model/dimension.ts';
import type { PlanAction } from '../../model/record.ts';
import { textButton } from '../../views/control/text-button.ts';
import {
  effortField,
  keptItem,
  kindField,
  pupilField,
  stateField,
  tendedName,
  tendsField,
  titleField,
  whenField,
  whoField,
} from './action-fields.ts';
import { actionChecklists } from './action-lists.ts';
import { actionTouches } from './action-touches.ts';
import type { PlanView } from './plan-view.ts';
import { shownPlanWord } from './plan-words.ts';

/** Stand at every moment with parents, and where one works at what is done (S4 §2). */
function cautions({ language }: PlanView, { kind, touches }: PlanAction): unknown {
  const isMeeting = meetingKinds.some((each) => each === kind);
  const isDoing = directions.some((about) => touches[about]?.includes('behaviour'));
  if (!isMeeting && !isDoing) return nothing;
  return html`<ul class="cautions quiet small" role="list">
    ${behaviourCautions.map((item) => html`<li data-item=${item.id}>${language.item(item)}</li>`)}
  </ul>`;
}

/** What is said in the folded part, so that it need not be opened to know. */
function said(view: PlanView, action: PlanAction): readonly unknown[] {
  const { kind, effort, state, pupil, tends } = action;
  const item = planEfforts.find(({ value }) => value === effort)?.item;
  return [
    kind && kindWords(view.language, kind),
    item && keptItem(view, item),
    state && keptItem(view, planStateWords[state]),
    pupil?.trim() && clipped(pupil),
    tends && tendedName(view, tends),
  ].filter(Boolean);
}

function more(view: PlanView, action: PlanAction): TemplateResult {
  const { language } = view;
  const known = said(view, action);
  const inside =
    known.length > 0 ? known.map((one, at) => (at > 0 ? [' · ', one] : one)) : undefined;
  return html`<details class="fold">
    <summary>
      <span class="fold-name">${language.text('action.more')}</span>
      <span class="quiet">${inside ?? language.text('action.moreOf')}</span>
    </summary>
    <div class="fields">
      ${kindField(view, action)} ${tendsField(view, action)} ${effortField(view, action)}
      ${stateField(view, action)} ${pupilField(view, action)}
    </div>
  </details>`;
}

/** Where it came from, quietly: an idea is no order. */
function origin({ language, record }: PlanView, { suggestion }: PlanAction): unknown {
  const idea =
    suggestion && (record?.definition.words[suggestion] ?? shownPlanWord(language, suggestion));
  if (!idea) return nothing;
  return html`<p class="quiet small origin" data-item=${suggestion}>
    ${language.text('action.from', { idea: clipped(idea) })}
  </p>`;
}

function foot({ language, isFixed, remove, close }: PlanView, { id }: PlanAction): TemplateResult {
  return html`<div class="editor-foot">
    <button type="button" class="button primary" part="button" data-act="done" @click=${close}>
      ${language.text('action.done')}
    </button>
    ${isFixed ? nothing : textButton(language.text('action.remove'), () => remove(id))}
  </div>`;
}

/** The editor of the action that is edited; nothing where none is. */
export function actionEditor(view: PlanView): TemplateResult | typeof nothing {
  const action = view.actions.find(({ id }) => id === view.edited);
  if (!action) return nothing;
  return html`<div class="action-editor">
    <div class="editor-body">
      ${titleField(view, action)} ${actionTouches(view, action)}
      <div class="fields">${whoField(view, action)} ${whenField(view, action)}</div>
      ${cautions(view, action)} ${more(view, action)} ${actionChecklists(view, action)}
      ${origin(view, action)} ${foot(view, action)}
    </div>
  </div>`;
}
