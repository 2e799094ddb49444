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
    align-items: center;
    gap: 0.5em;
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
