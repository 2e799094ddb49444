/**
 * The signs of the tree in line with text, as the picture draws them: leaves by
 * kind and voice, roots by state, fruits, care and rings. Decoration: hidden from
 * assistive technology, the word always stands with it.
 */
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { Shape } from '../../geometry/scene.ts';
import { dropShape, fruitShapes, ringsShape, rootGlyphShapes } from '../../geometry/tree/glyph.ts';
import { leafGlyphShapes } from '../../geometry/tree/leaf-glyph.ts';
import type { TreeRole } from '../../geometry/tree/tree-role.ts';
import type { Actor, LeafKind, RootState } from '../../model/record.ts';
import { SceneRenderer } from './scene-renderer.ts';

const drawn = new Map<string, Node>();

/** A copy of the sign `name`, which is drawn once; a list may hold hundreds. */
function glyph(
  name: string,
  viewBox: string,
  shapes: () => readonly Shape<TreeRole>[],
): DirectiveResult {
  return guard([name], () => {
    let sign = drawn.get(name);
    if (!sign) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
      new SceneRenderer<TreeRole>(svg, {}).draw({
        ...{ width, height, viewBox, mode: 'full' },
        // The same key may come twice in a unit sign.
        shapes: shapes().map((shape, i) => ({ ...shape, key: `${i}` })),
      });
      svg.setAttribute('class', `tree-glyph ${name}`);
      svg.setAttribute('aria-hidden', 'true');
      drawn.set(name, (sign = svg));
    }
    return sign.cloneNode(true);
  });
}

/** A leaf of this kind; its midrib says who. */
export function leafGlyph(kind: LeafKind, who?: Actor): DirectiveResult {
  const name = `leaf-glyph ${kind}-leaf ${who ? `of-${who}` : ''}`;
  return glyph(name, '-3 -34 106 68', () => leafGlyphShapes({ kind, who }));
}

/** A piece of root in this state. */
export function rootGlyph(state: RootState): DirectiveResult {
  return glyph(`root-glyph ${state}`, '0 0 54 26', () => rootGlyphShapes(state));
}

/** An open flower, or a round fruit where the team wrote something. */
export function fruitGlyph(isFilled: boolean): DirectiveResult {
  const name = isFilled ? 'fruit-glyph' : 'flower-glyph';
  return glyph(name, '-26 -26 52 52', () => fruitShapes(isFilled));
}

/** The drop before an action that tends a part. */
export function dropGlyph(): DirectiveResult {
  return glyph('drop-glyph', '-13 -13 26 26', () => [dropShape()]);
}

/** Year rings, one for each earlier tree. */
export function ringsGlyph(count: number): DirectiveResult {
  return glyph(`rings-glyph rings-${count}`, '-20 -20 40 40', () => [ringsShape(count)]);
}
