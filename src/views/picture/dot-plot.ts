/**
 * The dots view: seven rows with the marks of all series on a track, what has no
 * number in a lane beside it, and the difference in words. A second picture of
 * the table, so hidden from assistive technology.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DirectionGaps } from '../../analysis/direction-gaps.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { dimensionName, gapText, namesOf } from '../../controllers/words/model-words.ts';
import { dotPositions, type DotRow } from '../../geometry/dot-positions.ts';
import type { SeriesLook } from '../../geometry/radar-input.ts';
import { pairedDimensions } from '../../model/dimension.ts';
import type { Ratings, Scale } from '../../model/rating.ts';
import { markOutlines, nonScoreSign } from '../signs.ts';

export interface DotPlotInput {
  readonly scale: Scale;
  readonly series: readonly { readonly look: SeriesLook; readonly ratings: Ratings }[];
  readonly gaps: DirectionGaps | undefined;
  /** The words of the steps, from 1. */
  readonly steps: readonly string[];
  /** Width in em of the whole plot, to set equal values side by side. */
  readonly widthInEm: number;
  readonly words: { readonly noNumber: unknown; readonly gap: unknown; readonly gapUnit: unknown };
}

/** Where a part of the track lies when each step has a column of its own, in percent. */
function percent(x: number, scale: Scale): string {
  return `${Math.round(((0.5 + x * (scale - 1)) / scale) * 1000) / 10}%`;
}

function track(row: DotRow, { scale, series }: DotPlotInput): TemplateResult {
  const tick = (_: unknown, index: number): SVGTemplateResult => {
    const x = percent(index / (scale - 1), scale);
    return svg`<line class="tick-mark" x1=${x} x2=${x} y1="12%" y2="88%" />`;
  };
  const [first, last] = [percent(0, scale), percent(1, scale)];
  return html`<svg class="track" aria-hidden="true" focusable="false">
    <line class="tick-mark" x1=${first} x2=${last} y1="50%" y2="50%" />
    ${Array.from({ length: scale }, tick)}
    ${
      row.gap
        ? svg`<line class="gap-bar" x1=${percent(row.gap.from, scale)} x2=${percent(row.gap.to, scale)} y1="50%" y2="50%" />`
        : nothing
    }
    ${row.dots.map((dot) => {
      const look = series.find((one) => one.look.key === dot.key)?.look;
      return look
        ? svg`<svg class="dot" x=${percent(dot.x, scale)} y="50%"><path class=${look.voice} transform="translate(-6.9 -6.9) scale(.86)" d=${markOutlines[look.mark]} /></svg>`
        : nothing;
    })}
  </svg>`;
}

function signs(row: DotRow, { series }: DotPlotInput): readonly unknown[] {
  return row.signs.map(({ key, kind }) => {
    const look = series.find((one) => one.look.key === key)?.look;
    return look ? nonScoreSign(kind, look.mark, look.voice) : nothing;
  });
}

function plotRow(
  language: LanguageController,
  input: DotPlotInput,
  row: DotRow,
  index: number,
): TemplateResult {
  const gap = input.gaps?.gaps[index];
  const paired = pairedDimensions.indexOf(row.dimension);
  const pair = paired < 0 ? '' : `paired-${paired}`;
  const quiet = gap?.kind === 'steps' ? '' : 'quiet';
  return html`<div class="dot-row ${pair}" data-item="dimension.${row.dimension}">
    <div class="dot-name">
      <strong>${dimensionName(language, row.dimension)}</strong>
      <span class="verb quiet">${language.item(namesOf(row.dimension).verb)}</span>
    </div>
    ${track(row, input)}
    <div class="lane">${signs(row, input)}</div>
    <div class="gap-words ${quiet}">${gap ? gapText(language, gap) : nothing}</div>
  </div>`;
}

export function dotPlot(language: LanguageController, input: DotPlotInput): TemplateResult {
  const { scale, series, gaps, steps, widthInEm, words } = input;
  const trackInEm = widthInEm < 30 ? widthInEm - 4 : widthInEm * 0.45;
  const spacing = 0.85 / (trackInEm * ((scale - 1) / scale));
  const rows = dotPositions(
    scale,
    series.map(({ look, ratings }) => ({ key: look.key, ratings })),
    Math.max(0, spacing),
  );
  const middle = Math.floor((scale - 1) / 2);
  return html`<div class="dots ${gaps ? '' : 'no-gaps'}" part="dots" aria-hidden="true">
    <div class="dot-row dot-head quiet">
      <div class="dot-name"></div>
      <div class="dot-steps">
        ${steps.map((word, index) => {
          const isEnd = index === 0 || index === steps.length - 1;
          const place = isEnd ? 'end' : index === middle ? 'middle' : 'wide-only';
          return html`<span class=${place}>${word}</span>`;
        })}
      </div>
      <div class="lane">${words.noNumber}</div>
      <div class="gap-words">${gaps ? html`${words.gap}<br />${words.gapUnit}` : nothing}</div>
    </div>
    ${rows.map((row, index) => plotRow(language, input, row, index))}
  </div>`;
}
