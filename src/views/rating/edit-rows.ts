/**
 * The list with which one edits a picture: a row a dimension, its answer in
 * words under its name, and the radio group in one line. The picture mirrors it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionName, ratingWord, stepWords } from '../../controllers/words/model-words.ts';
import { nonScoreWords } from '../../content/nl/scale.ts';
import {
  dimensions,
  pairedDimensions,
  type Dimension,
  type Direction,
} from '../../model/dimension.ts';
import { isScore, nonScores, type Rating, type Ratings, type Scale } from '../../model/rating.ts';
import { ratingChoice, ratingChoiceWords } from './rating-choice.ts';

export interface EditRowsInput {
  readonly about: Direction;
  readonly scale: Scale;
  readonly ratings: Ratings;
  readonly disabled: boolean;
  readonly onChoose: (dimension: Dimension, rating: Rating | undefined) => void;
  /** The dimension whose row has the focus; undefined when it left. */
  readonly onFocus: (dimension: Dimension | undefined) => void;
  /** What stands below the choice of a dimension, if anything. */
  readonly after?: (dimension: Dimension) => TemplateResult;
}

function answerText(language: LanguageController, input: EditRowsInput, dimension: Dimension) {
  const rating = input.ratings[dimension];
  const word = ratingWord(language, rating, input.scale);
  return isScore(rating) ? `${rating} ${word}` : word;
}

function editRow(
  language: LanguageController,
  input: EditRowsInput,
  dimension: Dimension,
): TemplateResult {
  const { about, scale, ratings, disabled, onChoose, onFocus, after } = input;
  const name = dimensionName(language, dimension);
  const paired = pairedDimensions.indexOf(dimension);
  return html`<div
    class="edit-row ${paired < 0 ? '' : `paired-${paired}`}"
    data-item="dimension.${dimension}"
    @focusin=${() => onFocus(dimension)}
    @focusout=${() => onFocus(undefined)}
  >
    <div class="edit-name">
      <strong id="name-${dimension}">${name}</strong>
      <span class="quiet small" id="answer-${dimension}">
        ${answerText(language, input, dimension)}
      </span>
    </div>
    ${ratingChoice({
      name: `rating-${dimension}`,
      about,
      scale,
      rating: ratings[dimension],
      look: 'line',
      words: ratingChoiceWords(language, scale, name),
      labelledBy: `name-${dimension}`,
      disabled,
      onChoose: (rating) => onChoose(dimension, rating),
    })}
    ${after?.(dimension) ?? nothing}
  </div>`;
}

export function editRows(language: LanguageController, input: EditRowsInput): TemplateResult {
  const steps = stepWords(language, input.scale);
  return html`<div class="edit-rows" part="edit">
    <div class="edit-row edit-head quiet" aria-hidden="true">
      <div class="edit-name"></div>
      <div class="line">
        <div class="steps">${steps.map((word) => html`<span>${word}</span>`)}</div>
        <div class="ways">
          ${nonScores.map((kind) => html`<span>${language.item(nonScoreWords[kind])}</span>`)}
          <span>${nothing}</span>
        </div>
      </div>
    </div>
    ${dimensions.map((dimension) => editRow(language, input, dimension))}
  </div>`;
}
