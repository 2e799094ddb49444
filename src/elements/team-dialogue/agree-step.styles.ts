/** The list in which a group agrees: a row a dimension, its words below the choice. */
import { css } from 'lit';

export const agreeStepStyles = css`
  .agreement {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_hairline);
  }

  .agreement :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .agreement .line {
    gap: 0.25em 1em;
  }

  .agreement .steps {
    align-items: flex-start;
  }

  .agreement .line .step {
    grid-template-columns: minmax(0, 1fr);
    inline-size: 3.3em;
    block-size: auto;
    gap: 0.1em;
    align-content: start;
    padding-block: 0.2em;
  }

  .agreement .step .word {
    display: block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    font-size: max(0.75em, 12px);
    line-height: 1.15;
    text-align: center;
    color: var(--_ink-quiet);
  }

  .line label.also {
    display: inline-flex;
    align-items: center;
    inline-size: auto;
    padding-inline: 0.75em;
    font-size: 0.9375em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .line label.also:hover {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .line label.also.chosen {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .rating.invalid .also,
  .rating.invalid .digit {
    border-color: var(--_problem);
  }

  .agreement:has(.invalid) > .answer {
    color: var(--_problem);
  }

  .written {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em 1.5em;
    margin-block-start: 0.35em;
  }

  .written > .words {
    inline-size: 100%;
  }

  .written .field {
    margin-block-start: 0.2em;
  }

  .written .mirror {
    white-space: pre-wrap;
  }

  .sources {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  @container (inline-size < 24em) {
    .agreement .steps {
      inline-size: 100%;
    }

    .agreement .line .step {
      inline-size: 20%;
    }
  }

  @container (inline-size >= 50em) {
    .agreement .line .step {
      inline-size: 4.25em;
    }

    .agreement .line .way {
      inline-size: 5.75em;
      block-size: auto;
      gap: 0.1em;
      align-content: start;
      align-self: start;
      padding-block: 0.35em 0.2em;
    }

    .agreement .way .word {
      display: block;
      font-size: max(0.75em, 12px);
      line-height: 1.15;
      text-align: center;
      color: var(--_ink-quiet);
    }

    .agreement {
      grid-template-columns: 17em minmax(0, 1fr);
      grid-auto-rows: auto;
    }

    .agreement > :is(.agreement-name, .seen-line) {
      grid-column: 1;
    }

    .agreement > :is(.answer, .rating, .written) {
      grid-column: 2;
    }

    .agreement > .agreement-name {
      grid-row: 1;
    }

    .agreement > .seen-line {
      grid-row: 2 / span 2;
    }

    .agreement > .answer {
      grid-row: 1;
    }
  }

  @media (forced-colors: active) {
    .agreement .way.chosen .word {
      color: inherit;
    }

    .line label.also.chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .agreement {
      break-inside: avoid;
    }
  }
`;
