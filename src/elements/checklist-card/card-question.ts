/**
 * One question of the card: its answers as native radio buttons under the words
 * at the head, its note, and what stood at its place before. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistAnswer } from '../../content/content-item.ts';
import { namesOf } from '../../controllers/model-words.ts';
import { answerMark, answerSign } from '../../views/answer-sign.ts';
import { problemIcon } from '../../views/icons.ts';
import { outlineButton } from '../../views/outline-button.ts';
import { glyph } from '../../views/prompt-glyph.ts';
import { textButton } from '../../views/text-button.ts';
import { writtenField } from '../../views/written-text.ts';
import type { CardQuestion, CardView } from './card-view.ts';
import { answerWord } from './card-words.ts';

type Drawn = TemplateResult | typeof nothing;

function choice(view: CardView, question: CardQuestion, answer: ChecklistAnswer): TemplateResult {
  const { value } = answer;
  const isChosen = question.answer === value;
  const mark = answerMark(value);
  return html`<label class="choice answer ${isChosen ? `chosen ${mark}` : ''}" part="choice">
    <input type="radio" name="answer-${question.id}" value=${value} ?checked=${isChosen} />
    ${isChosen ? glyph(mark, true) : nothing}<span class="word"
      >${view.language.item(answer.item)}</span
    >
  </label>`;
}

function answers(view: CardView, question: CardQuestion): unknown {
  const { list, record, isRead } = view;
  const { answer } = question;
  return isRead
    ? answerSign(answer, html`<span>${answerWord(view, record, answer)}</span>`)
    : list.answers.map((one) => choice(view, question, one));
}

/** The focus stays at the question, whose button goes. */
function clear(view: CardView, { id }: CardQuestion, event: Event): void {
  const item = (event.currentTarget as Element).closest('.item');
  item?.querySelector('input')?.focus();
  view.answer(id, undefined);
}

function noteButton(view: CardView, { id, number }: CardQuestion): Drawn {
  const { language, openNotes, toggleNote, isFixed } = view;
  if (isFixed) return nothing;
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

function clearButton(view: CardView, question: CardQuestion): Drawn {
  const { language, isFixed } = view;
  if (isFixed || question.answer === undefined) return nothing;
  return textButton(
    language.text('checklist.clear'),
    (event) => clear(view, question, event),
    language.string('checklist.clearOf', { n: question.number }),
  );
}

function isWritten({ openNotes, isFixed }: CardView, { id }: CardQuestion): boolean {
  return openNotes.has(id) && !isFixed;
}

function noteField(view: CardView, question: CardQuestion): Drawn {
  if (!isWritten(view, question)) return nothing;
  const { language } = view;
  const { id, number, note: text } = question;
  return html`${writtenField({
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

function offered(view: CardView, { id, offered: old }: CardQuestion): Drawn {
  if (!old) return nothing;
  const { language, isFixed, adopt } = view;
  const { question, answer } = old;
  return html`<div class="offered notice neutral screen-only" part="offered">
    <p>${language.text('checklist.offered', { question, answer })}</p>
    ${isFixed ? nothing : outlineButton(language.text('checklist.adopt'), () => adopt(old, id))}
  </div>`;
}

function problem({ language, missing }: CardView, { id, number }: CardQuestion): Drawn {
  if (!missing.has(id)) return nothing;
  return html`<p class="problem-line screen-only" id="missing-${number}">
    ${problemIcon()}<span>${language.text('checklist.missing')}</span>
  </p>`;
}

/** Ids of what is said with the question: its dimension, that its answer is missing. */
function describedBy({ missing }: CardView, { id, number, dimension }: CardQuestion): string {
  return [dimension && `name-${number}`, missing.has(id) && `missing-${number}`]
    .filter(Boolean)
    .join(' ');
}

/** In one template what every question has: a page may show hundreds of them. */
export function cardQuestion(view: CardView, question: CardQuestion): TemplateResult {
  const { language, missing, isRead, isFixed, isRequired } = view;
  const { id, number, text, dimension, note } = question;
  const isMissing = missing.has(id);
  const isMirrored = note !== '' && !isWritten(view, question);
  const choose = ({ target }: Event): void => view.answer(id, (target as HTMLInputElement).value);
  return html`<li class="item ${isMissing ? 'invalid' : ''}" part="question">
    <div class="asked">
      <fieldset
        data-item=${id}
        ?disabled=${isFixed}
        role=${isRead ? nothing : 'radiogroup'}
        aria-required=${isRequired && !isRead ? 'true' : nothing}
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${describedBy(view, question) || nothing}
      >
        <legend id="question-${number}">
          <span class="number quiet">${number}</span><span class="text">${text}</span>
        </legend>
        <div class=${isRead ? 'given' : 'answers'} @change=${choose}>
          ${answers(view, question)}
        </div>
      </fieldset>
      <div class="under">
        <span class="quiet" id="name-${number}"
          >${dimension ? language.item(namesOf(dimension).name) : nothing}</span
        >
        ${noteButton(view, question)} ${clearButton(view, question)}
      </div>
    </div>
    ${problem(view, question)} ${offered(view, question)} ${noteField(view, question)}
    <p class="mirror ${isMirrored ? '' : 'print-only'}">${note}</p>
  </li>`;
}
