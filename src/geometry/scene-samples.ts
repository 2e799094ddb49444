/**
 * Small scenes for keys and lists: a line with its mark, a mark, a sign, the
 * pair's arc. The same drawing as in the radar, so that a sign is learnt once.
 */
import { signShapes, type EndSign } from './end-signs.ts';
import { markShape } from './markers.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineAttributes } from './series-lines.ts';
import { round, type Scene, type Shape } from './scene.ts';

/** The line of a voice with its mark, 2.75 × 1.25 em; `mark: false` shows the line alone. */
export function lineSample(look: SeriesLook, em: number, mark = true): Scene {
  const width = 2.75 * em;
  return sample(width, 1.25 * em, lineSampleShapes(look, 0, 0.625 * em, em, mark));
}

/** The shapes of such a sample, its left end at (x, y). */
export function lineSampleShapes(
  look: SeriesLook,
  x: number,
  y: number,
  em: number,
  mark = true,
): readonly Shape[] {
  const { key, voice, dash } = look;
  const d = `M${round(x + 1)} ${round(y)}h${round(2.75 * em - 2)}`;
  const attributes = { d, ...lineAttributes(dash, 'full') };
  const line: Shape = { tag: 'path', key: `sample-line-${key}`, role: 'line', voice, attributes };
  if (!mark) return [line];
  const middle = x + 1.375 * em;
  return [line, markShape(`sample-${key}`, 'marker', voice, look.mark, middle, y, em)];
}

/** A mark alone, 1 × 1 em. */
export function markSample({ key, voice, mark }: SeriesLook, em: number): Scene {
  return sample(em, em, [markShape(`sample-${key}`, 'marker', voice, mark, em / 2, em / 2, em)]);
}

/** A sign alone, 1.25 × 1.25 em. */
export function signSample(sign: EndSign, em: number): Scene {
  return sample(1.25 * em, 1.25 * em, signShapes(sign, 0.625 * em, 0.625 * em, em));
}

/** The arc of behaviour and time, 1.25 × 1.25 em. */
export function pairSample(em: number): Scene {
  return sample(1.25 * em, 1.25 * em, [pairSampleShape(0.625 * em, 0.625 * em, em)]);
}

/** The arc round (x, y). */
export function pairSampleShape(x: number, y: number, em: number): Shape {
  const half = 0.5 * em;
  const d = `M${round(x - half)} ${round(y + 0.2 * em)}Q${round(x)} ${round(y - 0.5 * em)} ${round(x + half)} ${round(y + 0.2 * em)}`;
  const attributes = { d, 'stroke-width': 1.5, 'stroke-linecap': 'round' };
  return { tag: 'path', key: 'sample-pair', role: 'pair', attributes };
}

function sample(width: number, height: number, shapes: readonly Shape[]): Scene {
  return { width: round(width), height: round(height), mode: 'full', shapes };
}
