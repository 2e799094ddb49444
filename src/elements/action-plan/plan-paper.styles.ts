/** The plan on A4: black on white, signs that differ by shape, four actions on two pages. */
import { css } from 'lit';
import { paperSheetStyles } from '../../views/paper/paper-sheet.styles.ts';

export const planPaperStyles = [
  paperSheetStyles,
  css`
    .root {
      font-size: 10.5pt;
    }

    .facts {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 1.5em;
    }

    /* Who made it takes more than a round and a date. */
    .root > .facts {
      grid-template-columns: minmax(0, 1.6fr) repeat(2, minmax(0, 1fr));
    }

    .part {
      margin-block-start: 0.9em;
      padding-block-start: 0.45em;
      border-block-start: 1.5px solid var(--_ink);
    }

    .part:not(:has(.action)),
    .action,
    tr {
      break-inside: avoid;
    }

    .root h3 {
      margin-block-end: 0.2em;
      font-size: 1.05em;
    }

    .focus ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 2em;
    }

    table {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      font-size: 0.9em;
    }

    :is(th, td) {
      padding: 0.35em 0.2em;
      border-block-end: 1px solid var(--_hairline);
      text-align: center;
      vertical-align: middle;
      line-height: 1.25;
    }

    thead th {
      position: relative;
      padding-inline: 0;
      font-size: 0.78em;
      overflow-wrap: normal;
    }

    .pair::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline: 25% -75%;
      block-size: 0.35em;
    }

    .pair::before,
    .bracket {
      border: 1px solid var(--_line);
      border-block-end: 0;
      border-radius: 0.2em 0.2em 0 0;
    }

    .bracket,
    .swatch {
      display: inline-block;
      inline-size: 1.5em;
      block-size: 0.4em;
    }

    .swatch {
      block-size: 0.9em;
      vertical-align: -0.1em;
      border-inline: 1px solid var(--_line);
    }

    .name {
      inline-size: 22%;
      padding-inline-start: 0;
      text-align: start;
    }

    tbody .name {
      padding-inline-start: 1.5em;
      text-indent: -1.5em;
      font-weight: 400;
    }

    :is(tr + tr, tfoot) .name {
      font-size: 1em;
      font-weight: 400;
    }

    :is(th, td).chosen {
      border-inline: 1px solid var(--_line);
    }

    thead tr:last-child :is(th, td),
    tbody tr:last-child :is(th, td) {
      border-block-end-color: var(--_line);
    }

    .number {
      display: inline-block;
      min-inline-size: 1.5em;
      text-indent: 0;
      font-weight: 600;
    }

    td > .sign.mark ~ .sign.mark {
      margin-inline-start: 0.4em;
    }

    td > .sign.mark {
      inline-size: 0.95em;
      block-size: 0.95em;
    }

    .seen {
      display: flex;
      gap: 0.35em;
      align-items: center;
      justify-content: center;
      min-block-size: 1.35em;
    }

    .seen .blank {
      inline-size: 0.7em;
    }

    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      margin-block: 0.4em 0.2em;
      font-size: 0.85em;
    }

    .key :is(.sign, .swatch, .bracket) {
      margin-inline-end: 0.25em;
    }

    .action {
      padding-block: 0.35em 0.5em;
      border-block-end: 1px solid var(--_hairline);
    }

    h4 {
      font-size: 1.05em;
    }

    .action .line {
      min-block-size: 1.75em;
    }

    .line:is(.touches, .pupil) {
      grid-column: 1 / -1;
    }

    .touched + .touched {
      margin-inline-start: 1.25em;
    }

    .write {
      gap: 0.3em;
    }

    .lists {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      margin-block-start: 0.3em;
    }

    .warnings,
    .soil {
      display: grid;
      gap: 0.35em;
    }

    .sentences {
      margin-block-start: 0.75em;
    }
  `,
];
