import { css } from 'lit';

export const focusChooserStyles = css`
  .focus {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  .focus > p {
    max-inline-size: 44em;
    font-size: 0.9375em;
  }

  .focus.folded {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
  }

  .focus .steps {
    gap: 0 1em;
  }

  .focus .place {
    display: inline-flex;
    align-items: baseline;
    margin-inline-end: 1em;
  }

  .focus [data-act='focus'] {
    display: contents;
  }

  .focus .place .sign,
  .focus-choice .sign {
    margin-inline-end: 0.35em;
  }

  .focus li + li {
    margin-block-start: 0.25em;
  }

  .focus .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.75em 2em;
    inline-size: 100%;
  }

  .focus > .groups,
  .focus details {
    justify-self: stretch;
    max-inline-size: 50em;
  }

  .focus legend {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .focus summary {
    inline-size: fit-content;
    min-block-size: 24px;
    font-size: 0.9375em;
    cursor: pointer;
  }

  .focus details .groups {
    margin-block-start: 0.5em;
  }

  .focus-choice {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 2.25em;
    padding: 0.35em 0.6em;
    margin-inline-start: -0.6em;
    font-size: 0.9375em;
    border: 1px solid transparent;
    border-radius: var(--_round);
    cursor: pointer;
    transition: background-color 120ms;
  }

  .focus-choice:hover {
    background: var(--_sunken);
  }

  .focus-choice input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--_ink);
    transform: translateY(0.15em);
  }

  .focus-choice .why::before {
    content: '– ';
  }

  .focus-choice:has(:checked) {
    background: var(--_caution-tint);
    border-color: var(--_caution);
  }

  .focus-choice:has(:disabled) {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    .focus-choice:has(:checked) {
      border-color: Highlight;
    }
  }

  @media print {
    .focus :is(.groups, details, #focus-full) {
      display: none;
    }
  }
`;
