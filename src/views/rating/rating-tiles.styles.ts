/** A rating choice as tiles with their words: the form. */
import { css } from 'lit';

export const ratingTilesStyles = css`
  .tiles .steps {
    display: flex;
    gap: 0.5em;
  }

  .tiles label {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .tiles .step {
    flex: 1 1 0;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-block-size: 3.6em;
    padding: 0.4em 0;
    text-align: center;
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  .tiles .digit {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }

  .tiles .step .word {
    max-inline-size: 100%;
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    hyphens: manual;
  }

  .tiles .digit .sign {
    inline-size: 0.55em;
    block-size: 0.55em;
  }

  .tiles .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .tiles .way {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.2em 0.75em 0.2em 0.5em;
    font-size: 0.9375em;
  }

  .tiles .way .word {
    display: inline-block;
  }

  .tiles .way .word::first-letter {
    text-transform: uppercase;
  }

  .tick {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    border: 1px solid var(--_line);
    border-radius: 50%;
  }

  .chosen > .tick {
    border-color: var(--_ink);
    background: radial-gradient(circle, var(--_ink) 0 0.32em, transparent 0.36em);
  }

  .tiles .clear {
    margin-inline-start: auto;
  }

  .tiles label:hover {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .tiles label.chosen {
    background: var(--voice-tint);
    border-color: var(--voice);
    box-shadow: inset 0 0 0 1px var(--voice);
  }

  .tiles.invalid label:not(.chosen) {
    border-color: var(--_problem);
  }

  .tiles label:has(:disabled) {
    background: none;
    border-color: var(--_ring);
  }

  .tiles label.chosen:has(:disabled) {
    border-color: var(--_line);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  @container (inline-size < 30em) {
    .tiles .steps {
      gap: 0.35em;
    }
  }

  @media (forced-colors: active) {
    .tiles label.chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
