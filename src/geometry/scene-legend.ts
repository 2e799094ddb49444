/**
 * Writes who filled in about whom under an exported picture, with its signs
 * and notes. On screen the legend is HTML; this one travels with the file.
 */
import { signShapes, type EndSign } from './end-signs.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineSampleShapes, pairSampleShape } from './scene-samples.ts';
import type { Point, Role, Scene, Shape } from './scene.ts';
import { line, text } from './shapes.ts';
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

/** The scene with its legend below. */
export function withLegend(scene: Scene, legend: SceneLegend, type: LegendType): Scene {
  const { em } = type;
  const pen = new LegendPen(scene, type);
  pen.rule();
  const columns = legend.voices.length > 1 && scene.width >= 36 * em ? 2 : 1;
  legend.voices.forEach(({ look, title, detail }, i) => {
    const column = i % columns;
    pen.voice(look, title, detail, column / columns, columns);
    if (column === columns - 1 || i === legend.voices.length - 1) pen.endRow();
  });
  for (const { sign, text: word } of legend.signs ?? []) {
    pen.item(word, (at) => signShapes({ ...sign, key: `key-${sign.key}` }, at, em));
  }
  if (legend.pairWords) pen.item(legend.pairWords, (at) => [pairSampleShape(at, em)]);
  pen.endItems();
  for (const note of legend.notes) pen.note(note);
  return {
    ...scene,
    height: Math.ceil(pen.y + 0.5 * em),
    shapes: [...scene.shapes, ...pen.shapes],
  };
}

/** Writes downwards from the scene's foot. */
class LegendPen {
  readonly shapes: Shape[] = [];
  y: number;
  readonly #type: LegendType;
  readonly #width: number;
  #x: number;
  #rowHeight = 0;

  constructor(scene: Scene, type: LegendType) {
    this.#type = type;
    this.#width = scene.width;
    this.#x = type.em;
    this.y = scene.height + 0.5 * type.em;
  }

  rule(): void {
    const { em } = this.#type;
    const { y } = this;
    this.shapes.push(line('legend-rule', 'rule', { x: em, y }, { x: this.#width - em, y }, 1));
    this.y += 1.5 * em;
  }

  /** One voice, in the column that begins at `part` of the width. */
  voice(
    look: SeriesLook,
    title: string,
    detail: string | undefined,
    part: number,
    columns: number,
  ): void {
    const { em } = this.#type;
    const left = em + part * (this.#width - em);
    const at = { x: this.#mirror(left, 2.75 * em), y: this.y };
    this.shapes.push(...lineSampleShapes(look, at, em));
    const room = this.#width / columns - 5.5 * em;
    const x = left + 3.4 * em;
    let height = 1.3 * this.#write(`legend-${look.key}`, 'legend', title, x, this.y, room);
    if (detail) {
      const y = this.y + height * em;
      height += 1.1 * this.#write(`legend-detail-${look.key}`, 'legend-quiet', detail, x, y, room);
    }
    this.#rowHeight = Math.max(this.#rowHeight, height);
  }

  endRow(): void {
    this.y += (this.#rowHeight + 0.6) * this.#type.em;
    this.#rowHeight = 0;
  }

  /** One sign with its word; goes on a new line where it does not fit. */
  item(words: string, draw: (at: Point) => readonly Shape[]): void {
    const { em, measure } = this.#type;
    const width = 1.6 * em + measure(words, 0.8125 * em, 400);
    if (this.#x > em && this.#x + width > this.#width - em) this.endItems();
    this.shapes.push(...draw({ x: this.#mirror(this.#x + 0.6 * em, 0), y: this.y }));
    this.#write(`legend-${words}`, 'legend-quiet', words, this.#x + 1.6 * em, this.y, this.#width);
    this.#x += width + 1.5 * em;
  }

  endItems(): void {
    const { em } = this.#type;
    if (this.#x > em) this.y += 1.75 * em;
    this.#x = em;
  }

  note(words: string): void {
    const { em } = this.#type;
    const room = this.#width - 2 * em;
    const lines = this.#write(`note-${words}`, 'legend-quiet', words, em, this.y, room);
    this.y += (1.1 * lines + 0.4) * em;
  }

  /** Left end of what is `width` wide and begins at `x`, in the writing direction. */
  #mirror(x: number, width: number): number {
    return this.#type.direction === 'rtl' ? this.#width - x - width : x;
  }

  /** Gives the number of lines. */
  #write(key: string, role: Role, words: string, x: number, y: number, room: number): number {
    const { em, measure, direction } = this.#type;
    const size = (role === 'legend' ? 0.9375 : 0.8125) * em;
    const weight = role === 'legend' ? 600 : 400;
    const { lines } = wrapText(words, room, (one) => measure(one, size, weight));
    const placed = lines.map((one, i) => ({
      text: one,
      x: this.#mirror(x, 0),
      y: y + (0.36 + i * 1.35) * size,
    }));
    const anchor = direction === 'rtl' ? 'right' : 'left';
    this.shapes.push(text(key, role, size, weight, placed, anchor, direction));
    return lines.length;
  }
}
