/**
 * The growing wood as shapes: roots by their state, branches, the strands of the
 * trunk that fade into bark, and what binds them. Knows no words.
 */
import type { Leaf } from '../../model/record.ts';
import { round, type Shape } from '../scene.ts';
import { path, roundEnds, shape } from '../shapes.ts';
import type { DrawnRoot, DrawnStrand, DrawnTree } from './drawn-tree.ts';
import { budsPath, querySigns, voiceDashes } from './glyph.ts';
import { groundY } from './plate.ts';
import type { TreeRole } from './tree-role.ts';

/** Shapes that show one item together. */
export function group(
  role: TreeRole,
  item: string,
  shapes: readonly Shape<TreeRole>[],
  attributes: Shape['attributes'] = {},
): Shape<TreeRole> {
  return { tag: 'g', key: `${role}-${item}`, role, item, attributes, shapes };
}

const dots = { ...roundEnds, 'stroke-dasharray': '0.1 6' };

/** A root; its form alone tells its state. */
export function rootShape(root: DrawnRoot, thick: number): Shape<TreeRole> {
  const { id, state, outline, lines, buds, sign } = root;
  const isFull = state === 'firm' || state === 'growing';
  const role = isFull ? 'root' : 'root-empty';
  const edge = isFull ? (thick - 1) * 1.2 : 1.9 * thick;
  const shapes = [
    path<TreeRole>(role, '', outline, edge, undefined, isFull || state === 'fragile' ? {} : dots),
    ...lines.map(({ d, strokeWidth = 1.5, dash }, i) => {
      const ends = { ...roundEnds, ...(dash && { 'stroke-dasharray': dash }) };
      return path<TreeRole>('wood-line', i, d, strokeWidth * thick, undefined, ends);
    }),
    ...(buds.length > 0 ? [path<TreeRole>('bud', '', budsPath(buds, thick), 0)] : []),
  ];
  if (sign) {
    const transform = `translate(${round(sign.x)} ${round(sign.y)}) scale(${round(0.5 + thick / 2)})`;
    shapes.push({ ...group('thing', 'query', querySigns(), { transform }), item: undefined });
  }
  // What stands inside changes with the state, so the key does too.
  return { ...group('thing', id, shapes), key: `root-${state ?? 'open'}-${id}` };
}

/** The crown without leaves. */
export function crownShapes({ wood, buds }: DrawnTree, thick: number): readonly Shape<TreeRole>[] {
  return [
    // A stroke thickens thin wood most: × 2.1 where lines are × 2.
    path<TreeRole>('wood', '', wood, 1.8 * (thick - 1)),
    path<TreeRole>('bud', '', budsPath(buds, 0.5 + thick / 2), 0),
  ];
}

/** The place of a stop between the lower and the upper end of a fade, all in units of growth. */
function stop(
  role: 'fade-wood' | 'fade-voice' | 'fade-seam',
  id: number,
  offset: number,
  voice?: DrawnStrand['voice'],
): Shape<TreeRole> {
  const attributes = {
    offset: offset.toFixed(3),
    ...(offset === 1 && role === 'fade-seam' && { 'stop-opacity': 0 }),
  };
  return { tag: 'stop', key: `${id}`, role, voice, attributes };
}

/** Full colour from the ground to 50 above the fork, bark at -500 and 58 under the ground. */
function fade(
  id: string,
  scale: number,
  ends: readonly [number, number],
  stops: readonly Shape<TreeRole>[],
): Shape<TreeRole> {
  const [y1, y2] = ends.map((y) => groundY + scale * y);
  const attributes = {
    id,
    gradientUnits: 'userSpaceOnUse',
    x1: 0,
    x2: 0,
    y1: y1 ?? 0,
    y2: y2 ?? 0,
  };
  return { ...shape<TreeRole>('linearGradient', 'fade-seam', id, attributes), shapes: stops };
}

/** True while the pupil's strand has nothing although the tree has leaves. */
export function isStrandEmpty({ id, voice }: DrawnStrand, leaves: readonly Leaf[]): boolean {
  return (
    voice === 'pupil' &&
    leaves.length > 0 &&
    !leaves.some(({ branch, who }) => who === 'pupil' || branch === id)
  );
}

/** The strands of the trunk over the wood, with the gradients by which they fade. */
export function strandShapes(
  { strands, stage: { scale } }: DrawnTree,
  leaves: readonly Leaf[],
  thick: number,
): readonly Shape<TreeRole>[] {
  if (strands.length === 0) return [];
  const name = (of: string): string => `tree-fade-${of}-${Math.round(100 * scale)}`;
  const seam = name('seam');
  const voices = [...new Set(strands.map(({ voice }) => voice))];
  return [
    fade(seam, scale, [-300, -520], [stop('fade-seam', 0, 0), stop('fade-seam', 1, 1)]),
    ...voices.map((voice) =>
      fade(
        name(voice ?? 'none'),
        scale,
        [58, -500],
        [
          stop('fade-wood', 0, 0),
          stop('fade-voice', 1, 0.104, voice),
          stop('fade-voice', 2, 0.561, voice),
          stop('fade-wood', 3, 1),
        ],
      ),
    ),
    ...strands.map((strand) => {
      const { id, voice, fill, pattern } = strand;
      if (isStrandEmpty(strand, leaves)) {
        const edge = path<TreeRole>('strand-empty', '', fill, 2 * thick, voice, dots);
        return { ...group('thing', id, [edge]), key: `strand-empty-${id}` };
      }
      const stroke = `url(#${seam})`;
      const body = { fill: `url(#${name(voice ?? 'none')})`, stroke, 'paint-order': 'stroke' };
      const dash = voice && voiceDashes[voice];
      const line = { ...roundEnds, stroke, ...(dash && { 'stroke-dasharray': dash }) };
      return group('thing', id, [
        path<TreeRole>('strand', '', fill, 3, voice, body),
        path<TreeRole>('strand-line', '', pattern, voice === 'pupil' ? 2.4 : 1.8, voice, line),
      ]);
    }),
  ];
}

/** How a band lies round the trunk. */
export interface BindingPlace {
  readonly y: number;
  /** Half as wide as the trunk there. */
  readonly half: number;
  /** How much lower its right end lies than its middle. */
  readonly slope: number;
  /** On which side its words stand; 0 without words. */
  readonly tail: -1 | 0 | 1;
}

/** A raffia band round the trunk, with a tail to its words. */
export function bindingShape(id: string, place: BindingPlace, thick: number): Shape<TreeRole> {
  const { y, half, slope, tail } = place;
  const [left, right] = [round(600 - half), round(600 + half)];
  const middle = y + slope / 2 + 5;
  const curve = (by: number): string =>
    `M${left} ${round(y - slope + by)}Q600 ${round(middle + by)} ${right} ${round(y + slope + by)}`;
  const back = `L${right} ${round(y + slope + 7)}Q600 ${round(middle + 7)} ${left} ${round(y - slope + 7)}Z`;
  const start = `M${round(600 + tail * (half - 2))} ${round(y + tail * slope)}`;
  const bow = tail < 0 ? 'c-16 2 -22 -22 -42 -20' : 'c16 16 22 -8 42 -6';
  return group('thing', id, [
    path<TreeRole>('binding', '', curve(-7) + back, 2),
    path<TreeRole>('binding-line', 0, curve(-2.4) + curve(2.4), 1.2 * thick),
    ...(tail === 0 ? [] : [path<TreeRole>('binding-line', 1, start + bow, 1.8)]),
  ]);
}
