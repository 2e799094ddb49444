/** What a link brings, in words, before anything is added: about whom, by whom, the seven answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../../controllers/language.ts';
import {
  clipped,
  dimensionName,
  directionName,
  filledIn,
  ratingWord,
} from '../../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../../model/dimension.ts';
import { isScore } from '../../../model/rating.ts';
import type { Assessment } from '../../../model/record.ts';
import { directionTitle } from '../../../views/words/direction-title.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../../views/signs.ts';

function answer(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
): TemplateResult {
  const { about, ratings, scale, definition } = record;
  const rating = ratings[dimension];
  const word = ratingWord(language, rating, scale, definition.words);
  if (rating === undefined) return html`<span class="quiet">${word}</span>`;
  if (!isScore(rating)) {
    return html`${nonScoreSign(rating, directionMarks[about], about)} <span>${word}</span>`;
  }
  return html`${directionSign(about)} <strong>${rating}</strong> <span>${word}</span>`;
}

function row(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
): TemplateResult {
  const note = record.notes?.[dimension];
  return html`<div class="link-answer">
    <dt>${dimensionName(language, dimension)}</dt>
    <dd>
      ${answer(language, record, dimension)}
      ${note ? html`<p class="written quiet">${note}</p>` : nothing}
    </dd>
  </div>`;
}

/** True when more was written than notes. */
function hasMore({ prompts, ask, inquiry, talk, why, context }: Assessment): boolean {
  return [prompts, ask, inquiry, talk, why, context].some((each) => each !== undefined);
}

export function linkSummary(language: LanguageController, record: Assessment): TemplateResult {
  const { about, by, subject, round } = record;
  const name = directionName(language, about);
  const details = [filledIn(language, by), subject && clipped(subject), round && clipped(round)];
  return html`<div class="link-summary">
    <p>${directionTitle(about, name, language.text('form.towards'))}</p>
    <p class="quiet">${details.filter(Boolean).join(' · ')}</p>
    <dl>${dimensions.map((dimension) => row(language, record, dimension))}</dl>
    ${hasMore(record) ? html`<p class="small quiet">${language.text('link.more')}</p>` : nothing}
  </div>`;
}
