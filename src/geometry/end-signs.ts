/**
 * The hollow signs for what carries no number: '?', slash, three dots. They
 * stand beyond the frame, never on a ring. Nothing stands for 'not answered'.
 */
import type { NonScore } from '../model/rating.ts';
import { markOutline } from './markers.ts';
import type { Mark } from './radar-input.ts';
import type { RadarFrame } from './radar-frame.ts';
import { across, chordAngle, down, step } from './radar-scale.ts';
import { round, type Shape, type Voice } from './scene.ts';

/** One sign at an axis. */
export interface EndSign {
  readonly key: string;
  readonly voice: Voice;
  readonly mark: Mark;
  readonly kind: NonScore;
}

/** A sign's frame against a data mark's. */
const grown = 1.5;

/** The frame and the glyph of one sign, 1.2 `em` large, round (x, y). */
export function signShapes(sign: EndSign, x: number, y: number, em: number): readonly Shape[] {
  const { key, voice, mark, kind } = sign;
  const { tag, attributes } = markOutline(mark, x, y, grown * em);
  const frame: Shape = {
    tag,
    key: `sign-${key}`,
    role: 'sign',
    voice,
    attributes: { ...attributes, 'stroke-width': 1.5, 'stroke-linejoin': 'round' },
  };
  return [
    frame,
    glyph(sign, `glyph-${kind}-${key}`, x, mark === 'triangle' ? y + 0.08 * em : y, em),
  ];
}

function glyph(
  { voice, mark, kind }: EndSign,
  key: string,
  x: number,
  y: number,
  em: number,
): Shape {
  const common = { key, role: 'sign-glyph', voice } as const;
  const size = (mark === 'triangle' ? 0.6 : 0.72) * em;
  if (kind === 'unknown') {
    return {
      ...common,
      tag: 'text',
      attributes: { 'text-anchor': 'middle', 'font-size': round(size), 'font-weight': 700 },
      lines: [{ text: '?', x: round(x), y: round(y + 0.36 * size) }],
    };
  }
  const dots = kind === 'undisclosed';
  const reach = (dots ? 0.3 : 0.26) * size;
  const d = dots
    ? [-1, 0, 1].map((i) => `M${round(x + i * reach)} ${round(y)}h0.1`).join('')
    : `M${round(x - reach)} ${round(y + reach)}L${round(x + reach)} ${round(y - reach)}`;
  const attributes = {
    d,
    'stroke-width': dots ? round(0.13 * em) : 1.5,
    'stroke-linecap': 'round',
  };
  return { ...common, tag: 'path', attributes };
}

/**
 * To which side a row of signs leans, so that it keeps clear of the name: 0 is
 * centred on its axis, 1 goes on clockwise, -1 counterclockwise.
 */
function lean(axis: number, mode: RadarFrame['mode']): number {
  if (mode === 'compact') return [0, 1, 0, -1, 1, 0, -1][axis] ?? 0;
  return mode === 'full' ? ([0, 0, 0, -1, 1, 0, 0][axis] ?? 0) : 0;
}

/** The signs of one axis, side by side; of more than three one of each kind. */
export function axisSignShapes(
  frame: RadarFrame,
  axis: number,
  signs: readonly EndSign[],
): readonly Shape[] {
  if (signs.length === 0) return [];
  const shown =
    signs.length < 4
      ? signs
      : signs.filter((sign, i) => signs.findIndex((other) => other.kind === sign.kind) === i);
  const em = frame.markEm;
  const reach = frame.radius + 1.06 * em;
  const turn = chordAngle(1.2 * em + 1, reach);
  const side = lean(axis, frame.mode);
  return shown.flatMap((sign, i) => {
    const place = side === 0 ? i - (shown.length - 1) / 2 : i * side;
    const angle = axis * step + place * turn;
    return signShapes(sign, frame.cx + across(angle, reach), frame.cy + down(angle, reach), em);
  });
}
