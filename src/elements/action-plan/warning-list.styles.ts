import { css } from 'lit';

export const warningListStyles = css`
  .warnings {
    display: grid;
    gap: 0.75em;
  }

  .warnings .open {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 1em 1.25em;
  }

  .warning > div {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }

  .notice.warning {
    padding-block-end: 1em;
    font-size: 1em;
  }

  .notice.neutral {
    border-inline-start: 3px solid var(--_line);
  }

  .accepted {
    display: grid;
    gap: 0.25em;
    font-size: max(0.875em, 12px);
  }

  .accepted .text-button {
    margin-inline-start: 0.5em;
  }

  @media (forced-colors: active) {
    .notice.neutral {
      border: 1px solid CanvasText;
    }
  }
`;
