/**
 * What the answers say, in sentences: which dimensions are not touched, a trap
 * as a question to the team, whom to ask, and what a meeting does not tell.
 * Never a sum and never a verdict.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, discussCaution, standingCaution } from '../../content/nl/cautions.ts';
import { meetingKinds } from '../../content/nl/checklists/activity-kinds.ts';
import { oneMomentNote, trapTexts, untouchedList } from '../../content/nl/checklists/traps.ts';
import type { ContentItem } from '../../content/content-item.ts';
import { inquiryQuestions } from '../../content/nl/question-card.ts';
import { gapHeadings } from '../../content/nl/sentences.ts';
import { listText, namesOf } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import type { Checklist, Moment } from '../../model/record.ts';
import { notice } from '../../views/words/notice.ts';
import type { CardView } from './card-view.ts';
import { coverageOf, hasDimensions } from './card-words.ts';

/** Which moment the sentences speak of: the one on screen, of both the later. */
function spoken(view: CardView): { readonly moment: Moment; readonly record?: Checklist } {
  const moment = view.shown === 'both' ? 'after' : view.moment;
  const record = view.shown === 'both' ? view.moments.after : view.record;
  return { moment, ...(record && { record }) };
}

function names({ language }: CardView, list: readonly Dimension[]): string {
  return listText(
    language,
    list.map((dimension) => language.itemString(namesOf(dimension).inSentence)),
  );
}

function line({ language }: CardView, item: ContentItem): TemplateResult {
  return html`<span data-item=${item.id}>${language.item(item)}</span>`;
}

function untouched(view: CardView, list: readonly Dimension[]): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<p>
    <span data-item=${untouchedList.id}
      >${view.language.item(untouchedList, { names: names(view, list) })}</span
    >
    ${line(view, oneMomentNote)}
  </p>`;
}

/** Not knowing leads to a question. */
function ask(view: CardView, record: Checklist): TemplateResult | typeof nothing {
  const { list, language } = view;
  const unknown = list.questions.filter(({ id }) => record.answers[id] === 'unknown');
  if (unknown.length === 0) return nothing;
  const { unknown: dimensions } = coverageOf(list, record);
  return html`<p>
    ${
      dimensions.length > 0
        ? html`${language.item(gapHeadings.unknown)}: ${names(view, dimensions)}.`
        : nothing
    }
    ${line(view, inquiryQuestions.ask)}
  </p>`;
}

function trap(view: CardView): TemplateResult | typeof nothing {
  const { language, list } = view;
  const { moment, record } = spoken(view);
  if (!record) return nothing;
  const { trap: kind } = coverageOf(list, record);
  if (!kind || !list.about) return nothing;
  const { name, question } = trapTexts[kind];
  return notice({
    kind: 'caution',
    lead: language.item(name),
    text: language.item(question[list.about][moment]),
  });
}

/** Stand at every meeting with parents, and at what parents are asked to do (S4 §2). */
function cautions(view: CardView): readonly ContentItem[] {
  const { list, activity } = view;
  const isMeeting = meetingKinds.some((kind) => kind === activity.kind);
  return isMeeting || list.about === 'parents' ? behaviourCautions : [];
}

export function cardSentences(view: CardView): TemplateResult {
  const { list } = view;
  const { record } = spoken(view);
  const isAnswered = record !== undefined && Object.keys(record.answers).length > 0;
  const said = [...cautions(view), ...(isAnswered ? [standingCaution, discussCaution] : [])];
  return html`${hasDimensions(list) ? trap(view) : nothing}
    <div class="sentences quiet" part="sentences">
      ${isAnswered ? [untouched(view, coverageOf(list, record).notTouched), ask(view, record)] : nothing}
      ${said.length > 0 ? html`<p>${said.map((item) => html`${line(view, item)} `)}</p>` : nothing}
    </div>`;
}
