/** The key of a picture: line and sign, about whom, who filled in; then the signs that occur. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SeriesLook } from '../../geometry/radar-input.ts';
import type { Words } from '../../controllers/language.ts';
import type { NonScore } from '../../model/rating.ts';
import { markOutlines, nonScoreSign, type Mark } from '../signs.ts';

export interface LegendEntry {
  readonly look: SeriesLook;
  readonly name: string;
  readonly who: string;
}

export interface LegendSign {
  readonly kind: NonScore;
  readonly mark: Mark;
  readonly voice: string;
  readonly text: Words;
}

/** A piece of the series' line with its sign on it. */
export function lineSample({ voice, mark, dash }: SeriesLook): TemplateResult {
  return html`<svg class="sample ${voice} ${dash}" viewBox="0 0 44 18" aria-hidden="true">
    ${svg`<path class="stroke" d="M1 9h42" /><path class="mark" transform="translate(15.1 2.1) scale(.86)" d=${markOutlines[mark]} />`}
  </svg>`;
}

function entry({ look, name, who }: LegendEntry): TemplateResult {
  return html`<li part="legend-entry">
    ${lineSample(look)}
    <span><strong>${name}</strong><span class="who quiet">${who}</span></span>
  </li>`;
}

function sign({ kind, mark, voice, text }: LegendSign): TemplateResult {
  return html`<li>${nonScoreSign(kind, mark, voice)}<span>${text}</span></li>`;
}

export function seriesLegend(
  entries: readonly (LegendEntry | TemplateResult)[],
  signs: readonly (LegendSign | TemplateResult)[],
): TemplateResult {
  return html`<ul class="legend" part="legend">
      ${entries.map((one) => ('look' in one ? entry(one) : one))}
    </ul>
    ${
      signs.length > 0
        ? html`<ul class="legend-signs quiet">
            ${signs.map((one) => ('kind' in one ? sign(one) : one))}
          </ul>`
        : nothing
    }`;
}
