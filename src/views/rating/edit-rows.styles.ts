import { css } from 'lit';

export const editRowsStyles = css`
  .edit-rows {
    font-size: 0.9375em;
  }

  .edit-row {
    position: relative;
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_hairline);
  }

  .edit-name {
    line-height: 1.25;
  }

  .edit-name > * {
    display: block;
  }

  .edit-head {
    font-size: max(0.8em, 12px);
    line-height: 1.15;
  }

  .edit-head span {
    display: flex;
    justify-content: center;
    align-items: end;
    text-align: center;
    hyphens: auto;
  }

  .edit-row .line {
    column-gap: 1em;
  }

  .edit-row .steps {
    position: relative;
  }

  .edit-row:not(.edit-head) .line .steps::before {
    content: '';
    position: absolute;
    inset-inline: 1.2em;
    inset-block-start: 50%;
    border-block-start: 1px solid var(--_hairline);
  }

  @container (inline-size >= 34em) {
    .edit-row {
      grid-template-columns: 7.75em minmax(0, 1fr);
      align-items: center;
    }

    .edit-row .line {
      flex-wrap: nowrap;
      justify-content: space-between;
    }
  }

  @container (inline-size < 42em) {
    .edit-head {
      display: none;
    }
  }

  @container (inline-size >= 42em) {
    .edit-row.edit-head {
      align-items: end;
      grid-template-columns: 9.6875em minmax(0, 1fr);
    }

    .edit-row .steps > label {
      inline-size: 3.4em;
    }

    .edit-head .steps > span {
      inline-size: 4.25em;
    }

    .edit-row .ways > label {
      inline-size: 4.3em;
    }

    .edit-head .ways > span {
      inline-size: 5.375em;
    }

    .edit-head .ways > span:last-child {
      inline-size: 2.8125em;
    }
  }
`;
