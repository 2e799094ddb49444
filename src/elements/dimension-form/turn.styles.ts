/** The quiet lines on colleagues, and the keys with which one types in from paper. */
import { css } from 'lit';

export const turnStyles = css`
  .hidden-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    padding: 0.6em var(--pad);
    border-block-end: 1px solid var(--_hairline);
  }

  .next-line {
    padding: 0 var(--pad) 1em;
  }

  /* The space at the sides is that of the sheet, whatever the size of the text */
  :is(.hidden-line, .next-line, .keys-hint) > * {
    font-size: max(0.8125em, 12px);
  }

  .next-line > span {
    display: block;
    max-inline-size: 44em;
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5em;
    margin-inline-start: auto;
  }

  .keys-hint {
    padding: 0.75em var(--pad);
    border-block-end: 1px solid var(--_hairline);
  }

  .form-step ~ .keys-hint {
    border-block: 1px solid var(--_hairline) 0;
  }

  .keys-hint > p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }

  .keys-hint .text-button {
    font-size: inherit;
  }

  .keys-hint ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
    margin-block-start: 0.5em;
  }

  .keys-hint summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.7em;
    padding-inline: 0.35em;
    font: inherit;
    text-align: center;
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: 0.3em;
  }

  @container (inline-size < 24em) {
    .after .button {
      padding-inline: 0.6em;
    }
  }

  /* Where one only touches there are no keys */
  @media (hover: none) and (pointer: coarse) {
    .keys-hint {
      display: none;
    }
  }
`;
