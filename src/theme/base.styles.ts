/**
 * What every element's style sheet begins with: the host that resets cannot
 * hide, the wrapper that undoes inherited text styling, and the tokens as
 * private properties (`--_ink` …): own property, `--betrokken-*`, literal.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorTokens } from './tokens.ts';

function tokenDeclarations(tag: string): string {
  return Object.entries(colorTokens)
    .map(([name, [light, dark]]) => {
      const literal = `light-dark(${light}, ${dark})`;
      return `--_${name}: var(--${tag}-${name}, var(--betrokken-${name}, ${literal}));`;
    })
    .join('');
}

/** In print the voices are greys; dash and shape carry the difference. */
const printDeclarations = `
  --_ink: #000; --_ink-quiet: #3d3d3d; --_line: #6b6b6b; --_ring: #b9b9b9; --_hairline: #c9c9c9;
  --_surface: #fff; --_sunken: #fff; --_soil: #fff;
  --_parents: #000; --_parents-deep: #000; --_parents-mid: #5a5a5a; --_parents-tint: #fff;
  --_school: #5a5a5a; --_school-deep: #2e2e2e; --_school-mid: #6b6b6b; --_school-tint: #fff;
  --_pupil: #2e2e2e; --_pupil-tint: #fff;
  --_caution: #000; --_caution-tint: #fff; --_problem: #000; --_problem-tint: #fff;`;

/**
 * The tokens for one element, under its own property names.
 *
 * @param tag the tag as documented, as `dimension-radar`
 */
export function tokenStyles(tag: string): CSSResult {
  return unsafeCSS(`
    :host { ${tokenDeclarations(tag)} }
    @media print { :host { color-scheme: light !important; ${printDeclarations} } }
    @media (forced-colors: active) {
      :host { --_ink: CanvasText; --_ink-quiet: CanvasText; --_line: CanvasText;
        --_ring: CanvasText; --_hairline: CanvasText; --_surface: Canvas; --_sunken: Canvas;
        --_soil: Canvas; --_parents: CanvasText; --_parents-deep: CanvasText;
        --_parents-mid: CanvasText; --_school: CanvasText; --_school-deep: CanvasText;
        --_school-mid: CanvasText; --_pupil: CanvasText; --_parents-tint: Canvas;
        --_school-tint: Canvas; --_pupil-tint: Canvas; --_caution: CanvasText;
        --_caution-tint: Canvas; --_problem: CanvasText; --_problem-tint: Canvas; }
    }`);
}

export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .root {
    container-type: inline-size;
    color: var(--_ink);
    font-size: max(1em, var(--betrokken-min-font-size, 14px));
    font-style: normal;
    font-variant: normal;
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    font-stretch: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    visibility: inherit;
    list-style: none;
    border-collapse: separate;
    border-spacing: 0;
    quotes: none;
    tab-size: 8;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  :where(.root) :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, table, legend) {
    margin: 0;
    padding: 0;
  }

  :where(.root) :is(fieldset) {
    border: 0;
    min-inline-size: 0;
  }

  :where(.root) :is(ul, ol) {
    list-style: none;
  }

  :where(.root) :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  :where(.root) :is(strong, th) {
    font-weight: 600;
  }

  :where(.root) :is(button, input, textarea, select) {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }

  .quiet {
    color: var(--_ink-quiet);
  }

  .small {
    font-size: max(0.8125em, 12px);
  }

  .visually-hidden {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }

  @media print {
    .screen-only {
      display: none !important;
    }
  }

  @media not print {
    .print-only {
      display: none !important;
    }
  }
`;
