/**
 * The whole radar: the frame, and in it the ranges, lines, marks and signs of
 * the voices. Knows no colour; who filled in is said by the legend beside it.
 */
import { raterSummary, type DimensionSummary } from '../analysis/rater-summary.ts';
import { dimensions } from '../model/dimension.ts';
import type { NonScore } from '../model/rating.ts';
import { axisSignShapes } from './end-signs.ts';
import { markShape, markWidth } from './markers.ts';
import type { Obstacle } from './obstacles.ts';
import { axisShape, radarFrame, type RadarFrame } from './radar-frame.ts';
import type { RadarInput, RadarSummary } from './radar-input.ts';
import { valuePoint } from './radar-scale.ts';
import { middleBars, rangeShapes, singleShapes } from './rater-range.ts';
import { ringWords, type RingWords } from './ring-words.ts';
import { linePath, linePieces, lineShape, type AxisPoints } from './series-lines.ts';
import type { Scene, Shape } from './scene.ts';
import { circle, path, through } from './shapes.ts';

/** A radar, and what the words around it need to know. */
export interface RadarScene extends Scene {
  readonly frame: RadarFrame;
  /** `numerals`: print the words of the scale in a line below. */
  readonly ringWords: RingWords['mode'];
  /** False: the pair's words belong in the key. */
  readonly pairWords: boolean;
  readonly words: RingWords;
}

/** One or many raters, and their places on the seven axes: none, one, or two middle ones. */
interface Voiced extends RadarSummary {
  readonly points: AxisPoints;
}

/**
 * Draws `input`. Pass the scene drawn before: what does not depend on an
 * answer is taken from it as the same objects, so that a renderer can skip it.
 */
export function radarScene(input: RadarInput, previous?: RadarScene): RadarScene {
  const frame = radarFrame(input, previous?.frame);
  const { series, summaries = [], singles, hold } = input;
  const one = series.map(({ ratings, ...look }) => ({
    ...look,
    dimensions: raterSummary([ratings]),
  }));
  const voices = [...summaries, ...one].map((voice) => ({
    ...voice,
    points: voice.dimensions.map(({ middle }, axis) =>
      middle.map((value) => valuePoint(frame, axis, value)),
    ),
  }));
  const before = hold && previous?.frame === frame ? previous.words : undefined;
  const words = before ?? ringWords(frame, obstaclesOf(voices, frame));
  const { width, height, mode, pairWords } = frame;
  const shapes = [
    ...frame.under,
    ...focusAxis(frame, input),
    ...words.shapes,
    ...voices.flatMap((voice) => rangeShapes(frame, voice)),
    ...voices.map((voice) => lineShape(voice, mode, linePath(voice.points))),
    ...voices.flatMap((voice) => middleBars(voice, voice.points)),
    ...markShapes(frame, voices, input),
    ...(singles ? summaries.flatMap((summary) => singleShapes(frame, summary)) : []),
    ...endSigns(frame, voices),
    ...frame.over,
    ...focusName(frame, input),
  ];
  return { width, height, mode, shapes, frame, words, ringWords: words.mode, pairWords };
}

/** Lines, marks and ranges. */
function obstaclesOf(voices: readonly Voiced[], frame: RadarFrame): readonly Obstacle[] {
  const half = (markWidth / 2) * frame.dotEm;
  return voices.flatMap((voice) => [
    ...linePieces(voice.points).map(([from, to]) => ({ from, to, half: 1.5 })),
    ...voice.dimensions.flatMap(({ values }, axis) => {
      const [from, to] = [values[0], values.at(-1)].map((value) =>
        valuePoint(frame, axis, value ?? 0),
      );
      return values.length > 0 && from && to ? [{ from, to, half }] : [];
    }),
  ]);
}

/** The marks; equal values of one axis stand side by side along their ring. */
function markShapes(
  frame: RadarFrame,
  voices: readonly Voiced[],
  { focus }: RadarInput,
): readonly Shape[] {
  const em = frame.dotEm;
  const rings: Shape[] = [];
  const marks = voices.flatMap((voice, order) =>
    voice.dimensions.flatMap(({ dimension, middle }, axis) =>
      middle.map((value, i) => {
        const aside = sideways(voices, order, axis, value) * (markWidth * em + 1.5);
        const point = valuePoint(frame, axis, value, aside);
        const key = `${voice.key}-${dimension}${i || ''}`;
        if (dimension === focus)
          rings.push(circle('marker-focus', `${voice.key}${i || ''}`, point, 0.55 * em, 1.5));
        return markShape('marker', key, voice, point, em);
      }),
    ),
  );
  return [...marks, ...rings];
}

/** How many places a mark moves along its ring to stand beside its equals. */
function sideways(voices: readonly Voiced[], order: number, axis: number, value: number): number {
  let place = 0;
  voices.forEach((voice, i) => {
    if (voice.dimensions[axis]?.middle.includes(value)) place += Math.sign(order - i) / 2;
  });
  return place;
}

function endSigns(frame: RadarFrame, voices: readonly Voiced[]): readonly Shape[] {
  return dimensions.flatMap((dimension, axis) => {
    const signs = voices.flatMap(({ key, voice, mark, dimensions: all }) => {
      const kind = signKind(all[axis] as DimensionSummary);
      return kind ? [{ key: `${key}-${dimension}`, voice, mark, kind }] : [];
    });
    return axisSignShapes(frame, axis, signs);
  });
}

/** One colleague who does not know is worth a sign; the other two only when nobody gave a number. */
function signKind(one: DimensionSummary): NonScore | undefined {
  if (one.unknown > 0) return 'unknown';
  if (one.values.length > 0) return undefined;
  if (one.notApplicable > 0) return 'not-applicable';
  return one.undisclosed > 0 ? 'undisclosed' : undefined;
}

function focusAxis(frame: RadarFrame, { focus }: RadarInput): readonly Shape[] {
  if (!focus) return [];
  return [axisShape('axis-focus', '', frame, dimensions.indexOf(focus), 1.5)];
}

/** A line under the name of the focused axis. */
function focusName(
  { boxes, over }: RadarFrame,
  { focus, em, measure }: RadarInput,
): readonly Shape[] {
  const name = over.find((shape) => shape.key === `name-${focus}`);
  const last = name?.lines?.at(-1);
  const box = focus && boxes[dimensions.indexOf(focus)];
  if (!name || !last || !box) return [];
  const width = measure(last.text, Number(name.attributes['font-size']), 600);
  const x = box.x - box.anchor * width;
  const y = last.y + 0.22 * em;
  return [path('name-focus', '', through({ x, y }, { x: x + width, y }), 1.5)];
}
