/**
 * Writes a scene as one self-contained SVG: presentation attributes only, no
 * style, no script, no font file, no id but a gradient's own. Knows no colour:
 * paint is passed in.
 */
import type { Role, Scene, Shape, Voice } from './scene.ts';

/** Presentation attributes that colour a role, as `{fill: 'none', stroke: '#857869'}`. */
export type Paint<R extends string = Role> = (
  role: R,
  voice: Voice | undefined,
  tag: Shape['tag'],
) => Readonly<Record<string, string>>;

/** What an exported picture needs beside its scene. */
export interface SvgOptions<R extends string = Role> {
  readonly paint: Paint<R>;
  readonly fontFamily: string;
  /** Short name of the picture. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly description: string;
  /** Colour behind the picture; transparent without. */
  readonly background?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** BCP 47 tag of the words. */
  readonly lang?: string;
}

/** The whole picture as a string, starting with `<svg`. */
export function sceneToSvg<R extends string>(scene: Scene<R>, options: SvgOptions<R>): string {
  const { width, height, viewBox = `0 0 ${width} ${height}` } = scene;
  const { paint, fontFamily, title, description, background, direction, lang } = options;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox,
    role: 'img',
    'font-family': fontFamily,
    ...(direction === 'rtl' && { direction }),
    ...(lang && { lang }),
  };
  return element('svg', root, [
    element('title', {}, [escaped(title)]),
    element('desc', {}, [escaped(description)]),
    background ? element('rect', { width, height, fill: background }) : '',
    ...scene.shapes.map((shape) => written(shape, paint)),
  ]);
}

function written<R extends string>(shape: Shape<R>, paint: Paint<R>): string {
  const { tag, role, voice, item, attributes, lines, shapes } = shape;
  return element(
    tag,
    { ...attributes, ...paint(role, voice, tag), ...(item && { 'data-item': item }) },
    lines?.map(({ text, x, y }) => element('tspan', { x, y }, [escaped(text)])) ??
      shapes?.map((inner) => written(inner, paint)),
  );
}

function element(tag: string, given: Shape['attributes'], content?: readonly string[]): string {
  const attributes = Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<${tag}${attributes}${content ? `>${content.join('')}</${tag}` : '/'}>`;
}

/** What XML cannot hold (control characters, lone surrogates) becomes a replacement sign. */
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(unfit, '\ufffd').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
