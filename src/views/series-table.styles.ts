import { css } from 'lit';

export const seriesTableStyles = css`
  .series-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    text-align: start;
  }

  .series-table caption {
    padding-block-end: 0.75em;
    font-size: max(0.8667em, 12px);
    text-align: start;
  }

  .series-table :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }

  .series-table thead th {
    vertical-align: bottom;
    border-block-end-color: var(--_line);
  }

  .series-table .who {
    display: block;
    font-size: max(0.8em, 12px);
    font-weight: 400;
  }

  .series-table .value {
    display: inline-block;
    min-inline-size: 1.1em;
  }

  .series-table td > .sign {
    display: none;
  }

  /* Too narrow for columns: a row folds to its name and, below it, each value with its sign. */
  @container (inline-size < 30em) {
    .series-table :is(tbody, tr, td) {
      display: block;
    }

    .series-table thead {
      display: block;
    }

    .series-table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border-block-end: 1px solid var(--_line);
    }

    .series-table thead th {
      border: 0;
    }

    .series-table thead th:first-child {
      display: none;
    }

    .series-table tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_hairline);
    }

    .series-table tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    .series-table tbody th {
      flex: 1 0 100%;
    }

    .series-table td > .sign {
      display: inline-block;
      margin-inline-end: 0.4em;
    }
  }
`;
