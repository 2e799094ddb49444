/**
 * The table of the overview: a row a dimension, a column a direction, with the
 * questions and, where there are, the answers. One table for wide, narrow and
 * paper; its roles are written out, since a narrow place draws it as cards.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentItem } from '../../content/content-item.ts';
import { behaviourCautions, pairLabel } from '../../content/nl/cautions.ts';
import { directionQuestions } from '../../content/nl/dimensions.ts';
import { evidenceSentence } from '../../content/nl/sentences.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionNumber, promptNumber, promptsAt } from '../../controllers/words/model-prompts.ts';
import { directionName, listText, namesOf } from '../../controllers/words/model-words.ts';
import {
  dimensions,
  pairedDimensions,
  type Dimension,
  type Direction,
} from '../../model/dimension.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { formerWords, overviewAnswer, overviewMark } from './overview-answer.ts';
import { unknownDimensions, type OverviewColumn } from './overview-column.ts';

export interface OverviewTable {
  readonly language: LanguageController;
  readonly columns: readonly OverviewColumn[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

function title(language: LanguageController, about: Direction): TemplateResult {
  const towards = language.text('overview.towards');
  return directionTitle(about, directionName(language, about), towards);
}

function head({ language, columns }: OverviewTable): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${language.text('overview.dimension')}</th>
      ${columns.map(
        ({ about }) =>
          html`<th role="columnheader" scope="col" class=${about}>
            ${title(language, about)}
            <span class="question quiet">${language.item(directionQuestions[about].question)}</span>
          </th>`,
      )}
    </tr>
  </thead>`;
}

/** The cautions of S4 §2 that belong to a direction; the last is about us. */
function cautionsFor({ columns }: OverviewTable, about: Direction): readonly ContentItem[] {
  if (columns.length === 1) return behaviourCautions;
  return about === 'parents' ? behaviourCautions.slice(0, -1) : behaviourCautions.slice(-1);
}

function cautions(table: OverviewTable, dimension: Dimension, about: Direction): unknown {
  if (dimension !== 'behaviour') return nothing;
  return html`<ul class="cautions quiet">
    ${cautionsFor(table, about).map((item) => html`<li data-item=${item.id}>${table.language.item(item)}</li>`)}
  </ul>`;
}

/** What we do not know of parents says something of the school's knowledge. */
function evidence(
  { language, columns }: OverviewTable,
  dimension: Dimension,
  about: Direction,
): unknown {
  const parents = columns.find((column) => column.about === 'parents');
  const unknown = parents ? unknownDimensions(parents) : [];
  if (dimension !== 'knowledge' || about !== 'school' || unknown.length === 0) return nothing;
  const name = (each: Dimension): string => language.itemString(namesOf(each).inSentence);
  const dimensions = listText(language, unknown.map(name));
  const values = { dimensions, knowledge: name('knowledge') };
  return html`<p class="evidence" data-item=${evidenceSentence.id}>
    ${language.item(evidenceSentence, values)}
  </p>`;
}

function cell(
  table: OverviewTable,
  { about, records }: OverviewColumn,
  dimension: Dimension,
): TemplateResult {
  const { language } = table;
  const { leads, stem, prompts } = promptsAt(about, dimension);
  return html`<td role="cell" class=${about}>
    <p class="cell-about" aria-hidden="true">${title(language, about)}</p>
    ${leads.map(
      (item) =>
        html`<p class="lead" data-item=${item.id}>${language.item(item)}</p>
          ${records.map((record) => formerWords(language, record, item))}`,
    )}
    ${records.map((record) => overviewAnswer(language, record, dimension, records.length > 1))}
    ${evidence(table, dimension, about)}
    ${stem ? html`<p class="stem" data-item=${stem.id}>${language.item(stem)}</p>` : nothing}
    <ul class="prompts">
      ${prompts.map(
        (item, index) =>
          html`<li>
            <span class="number">${promptNumber(dimension, index)}</span>
            <span data-item=${item.id}>${language.item(item)}</span>
            ${records.map((record) => overviewMark(language, record, item))}
          </li>`,
      )}
    </ul>
    ${cautions(table, dimension, about)}
    ${records.length === 0 ? html`<div class="lines print-only"></div>` : nothing}
  </td>`;
}

function row(table: OverviewTable, dimension: Dimension): TemplateResult {
  const { language, columns } = table;
  const { name, verb } = namesOf(dimension);
  const isPaired = pairedDimensions.includes(dimension);
  return html`<tr
    role="row"
    class=${isPaired ? `paired ${dimension}` : ''}
    data-dimension=${dimension}
  >
    <th role="rowheader" scope="row">
      <span class="number">${dimensionNumber(dimension)}</span>
      <span class="name">${language.item(name)}</span>
      <span class="verb quiet">${language.item(verb)}</span>
      ${isPaired ? html`<span class="pair quiet">${language.item(pairLabel)}</span>` : nothing}
    </th>
    ${columns.map((column) => cell(table, column, dimension))}
  </tr>`;
}

export function overviewTable(table: OverviewTable): TemplateResult {
  const { columns, labelledBy } = table;
  const count = columns.length === 1 ? 'one' : 'two';
  return html`<table role="table" part="table" class=${count} aria-labelledby=${labelledBy}>
    ${head(table)}
    <tbody role="rowgroup">
      ${dimensions.map((dimension) => row(table, dimension))}
    </tbody>
  </table>`;
}
