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
  /** In drawing order, as the children of the svg. */
  #drawn: readonly Drawn[] = [];
  #size = '';

  /** `svg` must be empty and belong to this renderer alone. */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Draws `scene`; what is the same as before costs nothing. */
  draw({ width, height, shapes }: Scene): void {
    const size = `0 0 ${width} ${height}`;
    if (size !== this.#size) {
      this.#size = size;
      this.#svg.setAttribute('viewBox', size);
      this.#svg.setAttribute('width', String(width));
      this.#svg.setAttribute('height', String(height));
    }
    const drawn = this.#drawn;
    const isSameOrder =
      drawn.length === shapes.length && drawn.every((one, i) => isLike(one.shape, shapes[i]));
    if (!isSameOrder) this.#rearrange(shapes);
    else drawn.forEach((one, i) => redraw(one, shapes[i] as Shape));
  }

  /** Makes, keeps, moves and removes elements until they stand as the shapes do. */
  #rearrange(shapes: readonly Shape[]): void {
    const kept = new Map(this.#drawn.map((one) => [one.shape.key, one]));
    const drawn: Drawn[] = [];
    let next = this.#svg.firstChild;
    for (const shape of shapes) {
      const old = kept.get(shape.key);
      const isKept = old && isLike(old.shape, shape);
      const one = isKept ? old : created(shape);
      if (isKept) {
        kept.delete(shape.key);
        redraw(one, shape);
      }
      drawn.push(one);
      if (one.element === next) next = next.nextSibling;
      else this.#svg.insertBefore(one.element, next);
    }
    for (const { element } of kept.values()) element.remove();
    this.#drawn = drawn;
  }
}

/** True when one element can show both, one after the other. */
function isLike(a: Shape, b: Shape | undefined): boolean {
  return (
    a === b ||
    (a.key === b?.key &&
      a.tag === b.tag &&
      a.role === b.role &&
      a.lines?.length === b.lines?.length)
  );
}

function created(shape: Shape): Drawn {
  const element = document.createElementNS(svgNamespace, shape.tag);
  const part = parts[shape.role];
  if (part) element.setAttribute('part', part);
  setClass(element, shape);
  for (const name in shape.attributes) element.setAttribute(name, String(shape.attributes[name]));
  const { lines = [] } = shape;
  for (const line of lines) {
    const holder =
      lines.length === 1
        ? element
        : element.appendChild(document.createElementNS(svgNamespace, 'tspan'));
    setLine(holder, line);
  }
  return { element, shape };
}

function setClass(element: SVGElement, { role, voice }: Shape): void {
  element.setAttribute('class', voice ? `${role} voice ${voice}` : role);
}

function redraw(drawn: Drawn, shape: Shape): void {
  const { element, shape: before } = drawn;
  if (before === shape) return;
  drawn.shape = shape;
  if (before.voice !== shape.voice) setClass(element, shape);
  const { attributes } = shape;
  for (const name in before.attributes) if (!(name in attributes)) element.removeAttribute(name);
  for (const name in attributes) {
    const value = attributes[name];
    if (before.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  shape.lines?.forEach((line, i, { length }) => {
    const holder = length === 1 ? element : element.children[i];
    if (holder) setLine(holder, line, before.lines?.[i]);
  });
}

/** A single line stands in the text itself, several in a `<tspan>` each. */
function setLine(holder: Element, line: TextLine, before?: TextLine): void {
  if (before?.x !== line.x) holder.setAttribute('x', String(line.x));
  if (before?.y !== line.y) holder.setAttribute('y', String(line.y));
  if (before?.text !== line.text) holder.textContent = line.text;
}
