/** The bracket that takes the rows of gedrag and tijd together, in a list of all seven. */
import { css } from 'lit';

export const pairBracketStyles = css`
  /* Gedrag and tijd belong together: one bracket beside both rows. */
  .paired-0::before,
  .paired-1::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.6em;
    inline-size: 0.4em;
    border-inline-start: 1px solid var(--_ink-quiet);
  }

  .paired-0::before {
    inset-block: 0.9em 0;
    border-block-start: 1px solid var(--_ink-quiet);
    border-start-start-radius: 3px;
  }

  .paired-1::before {
    inset-block: 0 0.9em;
    border-block-end: 1px solid var(--_ink-quiet);
    border-end-start-radius: 3px;
  }
`;
