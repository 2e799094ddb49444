/** The rows of what may be sent, and the line that says how far it is. */
import { css } from 'lit';

export const submitStyles = css`
  .submit-rows {
    display: grid;
    gap: 0.25em;
  }

  .submit-rows legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 500;
  }

  .submit-row {
    display: flex;
    align-items: start;
    gap: 0.6em;
    min-block-size: 24px;
    padding-block: 0.15em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .submit-row input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--_ink);
  }

  .submit-row:has(:disabled) {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .submit-line:has(.panel-buttons) {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.5em;
  }

  .submit-line:has(.panel-buttons) .notice {
    margin-block-end: 0;
  }

  .submit-line:has(.panel-buttons) .said {
    padding-block-end: 0;
  }

  .submit-line .detail {
    font-style: italic;
    overflow-wrap: anywhere;
  }
`;
