/**
 * All questions of the card under the words of the answers, the keys with which
 * one types in from paper, and the answers whose question went. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { directionName } from '../../controllers/model-words.ts';
import { directionTitle } from '../../views/direction-title.ts';
import { cardQuestion } from './card-question.ts';
import type { CardView } from './card-view.ts';

/** '● Ouders → school', where the list is about one direction. */
export function listDirection({ language, list }: CardView): TemplateResult | typeof nothing {
  const { about } = list;
  if (!about) return nothing;
  return directionTitle(about, directionName(language, about), language.text('form.towards'));
}

function heads(view: CardView): TemplateResult {
  const { language, list, isRead } = view;
  return html`<div class="heads quiet ${list.about ? 'about' : ''}">
    <p>${listDirection(view)}</p>
    ${
      isRead
        ? nothing
        : html`<div class="answers" aria-hidden="true">
            ${list.answers.map(({ item }) => html`<span>${language.item(item)}</span>`)}
          </div>`
    }
  </div>`;
}

function keys({ language, list, isFixed }: CardView): TemplateResult | typeof nothing {
  if (isFixed) return nothing;
  const all = list.answers.map(({ item }, index) =>
    language.string('checklist.key', { n: index + 1, word: language.itemString(item) }),
  );
  return html`<p class="keys quiet small screen-only" part="keys">
    ${language.text('checklist.keys', { keys: all.join(', ') })}
  </p>`;
}

function strandedPart({ language, stranded }: CardView): TemplateResult | typeof nothing {
  if (stranded.length === 0) return nothing;
  return html`<div class="stranded small" part="stranded">
    <p>
      <strong>${language.text('checklist.stranded')}</strong>
      <span class="quiet">${language.text('checklist.strandedText')}</span>
    </p>
    <ul role="list">
      ${stranded.map(
        ({ id, question, answer }) =>
          html`<li data-item=${id}><span class="quiet">${question}</span> ${answer}</li>`,
      )}
    </ul>
  </div>`;
}

export function cardQuestions(view: CardView): TemplateResult {
  return html`<div class="questions">
    ${heads(view)}
    <ol role="list">
      ${view.list.questions.map((question) => cardQuestion(view, question))}
    </ol>
    ${strandedPart(view)} ${keys(view)}
  </div>`;
}
