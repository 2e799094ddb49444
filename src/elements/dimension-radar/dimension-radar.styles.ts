import { css } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { outlineButtonStyles } from '../../theme/outline-button.styles.ts';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';
import { dotPlotStyles } from '../../views/picture/dot-plot.styles.ts';
import { editRowsStyles } from '../../views/rating/edit-rows.styles.ts';
import { figureStyles } from '../../views/picture/figure.styles.ts';
import { inWordsStyles } from '../../views/picture/in-words.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { ratingLineStyles } from '../../views/rating/rating-line.styles.ts';
import { sceneStyles } from '../../views/picture/scene.styles.ts';
import { seriesLegendStyles } from '../../views/picture/series-legend.styles.ts';
import { seriesTableStyles } from '../../views/picture/series-table.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { viewSwitchStyles } from '../../views/control/view-switch.styles.ts';

const ownStyles = css`
  .head :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  .live {
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
  }

  .rings {
    text-align: center;
  }

  .numbered {
    counter-reset: name;
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }

  .numbered li {
    counter-increment: name;
    display: flex;
    gap: 1em;
  }

  .numbered li::before {
    content: counter(name);
    font-weight: 600;
  }

  .notes {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }

  .editable .notes {
    border: 0;
    padding: 0;
  }

  .check {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 24px;
    font-size: 0.9375em;
    cursor: pointer;
  }

  .check input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_ink);
  }

  .empty {
    max-inline-size: 34em;
    margin-inline: auto;
    color: var(--_ink-quiet);
    text-align: center;
    text-wrap: balance;
  }

  .range-sample {
    flex: none;
    inline-size: 2.75em;
    block-size: 0.8em;
    margin-block-start: 0.25em;
    border: 1px solid var(--voice-mid);
    border-radius: 1em;
    background: var(--voice-tint);
  }

  .single-sample {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: 0.45em 1.15em;
    border: 1.5px solid var(--voice);
    border-radius: 50%;
  }

  .pair-sample {
    inline-size: 1.5em;
    block-size: 0.5em;
    border-block-start: 1.5px solid var(--_ink-quiet);
    border-radius: 50%;
  }

  .table-box {
    overflow-x: auto;
  }

  .soil {
    padding: 1em 1.25em;
    background: var(--_soil);
    border-radius: var(--_rounder);
  }

  .soil ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .soil li {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  /* The table stays in the accessibility tree of every view. */
  @media not print {
    .table-box.beside {
      ${outOfSight}
      white-space: nowrap;
    }
  }

  .root {
    position: relative;
  }

  @container (inline-size >= 66em) {
    .editable .body {
      grid-template-columns: minmax(0, 1fr) 40em;
    }
  }

  /* One A4: the picture with its key beside it, the table, the sentences in two columns. */
  @media print {
    .edit-rows {
      display: none;
    }

    .root {
      font-size: 10pt;
    }

    .radar .chart-column {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 15em);
      column-gap: 1.5em;
      align-items: center;
    }

    .radar .picture {
      grid-row: 1 / span 3;
    }

    .notes {
      border: 0;
    }

    .legend {
      grid-template-columns: 1fr;
    }

    .in-words dl {
      columns: 2;
      column-gap: 2em;
    }

    .body,
    .table-box,
    .fact,
    .soil,
    tr {
      break-inside: avoid;
    }
  }
`;

export const dimensionRadarStyles = [
  tokenStyles('dimension-radar'),
  baseStyles,
  outlineButtonStyles,
  signStyles,
  sceneStyles,
  seriesLegendStyles,
  seriesTableStyles,
  dotPlotStyles,
  ratingChoiceStyles,
  ratingLineStyles,
  editRowsStyles,
  inWordsStyles,
  viewSwitchStyles,
  figureStyles,
  ownStyles,
];
