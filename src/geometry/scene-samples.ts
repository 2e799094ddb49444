/**
 * Small scenes for keys and lists: a line with its mark, a mark, a sign, the
 * pair's arc. The same drawing as in the radar, so that a sign is learnt once.
 */
import { signShapes, type EndSign } from './end-signs.ts';
import { markShape } from './markers.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineShape } from './series-lines.ts';
import { round, type Point, type Scene, type Shape } from './scene.ts';
import { path, through } from './shapes.ts';

/** The line of a voice with its mark, 2.75 × 1.25 em; `mark: false` shows the line alone. */
export function lineSample(look: SeriesLook, em: number, mark = true): Scene {
  return sample(2.75 * em, 1.25 * em, lineSampleShapes(look, { x: 0, y: 0.625 * em }, em, mark));
}

/** The shapes of such a sample, its left end at `at`. */
export function lineSampleShapes(
  look: SeriesLook,
  { x, y }: Point,
  em: number,
  mark = true,
): readonly Shape[] {
  const ends = [
    { x: x + 1, y },
    { x: x + 2.75 * em - 1, y },
  ];
  const line = lineShape({ ...look, key: `sample-${look.key}` }, 'full', through(ends));
  if (!mark) return [line];
  return [line, markShape(`sample-${look.key}`, 'marker', look, { x: x + 1.375 * em, y }, em)];
}

/** A mark alone, 1 × 1 em. */
export function markSample(look: Pick<SeriesLook, 'voice' | 'mark'>, em: number): Scene {
  return sample(em, em, [markShape('sample', 'marker', look, { x: em / 2, y: em / 2 }, em)]);
}

/** A sign alone, 1.25 × 1.25 em. */
export function signSample(sign: EndSign, em: number): Scene {
  return sample(1.25 * em, 1.25 * em, signShapes(sign, { x: 0.625 * em, y: 0.625 * em }, em));
}

/** The arc of behaviour and time, 1.25 × 1.25 em. */
export function pairSample(em: number): Scene {
  return sample(1.25 * em, 1.25 * em, [pairSampleShape({ x: 0.625 * em, y: 0.625 * em }, em)]);
}

/** The arc round (x, y). */
export function pairSampleShape({ x, y }: Point, em: number): Shape {
  const foot = round(y + 0.2 * em);
  const d = `M${round(x - 0.5 * em)} ${foot}Q${round(x)} ${round(y - 0.5 * em)} ${round(x + 0.5 * em)} ${foot}`;
  return path('sample-pair', 'pair', d, 1.5);
}

function sample(width: number, height: number, shapes: readonly Shape[]): Scene {
  return { width: round(width), height: round(height), mode: 'full', shapes };
}
