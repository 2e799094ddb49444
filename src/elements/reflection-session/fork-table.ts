/**
 * Versions of one assessment side by side: a real table of what differs, a column
 * a version, with a button to keep it. Its roles are written out, since a narrow
 * place stacks it. Draws; decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { clipped, directionName, filledIn } from '../../controllers/model-words.ts';
import { isScore } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import { directionTitle } from '../../views/direction-title.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../views/signs.ts';
import { equalDimensions, forkRows, type ForkCell, type ForkRow } from './fork-rows.ts';
import { momentWords } from './moment-words.ts';

export interface ForkTable {
  readonly language: LanguageController;
  /** Two or more versions of one record. */
  readonly versions: readonly Assessment[];
  /** Keeps the version at this place, from 0. */
  readonly keep: (place: number) => void;
}

/** Beyond this many versions the columns would be too narrow everywhere. */
const mostColumns = 4;

function versionName(language: LanguageController, place: number): string {
  return language.string('forks.version', { n: place + 1 });
}

function caption({ language, versions }: ForkTable, rows: readonly ForkRow[]): TemplateResult {
  const [{ about, subject, round } = {} as Assessment] = versions;
  const equal = equalDimensions(rows);
  const key = equal === 7 ? 'forks.equalAll' : equal === 1 ? 'forks.equalOne' : 'forks.equal';
  const details = [subject && clipped(subject), round].filter(Boolean);
  return html`<caption>
    <span class="fork-about"
      >${directionTitle(about, directionName(language, about), language.text('form.towards'))}
      ${
        details.length > 0 ? html`<span class="quiet">${details.join(' · ')}</span>` : nothing
      }</span
    >
    ${equal > 0 ? html`<span class="quiet">${language.text(key, { n: equal })}</span>` : nothing}
  </caption>`;
}

function head({ language, versions }: ForkTable): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${language.text('forks.what')}</th>
      ${versions.map(
        (record, place) =>
          html`<th role="columnheader" scope="col" lang=${language.locale}>
            <span class="fork-name">${versionName(language, place)}</span>
            <span class="fork-who quiet">${filledIn(language, record.by)}</span>
            <span class="fork-who quiet"
              >${language.text('forks.changed', { moment: momentWords(language, record.updatedAt) })}</span
            >
          </th>`,
      )}
    </tr>
  </thead>`;
}

/** An answer with its sign; what stands nowhere says so in words. */
function cellWords(
  language: LanguageController,
  { about }: Assessment,
  { text, answer }: ForkCell,
): TemplateResult {
  if (text === undefined) return html`<span class="quiet">${language.text('forks.nothing')}</span>`;
  if (!answer) return html`<span class="written">${text}</span>`;
  const { rating } = answer;
  if (rating === undefined) return html`<span class="quiet">${text}</span>`;
  if (!isScore(rating)) {
    return html`${nonScoreSign(rating, directionMarks[about], about)} <span>${text}</span>`;
  }
  return html`${directionSign(about)} <strong>${rating}</strong> <span>${text}</span>`;
}

/** `isContinued`: the row above is of the same dimension, and shows its name. */
function row(
  table: ForkTable,
  { name, detail, cells }: ForkRow,
  isContinued: boolean,
): TemplateResult {
  const { language, versions } = table;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class=${isContinued ? 'visually-hidden' : 'fork-field'}>${name}</span>${
        detail === undefined ? nothing : html` <span class="fork-detail quiet">${detail}</span>`
      }
    </th>
    ${cells.map((cell, place) => {
      const record = versions[place];
      return record
        ? html`<td role="cell" lang=${record.lang === language.locale ? nothing : record.lang}>
            <span class="fork-of quiet" aria-hidden="true">${versionName(language, place)}</span>
            <span class="fork-words">${cellWords(language, record, cell)}</span>
          </td>`
        : nothing;
    })}
  </tr>`;
}

function foot({ language, versions, keep }: ForkTable): TemplateResult {
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="visually-hidden">${language.text('forks.choice')}</span>
      </th>
      ${versions.map(
        (_, place) =>
          html`<td role="cell">
            <button type="button" class="button" part="button" @click=${() => keep(place)}>
              ${language.text('forks.keep', { n: place + 1 })}
            </button>
          </td>`,
      )}
    </tr>
  </tfoot>`;
}

/** The whole table. */
export function forkTable(table: ForkTable): TemplateResult {
  const { language, versions } = table;
  const rows = forkRows(language, versions);
  const count = Math.min(versions.length, mostColumns + 1);
  return html`<table class="fork-table of-${count}" role="table" part="table">
    ${caption(table, rows)} ${head(table)}
    <tbody role="rowgroup">
      ${rows.map((one, place) => {
        const above = rows[place - 1]?.dimension;
        return row(table, one, one.dimension !== undefined && one.dimension === above);
      })}
    </tbody>
    ${foot(table)}
  </table>`;
}
