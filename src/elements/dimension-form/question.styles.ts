/** What stands at one dimension: its question, the score, and what follows from it. */
import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

export const questionStyles = css`
  .dimension-name {
    display: block;
    margin-block-end: 0.35em;
    font-size: max(0.68em, 12px);
    font-weight: 400;
  }

  b {
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
    margin-block-end: 0.6em;
  }

  .score .rating {
    position: relative;
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
    gap: 0.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
    color: var(--_problem);
  }

  .cautions {
    padding-inline-start: 0.9em;
    font-size: 0.875em;
    border-inline-start: 2px solid var(--_caution);
  }

  .mark-summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block-start: 0.4em;
  }

  .mark-summary .text-button {
    font-size: 1em;
  }

  .fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 2.25em;
    padding: 0;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .fold[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  @container (inline-size >= 34em) {
    .fold {
      display: none;
    }

    .score .question {
      padding-inline-end: 7.5em;
    }

    .score .clear {
      position: absolute;
      inset-block-end: 100%;
      inset-inline-end: 0;
      margin-block-end: 0.7em;
    }
  }

  @container (inline-size < 34em) {
    .dimension-name {
      font-size: 0.88em;
      margin-block-end: 0.1em;
    }

    .lead + .lead {
      margin-block-start: 0.1em;
      font-size: 0.94em;
    }

    .fold,
    .talk {
      font-size: 0.9375em;
    }

    .support {
      border-block: 1px solid var(--_hairline);
    }

    .support .fold {
      inline-size: 100%;
    }

    .open .prompts {
      border-block-start: 1px solid var(--_hairline);
    }

    .mark-summary {
      padding-block: 0 0.6em;
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
      padding-block-start: 0.25em;
      border-block-start: 1px solid var(--_hairline);
    }

    .note .fold {
      justify-self: start;
    }

    .note .folded,
    .note.open .talk {
      grid-column: 1 / -1;
    }

    @media not print {
      .folded:not(.open) {
        display: none;
      }

      .support:not(:has(.open)) ~ .score :is(.question, .ends),
      .note-label {
        ${outOfSight}
      }
    }
  }
`;
