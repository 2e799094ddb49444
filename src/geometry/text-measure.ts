/**
 * How wide a text is, without a browser: a table of character widths near the
 * average of the usual screen fonts. Knows no font, no kerning and no script
 * that joins its letters; a host that has a canvas passes its own function.
 */

/** Width in px of `text` set at `sizePx` in `weight`. */
export type MeasureText = (text: string, sizePx: number, weight: number) => number;

/** What is not of the usual width, by the first that holds, in em. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\u00ad\u200b-\u200f\ufe0e\ufe0f]|\p{M}/u, 0],
  [/[ iIjl.,:;!'|·‘’\u00a0]/, 0.28],
  [/[frt()[\]{}\-–/\\"“”*°]/, 0.38],
  [/[mwMW@%—…]/, 0.9],
  [/[\p{Lu}\p{Nd}#$&+<=>~]/u, 0.68],
  // Arrows, signs, East Asian scripts and pictures.
  [/[^\0-\u218f]/u, 1],
];

/** Measures by table; `factor` 1.1 stands for a wide font such as DejaVu Sans. */
export function tableMeasure(factor = 1): MeasureText {
  const widths = new Map<string, number>();
  return (text, sizePx, weight) => {
    let sum = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined) widths.set(character, (width = characterWidth(character)));
      sum += width;
    }
    return sum * sizePx * factor * (weight > 500 ? 1.04 : 1);
  };
}

/** The built-in widths; exported pictures always use them. */
export const measureText: MeasureText = tableMeasure();

function characterWidth(character: string): number {
  return classes.find(([signs]) => signs.test(character))?.[1] ?? 0.58;
}
