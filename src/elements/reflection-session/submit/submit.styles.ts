/** What may not be sent, and the line that says how far it is. */
import { css } from 'lit';

export const submitStyles = css`
  .choice:has(:disabled) {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .submit-line .panel-buttons {
    margin-block: -0.75em 1.5em;
  }

  .detail {
    font-style: italic;
    overflow-wrap: anywhere;
  }
`;
