import { css } from 'lit';

/** The panels of 'Open' and 'Bewaar', the question of a link, and what a drag may land on. */
export const importStyles = css`
  .choices {
    display: grid;
    gap: 0.25em;
  }

  .choices legend {
    margin-block-end: 0.25em;
    font-weight: 500;
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 1.75em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    accent-color: var(--_ink);
    transform: translateY(0.12em);
  }

  .field.wide,
  .field.wide .control {
    inline-size: 100%;
  }

  :is(.drop-zone, .drop-hint) {
    padding: 1em;
    border: 1px dashed var(--_line);
    border-radius: var(--_round);
  }

  .drop-zone {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    inline-size: 100%;
  }

  .drop-hint {
    display: none;
    margin-block-end: 1em;
    font-weight: 500;
    border-color: var(--_ink);
  }

  .root[data-dragged] .drop-hint {
    display: block;
  }

  .root[data-dragged] .drop-zone {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  /* A way back, and what was refused beside it */

  .undoable {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  .outcome .notice + .notice {
    margin-block-start: -0.75em;
  }

  /* Saving and sharing */

  /* A long name in the list of choices does not widen the panel. */
  .share-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    inline-size: 100%;
    min-inline-size: 0;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_hairline);
  }

  .share-part .field {
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }

  /* WebKit lets the words of a long choice hang out unseen, and the page scrolls. */
  .control {
    contain: paint;
    text-overflow: ellipsis;
  }

  /* What a link brings */

  .link-summary {
    display: grid;
    gap: 0.35em;
    inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .link-answer {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 0.5em;
    padding-block: 0.35em;
    font-size: 0.9375em;
    border-block-start: 1px solid var(--_hairline);
  }

  .link-answer:last-child {
    border-block-end: 1px solid var(--_hairline);
  }

  .written {
    white-space: pre-line;
  }
`;
