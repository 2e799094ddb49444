/**
 * The plan on A4: the 'ouderplan'. All that is on screen, in its words and its
 * order, with lines to write on where nothing is said yet. Changes nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import {
  planColumns,
  planFocus,
  planLines,
  planTouches,
  planWarnings,
} from '../../content/nl/plan/index.ts';
import { askQuestion } from '../../content/nl/sentences.ts';
import { clipped, namesOf, raterName } from '../../controllers/words/model-words.ts';
import { dimensions, directions, pairedDimensions, type Dimension } from '../../model/dimension.ts';
import { isTouching } from '../../model/plan.ts';
import type { PlanAction, PlanPlace } from '../../model/record.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { drawnPiece } from '../../views/paper/drawn-piece.ts';
import type { PrintPiece } from '../../views/paper/print-view.ts';
import { directionSign } from '../../views/signs.ts';
import { seenCell, seenNow } from './matrix-now.ts';
import { paperAction, paperLine } from './paper-action.ts';
import { lookNote, planCautions, planKey } from './plan-key.ts';
import { planPaperStyles } from './plan-paper.styles.ts';
import type { PlanView } from './plan-view.ts';
import { actionTitle, placesText, shortName } from './plan-words.ts';

function head(view: PlanView): TemplateResult {
  const { language, label, record, round, by } = view;
  const title = label.trim() === '' ? language.text('plan.title') : clipped(label);
  return html`<h2>${title}</h2>
    <div class="facts">
      ${paperLine(language.text('planPaper.by'), raterName(language, record?.by ?? by))}
      ${paperLine(language.text('paper.round'), record?.round ?? round)}
      ${paperLine(language.text('paper.date'), undefined)}
    </div>`;
}

/** Why a place was chosen, as far as the looks say it. */
function reason({ language, candidates }: PlanView, { about, dimension }: PlanPlace): unknown {
  const found = candidates[about].find((one) => one.dimension === dimension);
  if (!found) return nothing;
  const words =
    found.reason === 'lowest'
      ? language.text('plan.lowest')
      : language.item(planFocus[found.reason]);
  const ask = found.reason === 'unknown' ? html`: ${language.item(askQuestion)}` : nothing;
  return html`<span class="quiet">· ${words}</span>${ask}`;
}

function focus(view: PlanView): TemplateResult {
  const { language, focus: places } = view;
  return html`<div class="part focus">
    <h3>${language.item(planFocus.title)}</h3>
    ${
      places.length === 0
        ? paperLine(nothing, undefined)
        : html`<ul>
            ${places.map(
              (place) =>
                html`<li>
                  ${directionTitle(
                    place.about,
                    shortName(language, place.about),
                    language.text('form.towards'),
                  )}
                  <b>${language.item(namesOf(place.dimension).name)}</b> ${reason(view, place)}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function isFocus({ focus: places }: PlanView, dimension: Dimension): boolean {
  return places.some((place) => place.dimension === dimension);
}

/** A cell a dimension; a column of the focus stands between lines. */
function cells(view: PlanView, content: (dimension: Dimension) => unknown): unknown {
  return dimensions.map(
    (dimension) =>
      html`<td class=${isFocus(view, dimension) ? 'chosen' : ''}>${content(dimension)}</td>`,
  );
}

function signs({ language }: PlanView, action: PlanAction, dimension: Dimension): unknown {
  return directions
    .filter((about) => isTouching(action, { about, dimension }))
    .map(
      (about) =>
        html`${directionSign(about)}<span class="visually-hidden"
            >${language.item(planTouches[about])}</span
          >`,
    );
}

function heads(view: PlanView): TemplateResult {
  const { language, looks } = view;
  const seen = seenNow(looks);
  const head = (dimension: Dimension): TemplateResult => {
    const pair = dimension === pairedDimensions[0] ? 'pair' : '';
    return html`<th class="${isFocus(view, dimension) ? 'chosen' : ''} ${pair}">
      ${language.item(namesOf(dimension).name)}
    </th>`;
  };
  return html`<thead>
    <tr>
      <th class="name">${language.item(planColumns.title)}</th>
      ${dimensions.map(head)}
    </tr>
    ${
      seen
        ? html`<tr>
            <th class="name">${language.item(planLines.now)}</th>
            ${cells(view, (dimension) => seenCell(language, seen[dimension]))}
          </tr>`
        : nothing
    }
  </thead>`;
}

function matrix(view: PlanView): TemplateResult {
  const { language, actions, coverage } = view;
  const count = (dimension: Dimension): unknown =>
    coverage.actions[dimension] || html`<b>${language.item(planLines.none)}</b>`;
  return html`<div class="part">
    <h3>${language.text('plan.matrix')}</h3>
    <table>
      ${heads(view)}
      <tbody>
        ${actions.map(
          (action, index) =>
            html`<tr>
              <th class="name">
                <span class="number">${index + 1}</span> ${actionTitle(language, action)}
              </th>
              ${cells(view, (dimension) => signs(view, action, dimension))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th class="name">${language.item(planLines.count)}</th>
          ${cells(view, count)}
        </tr>
      </tfoot>
    </table>
    ${planKey(view)} ${lookNote(view)}
  </div>`;
}

function warnings(view: PlanView): TemplateResult | typeof nothing {
  const { language } = view;
  if (view.warnings.length === 0) return nothing;
  const open = view.warnings.filter(({ isAccepted }) => !isAccepted);
  const accepted = view.warnings.filter(({ isAccepted }) => isAccepted);
  return html`<div class="part">
    <h3>${language.text('plan.warnings')}</h3>
    <ul class="warnings">
      ${open.map((warning) => {
        const { title, seen, question } = planWarnings[warning.code];
        const places = 'places' in warning ? placesText(language, warning.places) : '';
        return html`<li class="tick" data-warning=${warning.code}>
          <p>
            <b>${language.item(title)}</b> ${language.item(seen, { places })}
            ${language.item(question)}
          </p>
        </li>`;
      })}
      ${accepted.map(
        ({ code }) =>
          html`<li class="quiet" data-warning=${code}>
            ${language.text('plan.meant')}: ${language.item(planWarnings[code].title)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What plays around the school, noted and never scored; lines where nobody noted it. */
function soil({ language, soil: notes }: PlanView): TemplateResult {
  return html`<div class="part">
    <h3>${language.text('form.soil')}</h3>
    ${
      notes.length > 0
        ? html`<ul class="soil">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : [1, 2].map(() => paperLine(nothing, undefined))
    }
  </div>`;
}

function rest({ language }: PlanView): TemplateResult {
  return html`<div class="part">
    <h3>${language.text('planPaper.notes')}</h3>
    ${[1, 2, 3, 4, 5].map(() => paperLine(nothing, undefined))}
  </div>`;
}

/** What a further action is written on. */
const blank: PlanAction = { id: '', title: '', touches: {} };

function sheet(view: PlanView): TemplateResult {
  const { language, actions } = view;
  return html`<div class="root" lang=${language.locale}>
    ${head(view)} ${focus(view)} ${matrix(view)} ${warnings(view)} ${soil(view)}
    <div class="part">
      <h3>${language.text('planPaper.actions')}</h3>
      ${[...actions, blank].map((action, index) => paperAction(view, action, index + 1))}
    </div>
    ${rest(view)} ${planCautions(view)}
  </div>`;
}

/** The plan as a piece for `openPrintView`. */
export function paperPlan(view: PlanView): PrintPiece {
  return drawnPiece(sheet(view), planPaperStyles, view.language);
}
