/** Four cards on an A4, to cut along the dashes; lines as far apart as handwriting. */
import { css } from 'lit';
import { sheetStyles } from './paper-form.styles.ts';

export const questionCardStyles = [
  sheetStyles,
  css`
    .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      margin-block-start: 1.5em;
    }

    .card {
      display: flex;
      flex-direction: column;
      min-block-size: 112mm;
      padding: 6mm 6mm 4mm;
      border: 1px dashed var(--_line);
      break-inside: avoid;
    }

    /* One dash where two cards touch */
    .card:nth-child(even) {
      border-inline-start: 0;
    }

    .card:nth-child(n + 3) {
      border-block-start: 0;
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
      flex-wrap: wrap;
      padding-block-start: 0.35em;
    }

    .write {
      min-inline-size: 8em;
    }

    .heard {
      padding-block-start: 0.75em;
    }

    .answer {
      flex: 1;
      min-block-size: 24mm;
      line-height: 8mm;
      white-space: pre-wrap;
      background: repeating-linear-gradient(
        transparent 0 calc(8mm - 1px),
        var(--_line) calc(8mm - 1px) 8mm
      );
      print-color-adjust: exact;
    }

    .answer + .small {
      padding-block-start: 0.75em;
    }
  `,
];
