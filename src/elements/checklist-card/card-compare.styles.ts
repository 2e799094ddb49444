/** Both moments in a table; too narrow for columns a row folds to its question and, below it, its answers. */
import { css } from 'lit';

export const cardCompareStyles = css`
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .compare :is(th, td) {
    padding: 0.6em 0 0.6em 1em;
    font-weight: 400;
    text-align: start;
    border-block-end: 1px solid var(--_hairline);
  }

  .compare thead th {
    padding-inline-start: calc(1em / 0.8667);
    font-size: max(0.8667em, 12px);
    vertical-align: bottom;
  }

  .compare th:first-child {
    padding-inline-start: 0;
  }

  .compare tbody tr:last-child > * {
    border-block-end: 0;
  }

  .compare .text > p {
    margin-block-start: 0.25em;
    font-size: max(0.8667em, 12px);
  }

  @container (inline-size >= 34em) {
    .compare .in-narrow {
      display: none;
    }

    .compare td {
      inline-size: 9.5em;
    }

    .compare th[scope='row'] {
      display: table-cell;
    }

    .compare .number {
      float: inline-start;
    }

    .compare .text {
      margin-inline-start: calc(1ch + 0.75em);
    }
  }

  @container (inline-size < 34em) {
    .compare,
    .compare :is(thead, thead th, tbody) {
      display: block;
    }

    .compare thead th + th {
      display: none;
    }

    .compare thead tr {
      padding-block-start: 0;
    }

    .compare tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em 0;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_hairline);
    }

    .compare :is(th, td) {
      padding: 0;
      border: 0;
    }

    .compare td {
      display: flex;
      align-items: center;
      gap: 0.4em;
    }

    .compare tbody td {
      padding-inline-start: calc(1ch + 0.75em);
    }

    .compare tbody th {
      flex: 1 0 100%;
    }
  }
`;
