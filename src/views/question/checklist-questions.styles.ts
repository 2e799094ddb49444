/** The questions of a checklist: circles under the words of the answers; in a narrow place each with its word. */
import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

export const checklistQuestionsStyles = css`
  .heads,
  .item {
    position: relative;
    border-block-end: 1px solid var(--_hairline);
  }

  .heads {
    padding-block-end: 0.4em;
  }

  .heads > p,
  .heads .answers span,
  .under > * {
    font-size: max(0.8125em, 12px);
  }

  .item {
    padding-block: 0.6em;
  }

  .asked {
    position: relative;
  }

  .questions .item:last-child {
    border-block-end: 0;
  }

  .item legend,
  .compare th[scope='row'] {
    display: flex;
    gap: 0.75em;
    max-inline-size: 40em;
    line-height: 1.35;
    text-align: start;
  }

  .number {
    flex: none;
    min-inline-size: 1ch;
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .answer {
    display: grid;
    place-items: center;
    min-block-size: 2.25em;
    border-radius: var(--_round);
  }

  /* The ring of what is not chosen, as the glyph draws it: a picture for each would cost a page dearly */
  .answer:not(.chosen)::before {
    content: '';
    inline-size: 1.3em;
    inline-size: round(1.3em, 1px);
    aspect-ratio: 1;
    margin: 0.04em;
    color: var(--_line);
    background: var(--_surface);
    border: 1px solid;
    border-radius: 50%;
    box-shadow: inset 0 0 0 0.6px;
  }

  .answer:hover .ring {
    fill: var(--_sunken);
    stroke: var(--_ink);
  }

  .answer:hover::before {
    color: var(--_ink);
    background: var(--_sunken);
  }

  .answer:has(:disabled)::before {
    color: var(--_ring);
    background: none;
  }

  .answer.chosen:has(:disabled) .glyph {
    --_ink: var(--_ink-quiet);
  }

  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding-inline-start: calc(1ch + 0.75em);
  }

  .under > :empty {
    display: none;
  }

  .under :is(.quiet, .text-button) {
    color: var(--_ink-quiet);
  }

  .item > :not(.asked) {
    margin-block-start: 0.35em;
    margin-inline-start: calc(1ch + 0.75em);
  }

  .item > .small {
    margin-inline-start: calc((1ch + 0.75em) / 0.8125);
  }

  .mirror {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .item .mirror {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_ring);
  }

  .problem-line {
    display: flex;
    gap: 0.5em;
    font-size: 0.9375em;
    color: var(--_problem);
  }

  .invalid .answer::before {
    color: var(--_problem);
  }

  .given {
    font-size: 0.9375em;
  }

  .given .signed {
    white-space: normal;
  }

  @container (inline-size >= 34em) {
    .item {
      padding-block: 0.7em;
    }

    .asked {
      padding-inline-end: 13.5em;
    }

    .heads p,
    .heads .answers {
      align-self: end;
    }

    .heads {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 12.5em;
    }

    .heads .answers span {
      align-self: end;
      line-height: 1.2;
      text-align: center;
      text-wrap: balance;
    }

    /* Beside the question and what stands under it: a fieldset makes a poor grid */
    .asked .answers,
    .given {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: 12.5em;
      align-items: center;
    }

    .given {
      display: flex;
    }

    .answer .word {
      ${outOfSight}
      white-space: nowrap;
    }
  }

  @container (inline-size < 34em) {
    .heads .answers,
    .heads:not(.about) {
      display: none;
    }

    .item .answers,
    .given {
      margin-block-start: 0.4em;
    }

    .answer {
      align-content: start;
      gap: 0.25em;
      padding: 0.4em 0.15em;
      text-align: center;
    }

    .answer .word {
      font-size: max(0.8125em, 12px);
      line-height: 1.2;
      overflow-wrap: anywhere;
      text-wrap: balance;
    }

    .answer:hover {
      background: var(--_sunken);
    }

    .given {
      padding-inline-start: calc((1ch + 0.75em) / 0.9375);
    }
  }

  @media (forced-colors: active) {
    .answer.chosen {
      --_ink: HighlightText;
      --_surface: Highlight;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .answer:has(:disabled)::before {
      color: GrayText;
    }
  }
`;
