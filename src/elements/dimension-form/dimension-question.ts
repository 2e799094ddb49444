/**
 * One dimension of the form: its lead question, the prompts that help to think,
 * the score in words, and what follows from it. Knows where things stand, not
 * what they change.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, missingInformation, pairNote } from '../../content/nl/cautions.ts';
import { diagnosticQuestions } from '../../content/nl/diagnosis.ts';
import { extremes } from '../../content/nl/extremes.ts';
import { inquiryQuestions } from '../../content/nl/question-card.ts';
import { scaleQuestions } from '../../content/nl/scale.ts';
import { dimensionNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { dimensionName, namesOf, ratingItem } from '../../controllers/words/model-words.ts';
import type { Dimension } from '../../model/dimension.ts';
import { isScore, type Rating } from '../../model/rating.ts';
import { withRating } from '../../model/assessment.ts';
import { heading } from '../../views/words/heading.ts';
import { problemIcon } from '../../views/icons.ts';
import { notice } from '../../views/words/notice.ts';
import { ratingChoice, ratingChoiceWords } from '../../views/rating/rating-choice.ts';
import { isLow, keptText, type FormView } from './form-view.ts';
import { dimensionNote } from './dimension-note.ts';
import { dimensionPrompts } from './dimension-prompts.ts';
import { evidenceNotice } from './evidence-notice.ts';
import { inquiryText } from './question-card-step.ts';

function leads(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, words } = view;
  const { name, verb } = namesOf(dimension);
  return html`<span class="dimension-name" id="name-${dimension}"
      >${dimensionNumber(dimension)}. <b>${language.item(name)}</b>
      <span class="quiet">· ${language.item(verb)}</span></span
    >${promptsAt(about, dimension).leads.map(
      (lead) => html` <span class="lead" data-item=${lead.id}>${words(lead)}</span>`,
    )}`;
}

/** Where the longest word of the scale may break in a narrow tile. */
function withSoftHyphen(word: string): string {
  return word.replace('wisselend', 'wisse\u00adlend');
}

function ends(view: FormView, dimension: Dimension): TemplateResult {
  const { about, scale, words } = view;
  const { little, much } = extremes[about][dimension];
  return html`<div class="ends quiet" id="ends-${dimension}">
    <p data-item=${little.id}>1: ${words(little)}</p>
    <p data-item=${much.id}>${scale}: ${words(much)}</p>
  </div>`;
}

function answerOnPaper(view: FormView, rating: Rating | undefined): TemplateResult {
  const word = keptText(view, ratingItem(rating, view.scale));
  return html`<p class="print-only">
    ${view.language.text('form.answer')}
    <strong>${isScore(rating) ? `${rating} ${word}` : word}</strong>
  </p>`;
}

function choose(view: FormView, dimension: Dimension, rating: Rating | undefined): void {
  view.change((record, now) => withRating(record, dimension, rating, now), 'commit');
  if (rating === undefined) view.focusOn(`#rating-${dimension} input`);
}

function score(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, scale, record, words } = view;
  const rating = record?.ratings[dimension];
  const isMissing = view.missing.includes(dimension);
  const missingId = `missing-${dimension}`;
  const question = scaleQuestions[about];
  return html`<div class="score" id="rating-${dimension}">
    <p class="question" id="question-${dimension}" data-item=${question.id}>${words(question)}</p>
    ${answerOnPaper(view, rating)}
    ${ratingChoice({
      name: `rating-${dimension}`,
      about,
      scale,
      rating,
      look: 'tiles',
      words: ratingChoiceWords(language, scale, dimensionName(language, dimension), (item) =>
        withSoftHyphen(keptText(view, item)),
      ),
      labelledBy: `name-${dimension} question-${dimension}`,
      describedBy: isMissing ? `${missingId} ends-${dimension}` : `ends-${dimension}`,
      disabled: view.isFixed,
      invalid: isMissing,
      ends: ends(view, dimension),
      onChoose: (chosen) => choose(view, dimension, chosen),
    })}
    ${
      isMissing
        ? html`<p class="problem-line screen-only" id=${missingId}>
            ${problemIcon()}<span>${language.text('rating.required')}</span>
          </p>`
        : nothing
    }
  </div>`;
}

/** Opens at an unknown: not knowing leads to a question, never to a number. */
function ask(view: FormView, dimension: Dimension): TemplateResult | typeof nothing {
  const { record, words } = view;
  if (record?.ratings[dimension] !== 'unknown') return nothing;
  return html`<div class="ask">
    <label class="question" for="ask-${dimension}" data-item=${inquiryQuestions.ask.id}
      >${words(inquiryQuestions.ask)}</label
    >
    ${inquiryText(view, dimension, 'ask', {
      id: `ask-${dimension}`,
      describedBy: `remedy-${dimension}`,
    })}
    <p class="quiet small" id="remedy-${dimension}" data-item=${missingInformation.id}>
      ${words(missingInformation)}
    </p>
  </div>`;
}

/** The diagnostic question of S4 §3.3, where little is seen or it is not known. */
function diagnosis(view: FormView, dimension: Dimension): TemplateResult | typeof nothing {
  const { language, about, scale, record } = view;
  const rating = record?.ratings[dimension];
  if (rating !== 'unknown' && !isLow(rating, scale)) return nothing;
  const question = diagnosticQuestions[about][dimension];
  if (!question) return nothing;
  return notice({
    kind: 'neutral',
    lead: language.text('form.diagnosis'),
    text: view.words(question),
  });
}

/** What to keep in mind at behaviour (S4 §2), and that time belongs to it. */
function cautions(view: FormView, dimension: Dimension): TemplateResult | typeof nothing {
  if (dimension !== 'behaviour') return nothing;
  return html`<ul class="cautions quiet">
    ${[pairNote, ...behaviourCautions].map(
      (item) => html`<li data-item=${item.id}>${view.words(item)}</li>`,
    )}
  </ul>`;
}

export function dimensionQuestion(view: FormView, dimension: Dimension): TemplateResult {
  return html`<div class="dimension" part="dimension" data-dimension=${dimension}>
    ${heading(view.level + 1, leads(view, dimension), `heading-${dimension}`)}
    ${cautions(view, dimension)}
    ${dimension === 'knowledge' ? evidenceNotice(view, view.evidence) : nothing}
    ${dimensionPrompts(view, dimension)} ${score(view, dimension)} ${ask(view, dimension)}
    ${dimensionNote(view, dimension)} ${diagnosis(view, dimension)}
  </div>`;
}
