/**
 * Breaks a text into at most three balanced lines: between words, and inside a
 * word only at a soft hyphen. Knows no language.
 */

/** The lines of a text and the width of the widest, in the unit of the measure. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly width: number;
}

const longest = 96;
const softHyphen = /\u00ad/g;

/**
 * As few lines as fit in `maxWidth`, then as even as can be. What fits in no
 * three lines comes out wider than `maxWidth`: only texts of more than 96
 * characters are cut.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  width: (line: string) => number,
): WrappedText {
  const whole = text
    .slice(0, 4 * longest)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  const short = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
  const wrapped = evenLines(short.split(/(?<= )/), maxWidth, width);
  if (wrapped.width <= maxWidth || !short.includes('\u00ad')) return wrapped;
  return evenLines(short.split(/(?<=[ \u00ad])/), maxWidth, width);
}

function evenLines(
  pieces: readonly string[],
  maxWidth: number,
  width: (line: string) => number,
): WrappedText {
  let best: WrappedText = { lines: [], width: Infinity };
  const attempt = (cuts: readonly number[], more: number): void => {
    const lines = cuts.map((cut, i) => lineOf(pieces.slice(cut, cuts[i + 1])));
    const widest = Math.max(...lines.map(width));
    if (widest < best.width) best = { lines, width: widest };
    if (more === 0) return;
    for (let cut = (cuts.at(-1) ?? 0) + 1; cut < pieces.length; cut++)
      attempt([...cuts, cut], more - 1);
  };
  for (let more = 0; more < 3 && best.width > maxWidth; more++) attempt([0], more);
  return best;
}

/** Soft hyphens vanish, but for one at the line's end. */
function lineOf(pieces: readonly string[]): string {
  const line = pieces.join('').trimEnd();
  return line.replace(softHyphen, '') + (line.endsWith('\u00ad') ? '-' : '');
}
