/** What both looks of a rating choice have: its voice, its hidden radios, focus. */
import { css } from 'lit';

export const ratingChoiceStyles = css`
  .rating {
    --voice: var(--_parents);
    --voice-tint: var(--_parents-tint);
  }

  .rating.school {
    --voice: var(--_school);
    --voice-tint: var(--_school-tint);
  }

  .rating label {
    position: relative;
    cursor: pointer;
  }

  .rating input[type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .rating label:has(input:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .rating label:has(input:disabled) {
    cursor: not-allowed;
    color: var(--_ink-quiet);
  }

  .rating .clear {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .rating .chosen .sign {
      --sign: HighlightText;
    }
  }
`;
