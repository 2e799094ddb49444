/**
 * One action on paper: each of its fields, a line to write on where one is not
 * said, and how far its checklists are. Changes nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  planColumns,
  planEfforts,
  planStateWords,
  type PlanColumn,
} from '../../content/nl/plan/words.ts';
import { kindWords } from '../../controllers/words/checklist-words.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import { clipped, listText, namesOf } from '../../controllers/words/model-words.ts';
import { directions } from '../../model/dimension.ts';
import { datePattern } from '../../model/pattern.ts';
import { moments, type PlanAction } from '../../model/record.ts';
import { directionSign, markSign } from '../../views/signs.ts';
import { keptItem, tendedName } from './action-fields.ts';
import { askedDirections } from './action-checklist.ts';
import { listState } from './action-lists.ts';
import type { PlanView } from './plan-view.ts';
import { actionTitle, shortName } from './plan-words.ts';

/** A line to write on, with what is known on it. */
export function paperLine(words: unknown, written: unknown, name = ''): TemplateResult {
  return html`<p class="line ${name}">
    ${words} <span class="write">${written ?? nothing}</span>
  </p>`;
}

/** '● kennis en gedrag ■ kennis'. */
function touched({ language }: PlanView, { touches }: PlanAction): unknown {
  const rows = directions.flatMap((about) => {
    const names = (touches[about] ?? []).map((each) =>
      language.itemString(namesOf(each).inSentence),
    );
    if (names.length === 0) return [];
    return [
      html`<span class="touched"
        >${directionSign(about)} ${shortName(language, about)}: ${listText(language, names)}</span
      >`,
    ];
  });
  return rows.length > 0 ? rows : undefined;
}

function written(
  view: PlanView,
  action: PlanAction,
): Readonly<Partial<Record<PlanColumn, unknown>>> {
  const { language } = view;
  const { kind, who, when, effort, state, pupil, tends } = action;
  const effortItem = planEfforts.find(({ value }) => value === effort)?.item;
  return {
    touches: touched(view, action),
    who: who && clipped(who),
    when: when && (datePattern.test(when) ? dateWords(language, when) : clipped(when)),
    kind: kind && kindWords(language, kind),
    effort: effortItem && keptItem(view, effortItem),
    state: state && keptItem(view, planStateWords[state]),
    tends: tends && tendedName(view, tends),
    pupil: pupil && html`${markSign('triangle', 'pupil')} ${clipped(pupil)}`,
  };
}

/** In the order of the paper; wide ones take a line alone. */
const columns = ['touches', 'who', 'when', 'kind', 'effort', 'state', 'tends', 'pupil'] as const;

/** 'De zeven vragen vooraf: ● 3 van 7 beantwoord'; nothing where nothing keeps them. */
function lists(view: PlanView, action: PlanAction): TemplateResult | typeof nothing {
  const { language, hasSession } = view;
  if (!hasSession || action.id === '') return nothing;
  return html`<p class="quiet small lists">
    ${moments.map(
      (moment) =>
        html`<span
          >${language.text(`action.${moment}`)}:
          ${askedDirections(action).map(
            (about) => html`${directionSign(about)} ${listState(view, action, { about, moment })} `,
          )}</span
        > `,
    )}
  </p>`;
}

/** Its title beside its number; a line for one that has still to come. */
function name({ language }: PlanView, action: PlanAction, n: number): TemplateResult {
  const number = html`<span class="number">${n}</span>`;
  if (action.id !== '') return html`<h4>${number} ${actionTitle(language, action)}</h4>`;
  return paperLine(html`${number} ${language.text('planPaper.more')}`, undefined);
}

/** @param n its place, from 1: the number in the matrix */
export function paperAction(view: PlanView, action: PlanAction, n: number): TemplateResult {
  const { language } = view;
  const values = written(view, action);
  return html`<div class="action" data-action=${action.id}>
    ${name(view, action, n)}
    <div class="facts">
      ${columns.map((key) =>
        paperLine(
          html`<span class="quiet">${language.item(planColumns[key])}</span>`,
          values[key],
          key,
        ),
      )}
    </div>
    ${lists(view, action)}
  </div>`;
}
