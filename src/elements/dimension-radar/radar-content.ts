/**
 * Everything a radar says beside its picture: heading, views, key, dots, table,
 * sentences. Template functions over one model; no state.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { AxisName, RadarSummary, SeriesLook } from '../../geometry/radar-input.ts';
import { agreementWords, minorityWords, notAgreed } from '../../content/nl/dialogue/agreement.ts';
import { raterTexts } from '../../content/nl/sentences.ts';
import { standingCaution } from '../../content/nl/cautions.ts';
import { scaleRange } from '../../content/nl/scale.ts';
import type { LanguageController } from '../../controllers/language.ts';
import type { RoundRefusal } from '../../controllers/session/session-view.ts';
import {
  clipped,
  directionName,
  filledIn,
  raterName,
  ratingWord,
  stepWords,
} from '../../controllers/words/model-words.ts';
import { nonScoreWords } from '../../content/nl/scale.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import { dimensions, type Direction } from '../../model/dimension.ts';
import { nonScores, type Scale } from '../../model/rating.ts';
import { dotPlot } from '../../views/picture/dot-plot.ts';
import { seriesLegend, lineSample, type LegendSign } from '../../views/picture/series-legend.ts';
import { directionLook } from '../../views/picture/series-look.ts';
import { seriesTable, type TableColumn } from '../../views/picture/series-table.ts';
import { directionMarks } from '../../views/signs.ts';
import { agreedOn, drawnSeries, type RadarModel } from './radar-model.ts';
import type { AgreedWords, ShownSeries } from './radar-series.ts';

/** What a series is called in key and table, and who filled in about whom. */
export interface SeriesWords {
  readonly name: string;
  readonly who: string;
}

/** The label of a series, when it says more than the direction does. */
function ownLabel(language: LanguageController, { label, about }: ShownSeries): string | undefined {
  const { short, name } = directionNames[about];
  const plain = [short, name].map((item) => language.itemString(item).toLowerCase());
  return label && !plain.includes(label.toLowerCase()) ? label : undefined;
}

/** 'afgesproken na 6 antwoorden'. */
function agreedAfter(language: LanguageController, n: number): string {
  const { from, fromOne } = agreementWords;
  return language.itemString(n === 1 ? fromOne : from, { n });
}

/** With one rater the direction names the series; with several its own label or the rater does. */
export function seriesWords(
  language: LanguageController,
  { shown }: RadarModel,
  series: ShownSeries,
): SeriesWords {
  const direction = directionName(language, series.about);
  if (series.agreed) {
    const name = language.itemString(agreementWords.name);
    return { name, who: `${direction}, ${agreedAfter(language, series.agreed.count)}` };
  }
  const who = filledIn(language, series.by);
  const label = ownLabel(language, series);
  if (label) return { name: label, who: `${direction}, ${who}` };
  const isOneOfMany = shown.filter((one) => one.series.about === series.about).length > 1;
  const rater = isOneOfMany ? raterName(language, series.by) : undefined;
  return rater ? { name: rater, who: direction } : { name: direction, who };
}

/** The signs that occur, each in its series' look; in ink when several series have it. */
export function endSigns(
  language: LanguageController,
  model: RadarModel,
): readonly (LegendSign & { readonly look: SeriesLook; readonly text: string })[] {
  return nonScores.flatMap((kind) => {
    const own = model.shown.filter(
      ({ series, look }) => look && dimensions.some((one) => series.ratings[one] === kind),
    );
    const look = own[0]?.look;
    if (!look) return [];
    const neutral = new Set(own.map((one) => one.look?.voice)).size > 1;
    const voice = neutral ? '' : look.voice;
    const text = language.itemString(nonScoreWords[kind]);
    return [{ kind, look, mark: look.mark, voice, text }];
  });
}

function summaryEntries(
  language: LanguageController,
  summary: RadarSummary,
  about: Direction,
  { singles, isAgreed }: { readonly singles: boolean; readonly isAgreed: boolean },
): readonly TemplateResult[] {
  const n = summary.dimensions[0]?.raters ?? 0;
  const some = !isAgreed && summary.dimensions.some((one) => one.unknown > 0);
  const middle = html`<li part="legend-entry">
    ${lineSample(summary)}
    <span>
      <strong>${directionName(language, about)}</strong>
      <span class="who quiet">${language.item(raterTexts.middle, { n })}</span>
    </span>
  </li>`;
  return [
    ...(isAgreed ? [] : [middle]),
    html`<li>
      <span class="range-sample ${about}"></span>
      <span>${language.item(raterTexts.range)}</span>
    </li>`,
    ...(singles
      ? [
          html`<li>
            <span class="single-sample ${about}"></span>
            <span>${language.item(raterTexts.single)}</span>
          </li>`,
        ]
      : []),
    ...(some ? [html`<li class="quiet">${language.item(raterTexts.unknown)}</li>`] : []),
  ];
}

/** The key under the picture. */
export function radarLegend(
  language: LanguageController,
  model: RadarModel,
  extra: { readonly singles: boolean; readonly pair: boolean },
): TemplateResult {
  const entries = model.shown.flatMap(({ series, look }) =>
    look ? [{ look, ...seriesWords(language, model, series) }] : [],
  );
  const many = model.summaries.flatMap((summary) =>
    summaryEntries(language, summary, summary.key as Direction, {
      singles: extra.singles,
      isAgreed: agreedOn(model, summary.key) !== undefined,
    }),
  );
  const pair = html`<li><span class="pair-sample"></span>${language.text('radar.pair')}</li>`;
  const signs = endSigns(language, model);
  return seriesLegend([...entries, ...many], extra.pair ? [...signs, pair] : signs);
}

/** 'Dit is de kijk van wie invulde. Het is geen meting.' */
export function interpretation(language: LanguageController): TemplateResult {
  return html`<p class="quiet small" part="note">${language.item(standingCaution)}</p>`;
}

/** Why a direction of another round is not on the picture. */
export function roundRefusals(
  language: LanguageController,
  refusals: readonly RoundRefusal[],
): readonly TemplateResult[] {
  return refusals.map(
    ({ about, round, reason }) =>
      html`<p class="quiet small">
        ${directionName(language, about)}: ${language.text('radar.notBeside', { round })}
        ${language.text(`radar.notBeside.${reason}`)}
      </p>`,
  );
}

/** The dots view. */
export function radarDots(
  language: LanguageController,
  model: RadarModel,
  widthInEm: number,
): TemplateResult {
  const looked = drawnSeries(model).map(({ ratings, ...look }) => ({ look, ratings }));
  const middles = model.summaries.flatMap((summary) => [
    {
      look: directionLook(summary.key as Direction),
      ratings: agreedOn(model, summary.key)?.ratings ?? lowerMiddles(summary),
    },
  ]);
  return dotPlot(language, {
    scale: model.scale,
    series: [...looked, ...middles],
    gaps: model.facts.gaps,
    steps: stepWords(language, model.scale),
    widthInEm,
    words: {
      noNumber: language.text('radar.noNumber'),
      gap: language.text('radar.gap'),
      gapUnit: language.text('radar.gapUnit'),
    },
  });
}

function lowerMiddles(summary: RadarSummary): ShownSeries['ratings'] {
  return Object.fromEntries(
    summary.dimensions.flatMap(({ dimension, middle }) =>
      middle[0] === undefined ? [] : [[dimension, middle[0]]],
    ),
  );
}

/** What stands in the cells of an agreement: what is open, and who sees it in another way. */
function besideAgreed(
  language: LanguageController,
  { open, minority }: AgreedWords,
): Pick<TableColumn, 'instead' | 'below'> {
  const other = language.itemString(minorityWords.one);
  return {
    instead: Object.fromEntries(open.map((one) => [one, language.itemString(notAgreed.choice)])),
    below: Object.fromEntries(
      Object.entries(minority).map(([one, words]) => [one, `${other}: ${clipped(words)}`]),
    ),
  };
}

/** The table with every value, always there. */
export function radarTable(language: LanguageController, model: RadarModel): TemplateResult {
  const columns = model.shown.map(({ series, look }) => ({
    ...seriesWords(language, model, series),
    about: series.about,
    mark: look?.mark ?? directionMarks[series.about],
    voice: look?.voice ?? series.about,
    scale: series.scale,
    ratings: series.ratings,
    words: series.words,
    ...(series.agreed && besideAgreed(language, series.agreed)),
  }));
  const lowest = ratingWord(language, 1, model.scale);
  const highest = ratingWord(language, model.scale, model.scale);
  return seriesTable(language, columns, model.facts.gaps, {
    caption: language.itemString(scaleRange, { lowest, highest, scale: model.scale }),
    dimension: language.text('radar.dimension'),
    gap: language.text('radar.gap'),
    gapUnit: language.text('radar.gapUnit'),
  });
}

/** 'Ringen: van 1 heel weinig tot 5 heel veel', where the rings carry numerals. */
export function ringWordsLine(language: LanguageController, scale: Scale): TemplateResult {
  const lowest = ratingWord(language, 1, scale);
  const highest = ratingWord(language, scale, scale);
  return html`<p class="rings quiet small">
    ${language.text('radar.rings', { lowest, highest, scale })}
  </p>`;
}

/** The names under a picture that only has room for numbers. */
export function numberedNames(names: readonly AxisName[]): TemplateResult {
  return html`<ol class="numbered">
    ${names.map(({ name }) => html`<li>${name}</li>`)}
  </ol>`;
}

/** The notes on context of all records that are shown (S4 §3.3): with it, never scored. */
export function soilBand(
  language: LanguageController,
  notes: readonly string[],
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<div class="soil" part="soil">
    <strong>${language.text('radar.soil')}</strong>
    <ul>
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>
  </div>`;
}
