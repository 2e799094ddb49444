import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

export const sessionStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.25em 1.25em;
    margin-block-end: 1.5em;
    padding-block: 0.75em;
    font-size: 0.9375em;
    border-block: 1px solid var(--_hairline);
  }

  .about {
    display: flex;
    flex: 1 1 20em;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
    /* Its first line stands beside the words of the buttons. */
    padding-block: 0.5em;
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

  .kept .narrow {
    display: none;
  }

  /* Buttons */

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .actions .button {
    font-size: 1em;
  }

  .icon.dots {
    stroke-width: 2.5;
  }

  .more .dots,
  .menu .in-wide {
    display: none;
  }

  .fold {
    position: relative;
  }

  .menu {
    display: none;
    position: absolute;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-end: 0;
    z-index: 1;
    flex-direction: column;
    inline-size: max-content;
    min-inline-size: 11em;
    max-inline-size: 90cqi;
    padding: 0.35em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    box-shadow: 0 0.5em 1.5em color-mix(in srgb, var(--_ink) 12%, transparent);
  }

  .menu.open {
    display: flex;
  }

  .menu .button {
    justify-content: flex-start;
    text-align: start;
  }

  /* Lines that say what is not on screen */

  .lines {
    flex-basis: 100%;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em 1.25em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    overflow-wrap: anywhere;
    background: var(--_sunken);
    border-radius: var(--_round);
  }

  :is(.line, .undoable) .text-button {
    font-size: inherit;
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
    border-radius: var(--_rounder);
  }

  :is(.panel-title, .direction, dt) {
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

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .field label {
    font-weight: 500;
  }

  .control {
    min-block-size: 2.5em;
    min-inline-size: 12em;
    max-inline-size: 100%;
    padding: 0.25em 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .control[aria-invalid] {
    border-color: var(--_problem);
    box-shadow: inset 0 0 0 1px var(--_problem);
  }

  .fault {
    color: var(--_problem);
    font-size: 0.9375em;
  }

  .fault:empty {
    display: none;
  }

  .mono {
    font-family: ui-monospace, monospace;
    font-size: max(0.8125em, 12px);
  }

  textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .said {
    padding-block-end: 1.25em;
    font-size: 0.9375em;
  }

  .notice {
    margin-block-end: 1.5em;
    overflow-wrap: anywhere;
  }

  .notice p {
    min-inline-size: 0;
  }

  @container (inline-size < 56em) {
    .about,
    .actions {
      flex-basis: 100%;
    }

    .about {
      padding-block: 0;
    }

    /* Buttons without an edge: their words begin in line with the text. */
    .actions {
      margin-inline-start: -0.5em;
    }
  }

  /* Narrow: one row a line; the buttons fold to signs */

  @container (inline-size < 34em) {
    .bar {
      align-items: center;
      gap: 0.15em 0.5em;
    }

    .about {
      display: contents;
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
      gap: 0.25em;
      min-inline-size: 8em;
    }

    .kept .narrow {
      display: inline;
    }

    .kept .wide,
    .actions > .in-wide,
    .more .icon:not(.dots) {
      display: none;
    }

    .actions {
      flex: none;
      gap: 0.35em;
      margin-inline: auto 0;
    }

    :is(.actions, .fold) > .button {
      inline-size: 2.5em;
      padding: 0;
      background: var(--_surface);
      border-color: var(--_line);
    }

    :is(.actions, .fold) > .button .word {
      ${outOfSight}
      white-space: nowrap;
    }

    .more .dots {
      display: inline;
    }

    .menu .in-wide {
      display: inline-flex;
    }

    .fields,
    .field,
    .control {
      inline-size: 100%;
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
    .actions {
      margin: 0;
    }

    .panel,
    .line,
    .menu {
      border-color: CanvasText;
    }

    .line {
      border: 1px solid CanvasText;
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
