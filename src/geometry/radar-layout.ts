/**
 * The whole radar: the frame, and in it the ranges, lines, marks and signs of
 * the voices. Knows no colour; who filled in is said by the legend beside it.
 */
import { dimensions } from '../model/dimension.ts';
import { isNonScore, isScore, type NonScore } from '../model/rating.ts';
import { anchorX } from './axis-labels.ts';
import { axisSignShapes, type EndSign } from './end-signs.ts';
import { markShape, markWidth } from './markers.ts';
import { block, type Obstacles } from './obstacles.ts';
import { axisShape, radarFrame, type RadarFrame } from './radar-frame.ts';
import type { RadarInput, RadarSummary, SeriesLook } from './radar-input.ts';
import { besidePoint, middleBars, rangeEnds, rangeShapes, singleShapes } from './rater-range.ts';
import { ringWords, type RingWords } from './ring-words.ts';
import { eachPiece, linePath, lineShape, type AxisPoints } from './series-lines.ts';
import type { Point, Scene, Shape } from './scene.ts';
import { circle, line } from './shapes.ts';

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
  readonly points: AxisPoints;
  readonly kinds: readonly (NonScore | undefined)[];
  readonly summary?: RadarSummary;
}

/**
 * Draws `input`. Pass the scene drawn before: what did not change is taken
 * from it as the same objects, so that a renderer can skip it.
 */
export function radarScene(input: RadarInput, previous?: RadarScene): RadarScene {
  const frame = radarFrame(input, previous?.frame);
  const summaries = input.summaries ?? [];
  const voices = [
    ...summaries.map((summary) => voiceOfSummary(frame, summary)),
    ...input.series.map((series) => voiceOfSeries(frame, series)),
  ];
  const before = previous?.frame === frame ? previous.words : undefined;
  const words = (input.hold && before) || ringWords(frame, obstaclesOf(voices, frame), before);
  const shapes = [...frame.under, ...focusAxis(frame, input), ...words.shapes];
  pushData(shapes, frame, voices, input);
  shapes.push(...frame.over, ...focusName(frame, input));
  const { width, height, mode, pairWords } = frame;
  return { width, height, mode, shapes, frame, words, ringWords: words.mode, pairWords };
}

/** Ranges, lines, marks and signs, the signs uppermost. */
function pushData(
  shapes: Shape[],
  frame: RadarFrame,
  voices: readonly Voiced[],
  input: RadarInput,
): void {
  const { summaries = [], singles } = input;
  for (const summary of summaries) shapes.push(...rangeShapes(frame, summary));
  for (const { look, points } of voices) shapes.push(lineShape(look, frame.mode, linePath(points)));
  for (const { summary, points } of voices)
    if (summary) shapes.push(...middleBars(summary, points));
  pushMarks(shapes, frame, voices, input);
  if (singles) for (const summary of summaries) shapes.push(...singleShapes(frame, summary));
  pushSigns(shapes, frame, voices);
}

function voiceOfSeries(frame: RadarFrame, series: RadarInput['series'][number]): Voiced {
  const ratings = dimensions.map((dimension) => series.ratings[dimension]);
  const values = ratings.map((rating) => (isScore(rating) ? [rating] : []));
  const kinds = ratings.map((rating) => (isNonScore(rating) ? rating : undefined));
  return { look: series, values, points: pointsOf(frame, values), kinds };
}

function voiceOfSummary(frame: RadarFrame, summary: RadarSummary): Voiced {
  const values = summary.dimensions.map(({ middle }) => middle);
  // One colleague who does not know is worth a sign; the other two only when nobody gave a number.
  const kinds = summary.dimensions.map((one): NonScore | undefined => {
    if (one.unknown > 0) return 'unknown';
    if (one.values.length > 0) return undefined;
    if (one.notApplicable > 0) return 'not-applicable';
    return one.undisclosed > 0 ? 'undisclosed' : undefined;
  });
  return { look: summary, values, points: pointsOf(frame, values), kinds, summary };
}

function pointsOf(frame: RadarFrame, values: Voiced['values']): AxisPoints {
  return values.map((own, axis) => own.map((value) => frame.places[axis]?.[value] as Point));
}

function obstaclesOf(voices: readonly Voiced[], frame: RadarFrame): Obstacles {
  const obstacles: Obstacles = [];
  const mark = (markWidth / 2) * frame.dotEm;
  for (const { points, summary } of voices) {
    eachPiece(points, (from, to) => block(obstacles, from, to, 1.5));
    for (const own of points) for (const point of own) block(obstacles, point, point, mark);
    summary?.dimensions.forEach(({ values }, axis) => {
      const ends = rangeEnds(frame, axis, values);
      if (ends) block(obstacles, ...ends, mark);
    });
  }
  return obstacles;
}

/** The marks; equal values of one axis stand side by side along their ring. */
function pushMarks(
  shapes: Shape[],
  frame: RadarFrame,
  voices: readonly Voiced[],
  { focus }: RadarInput,
): void {
  const rings: Shape[] = [];
  voices.forEach(({ look, values }, order) => {
    dimensions.forEach((dimension, axis) => {
      values[axis]?.forEach((value, i) => {
        const aside = sideways(frame, voices, order, axis, value);
        const point = besidePoint(frame, axis, value, aside);
        const key = `${look.key}-${dimension}${i || ''}`;
        shapes.push(markShape(`marker-${key}`, 'marker', look, point, frame.dotEm));
        if (dimension === focus)
          rings.push(
            circle(`focus-${look.key}${i || ''}`, 'marker-focus', point, 0.55 * frame.dotEm, 1.5),
          );
      });
    });
  });
  shapes.push(...rings);
}

/** How far a mark moves along its ring, in px, to stand beside its equals. */
function sideways(
  frame: RadarFrame,
  voices: readonly Voiced[],
  order: number,
  axis: number,
  value: number,
): number {
  let place = 0;
  voices.forEach(({ values }, i) => {
    if (i !== order && values[axis]?.includes(value)) place += i < order ? 0.5 : -0.5;
  });
  return place * (markWidth * frame.dotEm + 1.5);
}

function pushSigns(shapes: Shape[], frame: RadarFrame, voices: readonly Voiced[]): void {
  dimensions.forEach((dimension, axis) => {
    const signs: EndSign[] = [];
    for (const { look, kinds } of voices) {
      const kind = kinds[axis];
      if (kind)
        signs.push({ key: `${look.key}-${dimension}`, voice: look.voice, mark: look.mark, kind });
    }
    if (signs.length > 0) shapes.push(...axisSignShapes(frame, axis, signs));
  });
}

function focusAxis(frame: RadarFrame, { focus }: RadarInput): readonly Shape[] {
  if (!focus) return [];
  return [axisShape('axis-focus', 'axis-focus', frame, dimensions.indexOf(focus), 1.5)];
}

/** A line under the name of the focused axis. */
function focusName(
  { boxes, over }: RadarFrame,
  { focus, em, measure }: RadarInput,
): readonly Shape[] {
  if (!focus) return [];
  const name = over.find((shape) => shape.key === `name-${focus}`);
  const last = name?.lines?.at(-1);
  const box = boxes[dimensions.indexOf(focus)];
  if (!name || !last || !box) return [];
  const width = measure(last.text, Number(name.attributes['font-size']), 600);
  const x = anchorX(box) - { left: 0, middle: width / 2, right: width }[box.anchor];
  const y = last.y + 0.22 * em;
  return [line('name-focus', 'name-focus', { x, y }, { x: x + width, y }, 1.5)];
}
