/**
 * Writes who filled in about whom under an exported picture, with its signs
 * and notes. On screen the legend is HTML; this one travels with the file.
 */
import { signShapes, type EndSign } from './end-signs.ts';
import { markShape } from './markers.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineShape } from './series-lines.ts';
import { round, type Point, type Scene, type Shape } from './scene.ts';
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

/** A word, and what stands before it. */
type Item = readonly [word: string | undefined, draw: (at: Point) => readonly Shape[]];

/** The scene with its legend below. */
export function withLegend(scene: Scene, legend: SceneLegend, type: LegendType): Scene {
  const { em } = type;
  const pen = new LegendPen(scene, type);
  pen.rule();
  pen.voices(legend.voices);
  pen.items([
    ...(legend.signs ?? []).map(({ sign, text: word }): Item => {
      return [word, (at) => signShapes({ ...sign, key: `key-${sign.key}` }, at, em)];
    }),
    [legend.pairWords, (at) => [pairSample(at, em)]],
  ]);
  for (const note of legend.notes) pen.note(note);
  return { ...scene, height: Math.ceil(pen.y + 0.5 * em), shapes: pen.shapes };
}

/** The line of a voice with its mark, 2.75 em long, its left end at (x, y). */
function lineSample(look: SeriesLook, { x, y }: Point, em: number): readonly Shape[] {
  const key = `key-${look.key}`;
  const line = through({ x: x + 1, y }, { x: x + 2.75 * em - 1, y });
  const mark = markShape('marker', key, look, { x: x + 1.375 * em, y }, em);
  return [lineShape({ ...look, key }, 'full', line), mark];
}

/** The arc of behaviour and time round (x, y). */
function pairSample({ x, y }: Point, em: number): Shape {
  const start = through({ x: x - 0.5 * em, y: y + 0.2 * em });
  const arc = `q${round(0.5 * em)} ${round(-0.7 * em)} ${round(em)} 0`;
  return path('pair', 'key', start + arc, 1.5);
}

/** Writes downwards from the scene's foot. */
class LegendPen {
  readonly shapes: Shape[];
  y: number;
  readonly #type: LegendType;
  readonly #width: number;

  constructor(scene: Scene, type: LegendType) {
    this.shapes = [...scene.shapes];
    this.y = scene.height + 0.5 * type.em;
    this.#type = type;
    this.#width = scene.width;
  }

  rule(): void {
    const { em } = this.#type;
    const { y } = this;
    const d = through({ x: em, y }, { x: this.#width - em, y });
    this.shapes.push(path('rule', '', d, 1));
    this.y += 1.5 * em;
  }

  /** In two columns where there is room. */
  voices(voices: SceneLegend['voices']): void {
    const { em } = this.#type;
    const columns = voices.length > 1 && this.#width >= 36 * em ? 2 : 1;
    const room = this.#width / columns - 5.5 * em;
    let foot = this.y;
    voices.forEach(({ look, title, detail }, i) => {
      const part = (i % columns) / columns;
      if (part === 0) this.y = foot;
      const left = em + part * (this.#width - em);
      const x = left + 3.4 * em;
      this.shapes.push(...lineSample(look, { x: this.#mirror(left, 2.75 * em), y: this.y }, em));
      let y = this.#write('legend', title, x, this.y, room);
      if (detail) y = this.#write('legend-quiet', detail, x, y, room);
      foot = Math.max(foot, y + 0.6 * em);
    });
    this.y = foot;
  }

  /** Side by side; one goes on a new line where it does not fit. */
  items(items: readonly Item[]): void {
    const { em, measure } = this.#type;
    let x = em;
    const endRow = (): void => {
      if (x > em) this.y += 1.75 * em;
      x = em;
    };
    for (const [word, draw] of items) {
      if (!word) continue;
      const width = 1.6 * em + measure(word, 0.8125 * em, 400);
      if (x + width > this.#width - em) endRow();
      this.shapes.push(...draw({ x: this.#mirror(x + 0.6 * em), y: this.y }));
      this.#write('legend-quiet', word, x + 1.6 * em, this.y, this.#width);
      x += width + 1.5 * em;
    }
    endRow();
  }

  note(words: string): void {
    const { em } = this.#type;
    this.y = this.#write('legend-quiet', words, em, this.y, this.#width - 2 * em) + 0.4 * em;
  }

  /** Left end of what is `width` wide and begins at `x`, in the writing direction. */
  #mirror(x: number, width = 0): number {
    return this.#type.direction === 'rtl' ? this.#width - x - width : x;
  }

  /** Gives the y of what comes below. */
  #write(
    role: 'legend' | 'legend-quiet',
    words: string,
    left: number,
    y: number,
    room: number,
  ): number {
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
