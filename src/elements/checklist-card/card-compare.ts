/** Before and after side by side, question by question: what changed is seen, never counted. */
import { html, nothing, type TemplateResult } from 'lit';
import { moments, type Moment } from '../../model/record.ts';
import { answerSign } from '../../views/answer-sign.ts';
import { listDirection } from './card-questions.ts';
import type { CardQuestion, CardView } from './card-view.ts';
import { answerWord } from './card-words.ts';

function answer(view: CardView, id: string, moment: Moment): TemplateResult {
  const record = view.moments[moment];
  const value = record?.answers[id];
  const isSame = moment === 'after' && value !== undefined;
  if (isSame && value === view.moments.before?.answers[id]) {
    return html`<span class="quiet">${view.language.text('checklist.same')}</span>`;
  }
  return answerSign(value, html`<span>${answerWord(view, record, value)}</span>`);
}

function notes({ language, moments: held }: CardView, id: string): unknown {
  return moments.map((moment) => {
    const note = held[moment]?.notes?.[id];
    return note
      ? html`<p>
          <span class="quiet">${language.text(`checklist.in.${moment}`)}:</span>
          <span class="mirror">${note}</span>
        </p>`
      : nothing;
  });
}

function row(view: CardView, question: CardQuestion): TemplateResult {
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
          ${answer(view, id, moment)}
        </td>`,
    )}
  </tr>`;
}

export function cardCompare(view: CardView): TemplateResult {
  const { language, list } = view;
  return html`<table class="compare" part="compare">
    <thead>
      <tr class="quiet">
        <th scope="col">
          ${list.about ? listDirection(view) : language.text('checklist.question')}
        </th>
        ${moments.map(
          (moment) => html`<th scope="col">${language.text(`checklist.in.${moment}`)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${list.questions.map((question) => row(view, question))}
    </tbody>
  </table>`;
}
