import { css } from 'lit';

export const stepProgressStyles = css`
  .progress {
    display: flex;
    align-items: center;
  }

  .progress li {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
  }

  /* The hairline that runs from circle to circle */
  .progress li:not(.word) {
    flex: 1 1 auto;
    justify-content: flex-end;
  }

  .progress .word {
    flex: 0 1 auto;
  }

  .progress .word + .single {
    flex: none;
  }

  .progress li:not(.word)::before {
    content: '';
    flex: 1 1 auto;
    min-inline-size: 0.3em;
    border-block-start: 1px solid var(--_ring);
  }

  .progress .word + .single::before {
    display: none;
  }

  .progress button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    line-height: 1.2;
    color: var(--_ink);
    background: none;
    border: 0;
    border-radius: 2em;
    cursor: pointer;
  }

  .progress .word button {
    padding: 0.25em 0.1em;
    font-size: max(0.8125em, 12px);
    color: var(--_ink-quiet);
    border-radius: 0.25em;
  }

  .progress .word:first-child {
    margin-inline-end: 0.75em;
  }

  .progress .single ~ .word {
    margin-inline-start: 0.85em;
  }

  .progress .word button:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  .progress .word .here {
    color: var(--_ink);
    font-weight: 600;
    box-shadow: 0 2px 0 var(--_ink);
    border-radius: 0;
  }

  .progress .pill button {
    padding: 0.2em;
    border: 1px solid var(--_ring);
  }

  .circle {
    display: grid;
    place-items: center;
    inline-size: 2.15em;
    block-size: 2.15em;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    line-height: 1;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 50%;
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  .circle:not(.todo) {
    border-color: var(--_ink);
  }

  .circle.unknown {
    font-weight: 700;
  }

  .circle.todo {
    font-weight: 400;
    color: var(--_ink-quiet);
  }

  .circle .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke-width: 2;
  }

  .progress button:not(.here):hover .circle {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .progress .here .circle {
    font-weight: 600;
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  @container (inline-size < 34em) {
    .progress .word {
      display: none;
    }

    .circle {
      inline-size: 1.85em;
      block-size: 1.85em;
      font-size: max(0.875em, 12px);
    }
  }

  @media (forced-colors: active) {
    .progress .here .circle {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
