/** Leaves and fruits at their places. Knows no words. */
import { round, type Shape } from '../scene.ts';
import { path } from '../shapes.ts';
import type { DrawnFruit, DrawnLeaf } from './drawn-tree.ts';
import { fruitShapes } from './glyph.ts';
import { leafGlyphShapes } from './leaf-glyph.ts';
import type { TreeRole } from './tree-role.ts';
import { group } from './wood-shapes.ts';

/** Below this length a leaf has no midrib, in units. */
const shortest = 30;

/** A leaf with its petiole; `larger` and `thick` as the drawing is smaller. */
export function leafShape(leaf: DrawnLeaf, larger: number, thick: number): Shape<TreeRole> {
  const { id, kind, x, y, angle, length, petiole } = leaf;
  const size = (length * larger) / 100;
  const hasMidrib = length * larger >= shortest;
  const turn = `translate(${round(x)} ${round(y)}) rotate(${round(angle)}) scale(${size.toFixed(3)})`;
  const inner = leafGlyphShapes({ ...leaf, hasMidrib }, angle);
  const blade = group('leaf', id, inner, { transform: turn });
  // The tags inside change with the kind and with who, so the key does too.
  const key = `leaf-${kind}-${inner.length}-${id}`;
  if (petiole === undefined) return { ...blade, key };
  const stem = path<TreeRole>('wood-line', '', petiole, 1.8 * thick);
  return { ...group('thing', id, [stem, { ...blade, item: undefined }]), key: `stem-${key}` };
}

/** A fruit on its stalk. */
export function fruitShape(fruit: DrawnFruit, isFilled: boolean, thick: number): Shape<TreeRole> {
  const { id, x, y, stalk } = fruit;
  const size = 0.5 + thick / 2;
  const transform = `translate(${round(x)} ${round(y)}) scale(${round(size)})`;
  const shapes = [
    ...(stalk ? [path<TreeRole>('wood', '', stalk, 1.6 * (thick - 1))] : []),
    group('thing', '', fruitShapes(isFilled), { transform }),
  ].map((one) => ({ ...one, item: undefined }));
  return { ...group('thing', id, shapes), key: `fruit-${isFilled}-${id}` };
}
