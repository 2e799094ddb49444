/** One dimension with what is asked there, the time, and the order beside it. */
import { css } from 'lit';

export const talkStepStyles = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    inline-size: 100%;
  }

  .time {
    min-inline-size: 2.7em;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .over {
    flex-basis: 100%;
  }

  .topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.9em;
  }

  .topic > :is(p, div) {
    max-inline-size: 40em;
  }

  .topic :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.375em;
    line-height: 1.3;
  }

  .told {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_ring);
  }

  .told:empty {
    display: none;
  }

  /* Whole on a line, unless it is wider than one. */
  .count {
    display: inline-block;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .moves .primary {
    margin-inline-start: auto;
  }

  .remember {
    padding-block-start: 0.9em;
    font-size: max(0.9375em, 12px);
    border-block-start: 1px solid var(--_hairline);
  }

  .topic .remember :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .remember ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.2em;
    margin-block-start: 0.25em;
    list-style: disc;
  }

  .order {
    margin-block-start: 1.25em;
  }

  .order ol {
    margin-block-start: 0.25em;
  }

  .point {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.6em;
    text-align: start;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_hairline);
    cursor: pointer;
  }

  .point:hover {
    background: var(--_sunken);
  }

  .point[aria-current] {
    background: var(--_sunken);
    box-shadow: inset 3px 0 0 var(--_ink);
  }

  .point[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_ink);
  }

  @container (inline-size >= 56em) {
    .talking {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21em;
      column-gap: 3em;
    }

    .order {
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .point[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
