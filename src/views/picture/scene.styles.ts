/**
 * Colours of a scene's roles. The tokens know dark, forced colours and print, the
 * sheet of the signs knows the voices; sizes and dashes are the scene's own attributes.
 */
import { css } from 'lit';

export const sceneStyles = css`
  .scene {
    --voice: var(--_ink);
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
    fill: none;
  }

  .scene :is(.ring, .axis) {
    stroke: var(--_ring);
  }

  .scene .ring-outer {
    stroke: var(--_line);
  }

  .scene .pair {
    stroke: var(--_ink-quiet);
  }

  .scene :is(.axis-focus, .marker-focus, .name-focus) {
    stroke: var(--_ink);
  }

  .scene .name {
    fill: var(--_ink);
  }

  .scene :is(.verb, .note, .ring-word, .pair-words) {
    fill: var(--_ink-quiet);
  }

  .scene :is(.line, .middle-bar, .single, .sign, path.sign-glyph) {
    stroke: var(--voice);
  }

  .scene :is(.halo, .single, .sign) {
    fill: var(--_surface);
  }

  .scene :is(.marker, text.sign-glyph) {
    fill: var(--voice);
  }

  .scene .marker {
    stroke: var(--_surface);
  }

  .scene .range {
    fill: var(--voice-tint);
    stroke: var(--voice-mid);
  }

  .scene :is(.marker, .line, .marker-focus) {
    transition: 180ms ease-out;
    transition-property: cx, cy, d;
  }

  @media (forced-colors: active) {
    .scene {
      forced-color-adjust: none;
    }

    .scene :is(.ring, .axis) {
      stroke-dasharray: 1 4;
      stroke-linecap: butt;
      stroke-opacity: 0.75;
    }

    .scene :is(.axis-focus, .marker-focus, .name-focus) {
      stroke: Highlight;
    }
  }

  @media print {
    .scene :is(.axis-focus, .marker-focus, .name-focus) {
      display: none;
    }
  }
`;
