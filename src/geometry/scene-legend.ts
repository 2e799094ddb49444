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
  const pen = new LegendPen(scene, type);
  pen.row(
    voices.map(({ look, ...words }) => ({
      draw: (at) => lineSample(look, at, em),
      ...{ middle: 1.375, lead: 3.4, width: width / columns, detail: undefined, gap: 0.6 },
      ...words,
    })),
  );
  pen.row([
    ...signs.map(({ sign, text: word }) =>
      item(word, (at) => signShapes({ ...sign, key: `key-${sign.key}` }, at, em)),
    ),
    ...(pairWords ? [item(pairWords, (at) => [pairSample(at, em)])] : []),
  ]);
  pen.row(notes.map((detail) => ({ draw: () => [], middle: 0, lead: 0, width, detail, gap: 0.4 })));
  return { ...scene, height: Math.ceil(pen.y + 0.5 * em), shapes: pen.shapes };
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

/** Writes downwards from the scene's foot, in the writing direction. */
class LegendPen {
  readonly shapes: Shape[];
  y: number;
  readonly #type: LegendType;
  readonly #width: number;

  /** Begins with a line over the whole width. */
  constructor({ width, height, shapes }: Scene, type: LegendType) {
    const { em } = type;
    const y = height + 0.5 * em;
    const rule = path('rule', '', through({ x: em, y }, { x: width - em, y }), 1);
    this.shapes = [...shapes, rule];
    this.y = y + 1.5 * em;
    this.#type = type;
    this.#width = width;
  }

  /** Cells beside each other; one that does not fit goes on below. */
  row(cells: readonly Cell[]): void {
    const { em } = this.#type;
    let x = em;
    let foot = this.y;
    for (const { draw, middle, lead, width, title, detail, gap } of cells) {
      if (x > em && x + width * em > this.#width) {
        x = em;
        this.y = foot;
      }
      this.shapes.push(...draw({ x: this.#mirror(x + middle * em), y: this.y }));
      const room = (width - lead - 1) * em;
      const below = this.#write('legend', title, x + lead * em, this.y, room);
      foot = Math.max(
        foot,
        this.#write('legend-quiet', detail, x + lead * em, below, room) + gap * em,
      );
      x += width * em;
    }
    this.y = foot;
  }

  #mirror(x: number): number {
    return this.#type.direction === 'rtl' ? this.#width - x : x;
  }

  /** Gives the y of what comes below. */
  #write(role: Role, words: string | undefined, left: number, y: number, room: number): number {
    if (!words) return y;
    const { em, measure, direction } = this.#type;
    const [size, weight] = role === 'legend' ? [0.9375 * em, 600] : [0.8125 * em, 400];
    const { lines } = wrapText(words, room, (one) => measure(one, size, weight));
    const at = { x: this.#mirror(left), y };
    const anchor = direction === 'rtl' ? 1 : 0;
    const look = { size, weight, anchor, direction, spacing };
    this.shapes.push(text(role, this.shapes.length, lines, at, look));
    return y + lines.length * spacing * size;
  }
}
