/**
 * The hollow signs for what carries no number: '?', slash, three dots. They
 * stand beyond the frame, never on a ring. Nothing stands for 'not answered'.
 */
import type { NonScore } from '../model/rating.ts';
import { markShape } from './markers.ts';
import type { Mark } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { polar, step } from './radar-scale.ts';
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
  const { key, kind, voice, mark } = sign;
  // A triangle has its room lower, and less of it.
  const [size, down] = mark === 'triangle' ? [0.6 * em, 0.08 * em] : [0.72 * em, 0];
  const id = `${key}-${kind}`;
  const place = (right: number, below: number): Point => {
    return { x: at.x + right * size, y: at.y + down + below * size };
  };
  const [width, d] =
    kind === 'undisclosed'
      ? [0.18 * size, [-0.3, 0, 0.3].map((x) => `${through(place(x, 0))}h0.1`).join('')]
      : [1.5, through(place(-0.26, 0.26), place(0.26, -0.26))];
  return [
    markShape('sign', key, sign, at, 1.5 * em, 1.5),
    kind === 'unknown'
      ? text('sign-glyph', id, ['?'], place(0, 0), { size, weight: 700, voice })
      : path('sign-glyph', id, d, width, voice),
  ];
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
  const turn = (1.2 * em + 1) / reach;
  const lean = leans[frame.mode][axis];
  return shown.flatMap((sign, i) => {
    const place = lean ? i * lean : i - (shown.length - 1) / 2;
    return signShapes(sign, polar(frame, axis * step + place * turn, reach), em);
  });
}
