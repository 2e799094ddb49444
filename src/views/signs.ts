/**
 * The signs that stand for a voice or for an answer without a number, in line
 * with text: ● parents, ■ school, the hollow `?`, the slash, the three dots.
 * Learnt once, the same in form, picture, list and key.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Direction } from '../model/dimension.ts';
import type { NonScore } from '../model/rating.ts';

/** The shape that a mark has. */
export type Mark = 'circle' | 'square' | 'triangle' | 'diamond';

/** The mark that repeats the direction when each direction has one rater. */
export const directionMarks: Readonly<Record<Direction, Mark>> = {
  parents: 'circle',
  school: 'square',
};

/** The outline of each mark, round the middle of a box of 16. */
export const markOutlines: Readonly<Record<Mark, string>> = {
  circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  square: 'M2 2h12v12H2z',
  triangle: 'M8 1.5l7 12.5H1z',
  diamond: 'M8 1l7 7-7 7-7-7z',
};

const glyphs: Readonly<Record<NonScore, SVGTemplateResult>> = {
  unknown: svg`<path d="M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5M8 11.5v.1" />`,
  'not-applicable': svg`<path d="M5.2 10.8l5.6-5.6" />`,
  undisclosed: svg`<path d="M5 8v.1M8 8v.1M11 8v.1" />`,
};

/** A filled mark of a direction, as before its name. */
export function directionSign(about: Direction): TemplateResult {
  return markSign(directionMarks[about], about);
}

/** A filled mark in the colour of a voice. */
export function markSign(mark: Mark, voice: string): TemplateResult {
  return html`<svg class="sign mark ${voice}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${markOutlines[mark]} />
  </svg>`;
}

/** The hollow sign of an answer without a number; in ink without a voice. */
export function nonScoreSign(
  kind: NonScore,
  mark: Mark = 'circle',
  voice?: string,
): TemplateResult {
  return html`<svg class="sign hollow ${voice ?? ''}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${markOutlines[mark]} />
    ${glyphs[kind]}
  </svg>`;
}
