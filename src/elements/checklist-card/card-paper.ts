/**
 * The card on A4: what was answered is ticked, what was not can be ticked and
 * written by pen, in the words and the order of the screen. Changes nothing.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, standingCaution } from '../../content/nl/cautions.ts';
import { kindWords } from '../../controllers/words/checklist-words.ts';
import { dimensionName } from '../../controllers/words/model-words.ts';
import { drawnPiece } from '../../views/paper/drawn-piece.ts';
import { paperSheetStyles } from '../../views/paper/paper-sheet.styles.ts';
import type { PrintPiece } from '../../views/paper/print-view.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { CardQuestion, CardView } from './card-view.ts';

const paperCardStyles = [
  paperSheetStyles,
  css`
    .root {
      font-size: 11.5pt;
    }
    .facts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }
    .wide {
      grid-column: 1 / -1;
    }
    table {
      inline-size: 100%;
      margin-block: 1em;
      border-collapse: collapse;
    }
    tr {
      break-inside: avoid;
    }
    :is(th, td) {
      padding: 0.4em 0.3em;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    .box {
      inline-size: 4.5em;
      text-align: center;
    }
    .box span {
      display: inline-block;
      inline-size: 1.1em;
      block-size: 1.1em;
      border: 1px solid var(--_line);
      border-radius: 50%;
      line-height: 1;
    }
    .number {
      inline-size: 1.5em;
    }
    .note td {
      padding-block-start: 0;
    }
    .note .line {
      min-block-size: 2.6em;
    }
    .asked td {
      border-block-end: 0;
    }
  `,
];

function line(words: unknown, written: unknown, name = ''): TemplateResult {
  return html`<p class="line ${name}">${words} <span class="write">${written}</span></p>`;
}

function facts({ language, activity, record, list }: CardView): TemplateResult {
  const { title, kind, date } = activity;
  return html`<div class="facts">
    ${
      list.hasActivity
        ? html`${line(language.text('checklist.title'), title, 'wide')}
          ${line(language.text('checklist.kind'), kind && kindWords(language, kind))}
          ${line(language.text('checklist.date'), date && dateWords(language, date))}`
        : nothing
    }
    ${line(language.text('paper.round'), record?.round)}
    ${line(language.text('checklist.by'), nothing)}
  </div>`;
}

function row({ language, list }: CardView, question: CardQuestion): TemplateResult {
  const { number, text, dimension, answer, note } = question;
  return html`<tr class="asked" data-item=${question.id}>
      <td class="number">${number}</td>
      <td>
        ${text}
        ${dimension ? html`<span class="quiet small">${dimensionName(language, dimension)}</span>` : nothing}
      </td>
      ${list.answers.map(
        ({ value }) => html`<td class="box"><span>${value === answer ? '✕' : nothing}</span></td>`,
      )}
    </tr>
    <tr class="note">
      <td></td>
      <td colspan=${list.answers.length + 1}>
        ${line(html`<span class="small">${language.text('checklist.note')}</span>`, note)}
      </td>
    </tr>`;
}

function sheet(view: CardView): TemplateResult {
  const { language, list, moment } = view;
  const name = list.hasActivity ? language.text(`checklist.${moment}`) : nothing;
  return html`<div class="root" lang=${language.locale}>
    <h2>${list.heading} <span class="quiet">${name}</span></h2>
    ${facts(view)}
    <table>
      <thead>
        <tr>
          <th colspan="2"></th>
          ${list.answers.map(({ item }) => html`<th class="box">${language.item(item)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list.questions.map((question) => row(view, question))}
      </tbody>
    </table>
    ${
      list.about
        ? html`<p class="quiet small">
            ${[...behaviourCautions, standingCaution].map((one) => html`${language.item(one)} `)}
          </p>`
        : nothing
    }
  </div>`;
}

/** The card as a piece for `openPrintView`. */
export function paperCard(view: CardView): PrintPiece {
  return drawnPiece(sheet(view), paperCardStyles, view.language);
}
