/**
 * A form to fill in by hand: the questions, numbers and words of the screen, in
 * its order, with boxes and lines in the place of controls. Knows no record.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  behaviourCautions,
  contextNote,
  contextQuestion,
  pairNote,
  standingCaution,
  viewCautions,
} from '../../content/nl/cautions.ts';
import { whyQuestion, whyReasons } from '../../content/nl/diagnosis.ts';
import { extremes } from '../../content/nl/extremes.ts';
import { promptMarkWords } from '../../content/nl/prompt-marks.ts';
import { inquiryQuestions } from '../../content/nl/question-card.ts';
import { nonScoreWords, scaleQuestions, scaleWords } from '../../content/nl/scale.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionNumber, promptNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { directionName, namesOf } from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import { defaultScale, nonScores, type NonScore, type Scale } from '../../model/rating.ts';
import { promptMarks } from '../../model/record.ts';
import { directionTitle } from '../words/direction-title.ts';
import { drawnPiece } from './drawn-piece.ts';
import { paperFormStyles } from './paper-form.styles.ts';
import type { PrintPiece } from './print-view.ts';

/** What stands on an empty sheet. */
export interface PaperForm {
  readonly about: Direction;
  /** Steps of the scale, as on screen. 5 unless told. */
  readonly scale?: Scale | undefined;
  /** Label of the round; without one there is a line to write it on. */
  readonly round?: string | undefined;
}

/** The key that types each way not to score. */
const nonScoreKeys: Readonly<Record<NonScore, string>> = {
  unknown: '?',
  'not-applicable': 'x',
  undisclosed: '~',
};

function item(language: LanguageController, one: ContentItem, tag = ''): TemplateResult {
  return html`<span class=${tag} data-item=${one.id}>${language.item(one)}</span>`;
}

function line(words: unknown, written: unknown = nothing): TemplateResult {
  return html`<p class="line">${words} <span class="write">${written}</span></p>`;
}

function head(language: LanguageController, { about, round }: PaperForm): TemplateResult {
  const title = directionTitle(
    about,
    directionName(language, about),
    language.text('form.towards'),
  );
  return html`<h2>${title} <span class="quiet">· ${language.text('paper.blank')}</span></h2>
    <p class="quiet small">${language.text('form.free')} ${language.text('form.noteHint')}</p>
    <div class="who">
      ${line(language.text('paper.round'), round)} ${line(language.text('paper.date'))}
      ${line(language.text('paper.by'))} ${line(language.text('paper.subject'))}
    </div>
    <div class="why part">
      <p class="question">${item(language, whyQuestion)}</p>
      <ul>
        ${whyReasons.map((reason) => html`<li class="tick">${item(language, reason.item)}</li>`)}
        <li class="tick">${line(language.text('form.whyOther'))}</li>
      </ul>
    </div>`;
}

function promptTable(
  language: LanguageController,
  about: Direction,
  dimension: Dimension,
): TemplateResult {
  const { stem, prompts } = promptsAt(about, dimension);
  return html`<table class="prompts">
    <tr>
      <th>${stem ? item(language, stem) : language.text('form.think')}</th>
      ${promptMarks.map((mark) => html`<th class="mark">${language.item(promptMarkWords[mark])}</th>`)}
    </tr>
    ${prompts.map(
      (prompt, index) =>
        html`<tr class="prompt">
          <td>
            <span class="number">${promptNumber(dimension, index)}</span>${item(language, prompt)}
          </td>
          ${promptMarks.map(() => html`<td class="mark"><span class="ring"></span></td>`)}
        </tr>`,
    )}
  </table>`;
}

function scaleRow(
  language: LanguageController,
  { about, scale = defaultScale }: PaperForm,
  dimension: Dimension,
): TemplateResult {
  const { little, much } = extremes[about][dimension];
  return html`<p class="question">${item(language, scaleQuestions[about])}</p>
    <ul class="steps">
      ${scaleWords[scale].map(
        (word, index) => html`<li class="tick"><b>${index + 1}</b> ${item(language, word)}</li>`,
      )}
    </ul>
    <div class="ends quiet">
      <p>1: ${item(language, little)}</p>
      <p>${scale}: ${item(language, much)}</p>
    </div>
    <ul class="ways">
      ${nonScores.map(
        (kind) =>
          html`<li class="tick">
            <b>${nonScoreKeys[kind]}</b> ${item(language, nonScoreWords[kind])}
          </li>`,
      )}
    </ul>`;
}

function cautions(language: LanguageController): TemplateResult {
  return html`<p class="quiet small">
    ${[pairNote, ...behaviourCautions].map((one) => html`${item(language, one)} `)}
  </p>`;
}

function dimensionPart(
  language: LanguageController,
  form: PaperForm,
  dimension: Dimension,
): TemplateResult {
  const { name, verb } = namesOf(dimension);
  return html`<div class="dimension part" data-dimension=${dimension}>
    <div class="ask-about">
      <h3>
        <span class="number">${dimensionNumber(dimension)}</span> ${language.item(name)}
        <span class="quiet">· ${language.item(verb)}</span>
      </h3>
      <p class="leads">
        ${promptsAt(form.about, dimension).leads.map((lead) => html`${item(language, lead)} `)}
      </p>
    </div>
    ${dimension === 'behaviour' ? cautions(language) : nothing}
    ${promptTable(language, form.about, dimension)} ${scaleRow(language, form, dimension)}
    <div class="beside">
      ${line(item(language, inquiryQuestions.ask))} ${line(language.text('form.note'))}
    </div>
    <div class="beside">
      ${line(nothing)}
      <p class="tick">${language.text('form.talk')}</p>
    </div>
  </div>`;
}

function soil(language: LanguageController): TemplateResult {
  return html`<div class="soil part">
    <h3>${language.text('form.soil')}</h3>
    <p>${item(language, contextQuestion, 'question')} ${item(language, contextNote, 'quiet')}</p>
    ${[1, 2, 3].map(() => line(nothing))}
  </div>`;
}

function remember(language: LanguageController): TemplateResult {
  return html`<div class="part">
    <h3>${language.text('paper.cautions')}</h3>
    <ul class="remember">
      ${viewCautions.map((one) => html`<li>${item(language, one)}</li>`)}
    </ul>
  </div>`;
}

/** For whoever types the pile in. */
function keys(language: LanguageController, scale: Scale): TemplateResult {
  const word = (kind: NonScore): string => language.itemString(nonScoreWords[kind]);
  const values = {
    scale,
    unknown: word('unknown'),
    notApplicable: word('not-applicable'),
    undisclosed: word('undisclosed'),
  };
  return html`<p class="keys quiet small">${language.text('paper.keys', values)}</p>`;
}

/** The whole form of one direction, in the words of `language`. */
export function paperForm(language: LanguageController, form: PaperForm): TemplateResult {
  const { about, scale = defaultScale } = form;
  return html`<div class="root ${about}" lang=${language.locale}>
    <div class="page-foot quiet">
      <p>
        ${language.text('paper.blank')}: ${directionName(language, about)}.
        ${item(language, standingCaution)}
      </p>
    </div>
    <div class="body">
      ${head(language, form)} ${dimensions.map((one) => dimensionPart(language, form, one))}
      ${soil(language)} ${remember(language)} ${keys(language, scale)}
    </div>
  </div>`;
}

/** The empty form as a piece for `openPrintView`. */
export function blankFormPiece(language: LanguageController, form: PaperForm): PrintPiece {
  return drawnPiece(paperForm(language, form), paperFormStyles, language);
}
