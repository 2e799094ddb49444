import { css } from 'lit';

export const seriesLegendStyles = css`
  .legend {
    display: grid;
    gap: 0.75em 2em;
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .legend li {
    display: flex;
    gap: 1em;
    align-items: flex-start;
    min-inline-size: 0;
  }

  .legend .who {
    display: block;
    font-size: max(0.8667em, 12px);
  }

  .legend-signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.75em;
    font-size: max(0.8125em, 12px);
  }

  .legend-signs li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .sample {
    flex: none;
    inline-size: 2.75em;
    block-size: 1.125em;
    margin-block-start: 0.1em;
    stroke: var(--voice);
    fill: var(--voice);
  }

  .sample .stroke {
    stroke-width: 2.25;
    fill: none;
  }

  .sample .mark {
    stroke: var(--_surface);
    stroke-width: 0.75;
  }

  .sample.dash .stroke {
    stroke-dasharray: 7 4;
  }

  .sample.dots .stroke {
    stroke-dasharray: 1 4.5;
    stroke-linecap: round;
  }

  @container (inline-size >= 36em) {
    .legend {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
