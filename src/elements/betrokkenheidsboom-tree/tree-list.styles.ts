/** The rows of the list: a hairline under each, signs before the words, states at the end. */
import { css } from 'lit';

export const treeListStyles = css`
  .row {
    --indent: 0em;
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.35em;
    padding-inline: calc(0.35em + var(--indent)) 0.35em;
    border-block-start: 1px solid var(--_hairline);
    cursor: pointer;
    scroll-margin-block: 1em;
  }

  .list > .row[data-level='1'] {
    margin-block-start: 0.75em;
    border-block-start: 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 600;
  }

  .list > .row[data-level='1'] + .row {
    border-block-start: 0;
  }

  .list > .row:first-child {
    margin-block-start: 0;
  }

  .row.is-main {
    font-weight: 600;
    font-size: 0.9375em;
  }

  .row:is(.is-leaf, .is-line, .is-care, .is-ring) {
    min-block-size: max(2.0625em, 33px);
    padding-block: 0.1em;
    border-block-start: 0;
    font-size: 0.9375em;
  }

  .row[data-level='3'] {
    --indent: 1em;
  }

  .row[data-level='4'] {
    --indent: 2.25em;
  }

  .row.is-line[data-level='2'] {
    --indent: 1.25em;
  }

  .row:is(.is-leaf, .is-line)[data-level='3'] {
    --indent: 2.25em;
  }

  .row:hover {
    background: var(--_sunken);
  }

  .row:focus-visible {
    outline-offset: -2px;
    border-radius: 0.25em;
  }

  .row.chosen {
    background: var(--_sunken);
    box-shadow: inset 3px 0 var(--_ink);
  }

  .row.chosen:dir(rtl) {
    box-shadow: inset -3px 0 var(--_ink);
  }

  .words {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .words > :is(.note, .remark, .touched) {
    display: block;
    font-size: max(0.8667em, 12px);
    font-weight: 400;
  }

  .remark {
    max-inline-size: 38em;
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    flex: none;
    max-inline-size: 45%;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    text-align: end;
  }

  .mark-of {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(1.6em, 24px);
    block-size: max(1.6em, 24px);
    font-size: 0.875em;
    font-weight: 700;
    background: var(--_surface);
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  /* It points at the picture, which is not there for who hears the list */
  .mark-of::before {
    content: attr(data-letter);
    content: attr(data-letter) / '';
  }

  .row a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
  }

  .folder {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    align-self: stretch;
    margin-block: -0.35em;
    color: var(--_ink-quiet);
  }

  .row[aria-expanded='false'] .folder .icon {
    rotate: -90deg;
  }

  .row[aria-expanded='false'] .folder:dir(rtl) .icon {
    rotate: 90deg;
  }

  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    font-size: 0.9375em;
  }

  .letters li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  /* No letter where there are words, or no picture */
  :is(.shows-words, .shows-list) .mark-of {
    display: none;
  }

  @media not print {
    .row.folded {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .row.chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .list > .row.row {
      min-block-size: 0;
      padding-block: 0.15em;
      break-inside: avoid;
    }

    .row:is(.is-part, .is-ground, .is-main, .is-branch) {
      break-after: avoid;
    }

    .row.chosen {
      background: none;
      box-shadow: none;
    }
  }
`;
