/**
 * The hollow signs for what carries no number: '?', slash, three dots. They
 * stand beyond the frame, never on a ring. Nothing stands for 'not answered'.
 */
import type { NonScore } from '../model/rating.ts';
import { markShape } from './markers.ts';
import type { Mark } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { chordAngle, polar, step } from './radar-scale.ts';
import type { Point, Shape, Voice } from './scene.ts';
import { path, text, through } from './shapes.ts';

/** One sign at an axis. */
export interface EndSign {
  readonly key: string;
  readonly voice: Voice;
  readonly mark: Mark;
  readonly kind: NonScore;
}

/** The frame and the glyph of one sign, 1.2 `em` large, round `at`. */
export function signShapes(sign: EndSign, at: Point, em: number): readonly Shape[] {
  const { key, kind, voice } = sign;
  const triangle = sign.mark === 'triangle';
  const size = (triangle ? 0.6 : 0.72) * em;
  const x = at.x;
  const y = at.y + (triangle ? 0.08 * em : 0);
  const name = `glyph-${kind}-${key}`;
  const stroked = (width: number, d: string): Shape => path(name, 'sign-glyph', d, width, voice);
  const reach = 0.26 * size;
  const glyphs: Readonly<Record<NonScore, () => Shape>> = {
    unknown: () => {
      const lines = [{ text: '?', x, y: y + 0.36 * size }];
      return { ...text(name, 'sign-glyph', size, 700, lines), voice };
    },
    'not-applicable': () =>
      stroked(1.5, through({ x: x - reach, y: y + reach }, { x: x + reach, y: y - reach })),
    undisclosed: () => {
      const dots = [-1, 0, 1].map((i) => `${through({ x: x + i * 0.3 * size, y })}h0.1`);
      return stroked(0.18 * size, dots.join(''));
    },
  };
  return [markShape(`sign-${key}`, 'sign', sign, at, 1.5 * em, 1.5), glyphs[kind]()];
}

/**
 * To which side a row of signs leans, so that it keeps clear of the name: 0 is
 * centred on its axis, 1 goes on clockwise, -1 counterclockwise.
 */
const leans = {
  full: [0, 0, 1, -1, 1, -1, 0],
  compact: [0, 1, 0, -1, 1, 0, -1],
  numbered: [],
} as const;

/** The signs of one axis, side by side; of more than three one of each kind. */
export function axisSignShapes(
  frame: RadarFrame,
  axis: number,
  signs: readonly EndSign[],
): readonly Shape[] {
  const kinds = signs.map((sign) => sign.kind);
  const shown =
    signs.length < 4 ? signs : signs.filter((sign, i) => kinds.indexOf(sign.kind) === i);
  const em = frame.signEm;
  const reach = frame.radius + 1.06 * em;
  const turn = chordAngle(1.2 * em + 1, reach);
  const lean = leans[frame.mode][axis];
  return shown.flatMap((sign, i) => {
    const place = lean ? i * lean : i - (shown.length - 1) / 2;
    return signShapes(sign, polar(frame, axis * step + place * turn, reach), em);
  });
}
