import { css } from 'lit';
import { pairBracketStyles } from '../pair-bracket.styles.ts';

const plotStyles = css`
  .dots {
    font-size: 0.9375em;
  }

  .dot-row {
    position: relative;
    display: grid;
    grid-template: 'name gap gap' auto 'track track lane' auto / auto minmax(0, 1fr) 3.2em;
    column-gap: 0.75em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_hairline);
  }

  .dot-row:last-child {
    border-block-end: 0;
  }

  .dot-head {
    align-items: end;
    line-height: 1.2;
  }

  .dot-head > * {
    font-size: max(0.8667em, 12px);
  }

  .dot-name {
    grid-area: name;
    line-height: 1.25;
  }

  .track,
  .dot-steps {
    grid-area: track;
    inline-size: 100%;
  }

  .track {
    block-size: 1.8em;
    overflow: visible;
  }

  /* The words of the steps run with the writing direction, and so do the marks. */
  .track:dir(rtl) {
    transform: scaleX(-1);
  }

  .dot-steps {
    display: flex;
    align-items: end;
  }

  .dot-steps > span {
    flex: 1 1 0;
    min-inline-size: 0;
    text-align: center;
    overflow-wrap: normal;
  }

  .dot-steps > .middle {
    white-space: nowrap;
    display: flex;
    justify-content: center;
  }

  .lane {
    grid-area: lane;
    display: flex;
    justify-content: center;
    gap: 0.25em;
    text-align: center;
  }

  .gap-words {
    grid-area: gap;
  }

  .tick-mark {
    stroke: var(--_ring);
    stroke-width: 1;
  }

  .gap-bar {
    stroke: var(--_line);
    stroke-width: 3;
  }

  .dot {
    overflow: visible;
  }

  .dot path {
    fill: var(--voice);
    stroke: var(--_surface);
    stroke-width: 0.75;
  }

  @container (inline-size < 30em) {
    .dot-head :is(.dot-name, .gap-words),
    .dot-name .verb {
      display: none;
    }

    .dot-steps .wide-only {
      visibility: hidden;
    }

    .gap-words {
      text-align: end;
    }
  }

  @container (inline-size >= 30em) {
    .dot-row {
      grid-template: 'name track lane gap' auto / 7.75em minmax(0, 1fr) 3.2em 9em;
      min-block-size: 3em;
      padding-block: 0.2em;
    }

    .dots.no-gaps .dot-row {
      grid-template-columns: 7.75em minmax(0, 1fr) 3.2em 0;
    }

    .dot-name .verb {
      display: block;
      font-size: max(0.8667em, 12px);
    }
  }
`;

export const dotPlotStyles = [pairBracketStyles, plotStyles];
