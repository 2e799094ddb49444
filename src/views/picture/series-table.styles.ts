import { css } from 'lit';

export const seriesTableStyles = css`
  .series-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .series-table :is(caption, th, td) {
    text-align: start;
  }

  .series-table caption {
    padding-block-end: 0.75em;
    font-size: max(0.8667em, 12px);
  }

  .series-table :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }

  .series-table thead :is(th, tr) {
    vertical-align: bottom;
    border-color: var(--_line);
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
    margin-inline-end: 0.4em;
  }

  @container (inline-size >= 30em) {
    .series-table td > .sign {
      display: none;
    }
  }

  /* Too narrow for columns: a row folds to its name and, below it, each value with its sign. */
  @container (inline-size < 30em) {
    .series-table,
    .series-table :is(caption, thead, tbody, td) {
      display: block;
    }

    .series-table tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border-block-end: 1px solid var(--_hairline);
    }

    .series-table :is(th, td) {
      border: 0;
    }

    .series-table thead th:first-child {
      display: none;
    }

    .series-table tbody tr {
      padding-block: 0.4em;
    }

    .series-table tbody :is(th, td) {
      padding: 0;
    }

    .series-table tbody th {
      flex: 1 0 100%;
    }
  }

  @media print {
    .series-table :is(th, td) {
      padding-block: 0.25em;
    }
  }
`;
