/**
 * A choice is a label that its own native control covers, unseen: a step or a way
 * of a rating, a mark at a prompt, a reason, a tick.
 */
import { css } from 'lit';

export const ratingChoiceStyles = css`
  .choice {
    position: relative;
    cursor: pointer;
  }

  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .choice:has(:disabled) {
    cursor: not-allowed;
  }

  .choice:not(.marking):has(:disabled) {
    color: var(--_ink-quiet);
  }

  .rating .clear {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .rating .chosen .sign {
      --voice: HighlightText;
    }
  }
`;
