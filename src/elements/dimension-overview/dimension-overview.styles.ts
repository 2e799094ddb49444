import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

export const overviewStyles = css`
  .head {
    display: grid;
    gap: 0.35em;
    padding-block-end: 0.9em;
    border-block-end: 1px solid var(--_hairline);
  }

  .head p {
    max-inline-size: 44em;
    font-size: 0.9375em;
    color: var(--_ink-quiet);
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  th,
  td {
    padding: 1.25em 2em 1.25em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_hairline);
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  thead th {
    padding-block: 1em 0.75em;
    vertical-align: bottom;
    border-block-end-color: var(--_line);
  }

  thead th:first-child {
    inline-size: 10em;
  }

  .question,
  .verb,
  .pair {
    display: block;
    font-weight: 400;
  }

  .question,
  .verb,
  .pair,
  .prompts,
  .stem,
  .cautions,
  .who,
  .former {
    font-size: max(0.9333em, 12px);
  }

  .name {
    font-size: 1.0667em;
  }

  .pair {
    margin-block-start: 0.35em;
    font-style: normal;
  }

  tbody th {
    position: relative;
  }

  /* Gedrag and tijd touch */

  .paired th::before {
    content: '';
    position: absolute;
    inset-block: 0.9em 0;
    inset-inline-start: -0.75em;
    inline-size: 0.35em;
    border: 1px solid var(--_line);
    border-inline-end: 0;
  }

  .paired.behaviour th::before {
    inset-block: 1.4em -1px;
    border-block-end: 0;
  }

  .paired.time th::before {
    inset-block: 0 1.4em;
    border-block-start: 0;
  }

  .cell-about {
    display: none;
  }

  .lead {
    font-weight: 600;
    text-wrap: pretty;
  }

  .lead + .lead {
    margin-block-start: 0.25em;
  }

  .prompts,
  .stem {
    color: var(--_ink-quiet);
  }

  .stem {
    margin-block: 0.6em -0.35em;
  }

  .prompts {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.6em;
  }

  .prompts li,
  .cautions li,
  .remember li {
    position: relative;
    padding-inline-start: 1em;
  }

  .prompts li {
    padding-inline-start: 2em;
  }

  .prompts .number {
    position: absolute;
    inset-inline-start: 0;
  }

  .cautions li::before,
  .remember li::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_line);
  }

  .cautions {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.9em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }

  /* Below the table */

  .soil {
    display: grid;
    gap: 1em 2em;
    margin-block-start: 2em;
    padding: 1.5em;
    background: var(--_soil);
    border-radius: var(--_round);
  }

  .soil p,
  .remember ul {
    font-size: 0.9375em;
  }

  .soil ul {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .soil li {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .remember {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
    margin-block-start: 2em;
  }

  .remember ul {
    display: grid;
    gap: 0.35em;
  }

  :is(.soil, .remember) :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  /* Side by side the bracket says it; its words stand once. */
  @container (inline-size >= 40em) {
    .paired.time .pair {
      display: none;
    }
  }

  @container (inline-size >= 56em) {
    .soil {
      grid-template-columns: 14em 1fr;
    }
  }

  .lines {
    block-size: 4.5em;
    margin-block-start: 0.5em;
    border-block: 1px solid var(--_ring);
    border-block-start-color: transparent;
    background: linear-gradient(var(--_ring), var(--_ring)) 0 50% / 100% 1px no-repeat;
  }

  /* Narrow: each dimension a card, each direction under the other */

  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      ${outOfSight}
    }

    tbody tr {
      padding-block: 1.25em;
      border-block-end: 1px solid var(--_hairline);
    }

    tbody tr > * {
      padding: 0;
      border: 0;
    }

    tbody th .name {
      font-size: 1.2em;
    }

    tbody th :is(.verb, .pair) {
      display: inline;
    }

    .verb::before,
    .pair::before {
      content: '· ';
    }

    .paired th::before {
      content: none;
    }

    td {
      margin-block-start: 1em;
    }

    .cell-about {
      display: block;
      margin-block-end: 0.35em;
      font-size: max(0.9333em, 12px);
      color: var(--_ink-quiet);
    }

    .soil {
      padding: 1em;
    }
  }

  @media (forced-colors: active) {
    .soil {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .root {
      font-size: 9.5pt;
    }

    thead {
      display: table-header-group;
    }

    tbody tr,
    .soil,
    .remember {
      break-inside: avoid;
    }

    th,
    td {
      padding-block: 0.75em;
    }

    .soil {
      padding: 0.75em 1em;
      border: 1px solid var(--_ring);
    }

    .lines {
      print-color-adjust: exact;
    }
  }
`;
