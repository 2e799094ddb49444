/**
 * Writes who filled in about whom under an exported picture, with its signs
 * and notes. On screen the legend is HTML; this one travels with the file.
 */
import { textShape } from './axis-labels.ts';
import { signShapes, type EndSign } from './end-signs.ts';
import type { SeriesLook } from './radar-input.ts';
import { lineSampleShapes, pairSampleShape } from './scene-samples.ts';
import { round, type Role, type Scene, type Shape } from './scene.ts';
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
    pen.voice(look, title, detail, (i % columns) / columns, columns);
    if (i % columns === columns - 1 || i === legend.voices.length - 1) pen.feed(detail ? 3 : 2);
  });
  for (const { sign, text } of legend.signs ?? []) {
    pen.item(text, (x, y) => signShapes({ ...sign, key: `key-${sign.key}` }, x, y, em));
  }
  if (legend.pairWords) pen.item(legend.pairWords, (x, y) => [pairSampleShape(x, y, em)]);
  pen.endItems();
  legend.notes.forEach((note) => pen.note(note));
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

  constructor(scene: Scene, type: LegendType) {
    this.#type = type;
    this.#width = scene.width;
    this.#x = type.em;
    this.y = scene.height + 0.5 * type.em;
  }

  feed(em: number): void {
    this.y += em * this.#type.em;
  }

  rule(): void {
    const { em } = this.#type;
    const y = round(this.y);
    const attributes = {
      x1: round(em),
      y1: y,
      x2: round(this.#width - em),
      y2: y,
      'stroke-width': 1,
    };
    this.shapes.push({ tag: 'line', key: 'legend-rule', role: 'rule', attributes });
    this.feed(1.5);
  }

  voice(
    look: SeriesLook,
    title: string,
    detail: string | undefined,
    part: number,
    columns: number,
  ): void {
    const { em } = this.#type;
    const left = em + part * (this.#width - em);
    const sample = this.#mirror(left, 2.75 * em);
    this.shapes.push(...lineSampleShapes(look, sample, this.y, em));
    const room = this.#width / columns - 5.5 * em;
    const x = left + 3.4 * em;
    this.#write(`legend-${look.key}`, 'legend', title, x, this.y, 0.9375, room);
    if (detail)
      this.#write(
        `legend-detail-${look.key}`,
        'legend-quiet',
        detail,
        x,
        this.y + 1.2 * em,
        0.8125,
        room,
      );
  }

  /** One sign with its word; goes on a new line where it does not fit. */
  item(text: string, draw: (x: number, y: number) => readonly Shape[]): void {
    const { em, measure } = this.#type;
    const width = 1.6 * em + measure(text, 0.8125 * em, 400);
    if (this.#x > em && this.#x + width > this.#width - em) this.endItems();
    this.shapes.push(...draw(this.#mirror(this.#x + 0.6 * em, 0), this.y));
    this.#write(
      `legend-${text}`,
      'legend-quiet',
      text,
      this.#x + 1.6 * em,
      this.y,
      0.8125,
      this.#width,
    );
    this.#x += width + 1.5 * em;
  }

  endItems(): void {
    const { em } = this.#type;
    if (this.#x > em) this.feed(1.75);
    this.#x = em;
  }

  note(text: string): void {
    const { em } = this.#type;
    const lines = this.#write(
      `note-${text}`,
      'legend-quiet',
      text,
      em,
      this.y,
      0.8125,
      this.#width - 2 * em,
    );
    this.feed(1.1 * lines + 0.4);
  }

  /** Left end of what is `width` wide and begins at `x`, in the writing direction. */
  #mirror(x: number, width: number): number {
    return this.#type.direction === 'rtl' ? this.#width - x - width : x;
  }

  #write(
    key: string,
    role: Role,
    text: string,
    x: number,
    y: number,
    size: number,
    room: number,
  ): number {
    const { em, measure, direction } = this.#type;
    const px = size * em;
    const weight = role === 'legend' ? 600 : 400;
    const { lines } = wrapText(text, room, (line) => measure(line, px, weight));
    const placed = lines.map((line, i) => ({
      text: line,
      x: round(this.#mirror(x, 0)),
      y: round(y + 0.36 * px + i * 1.35 * px),
    }));
    const anchor = direction === 'rtl' ? 'end' : 'start';
    this.shapes.push(textShape(key, role, px, weight, anchor, direction, placed));
    return lines.length;
  }
}
