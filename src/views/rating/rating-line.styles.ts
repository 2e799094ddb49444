/** A rating choice as one line of circles: the radar while one edits. */
import { css } from 'lit';

export const ratingLineStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .line .steps,
  .line .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .line label,
  .line .clear {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    min-inline-size: 24px;
    min-block-size: 24px;
    border-radius: var(--_round);
  }

  .line .word {
    display: none;
  }

  .line .digit {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    font-size: max(0.875em, 12px);
    line-height: 1;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 50%;
  }

  .line.school .digit {
    border-radius: 0.2em;
  }

  .line label:hover .digit {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .line .chosen .digit {
    color: var(--_surface);
    background: var(--voice);
    border-color: var(--voice);
  }

  .line .way .sign {
    --voice: var(--_ink-quiet);
  }

  .line .way:hover .sign {
    --voice: var(--_ink);
  }

  .line .way.chosen .sign {
    --voice: inherit;
  }

  .line .way.chosen {
    background: var(--voice-tint);
    box-shadow: inset 0 0 0 1.5px var(--voice);
  }

  .line .clear {
    padding: 0;
    background: none;
    border: 0;
  }

  .line .clear .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .line .clear:disabled {
    color: var(--_ring);
    cursor: default;
  }

  @media (forced-colors: active) {
    .line label.way.chosen,
    .line .chosen .digit {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }

    .line .way.chosen .sign {
      --voice: HighlightText;
    }
  }
`;
