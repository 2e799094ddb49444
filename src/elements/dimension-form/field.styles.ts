/** What one ticks and writes in: the talk tick, reasons, the lines of the soil. */
import { css } from 'lit';

export const fieldStyles = css`
  .talk,
  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.25em;
    line-height: 1.35;
    border-radius: var(--_round);
  }

  .box {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
  }

  .box .icon {
    inline-size: 0.95em;
    block-size: 0.95em;
    stroke-width: 2.25;
  }

  .talk:not(.chosen) .box .icon {
    visibility: hidden;
  }

  .talk:hover .box,
  .option:hover {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .talk.chosen .box {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
    print-color-adjust: exact;
  }

  .intro,
  .reasons,
  .soil-lines,
  .soil-band {
    display: grid;
    gap: 0.5em;
  }

  .intro {
    max-inline-size: 34em;
  }

  .reasons {
    justify-items: start;
  }

  .option {
    padding: 0.35em 0.9em 0.35em 0.6em;
    border: 1px solid var(--_line);
  }

  .option.chosen {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .form-step > .text-button {
    align-self: start;
  }

  .examples ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .soil-lines,
  .soil-band {
    padding: 1em;
    background: var(--_soil);
    border-radius: var(--_round);
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

  @container (inline-size >= 34em) {
    .talk .short {
      display: none;
    }
  }

  @container (inline-size < 34em) {
    .talk .long {
      display: none;
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

    .soil-lines,
    .soil-band {
      border: 1px solid CanvasText;
    }
  }
`;
