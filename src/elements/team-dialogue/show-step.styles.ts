/** The table of dots, its key, and the panel beside it. */
import { css } from 'lit';

const tableStyles = css`
  /* The table lies as its own room allows, also beside the panel. */
  .reveal > .answers {
    container-type: inline-size;
  }

  .everyone {
    display: block;
    inline-size: 100%;
    font-size: 0.9375em;
  }

  .everyone :is(thead, tbody) {
    display: block;
  }

  .everyone tr {
    position: relative;
    display: grid;
    grid-template: 'name apart apart' auto 'dots dots lane' auto / auto minmax(0, 1fr) 4.2em;
    column-gap: 0.75em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_hairline);
  }

  .everyone tbody tr:last-child {
    border-block-end: 0;
  }

  .everyone :is(th, td) {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }

  .everyone .name {
    grid-area: name;
    line-height: 1.25;
  }

  .everyone .verb {
    display: none;
  }

  .dots-cell {
    grid-area: dots;
    display: grid;
  }

  .head-row {
    line-height: 1.2;
  }

  .head-row > * {
    align-self: end;
    font-size: max(0.8667em, 12px);
  }

  .step-words {
    display: flex;
    align-items: end;
    min-inline-size: 0;
  }

  .step-words > span {
    flex: 1 1 0;
    min-inline-size: 0;
    text-align: center;
    overflow-wrap: normal;
  }

  .step-words > .middle {
    display: flex;
    justify-content: center;
    white-space: nowrap;
  }

  .track {
    inline-size: 100%;
    block-size: 2.6em;
    overflow: visible;
  }

  .track:dir(rtl) {
    transform: scaleX(-1);
  }

  .tick-mark {
    stroke: var(--_ring);
    stroke-width: 1;
  }

  .track .bar {
    fill: var(--voice-tint);
  }

  .stack {
    overflow: visible;
    fill: var(--voice);
  }

  .everyone .lane {
    grid-area: lane;
    text-align: center;
  }

  .signs,
  .many {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.2em;
  }

  .apart {
    grid-area: apart;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .wish {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }

  .wish .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .unanswered {
    flex-basis: 100%;
  }

  @container (inline-size < 40em) {
    .head-row :is(.name, .apart) {
      position: absolute;
      clip-path: inset(50%);
    }

    .apart {
      justify-content: end;
    }

    .everyone .apart {
      text-align: end;
    }

    /* Smaller dots: three beside each other stay within their step. */
    .track {
      font-size: 0.72em;
    }

    .everyone :is(.name, .apart) {
      align-self: baseline;
    }
  }

  @container (inline-size < 24em) {
    .track {
      font-size: 0.62em;
    }
  }

  @container (inline-size < 48em) {
    .step-words > .wide-only {
      visibility: hidden;
    }
  }

  @container (inline-size >= 40em) {
    .everyone tr {
      grid-template: 'name dots lane apart' auto / 7.75em minmax(0, 1fr) 4.2em 13.5em;
      min-block-size: 3.4em;
      padding-block: 0.2em;
    }

    .everyone .verb {
      display: block;
    }

    .everyone .head-row {
      min-block-size: 0;
    }

    .head-row > * {
      padding-block-end: 0.4em;
    }
  }

  @media print {
    .track .bar {
      fill: none;
      stroke: var(--_line);
    }
  }

  @media (forced-colors: active) {
    .track .bar {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
  }
`;

const besideStyles = css`
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    justify-items: start;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: max(0.875em, 12px);
  }

  .key > li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .range {
    inline-size: 2.4em;
    block-size: 1.1em;
    background: var(--voice-tint);
    border-radius: 0.55em;
    print-color-adjust: exact;
  }

  .note {
    max-inline-size: 44em;
    font-size: max(0.8125em, 12px);
  }

  .left-out {
    font-size: max(0.875em, 12px);
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    justify-items: start;
    padding: 1.25em var(--pad);
    margin: 1.25em calc(-1 * var(--pad)) -1.25em;
    background: var(--_sunken);
    border-block-start: 1px solid var(--_hairline);
    border-end-start-radius: var(--_rounder);
    border-end-end-radius: var(--_rounder);
  }

  .panel > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: -0.6em;
  }

  .then {
    inline-size: 100%;
    padding-block-start: 1em;
    margin-block-start: 0.25em;
    border-block-start: 1px solid var(--_ring);
  }

  .then ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }

  .then li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.6em;
    font-size: 0.9375em;
  }

  .then li > :first-child {
    margin-block-start: 0.15em;
  }

  .then .range {
    inline-size: 1.5em;
    background: var(--voice-mid);
    opacity: 0.5;
  }

  @container (inline-size >= 56em) {
    .with-panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21em;
      column-gap: var(--pad);
    }

    .with-panel .panel {
      padding: 1.5em var(--pad);
      margin-block: -1.25em;
      margin-inline: 0 calc(-1 * var(--pad));
      border-block-start: 0;
      border-inline-start: 1px solid var(--_hairline);
      border-end-start-radius: 0;
    }
  }

  /* On paper tints are white: an edge says from where to where. */
  @media print {
    .range {
      border: 1px solid var(--_line);
    }

    .panel {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .range {
      forced-color-adjust: none;
      background: Canvas;
      border: 1px dotted CanvasText;
    }
  }
`;

export const showStepStyles = [tableStyles, besideStyles];
