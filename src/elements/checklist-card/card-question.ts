/**
 * One question of the card: its answers as native radio buttons under the words
 * at the head, its note, and what stood at its place before. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistAnswer } from '../../content/content-item.ts';
import { namesOf } from '../../controllers/model-words.ts';
import { answerMark, answerSign } from '../../views/answer-sign.ts';
import { problemIcon } from '../../views/icons.ts';
import { glyph } from '../../views/prompt-glyph.ts';
import { textButton } from '../../views/text-button.ts';
import { writtenText } from '../../views/written-text.ts';
import type { CardQuestion, CardView } from './card-view.ts';
import { answerWord } from './card-words.ts';

function choice(view: CardView, question: CardQuestion, answer: ChecklistAnswer): TemplateResult {
  const { value } = answer;
  const { id } = question;
  const isChosen = question.answer === value;
  const mark = answerMark(value);
  return html`<label class="choice answer ${mark} ${isChosen ? 'chosen' : ''}" part="choice">
    <input
      type="radio"
      name="answer-${id}"
      value=${value}
      ?checked=${isChosen}
      ?disabled=${view.isFixed}
      @change=${() => view.answer(id, value)}
    />
    ${glyph(mark, isChosen)}<span class="word">${view.language.item(answer.item)}</span>
  </label>`;
}

function given(view: CardView, { answer }: CardQuestion): TemplateResult {
  const word = html`<span>${answerWord(view, view.record, answer)}</span>`;
  return html`<div class="given">${answerSign(answer, word)}</div>`;
}

function asked(view: CardView, question: CardQuestion): TemplateResult {
  const { list, isRead, isRequired, missing } = view;
  const { id, number, text, dimension } = question;
  const isMissing = missing.has(id);
  const described = [dimension && `name-${number}`, isMissing && `missing-${number}`];
  return html`<fieldset
    data-item=${id}
    role=${isRead ? nothing : 'radiogroup'}
    aria-required=${isRequired && !isRead ? 'true' : nothing}
    aria-invalid=${isMissing ? 'true' : nothing}
    aria-describedby=${described.filter(Boolean).join(' ') || nothing}
  >
    <legend id="question-${number}">
      <span class="number quiet">${number}</span><span class="text">${text}</span>
    </legend>
    ${
      isRead
        ? given(view, question)
        : html`<div class="answers">
            ${list.answers.map((answer) => choice(view, question, answer))}
          </div>`
    }
  </fieldset>`;
}

/** The focus stays at the question, whose button goes. */
function clear(view: CardView, { id }: CardQuestion, event: Event): void {
  const item = (event.currentTarget as Element).closest('.item');
  item?.querySelector('input')?.focus();
  view.answer(id, undefined);
}

function noteButton(view: CardView, { id, number }: CardQuestion): TemplateResult {
  const { language, openNotes, toggleNote } = view;
  const isOpen = openNotes.has(id);
  return html`<button
    type="button"
    class="text-button quiet screen-only"
    aria-label=${language.string('checklist.noteOf', { n: number })}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => toggleNote(id)}
  >
    ${language.text('checklist.note')}
  </button>`;
}

/** Below the question: its dimension, and what one may do besides answering. */
function under(view: CardView, question: CardQuestion): TemplateResult {
  const { language, isFixed } = view;
  const { number, dimension, answer } = question;
  const name = dimension && language.item(namesOf(dimension).name);
  return html`<div class="under">
    ${name === undefined ? nothing : html`<span class="quiet" id="name-${number}">${name}</span>`}
    ${isFixed ? nothing : noteButton(view, question)}
    ${
      isFixed || answer === undefined
        ? nothing
        : textButton(
            language.text('checklist.clear'),
            (event) => clear(view, question, event),
            language.string('checklist.clearOf', { n: number }),
          )
    }
  </div>`;
}

function note(view: CardView, { id, number, note: text }: CardQuestion): TemplateResult {
  const { language, openNotes, isFixed } = view;
  if (isFixed || !openNotes.has(id)) {
    return html`<p class="mirror ${text ? '' : 'print-only'}">${text}</p>`;
  }
  return html`${writtenText({
      id: `note-${number}`,
      text,
      rows: 1,
      isDisabled: false,
      label: language.string('checklist.noteOf', { n: number }),
      describedBy: `note-hint-${number}`,
      onInput: (written) => view.note(id, written, 'input'),
      onDone: view.commit,
    })}
    <p class="quiet small screen-only" id="note-hint-${number}">
      ${language.text('form.noteHint')}
    </p>`;
}

function offered(view: CardView, { id, offered: old }: CardQuestion): TemplateResult {
  if (!old) return html``;
  const { language, isFixed, adopt } = view;
  const { question, answer } = old;
  return html`<div class="offered notice neutral screen-only" part="offered">
    <p>${language.text('checklist.offered', { question, answer })}</p>
    ${
      isFixed
        ? nothing
        : html`<button type="button" class="button" part="button" @click=${() => adopt(old, id)}>
            ${language.text('checklist.adopt')}
          </button>`
    }
  </div>`;
}

export function cardQuestion(view: CardView, question: CardQuestion): TemplateResult {
  const { language, missing } = view;
  const isMissing = missing.has(question.id);
  return html`<li class="item ${isMissing ? 'invalid' : ''}" part="question">
    <div class="asked">${asked(view, question)} ${under(view, question)}</div>
    ${
      isMissing
        ? html`<p class="problem-line screen-only" id="missing-${question.number}">
            ${problemIcon()}<span>${language.text('checklist.missing')}</span>
          </p>`
        : nothing
    }
    ${offered(view, question)} ${note(view, question)}
  </li>`;
}
