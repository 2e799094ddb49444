/**
 * Draws a scene into an `<svg>` by direct DOM calls: shapes are kept by key,
 * and only what changed is written. Knows no data and no colour.
 */
import type { Role, Scene, Shape } from '../geometry/scene.ts';

/** The public part name of a role, where it has one. */
const parts: Readonly<Partial<Record<Role, string>>> = {
  ring: 'ring',
  'ring-outer': 'ring',
  axis: 'axis',
  'axis-focus': 'axis',
  line: 'line',
  marker: 'marker',
  sign: 'sign',
  'sign-glyph': 'sign',
  name: 'name',
};

type Attributes = Shape['attributes'];

interface Drawn {
  readonly element: SVGElement;
  readonly shape: Shape;
}

/** Keeps one `<svg>` equal to the scene drawn last. */
export class SceneRenderer {
  readonly #svg: SVGSVGElement;
  #drawn: ReadonlyMap<string, Drawn> = new Map();
  #size: Attributes = {};

  /** `svg` must be empty and belong to this renderer alone. */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Draws `scene`; writes only what is not the same as before. */
  draw({ width, height, shapes }: Scene): void {
    const size = { viewBox: `0 0 ${width} ${height}`, width, height };
    write(this.#svg, size, this.#size);
    this.#size = size;
    const before = this.#drawn;
    // An element shows one tag, so another one under the same key is another element.
    this.#drawn = new Map(
      shapes.map((shape) => [
        shape.tag + shape.key,
        redrawn(shape, before.get(shape.tag + shape.key)),
      ]),
    );
    for (const [key, { element }] of before) if (!this.#drawn.has(key)) element.remove();
    let next = this.#svg.firstChild;
    for (const { element } of this.#drawn.values()) {
      if (element === next) next = next.nextSibling;
      else this.#svg.insertBefore(element, next);
    }
  }
}

function created(tag: string): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', tag);
}

/** The element of `shape`, made or brought up to date. */
function redrawn(shape: Shape, before?: Drawn): Drawn {
  if (before?.shape === shape) return before;
  const { tag, lines } = shape;
  const element = before?.element ?? created(tag);
  write(element, attributesOf(shape), before && attributesOf(before.shape));
  lines?.forEach(({ text, x, y }, i) => {
    const holder = element.children[i] ?? element.appendChild(created('tspan'));
    const old = before?.shape.lines?.[i];
    write(holder, { x, y }, old && { x: old.x, y: old.y });
    if (old?.text !== text) holder.textContent = text;
  });
  while (element.childElementCount > (lines?.length ?? 0)) element.lastElementChild?.remove();
  return { element, shape };
}

function attributesOf({ role, voice, attributes }: Shape): Attributes {
  const part = parts[role];
  return { ...attributes, class: voice ? `${role} voice ${voice}` : role, ...(part && { part }) };
}

function write(element: Element, now: Attributes, before: Attributes = {}): void {
  for (const name in before) if (!(name in now)) element.removeAttribute(name);
  for (const name in now)
    if (now[name] !== before[name]) element.setAttribute(name, String(now[name]));
}
