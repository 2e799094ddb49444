/**
 * The dialogue on A4: in a table what everyone saw, what was agreed and why, who
 * sees it in another way, and what stays open. Changes nothing.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, standingCaution, viewCautions } from '../../content/nl/cautions.ts';
import { agreementWords, minorityWords } from '../../content/nl/dialogue/agreement.ts';
import { dialogueHidden, dialogueTexts } from '../../content/nl/dialogue/steps.ts';
import {
  dimensionName,
  directionName,
  listText,
  namesOf,
} from '../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../model/dimension.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { drawnPiece } from '../../views/paper/drawn-piece.ts';
import { paperSheetStyles } from '../../views/paper/paper-sheet.styles.ts';
import type { PrintPiece } from '../../views/paper/print-view.ts';
import { agreedWords, fromWords } from './agree-words.ts';
import type { DialogueView } from './dialogue-view.ts';
import { countWords } from './show-words.ts';
import { seenLine } from './talk-seen.ts';

/** For `dialogueInFull`. */
export const inFullStyles = css`
  .in-full table {
    inline-size: 100%;
    margin-block: 1em;
    border-collapse: collapse;
  }
  .in-full tr {
    break-inside: avoid;
  }
  .in-full :is(th, td) {
    padding-block: 0.5em;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .in-full th:first-child {
    inline-size: 8em;
  }
  .in-full td:nth-child(2) {
    inline-size: 15em;
  }
  .in-full td p + p {
    margin-block-start: 0.3em;
  }
  .in-full .mirror {
    white-space: pre-wrap;
  }
`;

const paperDialogueStyles = [
  paperSheetStyles,
  inFullStyles,
  css`
    .root {
      font-size: 10.5pt;
    }
    .keep {
      margin-block-start: 1em;
    }
    .count {
      white-space: nowrap;
    }
  `,
];

function row(view: DialogueView, dimension: Dimension): TemplateResult {
  const { language, record, coverage } = view;
  const isTouched = !coverage.untouched.includes(dimension);
  const why = record?.why?.[dimension];
  const other = record?.minority?.[dimension];
  return html`<tr data-item="dimension.${dimension}">
    <th scope="row">${dimensionName(language, dimension)}</th>
    <td>${seenLine(view, dimension)}</td>
    <td>
      ${
        isTouched
          ? html`<p><strong>${agreedWords(view, dimension)}</strong></p>`
          : html`<p class="line"><span class="write"></span></p>`
      }
      ${why ? html`<p class="mirror">${why}</p>` : nothing}
      ${other ? html`<p class="mirror">${language.item(minorityWords.one)}: ${other}</p>` : nothing}
    </td>
  </tr>`;
}

function openOnes({ language, coverage }: DialogueView): unknown {
  const lists = [
    [language.text('dialogue.stillOpen'), coverage.open],
    [language.text('dialogue.untouched'), coverage.untouched],
  ] as const;
  return lists.map(([words, list]) => {
    const names = list.map((one) => language.itemString(namesOf(one).inSentence));
    return names.length > 0
      ? html`<p><strong>${words}:</strong> ${listText(language, names)}.</p>`
      : nothing;
  });
}

/** Why there are no answers beside what was agreed. */
function hidden({ language, group }: DialogueView): unknown {
  if (group.shows === 'answers' || group.count === 0) return nothing;
  return html`<p>${language.item(dialogueHidden.small, { min: group.least })}</p>`;
}

/** Every dimension with what was seen, agreed and stays open, as text alone. */
export function dialogueInFull(view: DialogueView): TemplateResult {
  const { language } = view;
  return html`<div class="in-full">
    <table>
      <thead>
        <tr>
          <th scope="col">${language.text('dialogue.dimension')}</th>
          <th scope="col">${language.text('dialogue.answers')}</th>
          <th scope="col">${language.item(agreementWords.name)}</th>
        </tr>
      </thead>
      <tbody>
        ${dimensions.map((one) => row(view, one))}
      </tbody>
    </table>
    <p class="quiet">${fromWords(view) ?? nothing}</p>
    ${openOnes(view)}
  </div>`;
}

function sheet(view: DialogueView): TemplateResult {
  const { language, about, round } = view;
  const name = directionName(language, about);
  return html`<div class="root ${about}" lang=${language.locale}>
    <h2>${language.item(dialogueTexts.title)}</h2>
    <p class="quiet">
      ${directionTitle(about, name, language.text('form.towards'))} · ${countWords(view)}
      ${round ? html` · ${round}` : nothing}
    </p>
    ${hidden(view)} ${dialogueInFull(view)}
    <p class="keep quiet small">
      ${[...viewCautions, ...behaviourCautions, standingCaution].map(
        (one) => html`${language.item(one)} `,
      )}
    </p>
  </div>`;
}

/** The dialogue as a piece for `openPrintView`. */
export function paperDialogue(view: DialogueView): PrintPiece {
  return drawnPiece(sheet(view), paperDialogueStyles, view.language);
}
