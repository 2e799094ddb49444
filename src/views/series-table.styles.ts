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

  @container (inline-size < 24em) {
    .series-table :is(th, td) {
      padding-inline-end: 0.4em;
    }
  }
`;
