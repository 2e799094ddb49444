/**
 * From the series that are shown to what the templates and the drawing need:
 * looks, summaries of many raters, facts. Pure.
 */
import { pictureFacts, type PictureFacts } from '../../analysis/picture-facts.ts';
import { raterSummary } from '../../analysis/rater-summary.ts';
import type { RadarSeries, RadarSummary, SeriesLook } from '../../geometry/radar-input.ts';
import { directions, type Dimension, type Direction } from '../../model/dimension.ts';
import type { Scale } from '../../model/rating.ts';
import { directionLook, mostOverlaid, seriesLooks } from '../../views/picture/series-look.ts';
import { agreedSummary } from './radar-agreement.ts';
import type { ShownSeries } from './radar-series.ts';

/** One series with its look; without one it stands in a summary, or only in the table. */
export interface LookedSeries {
  readonly series: ShownSeries;
  readonly look: SeriesLook | undefined;
}

export interface RadarModel {
  readonly scale: Scale;
  readonly shown: readonly LookedSeries[];
  /** Middle and range of a direction with more raters than can be overlaid. */
  readonly summaries: readonly RadarSummary[];
  readonly facts: PictureFacts;
  /** True when a series was given on another scale: it stands in the table only. */
  readonly hasOtherScale: boolean;
  /** True when another round makes too many to overlay: it stands in the table only. */
  readonly hasTooMany: boolean;
}

/** What is drawn of one scale: where a direction has too many, only the round on screen. */
function drawable(series: readonly ShownSeries[]): readonly ShownSeries[] {
  const crowded = directions.filter(
    (about) => series.filter((one) => one.about === about).length > mostOverlaid,
  );
  return series.filter((one) => !one.isOfOtherRound || !crowded.includes(one.about));
}

/** @param scale the picture's scale; series on another one are not drawn */
export function radarModel(series: readonly ShownSeries[], scale: Scale): RadarModel {
  const onScale = series.filter((one) => one.scale === scale);
  const voices = onScale.filter((one) => !one.isSource);
  const drawn = drawable(voices);
  const looks = new Map(seriesLooks(drawn).map((look, index) => [drawn[index], look]));
  const summaries = directions.flatMap((about) => {
    const own = drawn.filter((one) => one.about === about);
    const agreed = own.find((one) => one.agreed);
    const sources = onScale.filter((one) => one.isSource && one.about === about);
    if (agreed && sources.length > 0) {
      return [{ ...directionLook(about), dimensions: agreedSummary(agreed, sources) }];
    }
    if (own.length <= mostOverlaid) return [];
    return [{ ...directionLook(about), dimensions: raterSummary(own.map((one) => one.ratings)) }];
  });
  return {
    scale,
    shown: series.map((one) => ({ series: one, look: looks.get(one) })),
    summaries,
    facts: pictureFacts(
      series.filter((one) => !one.isOfOtherRound && !one.isSource),
      scale,
    ),
    hasOtherScale: onScale.length < series.length,
    hasTooMany: drawn.length < voices.length,
  };
}

/** The series that are drawn each by themselves. */
export function drawnSeries({ shown, summaries }: RadarModel): readonly RadarSeries[] {
  return shown.flatMap(({ series, look }) =>
    look && summaries.every(({ key }) => key !== series.about)
      ? [{ ...look, ratings: series.ratings }]
      : [],
  );
}

/** What was agreed about a direction, if anything. */
export function agreedOn({ shown }: RadarModel, about: string): ShownSeries | undefined {
  return shown.find(({ series }) => series.agreed && series.about === about)?.series;
}

/** The dimensions on which a direction's group does not agree yet. */
export function openDimensionsOf(model: RadarModel, about: Direction): readonly Dimension[] {
  return agreedOn(model, about)?.agreed?.open ?? [];
}
