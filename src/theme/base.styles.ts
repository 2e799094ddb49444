/**
 * What every element's style sheet begins with: the host that resets cannot
 * hide, the wrapper that lets in only font, direction, scheme and language, and
 * the tokens as private properties (`--_ink` …): own property, `--betrokken-*`,
 * literal.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorTokens, type ColorToken } from './tokens.ts';

/** In print the voices are greys; dash and shape carry the difference. What is not named is white. */
const printColors: Readonly<Partial<Record<ColorToken, string>>> = {
  ink: '#000',
  'ink-quiet': '#3d3d3d',
  line: '#6b6b6b',
  ring: '#b9b9b9',
  hairline: '#c9c9c9',
  parents: '#000',
  'parents-deep': '#000',
  'parents-mid': '#5a5a5a',
  school: '#5a5a5a',
  'school-deep': '#2e2e2e',
  'school-mid': '#6b6b6b',
  pupil: '#2e2e2e',
  caution: '#000',
  problem: '#000',
};

/** Every token as a private property with the value that `of` gives. */
function declarations(of: (name: ColorToken) => string): string {
  const names = Object.keys(colorTokens) as ColorToken[];
  return names.map((name) => `--_${name}:${of(name)};`).join('');
}

/**
 * The tokens for one element, under its own property names.
 *
 * @param tag the tag as documented, as `dimension-radar`
 */
export function tokenStyles(tag: string): CSSResult {
  const screen = declarations((name) => {
    const [light, dark] = colorTokens[name];
    return `var(--${tag}-${name},var(--betrokken-${name},light-dark(${light},${dark})))`;
  });
  const paper = declarations((name) => printColors[name] ?? '#fff');
  const forced = declarations((name) => (printColors[name] ? 'CanvasText' : 'Canvas'));
  return unsafeCSS(
    `:host{${screen}}` +
      `@media print{:host{color-scheme:light!important;${paper}}}` +
      `@media (forced-colors:active){:host{${forced}}}`,
  );
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
