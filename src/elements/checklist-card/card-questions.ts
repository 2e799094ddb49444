/**
 * All questions of the card under the words of the answers, the keys with which
 * one types in from paper, and the answers whose question went. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checklistQuestions } from '../../views/question/checklist-questions.ts';
import { besideQuestion } from './card-question.ts';
import type { CardView } from './card-view.ts';
import { answerWord } from './card-words.ts';

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
  const { language, list, record, answer, missing, isFixed, isRead, isRequired } = view;
  return html`<div class="questions">
    ${checklistQuestions({
      ...{ language, answer, missing, isFixed, isRead, isRequired, prefix: '' },
      ...{ about: list.about, answers: list.answers, questions: list.questions },
      word: (value) => answerWord(view, record, value),
      beside: (question) => besideQuestion(view, question),
    })}
    ${strandedPart(view)} ${keys(view)}
  </div>`;
}
