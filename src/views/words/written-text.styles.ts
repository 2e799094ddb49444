/** A field to write in. */
import { css } from 'lit';

export const writtenTextStyles = css`
  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 2.6em;
    max-block-size: 20em;
    margin-block-start: 0.5em;
    padding: 0.55em 0.75em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    resize: vertical;
    field-sizing: content;
  }

  .field::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_ink);
  }

  .field:disabled {
    color: var(--_ink-quiet);
    background: none;
    border-color: var(--_ring);
  }
`;
