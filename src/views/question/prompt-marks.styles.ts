import { css } from 'lit';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';

export const promptMarksStyles = css`
  .prompt,
  .prompt-head {
    border-block-end: 1px solid var(--_hairline);
  }

  .prompt:last-child {
    border-block-end: 0;
  }

  .prompt {
    padding-block: 0.35em;
    font-size: 0.9375em;
  }

  .prompt-head {
    padding-block-end: 0.3em;
  }

  .prompt-text {
    display: flex;
    gap: 0.6em;
    max-inline-size: 34em;
    padding-block: 0.25em;
    line-height: 1.35;
  }

  .marks {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
  }

  .mark-name {
    align-self: end;
    padding-inline: 0.15em;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }

  .marking {
    display: grid;
    place-items: center;
    min-block-size: 2.25em;
    border-radius: var(--_round);
  }

  .marking:has(:focus-visible) {
    outline-offset: -1px;
  }

  .marking:hover .ring {
    fill: var(--_sunken);
    stroke: var(--_ink);
  }

  @container (inline-size >= 34em) {
    .prompt,
    .prompt-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14.5em;
      align-items: center;
      column-gap: 1em;
    }

    .prompt-head {
      align-items: end;
      font-size: max(0.8125em, 12px);
      grid-template-columns: minmax(0, 1fr) calc(14.5em * 15 / 13);
    }

    .marking .word {
      ${outOfSight}
      white-space: nowrap;
    }
  }

  @container (inline-size < 34em) {
    .prompt-head {
      font-size: 0.9375em;
    }

    .prompt-head.bare,
    .prompt-head .marks {
      display: none;
    }

    .prompt {
      padding-block: 0.55em 0.75em;
    }

    .prompt .marks {
      grid-template-columns: auto auto auto minmax(auto, 1fr);
      margin-block-start: 0.3em;
      border: 1px solid var(--_line);
      border-radius: var(--_round);
      overflow: hidden;
    }

    .marking {
      padding-inline: 0.5em;
      border-radius: 0;
      white-space: nowrap;
    }

    .marking + .marking {
      border-inline-start: 1px solid var(--_line);
    }

    .marking .word {
      font-size: max(0.9333em, 12px);
    }

    .marking .glyph {
      display: none;
    }

    .marking:hover {
      background: var(--_sunken);
    }

    .marking.chosen {
      color: var(--_surface);
      background: var(--_ink);
      print-color-adjust: exact;
    }

    .marking:has(:focus-visible) {
      outline-offset: -4px;
      outline-color: currentColor;
    }
  }

  @media (forced-colors: active) {
    .marking.chosen {
      --_ink: HighlightText;
      --_surface: Highlight;
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
