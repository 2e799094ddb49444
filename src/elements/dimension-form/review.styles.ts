/** The list of answers before and after 'Klaar'. */
import { css } from 'lit';

export const reviewStyles = css`
  .answers li {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr 4em;
    align-items: baseline;
    column-gap: 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hairline);
  }

  .answers {
    border-block-start: 1px solid var(--_hairline);
  }

  .answers .text-button {
    justify-self: end;
  }

  .answer {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .answer .sign {
    align-self: center;
  }

  .answer .mark {
    margin-inline: 0.25em;
  }

  .answers .details {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.2em;
    font-size: 0.9375em;
  }

  .written {
    max-inline-size: 40em;
    padding-inline-start: 0.75em;
    white-space: pre-wrap;
    border-inline-start: 1px solid var(--_line);
  }

  .multiline {
    white-space: pre-wrap;
  }

  .flag {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  /* Behaviour and time touch: a bracket */
  .answers .paired::before {
    content: '';
    position: absolute;
    inset-block: 0.8em 0;
    inset-inline-start: -0.75em;
    inline-size: 0.35em;
    border: 1px solid var(--_line);
    border-inline-end: 0;
    border-block-end: 0;
  }

  .answers .paired + .paired::before {
    inset-block: -1px 0.8em;
    border-block-start: 0;
    border-block-end: 1px solid var(--_line);
  }

  .question-cards,
  .cards {
    display: grid;
    gap: 0.75em;
  }

  .question-cards {
    max-inline-size: 44em;
  }

  .question-cards > :is(h3, h4, h5, h6) {
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }

  .remedies {
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .question-card {
    display: grid;
    gap: 0.75em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }

  .card-lead {
    margin-block-start: -0.6em;
    font-weight: 600;
  }

  .card-field .field {
    margin-block-start: 0.25em;
  }

  .until .field {
    inline-size: auto;
    min-inline-size: 11em;
    max-inline-size: 100%;
  }

  :is(.question-card .text-button, .print-card) {
    justify-self: start;
  }

  @container (inline-size >= 34em) {
    .question-card {
      grid-template-columns: 1fr 1fr;
      column-gap: 1em;
    }

    .question-card > :not(.moment, .until) {
      grid-column: 1 / -1;
    }
  }

  .soil-band ul {
    display: grid;
    gap: 0.4em;
  }

  @container (inline-size < 34em) {
    .answers li {
      grid-template-columns: 1fr 4em;
    }

    .answers .answer {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
