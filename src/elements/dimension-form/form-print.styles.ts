/**
 * On paper: every step, every word that was written, and no control. The review
 * stays away, because the steps say the same in full.
 */
import { css } from 'lit';

export const formPrintStyles = css`
  @media print {
    .card {
      border: 0;
    }

    .head,
    .form-step {
      padding-inline: 0;
    }

    .progress,
    .where,
    .form-step.review,
    .clear {
      display: none !important;
    }

    .talk:not(.chosen) {
      display: none;
    }

    .form-step,
    .dimension {
      gap: 0.75em;
      padding-block: 0.75em;
    }

    .dimension + .dimension {
      padding-block: 0.75em;
    }

    .form-step + .form-step {
      border-block-start: 1px solid var(--_line);
    }

    .score,
    .note,
    .prompt,
    .ask,
    .form-step :is(h1, h2, h3, h4, h5, h6) {
      break-inside: avoid;
    }

    .form-step :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.125em;
      break-after: avoid;
    }

    .tiles .step {
      min-block-size: 0;
    }

    .tiles label.chosen,
    .option.chosen {
      border-color: #000;
      box-shadow: inset 0 0 0 1.5px #000;
    }

    .chosen > .tick,
    .marking .glyph {
      print-color-adjust: exact;
    }

    .mirror {
      max-inline-size: none;
      margin-block-start: 0.35em;
      white-space: pre-wrap;
    }

    /* Two empty lines to write on */
    .mirror:empty {
      block-size: 3.4em;
      background: none;
      border-block: 1px solid var(--_ring);
    }

    .who {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
  }
`;
