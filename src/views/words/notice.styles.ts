import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    padding: 0.75em 1em;
    font-size: 0.9375em;
    color: var(--_ink);
    background: var(--_sunken);
    border-radius: calc(0.5 * var(--_round)) var(--_round) var(--_round) calc(0.5 * var(--_round));
  }

  .notice .icon {
    margin-block-start: 0.15em;
  }

  .notice.caution {
    background: var(--_caution-tint);
    border-inline-start: 3px solid var(--_caution);
  }

  .notice.caution .icon {
    color: var(--_caution);
  }

  .notice.problem {
    background: var(--_problem-tint);
    border-inline-start: 3px solid var(--_problem);
  }

  .notice.problem .icon {
    color: var(--_problem);
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
