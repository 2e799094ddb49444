/**
 * What the card adds to a question: its note, and what stood at its place
 * before. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { BesideQuestion } from '../../views/question/checklist-questions.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { writtenField } from '../../views/words/written-text.ts';
import type { CardQuestion, CardView } from './card-view.ts';

type Drawn = TemplateResult | typeof nothing;

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

function noteField(view: CardView, question: CardQuestion): TemplateResult {
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

export function besideQuestion(view: CardView, question: CardQuestion): BesideQuestion {
  const isWritten = view.openNotes.has(question.id) && !view.isFixed;
  return {
    buttons: noteButton(view, question),
    below:
      question.offered || isWritten
        ? html`${offered(view, question)} ${isWritten ? noteField(view, question) : nothing}`
        : nothing,
    isWritten,
  };
}
