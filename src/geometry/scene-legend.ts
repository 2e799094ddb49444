/**
 * Writes who filled in about whom under an exported picture, with its signs
 * and notes. On screen the legend is HTML; this one travels with the file.
 */
import { signShapes, type EndSign } from './end-signs.ts';
import { markShape } from './markers.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineShape } from './series-lines.ts';
import { round, type Point, type Role, type Scene, type Shape } from './scene.ts';
import { path, text, through } from './shapes.ts';
import type { MeasureText } from './text-measure.ts';
import { wrapText } from './text-wrap.ts';

/** The words under a picture. */
export interface SceneLegend {
  /** One a voice: 'Ouders → school', 'ingevuld door het schoolteam'. */
  readonly voices: readonly {
    readonly look: SeriesLook;
    readonly title: string;
    readonly detail?: string;
  }[];
  /** Only the signs that occur. */
  readonly signs?: readonly { readonly sign: EndSign; readonly text: string }[];
  /** 'samen bekijken', when it does not stand at its arc. */
  readonly pairWords?: string;
  /** Sentences, as 'Dit is de kijk van wie invulde. Het is geen meting.' */
  readonly notes: readonly string[];
}

/** How the legend is set. */
export interface LegendType {
  readonly em: number;
  readonly measure: MeasureText;
  readonly direction?: 'ltr' | 'rtl';
}

/** Line height, in the size of the text. */
const spacing = 1.36;

/** A sample with words after it; all lengths in em. */
interface Cell {
  /** Draws the sample round a point, which lies at `middle`. */
  readonly draw: (at: Point) => readonly Shape[];
  readonly middle: number;
  /** Where the words begin. */
  readonly lead: number;
  /** The next cell begins here, if it still fits in the row. */
  readonly width: number;
  readonly title?: string;
  readonly detail: string | undefined;
  /** Room below. */
  readonly gap: number;
}

/** The shapes so far, and how words are set below them. */
interface Sheet extends LegendType {
  readonly width: number;
  readonly shapes: Shape[];
}

/** The scene with its legend below. */
export function withLegend(scene: Scene, legend: SceneLegend, type: LegendType): Scene {
  const { em, measure } = type;
  const { voices, signs = [], pairWords, notes } = legend;
  const width = scene.width / em - 1;
  const columns = voices.length > 1 && width >= 35 ? 2 : 1;
  const item = (detail: string, draw: Cell['draw']): Cell => {
    const end = 3.1 + measure(detail, 0.8125, 400);
    return { draw, middle: 0.6, lead: 1.6, width: end, detail, gap: 0.65 };
  };
  const rows: readonly (readonly Cell[])[] = [
    voices.map(({ look, title, detail }) => {
      const draw = (at: Point): readonly Shape[] => lineSample(look, at, em);
      return { draw, middle: 1.375, lead: 3.4, width: width / columns, title, detail, gap: 0.6 };
    }),
    [
      ...signs.map(({ sign, text: word }) =>
        item(word, (at) => signShapes({ ...sign, key: `key-${sign.key}` }, at, em)),
      ),
      ...(pairWords ? [item(pairWords, (at) => [pairSample(at, em)])] : []),
    ],
    notes.map((detail) => ({ draw: () => [], middle: 0, lead: 0, width, detail, gap: 0.4 })),
  ];
  const y = scene.height + 0.5 * em;
  const rule = through({ x: em, y }, { x: width * em, y });
  const shapes = [...scene.shapes, path('rule', '', rule, 1)];
  let foot = y + 1.5 * em;
  for (const cells of rows) foot = setRow(cells, foot, { ...type, width: scene.width, shapes });
  return { ...scene, height: Math.ceil(foot + 0.5 * em), shapes };
}

/** The line of a voice with its mark in the middle, 2.75 em long. */
function lineSample(look: SeriesLook, at: Point, em: number): readonly Shape[] {
  const key = `key-${look.key}`;
  const half = 1.375 * em - 1;
  const line = through({ x: at.x - half, y: at.y }, { x: at.x + half, y: at.y });
  return [lineShape({ ...look, key }, 'full', line), markShape('marker', key, look, at, em)];
}

/** The arc of behaviour and time round (x, y). */
function pairSample({ x, y }: Point, em: number): Shape {
  const start = through({ x: x - 0.5 * em, y: y + 0.2 * em });
  const arc = `q${round(0.5 * em)} ${round(-0.7 * em)} ${round(em)} 0`;
  return path('pair', 'key', start + arc, 1.5);
}

/** Sets cells beside each other; one that does not fit goes on below. Gives the foot. */
function setRow(cells: readonly Cell[], top: number, sheet: Sheet): number {
  const { em, width: sheetWidth, shapes, direction } = sheet;
  let [x, y, foot] = [em, top, top];
  for (const { draw, middle, lead, width, title, detail, gap } of cells) {
    if (x > em && x + width * em > sheetWidth) [x, y] = [em, foot];
    const place = (right: number, below: number): Point => {
      const left = x + right * em;
      return { x: direction === 'rtl' ? sheetWidth - left : left, y: below };
    };
    const room = (width - lead - 1) * em;
    shapes.push(...draw(place(middle, y)));
    const below = write('legend', title, place(lead, y), room, sheet);
    const end = write('legend-quiet', detail, place(lead, below), room, sheet);
    foot = Math.max(foot, end + gap * em);
    x += width * em;
  }
  return foot;
}

/** Gives the y of what comes below. */
function write(
  role: Role,
  words: string | undefined,
  at: Point,
  room: number,
  { em, measure, direction, shapes }: Sheet,
): number {
  if (!words) return at.y;
  const [size, weight] = role === 'legend' ? [0.9375 * em, 600] : [0.8125 * em, 400];
  const { lines } = wrapText(words, room, (one) => measure(one, size, weight));
  const anchor = direction === 'rtl' ? 1 : 0;
  shapes.push(text(role, shapes.length, lines, at, { size, weight, anchor, direction, spacing }));
  return at.y + lines.length * spacing * size;
}
