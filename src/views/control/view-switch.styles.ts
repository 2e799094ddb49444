import { css } from 'lit';

export const viewSwitchStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: -0.5em;
  }

  .view {
    min-block-size: 2.25em;
    padding: 0.25em 0.1em 0.5em;
    font-size: 0.9375em;
    font-weight: 500;
    color: var(--_ink-quiet);
    background: none;
    border: 0;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }

  .view:hover {
    color: var(--_ink);
  }

  .view[aria-pressed='true'] {
    color: var(--_ink);
    border-block-end-color: var(--_ink);
  }

  @media (forced-colors: active) {
    .view {
      border-block-end-color: Canvas;
    }

    .view[aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
