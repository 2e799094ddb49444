/**
 * Draws a scene into an `<svg>` by direct DOM calls: shapes are kept by key,
 * and only what changed is written. Knows no data and no colour.
 */
import type { Role, Scene, Shape, TextLine } from '../geometry/scene.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

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

interface Drawn {
  readonly element: SVGElement;
  shape: Shape;
}

/** Keeps one `<svg>` equal to the scene drawn last. */
export class SceneRenderer {
  readonly #svg: SVGSVGElement;
  readonly #drawn = new Map<string, Drawn>();
  #size = '';

  /** `svg` must be empty and belong to this renderer alone. */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Draws `scene`; the same scene again costs nothing. */
  draw(scene: Scene): void {
    this.#resize(scene);
    const stale = new Set(this.#drawn.keys());
    let next = this.#svg.firstChild;
    for (const shape of scene.shapes) {
      stale.delete(shape.key);
      const element = this.#keep(shape);
      if (element === next) next = next.nextSibling;
      else this.#svg.insertBefore(element, next);
    }
    for (const key of stale) {
      this.#drawn.get(key)?.element.remove();
      this.#drawn.delete(key);
    }
  }

  #resize({ width, height }: Scene): void {
    const size = `0 0 ${width} ${height}`;
    if (size === this.#size) return;
    this.#size = size;
    this.#svg.setAttribute('viewBox', size);
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(height));
  }

  #keep(shape: Shape): SVGElement {
    const drawn = this.#drawn.get(shape.key);
    if (drawn?.shape === shape) return drawn.element;
    if (drawn && drawn.shape.tag === shape.tag && drawn.shape.role === shape.role) {
      update(drawn.element, shape, drawn.shape);
      drawn.shape = shape;
      return drawn.element;
    }
    drawn?.element.remove();
    const element = created(shape);
    this.#drawn.set(shape.key, { element, shape });
    return element;
  }
}

function created(shape: Shape): SVGElement {
  const element = document.createElementNS(svgNamespace, shape.tag);
  const part = parts[shape.role];
  if (part) element.setAttribute('part', part);
  update(element, shape);
  return element;
}

function update(element: SVGElement, shape: Shape, before?: Shape): void {
  if (!before || before.voice !== shape.voice) {
    element.setAttribute('class', shape.voice ? `${shape.role} voice ${shape.voice}` : shape.role);
  }
  for (const name in before?.attributes) {
    if (!(name in shape.attributes)) element.removeAttribute(name);
  }
  for (const name in shape.attributes) {
    const value = shape.attributes[name];
    if (before?.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  if (shape.lines && shape.lines !== before?.lines)
    updateLines(element, shape.lines, before?.lines);
}

function updateLines(
  element: SVGElement,
  lines: readonly TextLine[],
  before: readonly TextLine[] = [],
): void {
  lines.forEach((line, i) => {
    const old = before[i];
    const tspan =
      element.children[i] ?? element.appendChild(document.createElementNS(svgNamespace, 'tspan'));
    if (old?.x !== line.x) tspan.setAttribute('x', String(line.x));
    if (old?.y !== line.y) tspan.setAttribute('y', String(line.y));
    if (old?.text !== line.text) tspan.textContent = line.text;
  });
  for (let i = lines.length; i < before.length; i++) element.lastElementChild?.remove();
}
