/**
 * The questions of a checklist: each a native group of radio buttons under the
 * words at the head, with what belongs to it. Knows no record: who shows them
 * says what was answered and what an answer does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistAnswer, ChecklistAnswers } from '../../content/content-item.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import { directionName, namesOf } from '../../controllers/words/model-words.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import { answerMark, answerSign } from '../rating/answer-sign.ts';
import { directionTitle } from '../words/direction-title.ts';
import { problemIcon } from '../icons.ts';
import { glyph } from './prompt-glyph.ts';
import { textButton } from '../control/text-button.ts';

/** One question as it is drawn. */
export interface ChecklistQuestion {
  readonly id: string;
  /** Counts from 1. */
  readonly number: number;
  readonly dimension?: Dimension | undefined;
  readonly text: Words;
  /** Value of its answer. */
  readonly answer: string | undefined;
  readonly note: string;
}

/** What stands with a question besides. */
export interface BesideQuestion {
  /** Beside the name of its dimension: small buttons. */
  readonly buttons?: unknown;
  /** Below it. */
  readonly below?: unknown;
  /** True where the note stands in a field on screen, and its mirror on paper alone. */
  readonly isWritten?: boolean;
}

/** What every question is drawn from. */
interface QuestionsPlace {
  readonly language: LanguageController;
  /** Before every id: unique where a shadow root has several lists. */
  readonly prefix: string;
  /** Whose involvement the list is about, where it is about one direction. */
  readonly about?: Direction | undefined;
  readonly answers: ChecklistAnswers;
  /** The words of an answer that is only read; undefined for none. */
  readonly word: (value: string | undefined) => Words;
  readonly answer: (id: string, value: string | undefined) => void;
  /** Ids of the questions to which an answer is asked and missing. */
  readonly missing: ReadonlySet<string>;
  /** Nothing can be changed here. */
  readonly isFixed: boolean;
  /** Fixed because a person has to see it whole. */
  readonly isRead: boolean;
  readonly isRequired: boolean;
}

/** The questions, and what they are drawn from. */
export interface ChecklistQuestions<Question extends ChecklistQuestion> extends QuestionsPlace {
  readonly questions: readonly Question[];
  readonly beside?: (question: Question) => BesideQuestion;
}

type Drawn = TemplateResult | typeof nothing;

/** One answer as it is drawn. */
interface Choice {
  readonly value: string;
  readonly isChosen: boolean;
  readonly look: string;
  readonly sign: unknown;
  readonly word: Words;
}

function choice(
  { language }: QuestionsPlace,
  question: ChecklistQuestion,
  { value, item }: ChecklistAnswer,
): Choice {
  const isChosen = question.answer === value;
  const mark = answerMark(value);
  return {
    value,
    isChosen,
    look: isChosen ? `choice answer chosen ${mark}` : 'choice answer',
    sign: isChosen ? glyph(mark, true) : nothing,
    word: language.item(item),
  };
}

/** The four in one template: a page may show hundreds of questions, and a template costs more than a tag. */
function choices(view: QuestionsPlace, question: ChecklistQuestion): TemplateResult {
  const name = `${view.prefix}answer-${question.id}`;
  const [one, two, three, four] = view.answers;
  const a = choice(view, question, one);
  const b = choice(view, question, two);
  const c = choice(view, question, three);
  const d = choice(view, question, four);
  return html`
    <label class=${a.look} part="choice">
      <input type="radio" name=${name} value=${a.value} ?checked=${a.isChosen} />
      ${a.sign}<span class="word">${a.word}</span>
    </label>
    <label class=${b.look} part="choice">
      <input type="radio" name=${name} value=${b.value} ?checked=${b.isChosen} />
      ${b.sign}<span class="word">${b.word}</span>
    </label>
    <label class=${c.look} part="choice">
      <input type="radio" name=${name} value=${c.value} ?checked=${c.isChosen} />
      ${c.sign}<span class="word">${c.word}</span>
    </label>
    <label class=${d.look} part="choice">
      <input type="radio" name=${name} value=${d.value} ?checked=${d.isChosen} />
      ${d.sign}<span class="word">${d.word}</span>
    </label>
  `;
}

function given(view: QuestionsPlace, question: ChecklistQuestion): TemplateResult {
  const { answer } = question;
  return view.isRead
    ? answerSign(answer, html`<span>${view.word(answer)}</span>`)
    : choices(view, question);
}

/** The focus stays at the question, whose button goes. */
function clear(view: QuestionsPlace, { id }: ChecklistQuestion, event: Event): void {
  const item = (event.currentTarget as Element).closest('.item');
  item?.querySelector('input')?.focus();
  view.answer(id, undefined);
}

function clearButton(view: QuestionsPlace, question: ChecklistQuestion): Drawn {
  const { language, isFixed } = view;
  if (isFixed || question.answer === undefined) return nothing;
  return textButton(
    language.text('checklist.clear'),
    (event) => clear(view, question, event),
    language.string('checklist.clearOf', { n: question.number }),
  );
}

function problem({ language, missing, prefix }: QuestionsPlace, one: ChecklistQuestion): Drawn {
  if (!missing.has(one.id)) return nothing;
  return html`<p class="problem-line screen-only" id="${prefix}missing-${one.number}">
    ${problemIcon()}<span>${language.text('checklist.missing')}</span>
  </p>`;
}

/** Ids of what is said with the question: its dimension, that its answer is missing. */
function describedBy(
  { missing, prefix }: QuestionsPlace,
  { id, number, dimension }: ChecklistQuestion,
): string {
  return [dimension && `${prefix}name-${number}`, missing.has(id) && `${prefix}missing-${number}`]
    .filter(Boolean)
    .join(' ');
}

/** In one template what every question has: a page may show hundreds of them. */
function item(
  view: QuestionsPlace,
  question: ChecklistQuestion,
  { buttons, below, isWritten = false }: BesideQuestion,
): TemplateResult {
  const { language, prefix, missing, isRead, isFixed, isRequired } = view;
  const { id, number, text, dimension, note } = question;
  const isMirrored = note !== '' && !isWritten;
  const isMissing = missing.has(id);
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
        <legend id="${prefix}question-${number}">
          <span class="number quiet">${number}</span><span class="text">${text}</span>
        </legend>
        <div class=${isRead ? 'given' : 'answers'} @change=${choose}>${given(view, question)}</div>
      </fieldset>
      <div class="under">
        <span class="quiet" id="${prefix}name-${number}"
          >${dimension ? language.item(namesOf(dimension).name) : nothing}</span
        >
        ${buttons} ${clearButton(view, question)}
      </div>
    </div>
    ${problem(view, question)} ${below}
    <p class="mirror ${isMirrored ? '' : 'print-only'}">${note}</p>
  </li>`;
}

/** '● Ouders → school'. */
export function listDirection(language: LanguageController, about: Direction): TemplateResult {
  return directionTitle(about, directionName(language, about), language.text('form.towards'));
}

function heads({ language, about, answers, isRead }: QuestionsPlace): TemplateResult {
  return html`<div class="heads quiet ${about ? 'about' : ''}">
    <p>${about ? listDirection(language, about) : nothing}</p>
    ${
      isRead
        ? nothing
        : html`<div class="answers" aria-hidden="true">
            ${answers.map(({ item: word }) => html`<span>${language.item(word)}</span>`)}
          </div>`
    }
  </div>`;
}

/** All questions; the words are those of `checklistQuestionMessages`. */
export function checklistQuestions<Question extends ChecklistQuestion>(
  view: ChecklistQuestions<Question>,
): TemplateResult {
  const { questions, beside = () => ({}) } = view;
  return html`${heads(view)}
    <ol role="list">
      ${questions.map((question) => item(view, question, beside(question)))}
    </ol>`;
}
