/**
 * The seven questions of an action, before it and after it, folded: to answer in
 * a session, which keeps them as the card does, else to read. Knows no session.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { planChecklistTexts } from '../../content/nl/plan/words.ts';
import { nonScoreWords } from '../../content/nl/scale.ts';
import type { Words } from '../../controllers/language.ts';
import { entryOf } from '../../model/member.ts';
import { moments, type Checklist, type PlanAction } from '../../model/record.ts';
import {
  checklistQuestions,
  listDirection,
  type ChecklistQuestion,
} from '../../views/question/checklist-questions.ts';
import { actionLists, askedDirections, type ActionChecklist } from './action-checklist.ts';
import type { PlanView } from './plan-view.ts';

const none: ReadonlySet<string> = new Set();

/** How many of the seven have an answer. */
function answeredCount(record: Checklist | undefined, asked: ActionChecklist): number {
  const { items } = actionLists[asked.about];
  return items.filter(({ item }) => entryOf(record?.answers, item.id) !== undefined).length;
}

/** '3 van 7 beantwoord', 'nog niet beantwoord'; 'om te lezen' without a session. */
export function listState(
  { language, hasSession, checklistOf }: PlanView,
  action: PlanAction,
  asked: ActionChecklist,
): Words {
  if (!hasSession) return language.text('action.toRead');
  const n = answeredCount(checklistOf(action, asked), asked);
  if (n === 0) return language.text('action.unanswered');
  return language.text('action.answered', { n, m: actionLists[asked.about].items.length });
}

/** In the words of then where it was answered. */
function questionsOf(
  { language }: PlanView,
  record: Checklist | undefined,
  { about, moment }: ActionChecklist,
): readonly ChecklistQuestion[] {
  return actionLists[about].items.map(({ item, after, dimension }, index) => ({
    id: item.id,
    number: index + 1,
    dimension,
    text:
      entryOf(record?.definition.words, item.id) ??
      language.item((moment === 'after' ? after : undefined) ?? item),
    answer: entryOf(record?.answers, item.id),
    note: entryOf(record?.notes, item.id) ?? '',
  }));
}

function asked(view: PlanView, action: PlanAction, list: ActionChecklist): TemplateResult {
  const { language, isFixed, answer, checklistOf } = view;
  const { about, moment } = list;
  const record = checklistOf(action, list);
  const { answers } = actionLists[about];
  const word = (value: string | undefined): Words => {
    const item = answers.find((one) => one.value === value)?.item ?? nonScoreWords.unanswered;
    return entryOf(record?.definition.words, item.id) ?? language.item(item);
  };
  return checklistQuestions({
    ...{ language, about, answers, word, isFixed, missing: none, isRequired: false },
    isRead: isFixed,
    prefix: `${moment}-${about}-`,
    questions: questionsOf(view, record, list),
    answer: (item, value) => answer({ ...list, action, item, value }),
  });
}

/** Where nothing keeps the answers: the questions alone. */
function toRead(view: PlanView, list: ActionChecklist): TemplateResult {
  return html`<p class="quiet small">${view.language.text('action.toReadHint')}</p>
    <ol class="to-read">
      ${questionsOf(view, undefined, list).map(
        ({ id, text }) => html`<li data-item=${id}>${text}</li>`,
      )}
    </ol>`;
}

function folded(view: PlanView, action: PlanAction, list: ActionChecklist): TemplateResult {
  const { language, hasSession } = view;
  const { about, moment } = list;
  const intro = planChecklistTexts[moment];
  return html`<details class="fold" data-list="${moment}-${about}">
    <summary>
      <span class="fold-name">${language.text(`action.${moment}`)}</span>
      <span class="quiet">${listDirection(language, about)}</span>
      <span class="quiet state">${listState(view, action, list)}</span>
    </summary>
    <div class="questions">
      <p class="quiet small" data-item=${intro.id}>${language.item(intro)}</p>
      ${hasSession ? asked(view, action, list) : toRead(view, list)}
    </div>
  </details>`;
}

/** All lists that are asked of an action; none while it is still blank. */
export function actionChecklists(view: PlanView, action: PlanAction): unknown {
  const isKept = view.record?.actions.some(({ id }) => id === action.id);
  if (!isKept) return nothing;
  return moments.flatMap((moment) =>
    askedDirections(action).map((about) => folded(view, action, { about, moment })),
  );
}
