/** A small button in words, underlined. */
import { css } from 'lit';

export const textButtonStyles = css`
  .text-button {
    min-block-size: 24px;
    padding: 0.1em 0;
    font-size: max(0.8125em, 12px);
    color: var(--_ink);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .text-button:disabled {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }
`;
