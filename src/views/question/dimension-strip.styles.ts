import { css } from 'lit';

export const dimensionStripStyles = css`
  .signed {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    white-space: nowrap;
    vertical-align: middle;
  }

  .glyph.open .ring {
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.75;
    stroke-dasharray: 0 3.53;
    stroke-linecap: round;
  }

  .strip {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.75em;
  }

  .strip-row {
    display: flex;
    align-items: center;
    font-size: max(0.8125em, 12px);
  }

  .strip-name {
    flex: none;
    inline-size: 4.75em;
    font-weight: 500;
  }

  .strip-row ul {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .strip-row li {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.25em;
  }

  .strip-row .pair::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: 4% -96%;
    border: 1px solid var(--_ring);
    border-radius: 2em;
  }

  .strip-heads {
    align-items: start;
    line-height: 1.25;
    text-align: center;
  }

  .strip-heads li {
    min-block-size: 0;
  }

  .strip-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  @container (inline-size >= 40em) {
    .strip .in-narrow {
      display: none;
    }
  }

  @container (inline-size < 40em) {
    .strip .in-wide {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .strip-row .pair::before {
      border-color: CanvasText;
    }
  }
`;
