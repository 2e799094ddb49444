/**
 * On paper: every step, every word that was written, and no control. The review
 * stays away, because the steps say the same in full.
 */
import { css } from 'lit';

export const formPrintStyles = css`
  @media print {
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
      gap: 0.5em;
      padding-block: 0.5em;
    }

    .form-step:not(.why, .soil),
    .dimension + .dimension {
      padding-block: 0.25em 0.5em;
    }

    .reasons {
      grid-template-columns: 1fr 1fr;
    }

    .option,
    .tiles .way {
      min-block-size: 0;
      padding-block: 0.15em;
    }

    .prompt {
      padding-block: 0;
    }

    .marking {
      min-block-size: 1.75em;
    }

    .marking .glyph {
      inline-size: 1.1em;
      block-size: 1.1em;
    }

    .score .question {
      margin-block-end: 0.25em;
    }

    .tiles .step {
      padding: 0.15em 0;
    }

    .tiles .ways,
    .ends {
      margin-block-start: 0.35em;
    }

    .ends p {
      max-inline-size: none;
    }

    .form-step + .form-step {
      border-block-start: 1px solid var(--_line);
    }

    .dimension,
    .support,
    .score,
    .prompt,
    .ask,
    .form-step :is(h1, h2, h3, h4, h5, h6) {
      break-inside: avoid;
    }

    .form-step :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.125em;
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
      block-size: 2.8em;
      margin-block-start: 1.4em;
      background: none;
      border-block: 1px solid var(--_ring);
    }

    .who {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
  }
`;
