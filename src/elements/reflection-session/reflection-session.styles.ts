import { css } from 'lit';

export const sessionStyles = css`
  slot > p {
    margin: 0;
    font-size: max(1em, var(--betrokken-min-font-size, 14px));
  }

  .bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block-end: 1.5em;
    padding-block: 0.75em;
    font-size: 0.9375em;
    border-block: 1px solid var(--_hairline);
  }

  .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .kept {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .actions .button {
    font-size: 1em;
  }

  /* The last word ends where the line ends. */
  .rest .button.wipe {
    margin-inline-end: -0.5em;
  }

  .kept .narrow {
    display: none;
  }

  .actions .more {
    display: none;
  }

  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .icon.dots {
    stroke-width: 2.5;
  }

  /* What opens below the bar */

  .panel {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: 40em;
    margin-block-end: 1.5em;
    padding: 1.25em 1.5em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: 0.75em;
  }

  .panel-title {
    font-weight: 600;
  }

  #panel-text {
    color: var(--_ink-quiet);
    font-size: 0.9375em;
  }

  .panel-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .panel textarea {
    inline-size: 100%;
    padding: 0.6em 0.75em;
    font-family: ui-monospace, monospace;
    font-size: max(0.8125em, 12px);
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    resize: vertical;
  }

  .said {
    padding-block-end: 1.25em;
    font-size: 0.9375em;
  }

  .notice {
    margin-block-end: 1.5em;
  }

  .notice code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  .notice p {
    min-inline-size: 0;
  }

  @container (inline-size < 56em) {
    .actions {
      flex-basis: 100%;
      margin-inline: -0.5em;
    }
  }

  /* Narrow: one row a line; the buttons fold to signs */

  @container (inline-size < 34em) {
    .bar {
      gap: 0.15em 1em;
    }

    .title,
    .by {
      flex-basis: 100%;
    }

    .title {
      font-size: 1.0667em;
    }

    .by,
    .kept {
      font-size: max(0.8667em, 12px);
    }

    .kept {
      flex: 1 1 0;
      min-inline-size: 8em;
    }

    .kept .narrow {
      display: inline;
    }

    .kept .wide {
      display: none;
    }

    .actions {
      flex: none;
      gap: 0.5em;
      margin-inline: auto 0;
    }

    .actions > .button {
      inline-size: 2.5em;
      padding: 0;
      background: var(--_surface);
      border-color: var(--_line);
    }

    .actions > .button .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .actions .more {
      display: inline-flex;
    }

    .rest {
      display: none;
      position: absolute;
      inset-block-start: calc(100% - 0.5em);
      inset-inline-end: 0;
      z-index: 1;
      flex-direction: column;
      min-inline-size: 11em;
      padding: 0.35em;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: 0.5em;
      box-shadow: 0 0.5em 1.5em color-mix(in srgb, var(--_ink) 12%, transparent);
    }

    .rest.open {
      display: flex;
    }

    .rest .button,
    .rest .button.wipe {
      justify-content: flex-start;
      margin-inline-end: 0;
    }

    .panel {
      padding: 1em;
    }

    .panel-buttons {
      inline-size: 100%;
    }

    .panel-buttons .button {
      flex: 1 1 auto;
    }
  }

  @media (forced-colors: active) {
    .panel,
    .rest {
      border-color: CanvasText;
    }

    .actions .button.plain {
      border-color: ButtonText;
    }
  }

  @media print {
    .bar {
      border-block-color: var(--_ring);
    }

    .notice {
      border: 1px solid var(--_ink);
    }
  }
`;
