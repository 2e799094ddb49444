/**
 * How much room a picture has: the width of its box and the size of an em in
 * it, both in px, and a measure of text in the host's font. Says so when one of
 * them changed. Knows no picture.
 */
import type { LitElement, ReactiveController } from 'lit';
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

/** Boxes of elements that were never drawn. */
const unseen = new Set<PictureBox>();

export class PictureBox implements ReactiveController {
  readonly #host: LitElement;
  readonly #onChange: () => void;
  readonly #fillsHost: boolean;
  /** A frame later: what is drawn changes the height of the box, which would be a loop. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#read()));
  #box: Element | undefined;
  #size: BoxSize | undefined;

  /**
   * @param onChange called when the size is known first, and when it changed
   * @param fillsHost the box is mostly as wide as the element: its size can be foreseen
   */
  constructor(host: LitElement, onChange: () => void, fillsHost = false) {
    this.#host = host;
    this.#onChange = onChange;
    this.#fillsHost = fillsHost;
    host.addController(this);
  }

  /** The size of the box; undefined while it is not shown. */
  get size(): BoxSize | undefined {
    return this.#size;
  }

  /**
   * Reads the room before anything is drawn, so that the first drawing fits; at once
   * for all that wait, as each reading lays out the page.
   */
  foresee(): void {
    if (!unseen.has(this)) return;
    const probes = [...unseen].map((box) => [box, box.#probe()] as const);
    unseen.clear();
    for (const [box, probe] of probes) box.#read(probe);
    for (const [, probe] of probes) probe.remove();
  }

  #probe(): Element {
    const probe = document.createElement('div');
    probe.className = 'root';
    this.#host.renderRoot.append(probe);
    return probe;
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
    if (this.#fillsHost && !this.#host.hasUpdated) unseen.add(this);
    document.fonts?.addEventListener('loadingdone', this.#handleFonts);
    if (this.#box) this.#observer.observe(this.#box);
  }

  hostDisconnected(): void {
    unseen.delete(this);
    document.fonts?.removeEventListener('loadingdone', this.#handleFonts);
    this.#observer.disconnect();
  }

  readonly #handleFonts = (): void => {
    measures.clear();
    this.#size = undefined;
    this.#read();
  };

  #read(box = this.#box): void {
    const width = box?.clientWidth ?? 0;
    if (!box || width === 0) return;
    const { fontSize, fontFamily, direction } = getComputedStyle(box);
    const size = { width, em: parseFloat(fontSize), family: fontFamily, rtl: direction === 'rtl' };
    if (this.#size && JSON.stringify(this.#size) === JSON.stringify(size)) return;
    this.#size = size;
    this.#onChange();
  }
}
