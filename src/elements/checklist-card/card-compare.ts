/** Before and after side by side, question by question: what changed is seen, never counted. */
import { html, nothing, type TemplateResult } from 'lit';
import { momentChanges, type MomentChange } from '../../analysis/checklist-coverage.ts';
import { moments, type Moment } from '../../model/record.ts';
import { answerSign } from '../../views/rating/answer-sign.ts';
import { listDirection } from '../../views/question/checklist-questions.ts';
import type { CardQuestion, CardView } from './card-view.ts';
import { answerWord } from './card-words.ts';

function answer(view: CardView, change: MomentChange, moment: Moment): TemplateResult {
  const value = change[moment];
  if (moment === 'after' && change.kind === 'same') {
    return html`<span class="quiet">${view.language.text('checklist.same')}</span>`;
  }
  const record = view.moments[moment];
  return answerSign(value, html`<span>${answerWord(view, record, value)}</span>`);
}

function notes({ language, moments: held }: CardView, id: string): unknown {
  return moments.map((moment) => {
    const note = held[moment]?.notes?.[id];
    return typeof note === 'string' && note
      ? html`<p>
          <span class="quiet">${language.text(`checklist.in.${moment}`)}:</span>
          <span class="mirror">${note}</span>
        </p>`
      : nothing;
  });
}

function row(view: CardView, question: CardQuestion, change: MomentChange): TemplateResult {
  const { language } = view;
  const { id, number, text } = question;
  return html`<tr>
    <th scope="row" data-item=${id}>
      <span class="number quiet">${number}</span>
      <div class="text">${text} ${notes(view, id)}</div>
    </th>
    ${moments.map(
      (moment) =>
        html`<td>
          <span class="in-narrow quiet">${language.text(`checklist.in.${moment}`)}</span>
          ${answer(view, change, moment)}
        </td>`,
    )}
  </tr>`;
}

export function cardCompare(view: CardView): TemplateResult {
  const { language, list, moments: held } = view;
  const changes = momentChanges(
    held.before?.answers ?? {},
    held.after?.answers ?? {},
    list.questions.map(({ id }) => id),
  );
  return html`<table class="compare" part="compare">
    <thead>
      <tr class="quiet">
        <th scope="col">
          ${list.about ? listDirection(language, list.about) : language.text('checklist.question')}
        </th>
        ${moments.map(
          (moment) => html`<th scope="col">${language.text(`checklist.in.${moment}`)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${changes.map((change, index) => row(view, list.questions[index] as CardQuestion, change))}
    </tbody>
  </table>`;
}
