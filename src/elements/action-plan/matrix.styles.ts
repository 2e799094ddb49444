/**
 * The matrix: columns where there is room, in the middle the title above its
 * signs, and in a narrow place a card a row. One table in all of them.
 */
import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

const wide = css`
  .matrix {
    display: block;
    inline-size: 100%;
    font-size: 0.9375em;
  }

  .matrix :is(thead, tbody) {
    display: block;
  }

  .matrix tr {
    display: grid;
    grid-template-columns: minmax(12em, 2.9fr) repeat(7, minmax(0, 1fr));
    border-block-end: 1px solid var(--_hairline);
  }

  .matrix :is(th, td) {
    display: block;
    min-inline-size: 0;
    padding: 0.75em 0.15em;
    text-align: center;
  }

  .matrix tr > th:first-child {
    padding-inline: 0 1em;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .matrix thead th {
    align-self: stretch;
    padding-block: 0.9em 0.5em;
    font-size: max(0.9em, 12px);
  }

  /* Behaviour and time are looked at together: a bracket from column to column */
  .matrix .pair {
    position: relative;
  }

  .matrix .pair::before {
    content: '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 34%;
    inline-size: 132%;
    block-size: 0.4em;
    border: 1px solid var(--_ink-quiet);
    border-block-end: 0;
    border-radius: 0.2em 0.2em 0 0;
  }

  .matrix td:not([colspan]) {
    display: grid;
    place-content: center;
    justify-items: center;
  }

  .matrix .chosen.open {
    background: var(--_caution-tint);
  }

  .matrix .chosen.met {
    background: var(--_sunken);
  }

  .matrix :is(.now, .count) th {
    align-self: center;
    font-size: 1em;
    font-weight: 400;
    color: var(--_ink-quiet);
  }

  .matrix .now {
    border-color: var(--_ink-quiet);
  }

  .matrix .count {
    border: 0;
    border-block-start: 1px solid var(--_ink-quiet);
    margin-block-start: -1px;
  }

  .matrix .all {
    display: grid;
    gap: 0.2em;
    justify-items: start;
    line-height: 1.3;
    font-size: max(0.95em, 12px);
  }

  .seen {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.3em;
  }

  .seen .sign.hollow {
    margin-inline-start: -0.25em;
  }

  .seen .blank {
    inline-size: 0.7em;
  }

  .touch .sign.mark {
    inline-size: 0.9em;
    block-size: 0.9em;
  }

  .touch + .touch {
    margin-inline-start: 0.6em;
  }

  .matrix .action td > .touch {
    grid-row: 1;
  }

  .matrix .title {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: none;
    border: 0;
  }

  .matrix button.title {
    text-decoration: underline;
    text-decoration-color: var(--_ring);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .matrix button.title:hover {
    text-decoration-color: var(--_ink);
  }

  .matrix .facts {
    display: block;
    font-size: max(0.8667em, 12px);
    font-weight: 400;
    line-height: 1.4;
  }

  .facts .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.15em;
  }

  .pupil-part {
    display: block;
  }

  .matrix .in-fold {
    display: none;
  }

  .matrix tr.editing {
    display: block;
  }

  .matrix .editing {
    padding-block: 0.75em;
  }

  .matrix .editing > td {
    display: block;
    padding: 0.5em 1.25em 1em;
    text-align: start;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
`;

const folded = css`
  @container (inline-size < 58em) {
    .matrix tr {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }

    .matrix tr > th:first-child {
      grid-column: 1 / -1;
      padding-block: 0.75em 0;
    }

    .matrix thead th:first-child {
      display: none;
    }

    .matrix thead th {
      padding-inline: 0;
      font-size: max(0.75em, 12px);
    }

    .matrix td:not([colspan]) {
      padding-block: 0.5em 0.75em;
    }
  }

  @container (inline-size < 40em) {
    .matrix thead {
      ${outOfSight}
    }

    .matrix tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.35em 1.1em;
      padding-block: 0.9em;
    }

    .matrix tr > th:first-child {
      flex: 1 0 100%;
      padding: 0;
    }

    .matrix td:not([colspan]) {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      padding: 0;
    }

    .matrix td.empty {
      display: none;
    }

    .matrix td.chosen:not([colspan]) {
      padding-inline: 0.35em;
      margin-inline: -0.35em;
      border-radius: 0.25em;
    }

    .matrix .in-fold {
      display: inline;
    }

    .matrix :is(.now, .count) .in-fold {
      order: -1;
    }

    .matrix :is(.now, .count) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
      gap: 0.35em 1.5em;
    }

    .matrix .now {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }

    .matrix :is(.now, .count) td:not([colspan]) {
      display: flex;
      justify-content: space-between;
    }

    .matrix .all {
      display: inline-grid;
      grid-template-columns: repeat(2, minmax(2.75em, auto));
      gap: 0.75em;
    }

    .matrix .editing > td {
      padding-inline: 0.75em;
    }

    .touch + .touch {
      margin-inline-start: 0;
    }

    .key li:has(.bracket) {
      display: none;
    }
  }
`;

const media = css`
  @media (forced-colors: active) {
    .matrix tr {
      border-color: CanvasText;
      border-block-end-style: dotted;
    }

    .matrix thead .chosen {
      text-decoration: underline;
    }
  }

  @media print {
    .matrix button.title {
      text-decoration: none;
    }

    .matrix .chosen.open,
    .swatch.open {
      background: #ececec;
      print-color-adjust: exact;
    }

    .matrix thead .chosen {
      text-decoration: underline;
    }
  }
`;

export const matrixStyles = [wide, folded, media];
