/** Boxes to tick and lines to write on: black on white, legible in grey. */
import { css } from 'lit';
import { paperSheetStyles } from './paper-sheet.styles.ts';

export const paperFormStyles = [
  paperSheetStyles,
  css`
    .root {
      display: table;
      inline-size: 100%;
    }

    .body {
      display: table-row-group;
    }

    .page-foot {
      display: table-footer-group;
      font-size: 8pt;
      break-inside: avoid;
    }

    .page-foot p {
      padding-block-start: 0.75em;
    }

    .who {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
      margin-block-start: 0.25em;
    }

    .part {
      margin-block-start: 0.75em;
      padding-block-start: 0.4em;
      border-block-start: 1.5px solid var(--_ink);
      break-inside: avoid;
    }

    .why {
      border-block-start: 0;
    }

    .why ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: end;
      gap: 0.2em 2em;
    }

    .tick .line {
      flex: 1;
      min-block-size: 0;
    }

    .ask-about {
      display: flex;
      align-items: baseline;
      gap: 1em;
    }

    .ask-about h3 {
      flex: none;
    }

    :is(h2, h3) .quiet {
      font-size: 0.8333em;
      font-weight: 400;
    }

    .number {
      display: inline-block;
      inline-size: 1em;
    }

    .leads {
      font-weight: 600;
    }

    .beside {
      display: flex;
      align-items: end;
      gap: 2em;
    }

    .beside .line {
      flex: 1;
    }

    table {
      inline-size: 100%;
      border-collapse: collapse;
      margin-block: 0.2em 0.35em;
    }

    th,
    td {
      padding: 0.08em 0;
      text-align: start;
      vertical-align: baseline;
      border-block-end: 1px solid var(--_hairline);
    }

    th {
      font-weight: 400;
      color: var(--_ink-quiet);
    }

    td:first-child {
      padding-inline-start: 2.4em;
      text-indent: -2.4em;
    }

    td .number {
      display: inline-block;
      inline-size: 2.4em;
      text-indent: 0;
    }

    .mark {
      inline-size: 3.6em;
      text-align: center;
      text-indent: 0;
    }

    th.mark {
      font-size: 0.85em;
      white-space: nowrap;
    }

    th.mark:nth-child(3) {
      inline-size: 5em;
    }

    th.mark:last-child {
      inline-size: 6.8em;
    }

    .ring {
      display: inline-block;
      inline-size: 0.95em;
      block-size: 0.95em;
      vertical-align: -0.12em;
      border: 1px solid var(--_line);
      border-radius: 50%;
    }

    .steps,
    .ways,
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 0.5em 1em;
      margin-block-start: 0.35em;
    }

    .ends {
      margin-block-start: 0;
      font-size: 0.85em;
    }

    .ways {
      justify-content: start;
      gap: 1.75em;
    }

    .remember {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.15em 2em;
      font-size: 0.9em;
    }

    .keys {
      margin-block-start: 0.75em;
    }
  `,
];
