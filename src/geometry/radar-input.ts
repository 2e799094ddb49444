/** What a radar is drawn from. Holds no rule and no default. */
import type { DimensionSummary } from '../analysis/rater-summary.ts';
import type { Dimension } from '../model/dimension.ts';
import type { Ratings, Scale } from '../model/rating.ts';
import type { Voice } from './scene.ts';
import type { MeasureText } from './text-measure.ts';

/** The sign of a direction (one rater) or of a rater (several). */
export type Mark = 'circle' | 'square' | 'triangle' | 'diamond';

/** The line of a direction: parents solid, school dash, pupil dots. */
export type Dash = 'solid' | 'dash' | 'dots';

/** The words at one axis. */
export interface AxisName {
  readonly name: string;
  readonly verb?: string;
  /** Under the name, as '4 van 6'. */
  readonly note?: string;
}

/** How one voice is drawn. */
export interface SeriesLook {
  /** Stable and unique in the picture. */
  readonly key: string;
  readonly voice: Voice;
  readonly mark: Mark;
  readonly dash: Dash;
}

/** One rater's ratings. */
export interface RadarSeries extends SeriesLook {
  readonly ratings: Ratings;
}

/** Four or more raters of one direction as middle and range. */
export interface RadarSummary extends SeriesLook {
  readonly dimensions: readonly DimensionSummary[];
}

/** What decides the frame: everything that does not change with an answer. */
export interface RadarFrameInput {
  /** Width of the container in px. */
  readonly width: number;
  /** The font size in px. */
  readonly em: number;
  readonly scale: Scale;
  /** Seven, in dimension order. */
  readonly names: readonly AxisName[];
  /** As many as the scale has steps, lowest first. */
  readonly scaleWords: readonly string[];
  /** 'samen bekijken', outside the arc of behaviour and time. */
  readonly pairWords: string;
  readonly measure: MeasureText;
  /** Writing direction of the words; the axes always run clockwise. */
  readonly direction?: 'ltr' | 'rtl';
}

/** A frame and what is drawn in it. */
export interface RadarInput extends RadarFrameInput {
  readonly series: readonly RadarSeries[];
  readonly summaries?: readonly RadarSummary[];
  /** Shows every single answer of the summaries as a small dot. */
  readonly singles?: boolean;
  /** The axis that has the focus while one edits. */
  readonly focus?: Dimension | undefined;
  /** True while a pointer is down: ring words stay where the previous scene had them. */
  readonly hold?: boolean;
}
