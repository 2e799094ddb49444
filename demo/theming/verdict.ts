/**
 * What the page says of the contrast of a theme: how many pairs are too low, each of
 * these with the nearest colour that is enough, and a table of all.
 */
import { colorButton, nameOf } from './color-fields.ts';
import { givingWay } from './contrast-pairs.ts';
import { enough, withMixes, type JudgedPair } from './contrast.ts';
import {
  judgedTheme,
  paletteOf,
  schemes,
  sourcesOf,
  suggestion,
  type Scheme,
  type Theme,
} from './theme.ts';

/** Takes a colour into the theme. */
export type Choose = (scheme: Scheme, token: string, color: string) => void;

interface Places {
  readonly summary: Element;
  /** Leads to those that are too low; hidden where none is. */
  readonly which: HTMLElement;
  readonly low: Element;
  readonly pairs: Element;
}

const shown = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
  roundingMode: 'floor',
});

/** A ratio that stays on one line. */
function written(ratio: number): string {
  return `${shown.format(ratio)}\u00a0:\u00a01`;
}

function pairName({ front, ground }: JudgedPair): string {
  return `${nameOf(front)} on ${nameOf(ground).toLowerCase()}`;
}

function small(text: string): HTMLElement {
  const line = document.createElement('small');
  line.textContent = text;
  return line;
}

function sample(theme: Theme, scheme: Scheme, pair: JudgedPair): HTMLElement {
  const colors = withMixes(paletteOf(theme, scheme));
  const box = document.createElement('span');
  box.className = 'sample';
  box.ariaHidden = 'true';
  box.textContent = pair.kind === 'text' ? 'Aa' : '●';
  box.style.setProperty('color', colors[pair.front] ?? '');
  box.style.setProperty('background', colors[pair.ground] ?? '');
  return box;
}

function advice(theme: Theme, scheme: Scheme, pair: JudgedPair, choose: Choose): HTMLElement {
  const line = document.createElement('p');
  line.className = 'advice';
  const [token, kept] = givingWay(pair);
  const color = suggestion(token, paletteOf(theme, scheme));
  if (color === undefined) {
    line.textContent = `No tone of ${nameOf(token).toLowerCase()} passes: change ${nameOf(kept).toLowerCase()}.`;
    return line;
  }
  line.append(colorButton(color, token, scheme, () => choose(scheme, token, color)));
  return line;
}

function lowItem(theme: Theme, scheme: Scheme, pair: JudgedPair, choose: Choose): HTMLElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  text.textContent = `${pairName(pair)}, ${scheme}: ${written(pair.ratio)} is too low.`;
  text.append(small(`Needs ${written(enough[pair.kind])}, for ${pair.where}.`));
  item.append(sample(theme, scheme, pair), text, advice(theme, scheme, pair, choose));
  return item;
}

function pairRow(light: JudgedPair, dark: JudgedPair): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(pairName(light), small(light.where));
  const cells = [light, dark].map(({ ratio, passes }) => {
    const cell = document.createElement('td');
    cell.append(written(ratio), small(passes ? 'passes AA' : 'too low'));
    cell.classList.toggle('too-low', !passes);
    return cell;
  });
  row.append(head, ...cells);
  return row;
}

/**
 * One line for each colour that must change: of its pairs the worst. What follows
 * from another colour that must change comes right with that one.
 */
function worst(pairs: readonly JudgedPair[]): readonly JudgedPair[] {
  const byToken = new Map<string, JudgedPair>();
  for (const pair of pairs.filter(({ passes }) => !passes)) {
    const [token] = givingWay(pair);
    const known = byToken.get(token);
    const shortOf = (one: JudgedPair): number => one.ratio / enough[one.kind];
    if (!known || shortOf(pair) < shortOf(known)) byToken.set(token, pair);
  }
  return [...byToken]
    .filter(([token]) => !sourcesOf(token).some((source) => byToken.has(source)))
    .map(([, pair]) => pair);
}

function summaryOf(all: number, low: number): string {
  if (low === 0) return `All ${String(all)} pairs of colours pass AA, light and dark.`;
  return low === 1
    ? `1 of ${String(all)} pairs of colours is too low.`
    : `${String(low)} of ${String(all)} pairs of colours are too low.`;
}

/** Writes the verdict on `theme`; `choose` takes the colour that a person takes over. */
export function showVerdict(theme: Theme, places: Places, choose: Choose): void {
  const [light = [], dark = []] = schemes.map((scheme) => judgedTheme(theme, scheme));
  const all = [...light, ...dark];
  const low = all.filter(({ passes }) => !passes).length;
  const text = summaryOf(all.length, low);
  places.which.hidden = low === 0;
  if (places.summary.textContent !== text) places.summary.textContent = text;
  places.low.replaceChildren(
    ...schemes.flatMap((scheme, index) =>
      worst([light, dark][index] ?? []).map((pair) => lowItem(theme, scheme, pair, choose)),
    ),
  );
  places.pairs.replaceChildren(
    ...light.flatMap((pair, index) => {
      const other = dark[index];
      return other ? [pairRow(pair, other)] : [];
    }),
  );
}
