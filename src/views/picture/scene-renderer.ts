/**
 * Draws a scene into an `<svg>` by direct DOM calls: shapes are kept by key,
 * and only what changed is written. Knows no data and no colour.
 */
import type { Role, Scene, Shape } from '../../geometry/scene.ts';

/** The public part name of a role, where it has one. */
export type SceneParts<R extends string = Role> = Readonly<Partial<Record<R, string>>>;

type Attributes = Shape['attributes'];

interface Drawn<R extends string> {
  readonly element: Element;
  readonly shape: Shape<R>;
}

/** Keeps one `<svg>` equal to the scene drawn last. */
export class SceneRenderer<R extends string = Role> {
  readonly #svg: SVGSVGElement;
  readonly #parts: SceneParts<R>;
  #drawn: ReadonlyMap<string, Drawn<R>> = new Map();
  #size: Attributes = {};

  /** `svg` must be empty and belong to this renderer alone. */
  constructor(svg: SVGSVGElement, parts: SceneParts<R>) {
    this.#svg = svg;
    this.#parts = parts;
  }

  /** Draws `scene`; writes only what is not the same as before. */
  draw({ width, height, viewBox = `0 0 ${width} ${height}`, shapes }: Scene<R>): void {
    const size = { viewBox, width, height };
    write(this.#svg, size, this.#size);
    this.#size = size;
    const before = this.#drawn;
    // An element shows one tag, so another one under the same key is another element.
    this.#drawn = new Map(
      shapes.map((shape) => [
        shape.tag + shape.key,
        this.#redrawn(shape, before.get(shape.tag + shape.key)),
      ]),
    );
    for (const [key, { element }] of before) if (!this.#drawn.has(key)) element.remove();
    let next = this.#svg.firstChild;
    for (const { element } of this.#drawn.values()) {
      if (element === next) next = next.nextSibling;
      else this.#svg.insertBefore(element, next);
    }
  }

  /** The element of `shape`, made or brought up to date. */
  #redrawn(
    shape: Shape<R>,
    before: Drawn<R> | undefined,
    element = before?.element ?? created(shape.tag),
  ): Drawn<R> {
    const old = before?.shape;
    if (old === shape) return { element, shape };
    const { lines = [], shapes = [] } = shape;
    write(element, this.#attributesOf(shape), old && this.#attributesOf(old));
    lines.forEach(({ text, x, y }, i) => {
      const holder = child(element, i, 'tspan');
      const line = old?.lines?.[i];
      write(holder, { x, y }, line && { x: line.x, y: line.y });
      if (line?.text !== text) holder.textContent = text;
    });
    shapes.forEach((inner, i) => {
      const holder = child(element, i, inner.tag);
      const last = old?.shapes?.[i];
      this.#redrawn(inner, last && { element: holder, shape: last }, holder);
    });
    const count = lines.length + shapes.length;
    while (element.childElementCount > count) element.lastElementChild?.remove();
    return { element, shape };
  }

  #attributesOf({ role, voice, item, attributes }: Shape<R>): Attributes {
    const part = this.#parts[role];
    return {
      ...attributes,
      class: voice ? `${role} voice ${voice}` : role,
      ...(item && { 'data-item': item }),
      ...(part && { part }),
    };
  }
}

function created(tag: string): Element {
  return document.createElementNS('http://www.w3.org/2000/svg', tag);
}

function child(element: Element, index: number, tag: string): Element {
  return element.children[index] ?? element.appendChild(created(tag));
}

function write(element: Element, now: Attributes, before: Attributes = {}): void {
  for (const name in before) if (!(name in now)) element.removeAttribute(name);
  for (const name in now)
    if (now[name] !== before[name]) element.setAttribute(name, String(now[name]));
}
