/**
 * The whole radar: the frame, and in it the ranges, lines, marks and signs of
 * the voices. Knows no colour; who filled in is said by the legend beside it.
 */
import { dimensions } from '../model/dimension.ts';
import { isNonScore, isScore, type NonScore } from '../model/rating.ts';
import { axisSignShapes, type EndSign } from './end-signs.ts';
import { markShape, markWidth } from './markers.ts';
import { block, type Obstacles } from './obstacles.ts';
import { axisLine, radarFrame, type RadarFrame } from './radar-frame.ts';
import type { RadarInput, RadarSummary, SeriesLook } from './radar-input.ts';
import { chordAngle, valueRadius } from './radar-scale.ts';
import { middleBar, rangeShapes, singleShapes, valuePoint } from './rater-range.ts';
import { ringWords, type RingWords } from './ring-words.ts';
import { forkedPath, forkPieces, lineShape, ringPath, type Point } from './series-lines.ts';
import { round, type Scene, type Shape } from './scene.ts';

/** A radar, and what the words around it need to know. */
export interface RadarScene extends Scene {
  readonly frame: RadarFrame;
  /** `numerals`: print the words of the scale in a line below. */
  readonly ringWords: RingWords['mode'];
  /** False: the pair's words belong in the key. */
  readonly pairWords: boolean;
  readonly words: RingWords;
}

/** A series or a summary reduced to its places on the seven axes. */
interface Voiced {
  readonly look: SeriesLook;
  /** Numbers an axis: none, one, or the two middle ones. */
  readonly values: readonly (readonly number[])[];
  readonly points: readonly (readonly Point[])[];
  readonly signs: readonly (NonScore | undefined)[];
  readonly summary?: RadarSummary;
}

/**
 * Draws `input`. Pass the scene drawn before: what did not change is taken
 * from it as the same objects, so that a renderer can skip it.
 */
export function radarScene(input: RadarInput, previous?: RadarScene): RadarScene {
  const frame = radarFrame(input, previous?.frame);
  const voices = [
    ...(input.summaries ?? []).map((summary) => voiceOfSummary(frame, summary)),
    ...input.series.map((series) => voiceOfSeries(frame, series)),
  ];
  const words =
    input.hold && previous?.frame === frame
      ? previous.words
      : ringWords(frame, obstaclesOf(voices, frame));
  const summaries = voices.flatMap(({ summary }) => (summary ? [summary] : []));
  const shapes = [
    ...frame.under,
    ...words.shapes,
    ...focusAxis(frame, input),
    ...summaries.flatMap((summary) => rangeShapes(frame, summary)),
    ...voices.flatMap(({ look, points }) => lineShape(look, frame.mode, pathOf(points))),
    ...voices.flatMap(middleBars),
    ...marks(frame, voices),
    ...(input.singles ? summaries.flatMap((summary) => singleShapes(frame, summary)) : []),
    ...focusMarks(frame, input, voices),
    ...signs(frame, voices),
    ...frame.over,
    ...focusName(frame, input),
  ];
  const { width, height, mode, pairWords } = frame;
  return { width, height, mode, shapes, frame, words, ringWords: words.mode, pairWords };
}

function voiceOfSeries(frame: RadarFrame, series: RadarInput['series'][number]): Voiced {
  const ratings = dimensions.map((dimension) => series.ratings[dimension]);
  return voiced(
    frame,
    series,
    ratings.map((rating) => (isScore(rating) ? [rating] : [])),
    ratings.map((rating) => (isNonScore(rating) ? rating : undefined)),
  );
}

function voiceOfSummary(frame: RadarFrame, summary: RadarSummary): Voiced {
  const middles = summary.dimensions.map((one) => one.middle);
  // One colleague who does not know is worth a sign; the other two only when nobody gave a number.
  const kinds = summary.dimensions.map((one): NonScore | undefined => {
    if (one.unknown > 0) return 'unknown';
    if (one.values.length > 0) return undefined;
    if (one.notApplicable > 0) return 'not-applicable';
    return one.undisclosed > 0 ? 'undisclosed' : undefined;
  });
  return { ...voiced(frame, summary, middles, kinds), summary };
}

function voiced(
  frame: RadarFrame,
  look: SeriesLook,
  values: Voiced['values'],
  kinds: Voiced['signs'],
): Voiced {
  const points = values.map((own, axis) => own.map((value) => valuePoint(frame, axis, value)));
  return { look, values, points, signs: kinds };
}

/** One closed path where each axis has at most one number, a forked one otherwise. */
function pathOf(points: Voiced['points']): string {
  return points.some((own) => own.length > 1)
    ? forkedPath(points)
    : ringPath(points.map(([point]) => point));
}

function middleBars({ summary, points }: Voiced): readonly Shape[] {
  return (
    summary?.dimensions.flatMap((one, axis) => middleBar(summary, one, points[axis] ?? [])) ?? []
  );
}

function obstaclesOf(voices: readonly Voiced[], frame: RadarFrame): Obstacles {
  const obstacles: Obstacles = [];
  const mark = (markWidth / 2) * frame.markEm;
  for (const { points, summary } of voices) {
    for (const [from, to] of forkPieces(points)) block(obstacles, from.x, from.y, to.x, to.y, 2);
    for (const { x, y } of points.flat()) block(obstacles, x, y, x, y, mark);
    summary?.dimensions.forEach(({ values }, axis) => {
      if (values.length === 0) return;
      const from = valuePoint(frame, axis, values[0] as number);
      const to = valuePoint(frame, axis, values.at(-1) as number);
      block(obstacles, from.x, from.y, to.x, to.y, mark);
    });
  }
  return obstacles;
}

/** The marks; equal values of one axis stand side by side along their ring. */
function marks(frame: RadarFrame, voices: readonly Voiced[]): readonly Shape[] {
  const em = frame.markEm;
  return voices.flatMap(({ look, values }, order) =>
    values.flatMap((own, axis) =>
      own.map((value, i) => {
        const { x, y } = valuePoint(
          frame,
          axis,
          value,
          sideTurn(frame, voices, order, axis, value),
        );
        const key = `marker-${look.key}-${dimensions[axis]}${i || ''}`;
        return markShape(key, 'marker', look.voice, look.mark, x, y, em);
      }),
    ),
  );
}

function sideTurn(
  frame: RadarFrame,
  voices: readonly Voiced[],
  order: number,
  axis: number,
  value: number,
): number {
  let equal = 0;
  let before = 0;
  voices.forEach(({ values }, i) => {
    if (!values[axis]?.includes(value)) return;
    equal++;
    if (i < order) before++;
  });
  if (equal < 2) return 0;
  const radius = valueRadius(value, frame.input.scale, frame.radius);
  return (before - (equal - 1) / 2) * chordAngle(markWidth * frame.markEm + 1.5, radius);
}

function signs(frame: RadarFrame, voices: readonly Voiced[]): readonly Shape[] {
  return dimensions.flatMap((dimension, axis) => {
    const own = voices.flatMap(({ look: { key, voice, mark }, signs: kinds }): EndSign[] => {
      const kind = kinds[axis];
      return kind ? [{ key: `${key}-${dimension}`, voice, mark, kind }] : [];
    });
    return axisSignShapes(frame, axis, own);
  });
}

function focusAxis(frame: RadarFrame, { focus }: RadarInput): readonly Shape[] {
  if (!focus) return [];
  const attributes = axisLine(dimensions.indexOf(focus), frame.cx, frame.cy, frame.radius, 1.5);
  return [{ tag: 'line', key: 'axis-focus', role: 'axis-focus', attributes }];
}

/** A ring round the marks of the focused axis. */
function focusMarks(
  frame: RadarFrame,
  { focus }: RadarInput,
  voices: readonly Voiced[],
): readonly Shape[] {
  if (!focus) return [];
  const axis = dimensions.indexOf(focus);
  return voices.flatMap(({ look, values }, order) =>
    (values[axis] ?? []).map((value, i) => {
      const { x, y } = valuePoint(frame, axis, value, sideTurn(frame, voices, order, axis, value));
      const attributes = {
        cx: round(x),
        cy: round(y),
        r: round(0.55 * frame.markEm),
        'stroke-width': 1.5,
      };
      return {
        tag: 'circle',
        key: `focus-${look.key}${i || ''}`,
        role: 'marker-focus',
        attributes,
      } as const;
    }),
  );
}

/** A line under the name of the focused axis. */
function focusName(frame: RadarFrame, { focus, em, measure }: RadarInput): readonly Shape[] {
  const name = focus && frame.over.find((shape) => shape.key === `name-${focus}`);
  const last = name?.lines?.at(-1);
  const box = focus && frame.boxes[dimensions.indexOf(focus)];
  if (!name || !last || !box) return [];
  const width = measure(last.text, Number(name.attributes['font-size']), 600);
  const x1 =
    box.anchor === 'start' ? last.x : box.anchor === 'end' ? last.x - width : last.x - width / 2;
  const y = round(last.y + 0.22 * em);
  const attributes = { x1: round(x1), y1: y, x2: round(x1 + width), y2: y, 'stroke-width': 1.5 };
  return [{ tag: 'line', key: 'name-focus', role: 'name-focus', attributes }];
}
