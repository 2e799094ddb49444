/** The panel: one sheet that one fills in, beside the list or at the end of the screen. */
import { css } from 'lit';

export const treePanelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_rounder);
  }

  .panel-head {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
  }

  .panel-head > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .more > * + * {
    margin-block-start: 0.75em;
  }

  .fields + .fields {
    margin-block-start: 0.5em;
  }

  .fields > .text-button {
    justify-self: start;
  }

  .panel :is(legend, label[for], .lead) {
    font-weight: 600;
  }

  .panel :is(legend, label[for]) {
    font-size: 0.9375em;
  }

  .panel .field,
  .light .field {
    max-inline-size: 100%;
    margin-block-start: 0.25em;
  }

  .light .field {
    inline-size: auto;
    margin: 0;
  }

  summary {
    min-block-size: 24px;
    font-size: 0.9375em;
    font-weight: 500;
    cursor: pointer;
  }

  .ideas {
    display: grid;
    gap: 0.25em;
  }

  .idea {
    min-block-size: 2.25em;
    padding: 0.35em 0.5em;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_hairline);
    cursor: pointer;
  }

  .idea:hover {
    background: var(--_sunken);
  }

  .problem-line {
    display: flex;
    gap: 0.5em;
    color: var(--_problem);
    font-size: 0.9375em;
  }

  .invalid {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_problem);
  }

  @container (inline-size >= 64em) {
    .editable .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 26em);
    }

    .panel {
      position: sticky;
      inset-block: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
    }
  }

  @container (inline-size < 64em) {
    .panel.open {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      max-block-size: min(50vh, 26em);
      overflow-y: auto;
      border-color: var(--_line);
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .figure:has(.panel.open) .row {
      scroll-margin-block-end: min(54vh, 30em);
    }
  }
`;
