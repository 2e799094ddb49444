/**
 * Contrast of a theme, by WCAG 2: what each pair has, whether it is enough, and the
 * nearest colour that would be. All maths on colours is that of colorjs.io.
 */
import Color from 'colorjs.io';
import type { ContrastPair } from './contrast-pairs.ts';

/** Colours by token name, each as CSS writes it. */
export type Palette = Readonly<Record<string, string>>;

/** How much a pair must have at least. */
export interface Targets {
  readonly text: number;
  readonly mark: number;
}

/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for marks. */
export const enough: Targets = { text: 4.5, mark: 3 };

/** For people who ask for more contrast: text as 1.4.6 (AAA), marks as text. */
export const more: Targets = { text: 7, mark: 4.5 };

/** A pair with what it has. */
export interface JudgedPair extends ContrastPair {
  readonly ratio: number;
  readonly passes: boolean;
}

function mixed(color: string, other: string, part: number): string {
  return new Color(color)
    .mix(other, part, { space: 'srgb' })
    .to('srgb')
    .toString({ format: 'hex' });
}

/** With the colours that the style sheets mix from tokens. */
export function withMixes(palette: Palette): Palette {
  const { ink = '', surface = '' } = palette;
  return { ...palette, 'ink-hover': mixed(ink, surface, 0.14) };
}

const ratios = new Map<string, number>();

/** The contrast of two colours, 1 to 21; the same two are asked for again and again. */
export function ratioOf(front: string, ground: string): number {
  const key = `${front} ${ground}`;
  const known = ratios.get(key);
  if (known !== undefined) return known;
  const ratio = new Color(front).contrast(ground, 'WCAG21');
  if (ratios.size > 20_000) ratios.clear();
  ratios.set(key, ratio);
  return ratio;
}

/** Every pair with its contrast in `palette`; throws where a token has no colour. */
export function judged(
  pairs: readonly ContrastPair[],
  palette: Palette,
  targets: Targets = enough,
): readonly JudgedPair[] {
  const colors = withMixes(palette);
  return pairs.map((pair) => {
    const [front, ground] = [colors[pair.front], colors[pair.ground]];
    if (front === undefined || ground === undefined) {
      throw new Error(`No colour for ${pair.front} on ${pair.ground}`);
    }
    const ratio = ratioOf(front, ground);
    return { ...pair, ratio, passes: ratio >= targets[pair.kind] };
  });
}

/** A colour that is to be found, and what it must do. */
export interface Wanted {
  readonly color: string;
  /** What it must stand out against, and by how much. */
  readonly against: readonly { readonly ground: string; readonly ratio: number }[];
}

/** The colour at another lightness; `clip` is quick and nearly that, `css` keeps the hue. */
function hexAt(color: Color, lightness: number, method: 'clip' | 'css'): string {
  const moved = color.clone();
  moved.l = lightness;
  const inside = moved.toGamut({ space: 'srgb', method }).to('srgb');
  return inside.toString({ format: 'hex', collapse: false, inGamut: method !== 'clip' });
}

/**
 * The nearest colour of the same hue that is enough against all, lighter or darker;
 * undefined where no lightness is.
 */
export function nearestPassing({ color, against }: Wanted): string | undefined {
  const start = new Color(color).to('oklch');
  const isEnough = (hex: string): boolean =>
    against.every(({ ground, ratio }) => ratioOf(hex, ground) >= ratio);
  const own = start.to('srgb').toString({ format: 'hex', collapse: false });
  if (isEnough(own)) return own;
  const from = start.l ?? 0;
  for (let step = 0.01; step <= 1; step += 0.01) {
    for (const lightness of [from - step, from + step]) {
      if (lightness < 0 || lightness > 1) continue;
      if (!isEnough(hexAt(start, lightness, 'clip'))) continue;
      const hex = hexAt(start, lightness, 'css');
      if (isEnough(hex)) return hex;
    }
  }
  return undefined;
}
