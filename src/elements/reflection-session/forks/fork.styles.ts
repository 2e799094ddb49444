import { css, type CSSResult } from 'lit';

/** A row becomes a block: its name, then each version's words beside the version's name. */
function stacked(table: CSSResult): CSSResult {
  return css`
    ${table}, ${table} :is(caption, thead, tbody, tfoot, tr, th, td) {
      display: block;
    }

    ${table} :is(tbody, tfoot, thead) :is(th, td) {
      padding: 0;
      border: 0;
    }

    ${table} tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_hairline);
    }

    ${table} thead tr {
      display: grid;
      gap: 0.6em;
      border-color: var(--_line);
    }

    ${table} thead th:first-child {
      display: none;
    }

    ${table} td {
      display: grid;
      grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
      gap: 0 0.75em;
      align-items: baseline;
    }

    ${table} tbody th {
      padding-block-end: 0.25em;
    }

    ${table} .fork-of {
      display: inline;
    }

    ${table} tfoot tr {
      display: grid;
      gap: 0.5em;
      padding-block: 0.9em 0;
      border: 0;
    }

    ${table} tfoot td {
      display: block;
    }

    ${table} tfoot .button {
      inline-size: 100%;
    }
  `;
}

/** The table of versions, and the line that says that there are some. */
export const forkStyles = css`
  .panel[data-panel='forks'] {
    max-inline-size: 64em;
  }

  .fork-open {
    display: flex;
    inline-size: fit-content;
    margin-block: 0.6em 0.25em;
  }

  .fork-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  .fork-table :is(caption, th, td) {
    text-align: start;
  }

  .fork-table caption {
    padding-block-end: 0.75em;
  }

  .fork-table caption > span {
    display: block;
  }

  .fork-about .direction {
    margin-inline-end: 0.75em;
  }

  .fork-table :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_hairline);
  }

  .fork-table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .fork-table thead :is(th, tr) {
    vertical-align: bottom;
    border-color: var(--_line);
  }

  .fork-table thead th:first-child {
    inline-size: 24%;
    font-weight: 400;
    color: var(--_ink-quiet);
  }

  .fork-table .button {
    font-size: 1em;
  }

  .fork-table tfoot :is(th, td) {
    padding-block-end: 0;
    border: 0;
  }

  .fork-who,
  .fork-detail {
    display: block;
    font-weight: 400;
  }

  .fork-of {
    display: none;
  }

  .fork-who,
  .fork-detail,
  .fork-of {
    font-size: max(0.8667em, 12px);
  }

  @container (inline-size < 34em) {
    ${stacked(css`.fork-table`)}
  }

  @container (inline-size < 46em) {
    ${stacked(css`.fork-table.of-3`)}
  }

  @container (inline-size < 60em) {
    ${stacked(css`.fork-table.of-4`)}
  }

  ${stacked(css`.fork-table.of-5`)}
`;
