/**
 * The question card in the review: what is not known, whom to ask, at which
 * informal moment, until when, and what came back. The same order and numbers
 * as the card on paper. Not knowing is a result: nothing here is missing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  inquiryIntro,
  inquiryMoments,
  inquiryQuestions,
  inquiryRemedies,
  inquiryRespect,
} from '../../content/nl/question-card.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { Words } from '../../controllers/language.ts';
import { dimensionNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { dimensionName, namesOf } from '../../controllers/words/model-words.ts';
import { withAsk, withInquiry } from '../../model/assessment.ts';
import type { Dimension } from '../../model/dimension.ts';
import { heading } from '../../views/words/heading.ts';
import { printIcon } from '../../views/icons.ts';
import { isPrintBlocked, openPrintView } from '../../views/paper/print-view.ts';
import { questionCardPiece, unknownDimensions } from '../../views/paper/question-card.ts';
import { textButton } from '../../views/control/text-button.ts';
import { writtenText } from '../../views/words/written-text.ts';
import { formButton } from './form-button.ts';
import { stepOf } from './form-step.ts';
import type { FormView } from './form-view.ts';

type Question = keyof typeof inquiryQuestions;
const questions: readonly Question[] = ['ask', 'moment', 'until', 'heard'];

/** What stands on the card of a dimension, as it is read. */
function written({ language, record }: FormView, dimension: Dimension, key: Question): string {
  if (key === 'ask') return record?.ask?.[dimension] ?? '';
  const text = record?.inquiry?.[dimension]?.[key] ?? '';
  return key === 'until' && text ? dateWords(language, text) : text;
}

function write(view: FormView, dimension: Dimension, key: Question, text: string): void {
  view.change(
    (record, now) =>
      key === 'ask'
        ? withAsk(record, dimension, text, now)
        : withInquiry(record, dimension, { [key]: text }, now),
    'input',
  );
}

/** The field for whom to ask or what was heard, described by the text of that id. */
export function inquiryText(
  view: FormView,
  dimension: Dimension,
  key: 'ask' | 'heard',
  { id, describedBy }: { readonly id: string; readonly describedBy: string },
): TemplateResult {
  return writtenText({
    id,
    text: written(view, dimension, key),
    rows: key === 'heard' ? 2 : 1,
    isDisabled: view.isFixed,
    describedBy,
    onInput: (text) => write(view, dimension, key, text),
    onDone: view.commit,
  });
}

function shortField(
  view: FormView,
  dimension: Dimension,
  key: 'moment' | 'until',
  id: string,
): TemplateResult {
  return html`<input
    class="field"
    part="field"
    type=${key === 'until' ? 'date' : 'text'}
    id=${id}
    list=${key === 'moment' ? 'moments' : nothing}
    .defaultValue=${view.record?.inquiry?.[dimension]?.[key] ?? ''}
    @input=${(event: Event) => write(view, dimension, key, (event.target as HTMLInputElement).value)}
    @change=${view.commit}
  />`;
}

function field(view: FormView, dimension: Dimension, key: Question): TemplateResult {
  const id = `card-${key}-${dimension}`;
  const item = inquiryQuestions[key];
  return html`<div class="card-field ${key}">
    <label for=${id} data-item=${item.id}>${view.words(item)}</label>
    ${
      key === 'ask' || key === 'heard'
        ? inquiryText(view, dimension, key, { id, describedBy: 'card-respect' })
        : shortField(view, dimension, key, id)
    }
  </div>`;
}

/** What was written, where it cannot be changed. */
function readOnly(
  view: FormView,
  dimension: Dimension,
  keys: readonly Question[],
  label: (key: Question) => Words,
): readonly TemplateResult[] {
  return keys
    .filter((key) => written(view, dimension, key))
    .map(
      (key) =>
        html`<p>
          <span class="quiet">${label(key)}</span>
          <span class="multiline">${written(view, dimension, key)}</span>
        </p>`,
    );
}

function card(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, isFixed, words } = view;
  const name = dimensionName(language, dimension);
  return html`<div class="question-card" role="group" aria-labelledby="card-name-${dimension}">
    <p class="card-name" id="card-name-${dimension}">
      ${dimensionNumber(dimension)}. <b>${language.item(namesOf(dimension).name)}</b>
    </p>
    ${promptsAt(about, dimension).leads.map(
      (lead) => html`<p class="card-lead" data-item=${lead.id}>${words(lead)}</p>`,
    )}
    ${
      isFixed
        ? readOnly(view, dimension, questions, (key) => words(inquiryQuestions[key]))
        : [
            questions.map((key) => field(view, dimension, key)),
            textButton(
              language.text('form.cardFill'),
              () => view.go(stepOf(dimension)),
              `${language.string('form.cardFill')}: ${name}`,
            ),
          ]
    }
  </div>`;
}

/** Not where one only reads: an old round, or `readonly`. */
function printButton(view: FormView): TemplateResult | typeof nothing {
  const { language, record, isFixed, canReopen } = view;
  if (!record || (isFixed && !canReopen) || isPrintBlocked()) return nothing;
  const print = (): void => {
    openPrintView([questionCardPiece(language, record)], language.string('paper.card'));
  };
  const words = [printIcon(), language.text('paper.printCard')];
  return formButton({ kind: 'print-card', words, act: print });
}

/** The cards of all that is not known; nothing when all is. */
export function questionCardStep(view: FormView): TemplateResult | typeof nothing {
  const { language, record, canReopen, isFixed } = view;
  const unknown = unknownDimensions(record);
  if (unknown.length === 0) return nothing;
  const { contact, observe } = inquiryRemedies;
  return html`<div class="question-cards">
    ${heading(view.level + 2, language.text('paper.card'))}
    <p data-item=${inquiryIntro.id}>${language.item(inquiryIntro)}</p>
    <ul class="remedies">
      ${[contact, observe].map((item) => html`<li data-item=${item.id}>${language.item(item)}</li>`)}
    </ul>
    <p class="quiet small" id="card-respect" data-item=${inquiryRespect.id}>
      ${language.item(inquiryRespect)}
    </p>
    ${canReopen ? html`<p class="reopen-hint">${language.text('form.cardReopen')}</p>` : nothing}
    <div class="cards">${unknown.map((dimension) => card(view, dimension))}</div>
    ${
      isFixed
        ? nothing
        : html`<datalist id="moments">
            ${inquiryMoments.map((item) => html`<option value=${language.itemString(item)}></option>`)}
          </datalist>`
    }
    ${printButton(view)}
  </div>`;
}

/** What was heard at a dimension that has another answer by now, with whom was asked. */
export function heardLater(view: FormView, dimension: Dimension): readonly TemplateResult[] {
  const { language, record } = view;
  if (record?.ratings[dimension] === 'unknown') return [];
  return readOnly(view, dimension, ['ask', 'heard'], (key) => language.text(`form.${key}Shown`));
}

/** All that stands on the card of a dimension, for the step on paper, where no field is. */
export function inquiryOnPaper(view: FormView, dimension: Dimension): TemplateResult {
  const { record } = view;
  const shown = record?.ratings[dimension] === 'unknown' ? questions.slice(1) : questions;
  return html`${shown
    .filter((key) => written(view, dimension, key))
    .map(
      (key) =>
        html`<p class="print-only">
          ${view.words(inquiryQuestions[key])}
          <strong class="multiline">${written(view, dimension, key)}</strong>
        </p>`,
    )}`;
}
