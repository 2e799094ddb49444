/**
 * What every element's style sheet begins with: the host that resets cannot
 * hide, the wrapper that lets in only font, direction, scheme and language, and
 * the tokens as private properties (`--_ink` …): own property, `--betrokken-*`,
 * literal. Knows no colour: those come from `tokens.ts`.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorTokens, moreContrast, type ColorLiterals, type ContrastLiterals } from './tokens.ts';

/** What is asked for at each place: the element's own property, the token of all, the literal. */
function screenRules(
  tag: string,
  colors: Readonly<Record<string, readonly [light: string, dark: string, ...unknown[]]>>,
): string {
  const lines = Object.entries(colors).map(
    ([name, [light, dark]]) =>
      `--_${name}:var(--${tag}-${name},var(--betrokken-${name},light-dark(${light},${dark})));`,
  );
  return `:host{${lines.join('')}}`;
}

/**
 * The tokens for one element, under its own property names. On paper and in forced
 * colours nothing that a host sets counts.
 *
 * @param tag the tag as documented, as `dimension-radar`
 * @param colors default: those that every element shares
 * @param more what of them differs where more contrast is asked for
 */
export function tokenStyles(
  tag: string,
  colors: Readonly<Record<string, ColorLiterals>> = colorTokens,
  more: Readonly<Record<string, ContrastLiterals>> = moreContrast,
): CSSResult {
  const fixed = (of: (literals: ColorLiterals) => string): string =>
    Object.entries(colors)
      .map(([name, literals]) => `--_${name}:${of(literals)};`)
      .join('');
  const paper = fixed(([, , print = '#fff']) => print);
  const forced = fixed(([, , print, color = print ? 'CanvasText' : 'Canvas']) => color);
  return unsafeCSS(
    `${screenRules(tag, colors)}@media (prefers-contrast:more){${screenRules(tag, more)}}` +
      `@media print{:host{color-scheme:light!important;${paper}}}` +
      `@media (forced-colors:active){:host{${forced}}}`,
  );
}

export const baseStyles = css`
  :host {
    --_round: calc(0.5em * var(--betrokken-roundness, 1));
    --_rounder: calc(1.5 * var(--_round));
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

  /* Not the roots of a tree, nor of more weight than what follows. */
  :where(div).root,
  slot > p {
    all: initial;
    /* Chromium counts the language as a style, and the attribute says it. */
    -webkit-locale: revert-layer;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1em, var(--betrokken-min-font-size, 14px));
    font-variant: tabular-nums;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    list-style: none;
    quotes: none;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @media screen {
    .dark {
      color-scheme: dark;
    }
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
    break-after: avoid;
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

  @media (prefers-reduced-motion: reduce), print {
    *,
    *::before,
    *::after {
      transition: none !important;
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
