/** What stands at one dimension, and on the steps for why and soil. */
import { css } from 'lit';

export const questionStyles = css`
  .dimension-name {
    display: block;
    margin-block-end: 0.35em;
    font-size: calc(1em * 15 / 22);
    font-weight: 400;
    line-height: 1.3;
  }

  .form-step > .dimension-name {
    margin-block-end: -1.2em;
    font-size: 0.9375em;
  }

  .dimension-name b {
    font-weight: 600;
  }

  .lead {
    display: block;
  }

  .lead + .lead {
    margin-block-start: 0.25em;
  }

  .question {
    font-weight: 600;
    line-height: 1.35;
  }

  .question .quiet {
    font-weight: 400;
  }

  .score .question {
    padding-inline-end: 7.5em;
    margin-block-end: 0.6em;
  }

  .score .rating {
    position: relative;
  }

  .score .clear {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    margin-block-end: 0.7em;
  }

  .score .clear:disabled {
    visibility: hidden;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    margin-block-start: 0.6em;
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }

  .ends p {
    max-inline-size: 18em;
    text-wrap: balance;
  }

  .ends p:last-child {
    text-align: end;
  }

  .problem-line {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
    color: var(--_problem);
  }

  .cautions {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 0.9em;
    font-size: max(0.875em, 12px);
    line-height: 1.4;
    border-inline-start: 2px solid var(--_caution);
  }

  .mark-summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block-start: 0.4em;
  }

  .mark-summary .text-button {
    font-size: 1em;
  }

  .support .fold,
  .note .fold {
    display: none;
  }

  .fold {
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 2.25em;
    padding: 0;
    color: var(--_ink);
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .fold[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 2.6em;
    max-block-size: 20em;
    margin-block-start: 0.5em;
    padding: 0.55em 0.75em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    resize: vertical;
    field-sizing: content;
  }

  .field::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .field:hover {
    border-color: var(--_ink);
  }

  .field:disabled {
    color: var(--_ink-quiet);
    background: none;
    border-color: var(--_ring);
  }

  .ask .small {
    margin-block-start: 0.4em;
  }

  .note .small {
    margin-block-start: 0.15em;
  }

  .talk,
  .option {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.25em;
    cursor: pointer;
  }

  .note .talk {
    margin-block-start: 0.5em;
  }

  .talk .short {
    display: none;
  }

  :is(.talk, .option) input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  :is(.talk, .option):has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 0.25em;
  }

  :is(.talk, .option):has(:disabled) {
    color: var(--_ink-quiet);
    cursor: not-allowed;
  }

  .box {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: transparent;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.3em;
  }

  .box .icon {
    inline-size: 0.95em;
    block-size: 0.95em;
    stroke-width: 2.25;
  }

  .talk:hover .box,
  .option:hover .tick {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .talk.chosen .box {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
    print-color-adjust: exact;
  }

  .intro {
    display: grid;
    gap: 0.5em;
    max-inline-size: 34em;
  }

  .reasons {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block-start: -0.75em;
  }

  .option {
    padding: 0.35em 0.9em 0.35em 0.6em;
    line-height: 1.35;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }

  .option:hover {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .option.chosen {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .own-reason {
    margin-block-start: -0.9em;
  }

  .form-step > .text-button {
    align-self: start;
    margin-block-start: -1em;
  }

  .examples ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .soil-lines {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    background: var(--_soil);
    border-radius: 0.5em;
  }

  .soil-lines li {
    display: flex;
    align-items: start;
    gap: 0.25em;
  }

  .soil-lines .field {
    margin-block-start: 0;
  }

  .soil-lines .new .field {
    border-style: dashed;
  }

  .form-step.soil > .small {
    margin-block: -1.25em;
  }

  @container (inline-size < 34em) {
    .dimension-name {
      font-size: calc(1em * 15 / 17);
      margin-block-end: 0.1em;
    }

    .form-step > .dimension-name {
      margin-block-end: -0.9em;
    }

    .support {
      border-block: 1px solid var(--_hairline);
    }

    .fold,
    .talk {
      font-size: 0.9375em;
    }

    .support .fold {
      display: flex;
      inline-size: 100%;
    }

    .fold ~ .folded:not(.open) {
      display: none;
    }

    .folded.open .prompts {
      border-block-start: 1px solid var(--_hairline);
      padding-block-start: 0.4em;
    }

    .mark-summary {
      padding-block: 0 0.6em;
    }

    .score .question,
    .ends {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .support:has(.folded.open) ~ .score :is(.question, .ends) {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .score .clear {
      position: static;
      margin-block-end: 0;
    }

    .score .ways {
      gap: 0.4em;
      margin-block-start: 0.5em;
    }

    .score .way {
      gap: 0.35em;
      padding-inline: 0.3em 0.45em;
      font-size: max(0.8125em, 12px);
    }

    .note {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      border-block-start: 1px solid var(--_hairline);
      padding-block-start: 0.25em;
    }

    .note .fold {
      display: inline-flex;
      justify-self: start;
    }

    .note .folded,
    .note.open .talk {
      grid-column: 1 / -1;
    }

    .note .note-label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .note .talk {
      margin-block-start: 0;
    }

    .talk .short {
      display: inline;
    }

    .talk .long {
      display: none;
    }

    .reasons {
      margin-block-start: -0.25em;
    }

    .own-reason,
    .form-step > .text-button {
      margin-block-start: -0.4em;
    }

    .form-step.soil > .small {
      margin-block: -0.6em;
    }
  }

  @media (forced-colors: active) {
    .talk.chosen .box {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .option.chosen {
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }

    .soil-lines {
      border: 1px solid CanvasText;
    }
  }
`;
