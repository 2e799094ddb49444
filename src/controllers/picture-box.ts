/**
 * How much room a picture has: the width of its box and the size of an em in
 * it, both in px, and a measure of text in the host's font. Says so when one of
 * them changed. Knows no picture.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../geometry/text-measure.ts';

export interface BoxSize {
  readonly width: number;
  readonly em: number;
  /** The font families, as computed. */
  readonly family: string;
  readonly rtl: boolean;
}

let context: CanvasRenderingContext2D | null | undefined;
const measures = new Map<string, MeasureText>();

/** Measures text in this font; undefined where there is no canvas. */
export function measureIn(family: string): MeasureText | undefined {
  const known = measures.get(family);
  if (known) return known;
  context ??= document.createElement('canvas').getContext('2d');
  const pen = context;
  if (!pen) return undefined;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text, sizePx, weight) => {
    const key = `${weight}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      pen.font = `${weight} 100px ${family}`;
      width = pen.measureText(text).width / 100;
      if (widths.size > 2000) widths.clear();
      widths.set(key, width);
    }
    return width * sizePx;
  };
  measures.set(family, measure);
  return measure;
}

export class PictureBox implements ReactiveController {
  readonly #onChange: () => void;
  /** A frame later: what is drawn changes the height of the box, which would be a loop. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#read()));
  #box: Element | undefined;
  #size: BoxSize | undefined;

  /** @param onChange called when the size is known first, and when it changed */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  /** The size of the box; undefined while it is not shown. */
  get size(): BoxSize | undefined {
    return this.#size;
  }

  /** Watches this box from now on. */
  watch(box: Element | undefined): void {
    if (box === this.#box) return;
    if (this.#box) this.#observer.unobserve(this.#box);
    this.#box = box;
    if (!box) return;
    this.#observer.observe(box);
    queueMicrotask(() => this.#read());
  }

  hostConnected(): void {
    document.fonts?.addEventListener('loadingdone', this.#handleFonts);
    if (this.#box) this.#observer.observe(this.#box);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.#handleFonts);
    this.#observer.disconnect();
  }

  readonly #handleFonts = (): void => {
    measures.clear();
    this.#size = undefined;
    this.#read();
  };

  #read(): void {
    const box = this.#box;
    const width = box?.clientWidth ?? 0;
    if (!box || width === 0) return;
    const { fontSize, fontFamily, direction } = getComputedStyle(box);
    const size = { width, em: parseFloat(fontSize), family: fontFamily, rtl: direction === 'rtl' };
    if (this.#size && JSON.stringify(this.#size) === JSON.stringify(size)) return;
    this.#size = size;
    this.#onChange();
  }
}
