/**
 * The question card ('vraagkaart') on paper: a card to cut out for each
 * dimension that is not known, to take along to an informal moment and to bring
 * back with what was heard. Changes nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  inquiryIntro,
  inquiryQuestions,
  inquiryRemedies,
  inquiryRespect,
} from '../../content/nl/question-card.ts';
import type { ContentItem } from '../../content/content-item.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { directionName, namesOf } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';
import { directionTitle } from '../words/direction-title.ts';
import { drawnPiece } from './drawn-piece.ts';
import type { PrintPiece } from './print-view.ts';
import { questionCardStyles } from './question-card.styles.ts';

/** The dimensions that get a card: those that are not known. */
export function unknownDimensions(record: Assessment | undefined): readonly Dimension[] {
  return dimensions.filter((dimension) => record?.ratings[dimension] === 'unknown');
}

/** An item's text, in the words that the record keeps of it. */
function kept(language: LanguageController, record: Assessment, item: ContentItem): TemplateResult {
  const words = record.definition.words[item.id] ?? language.item(item);
  return html`<span data-item=${item.id}>${words}</span>`;
}

function card(
  language: LanguageController,
  record: Assessment,
  dimension: Dimension,
): TemplateResult {
  const { about } = record;
  const { moment, until, heard } = record.inquiry?.[dimension] ?? {};
  const given = {
    ask: record.ask?.[dimension],
    moment,
    until: until && dateWords(language, until),
  };
  return html`<div class="card" data-dimension=${dimension}>
    <h3>
      <span class="number">${dimensionNumber(dimension)}</span>
      ${language.item(namesOf(dimension).name)}
      <span class="quiet"
        >${directionTitle(about, directionName(language, about), language.text('form.towards'))}</span
      >
    </h3>
    ${promptsAt(about, dimension).leads.map((lead) => html`<p class="lead">${kept(language, record, lead)}</p>`)}
    ${(['ask', 'moment', 'until'] as const).map(
      (key) =>
        html`<p class="line ${key}">
          ${kept(language, record, inquiryQuestions[key])}
          <span class="write">${given[key]}</span>
        </p>`,
    )}
    <p class="heard">${kept(language, record, inquiryQuestions.heard)}</p>
    ${heard ? html`<p class="written">${heard}</p>` : nothing}
    <div class="rules">${[1, 2, 3, 4].map(() => html`<p class="rule"></p>`)}</div>
    <p class="quiet small" data-item=${inquiryRespect.id}>${language.item(inquiryRespect)}</p>
  </div>`;
}

/** A card for each dimension that `record` does not know. */
function questionCards(language: LanguageController, record: Assessment): TemplateResult {
  const texts = [inquiryIntro, inquiryRemedies.contact, inquiryRemedies.observe];
  return html`<div class="root ${record.about}" lang=${language.locale}>
    <h2>${language.text('paper.card')}</h2>
    ${texts.map((item) => html`<p data-item=${item.id}>${language.item(item)}</p>`)}
    <p>${language.text('paper.cut')}</p>
    <div class="cards">
      ${unknownDimensions(record).map((dimension) => card(language, record, dimension))}
    </div>
  </div>`;
}

/** The question cards as a piece for `openPrintView`. */
export function questionCardPiece(language: LanguageController, record: Assessment): PrintPiece {
  return drawnPiece(questionCards(language, record), questionCardStyles, language);
}
