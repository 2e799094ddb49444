import { css } from 'lit';

export const fillStepStyles = css`
  .filled {
    border-radius: var(--_round);
  }

  .status {
    font-size: max(0.875em, 12px);
  }

  .flag {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    justify-self: start;
    min-block-size: 24px;
    padding: 0.15em 0.5em;
    margin-inline-start: -0.5em;
    font-size: max(0.8667em, 12px);
    color: var(--_ink-quiet);
    border-radius: var(--_round);
  }

  .flag:hover {
    color: var(--_ink);
    background: var(--_sunken);
  }

  .flag.chosen {
    color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .flag.chosen .icon {
    fill: currentColor;
  }

  .fill .edit-rows {
    max-inline-size: 60em;
  }

  @container (inline-size >= 34em) {
    .edit-row .flag {
      grid-column: 2;
    }
  }

  @container (inline-size >= 54em) {
    .fill .edit-row {
      grid-template-columns: 7.75em minmax(0, 1fr) 13em;
    }

    .fill .edit-row.edit-head {
      grid-template-columns: 9.6875em minmax(0, 1fr) 16.25em;
    }

    .edit-row .flag {
      grid-column: 3;
    }
  }

  @media (forced-colors: active) {
    .flag.chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
