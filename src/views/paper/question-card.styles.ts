/** Four cards on an A4, to cut along the dashes; lines as far apart as handwriting. */
import { css } from 'lit';
import { paperSheetStyles } from './paper-sheet.styles.ts';

export const questionCardStyles = [
  paperSheetStyles,
  css`
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      margin-block-start: 1.25em;
    }

    .card {
      display: flex;
      flex-direction: column;
      min-block-size: 115mm;
      padding: 6mm 6mm 4mm;
      border: dashed var(--_line);
      border-width: 0 0 1px;
      border-inline-end-width: 1px;
      break-inside: avoid;
    }

    /* One dash where two cards touch, and one at the edge of a page of four */
    .card:nth-child(odd) {
      border-inline-start-width: 1px;
    }

    .card:is(:nth-child(4n + 1), :nth-child(4n + 2)) {
      border-block-start-width: 1px;
    }

    h3 .quiet {
      float: inline-end;
      font-size: 0.8333em;
      font-weight: 400;
    }

    .lead {
      font-weight: 600;
    }

    .line {
      min-block-size: 3.6em;
      padding-block-start: 0.5em;
    }

    .line:not(.until) {
      flex-direction: column;
      align-items: stretch;
      gap: 0;
    }

    .line.until {
      min-block-size: 2.4em;
    }

    .heard {
      padding-block-start: 0.6em;
    }

    .written {
      white-space: pre-wrap;
    }

    .rules {
      flex: 1;
    }

    .rule {
      block-size: 8mm;
      border-block-end: 1px solid var(--_line);
    }

    .card > .small {
      padding-block-start: 0.75em;
    }
  `,
];
