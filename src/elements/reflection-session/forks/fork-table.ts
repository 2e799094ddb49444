/**
 * Versions of one record side by side: a real table of what differs, a column
 * a version, with a button to keep it. Its roles are written out, since a narrow
 * place stacks it. Draws; decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checklistTitle, momentName } from '../../../controllers/words/checklist-words.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { clipped, directionName, filledIn } from '../../../controllers/words/model-words.ts';
import { isNonScore } from '../../../model/rating.ts';
import type { Assessment, Checklist, ModelRecord } from '../../../model/record.ts';
import { directionTitle } from '../../../views/words/direction-title.ts';
import { outlineButton } from '../../../views/control/outline-button.ts';
import { directionMarks, directionSign, nonScoreSign } from '../../../views/signs.ts';
import type { ForkCell, ForkRow } from './fork-row.ts';
import { equalDimensions, forkRows, type Fork } from './fork-rows.ts';
import { momentWords } from '../moment-words.ts';

export interface ForkTable {
  readonly language: LanguageController;
  /** Two or more versions of one record. */
  readonly versions: Fork;
  /** Keeps the version at this place, from 0. */
  readonly keep: (place: number) => void;
}

/** What stands above the table. */
interface Caption {
  readonly title: unknown;
  readonly details: readonly (string | undefined)[];
  readonly equal?: unknown;
}

/** Beyond this many versions the columns would be too narrow everywhere. */
const mostColumns = 4;

function versionName(language: LanguageController, place: number): string {
  return language.string('forks.version', { n: place + 1 });
}

/** Which direction it is about, and how many dimensions need no choice. */
function assessmentCaption(
  language: LanguageController,
  { about, subject }: Assessment,
  rows: readonly ForkRow[],
): Caption {
  const equal = equalDimensions(rows);
  const key = equal === 7 ? 'forks.equalAll' : equal === 1 ? 'forks.equalOne' : 'forks.equal';
  return {
    title: directionTitle(about, directionName(language, about), language.text('form.towards')),
    details: [subject],
    equal: equal > 0 ? language.text(key, { n: equal }) : undefined,
  };
}

/** Which list it answers, about which activity. */
function checklistCaption(language: LanguageController, record: Checklist): Caption {
  const { activity, moment } = record;
  return {
    title: checklistTitle(language, record),
    details: [activity?.title, activity?.title && momentName(language, moment)],
  };
}

function captionOf(
  language: LanguageController,
  record: ModelRecord,
  rows: readonly ForkRow[],
): Caption {
  if (record.type === 'assessment') return assessmentCaption(language, record, rows);
  if (record.type === 'checklist') return checklistCaption(language, record);
  if (record.type === 'agreement') {
    const direction = directionName(language, record.about);
    return { title: language.text('session.agreement'), details: [direction] };
  }
  return { title: language.text(`session.${record.type}`), details: [] };
}

function caption({ language, versions }: ForkTable, rows: readonly ForkRow[]): unknown {
  const [first] = versions;
  if (!first) return nothing;
  const { title, details, equal } = captionOf(language, first, rows);
  const shown = [...details, first.round].filter((text) => text !== undefined && text !== '');
  return html`<caption>
    <span class="fork-about"
      >${title}
      ${
        shown.length > 0
          ? html`<span class="quiet">${shown.map((text) => clipped(text ?? '')).join(' · ')}</span>`
          : nothing
      }</span
    >
    ${equal ? html`<span class="quiet">${equal}</span>` : nothing}
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
  record: ModelRecord,
  { text, answer }: ForkCell,
): TemplateResult {
  if (text === undefined) return html`<span class="quiet">${language.text('forks.nothing')}</span>`;
  if (!answer) return html`<span class="written">${text}</span>`;
  const given = 'rating' in answer ? answer.rating : answer.value;
  if (given === undefined) return html`<span class="quiet">${text}</span>`;
  const about = 'about' in record ? record.about : undefined;
  if (isNonScore(given)) {
    return html`${nonScoreSign(given, about && directionMarks[about], about)} <span>${text}</span>`;
  }
  if (!about) return html`<span>${text}</span>`;
  return html`${directionSign(about)} <strong>${given}</strong> <span>${text}</span>`;
}

/** `isContinued`: the row above belongs to the same, and shows its name. */
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
            ${outlineButton(language.text('forks.keep', { n: place + 1 }), () => keep(place))}
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
        const above = rows[place - 1]?.group;
        return row(table, one, one.group !== undefined && one.group === above);
      })}
    </tbody>
    ${foot(table)}
  </table>`;
}
