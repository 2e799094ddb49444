/**
 * Colours of a scene's roles and voices. The tokens know dark, forced colours and
 * print; sizes and dashes are the scene's own attributes.
 */
import { css } from 'lit';

export const sceneStyles = css`
  svg.scene {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
    --_voice: var(--_ink);
  }
  .scene .parents {
    --_voice: var(--_parents);
  }
  .scene .parents-deep {
    --_voice: var(--_parents-deep);
  }
  .scene .parents-mid {
    --_voice: var(--_parents-mid);
  }
  .scene .school {
    --_voice: var(--_school);
  }
  .scene .school-deep {
    --_voice: var(--_school-deep);
  }
  .scene .school-mid {
    --_voice: var(--_school-mid);
  }
  .scene .pupil {
    --_voice: var(--_pupil);
  }
  .scene :is(.ring, .ring-outer, .axis, .pair, .line, .axis-focus, .marker-focus, .name-focus) {
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
  .scene .rule {
    stroke: var(--_hairline);
  }
  .scene .halo {
    fill: var(--_surface);
  }
  .scene :is(.name, .legend) {
    fill: var(--_ink);
  }
  .scene :is(.verb, .note, .ring-word, .pair-words, .legend-quiet) {
    fill: var(--_ink-quiet);
  }
  .scene :is(.line, .middle-bar) {
    stroke: var(--_voice);
  }
  .scene .marker {
    fill: var(--_voice);
    stroke: var(--_surface);
  }
  .scene :is(.single, .sign) {
    fill: var(--_surface);
    stroke: var(--_voice);
  }
  .scene path.sign-glyph {
    fill: none;
    stroke: var(--_voice);
  }
  .scene text.sign-glyph {
    fill: var(--_voice);
  }
  .scene .range {
    fill: var(--_surface);
    stroke: var(--_voice);
  }
  .scene .range:is(.parents, .parents-deep, .parents-mid) {
    fill: var(--_parents-tint);
    stroke: var(--_parents-mid);
  }
  .scene .range:is(.school, .school-deep, .school-mid) {
    fill: var(--_school-tint);
    stroke: var(--_school-mid);
  }
  .scene .range.pupil {
    fill: var(--_pupil-tint);
  }
  .scene :is(.marker, .line, .marker-focus) {
    transition: 180ms ease-out;
    transition-property: cx, cy, d;
  }

  @media (prefers-reduced-motion: reduce) {
    .scene :is(.marker, .line, .marker-focus) {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    svg.scene {
      forced-color-adjust: none;
    }
    .scene :is(.ring, .axis) {
      stroke-dasharray: 1 4;
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
    .scene :is(.marker, .line) {
      transition: none;
    }
  }
`;
