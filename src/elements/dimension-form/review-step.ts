/**
 * The review before 'Klaar', and what is shown after it: every dimension with
 * its answer in words, what was written, what is still open. Never a total.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { standingCaution, viewCautions } from '../../content/nl/cautions.ts';
import { evidenceHeading } from '../../content/nl/sentences.ts';
import { promptsAt } from '../../controllers/words/model-prompts.ts';
import {
  dimensionName,
  listText,
  namesOf,
  ratingItem,
} from '../../controllers/words/model-words.ts';
import type { Words } from '../../controllers/language.ts';
import { hasAnswers, openDimensions } from '../../model/assessment.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { isScore } from '../../model/rating.ts';
import { heading } from '../../views/words/heading.ts';
import { talkIcon } from '../../views/icons.ts';
import { directionSign, nonScoreSign } from '../../views/signs.ts';
import { textButton } from '../../views/control/text-button.ts';
import { markSummary } from './dimension-prompts.ts';
import { evidenceNotice } from './evidence-notice.ts';
import { stepOf } from './form-step.ts';
import { isPaired, type FormView } from './form-view.ts';
import { whoLine } from './paper-head.ts';
import { heardLater, questionCardStep } from './question-card-step.ts';
import { reasonWords } from './why-step.ts';

function answer({ about, record, scale, words }: FormView, dimension: Dimension): TemplateResult {
  const rating = record?.ratings[dimension];
  const word = words(ratingItem(rating, scale));
  if (rating === undefined) return html`<span class="answer quiet"><span>${word}</span></span>`;
  return isScore(rating)
    ? html`<span class="answer">${directionSign(about)}<span>${rating} ${word}</span></span>`
    : html`<span class="answer">${nonScoreSign(rating)}<span>${word}</span></span>`;
}

function details(view: FormView, dimension: Dimension): TemplateResult {
  const { language, about, record } = view;
  const marks = markSummary(view, promptsAt(about, dimension).prompts);
  const note = record?.notes?.[dimension];
  return html`${marks ? html`<p class="quiet small">${language.text('form.marks', { marks })}</p>` : nothing}
  ${heardLater(view, dimension)} ${note ? html`<p class="written">${note}</p>` : nothing}
  ${
    record?.talk?.includes(dimension)
      ? html`<p class="flag">${talkIcon()}<span>${language.text('form.talk')}</span></p>`
      : nothing
  }`;
}

function row(view: FormView, dimension: Dimension): TemplateResult {
  const { language, record, isFixed } = view;
  const name = dimensionName(language, dimension);
  const key = record?.ratings[dimension] === undefined ? 'form.fill' : 'form.change';
  return html`<li class=${isPaired(dimension) ? 'paired' : ''} part="review-row">
    <span class="name"
      ><b>${name}</b> <span class="quiet">${language.item(namesOf(dimension).verb)}</span></span
    >
    ${answer(view, dimension)}
    ${
      isFixed
        ? nothing
        : textButton(
            language.text(key),
            () => view.go(stepOf(dimension)),
            `${language.string(key)}: ${name}`,
          )
    }
    <div class="details">${details(view, dimension)}</div>
  </li>`;
}

function openLine(view: FormView): Words | typeof nothing {
  const { language, record, isLocked, isRequired } = view;
  if (isLocked) return nothing;
  const open = openDimensions(record);
  if (open.length === 0) return language.text('form.openNone');
  if (isRequired) {
    const names = open.map((one) => dimensionName(language, one));
    return language.text('form.openRequired', { names: listText(language, names) });
  }
  if (open.length === 1) return language.text('form.openOne');
  return language.text('form.openCount', { n: open.length });
}

/** Where this is about parents: what it says of the school. */
function evidence(view: FormView): TemplateResult | typeof nothing {
  const { language, about, record } = view;
  if (about !== 'parents') return nothing;
  const unknown = dimensions.filter((one) => record?.ratings[one] === 'unknown');
  return evidenceNotice(view, unknown, html`${language.item(evidenceHeading)}:`);
}

function soil({ language, record }: FormView): TemplateResult | typeof nothing {
  const notes = record?.context ?? [];
  if (notes.length === 0) return nothing;
  return html`<div class="soil-band" part="soil">
    <p class="question">${language.text('form.soil')}</p>
    <ul>
      ${notes.map((note) => html`<li class="written">${note}</li>`)}
    </ul>
  </div>`;
}

function title({ record, isLocked, closing }: FormView): string {
  if (record?.done && !closing) return 'form.doneTitle';
  return isLocked ? 'form.readTitle' : 'form.reviewTitle';
}

export function reviewStep(view: FormView): TemplateResult {
  const { language, record, closing } = view;
  const isFilled = record !== undefined && hasAnswers(record);
  if (closing === 'past' && !isFilled) {
    return html`<p id="heading-review">${language.text('form.pastEmpty')}</p>`;
  }
  const reason = reasonWords(view);
  return html`${heading(view.level + 1, language.text(title(view)), 'heading-review')}
    <p class="quiet">
      ${whoLine(view)} <span data-item=${standingCaution.id}>${view.words(standingCaution)}</span>
    </p>
    ${isFilled ? nothing : html`<p class="quiet">${language.text('form.empty')}</p>`}
    ${reason ? html`<p><b>${language.text('form.why')}</b> ${reason}</p>` : nothing}
    <ul class="answers" role="list">
      ${dimensions.map((dimension) => row(view, dimension))}
    </ul>
    <p class="open-line">${openLine(view)}</p>
    ${questionCardStep(view)} ${soil(view)} ${evidence(view)}
    <ul class="keep-in-mind quiet small">
      ${viewCautions.map((item) => html`<li data-item=${item.id}>${view.words(item)}</li>`)}
    </ul>`;
}

/** On paper the whole form stands, and under it who filled in about whom. */
export function paperFoot(view: FormView): TemplateResult {
  return html`<p class="print-only who">${whoLine(view)} ${view.words(standingCaution)}</p>`;
}
