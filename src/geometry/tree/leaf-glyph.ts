/**
 * A leaf as unit shapes: 100 long, its petiole at (0, 0), pointing right. The
 * kind is in its outline, whose it is in its midrib. Knows no place.
 */
import type { Actor, LeafKind } from '../../model/record.ts';
import { round, type Shape } from '../scene.ts';
import { path, roundEnds } from '../shapes.ts';
import { queryPath } from './glyph.ts';
import type { TreeRole } from './tree-role.ts';

/** What a leaf looks like. */
export interface LeafLook {
  readonly kind: LeafKind;
  readonly who?: Actor | undefined;
  /** Which of the three bends; 1, the straight one, without. */
  readonly bend?: 0 | 1 | 2;
  readonly green?: 0 | 1 | 2 | 3 | 4;
  readonly isBehind?: boolean;
  /** False leaves the midrib out, where it would be too small to read. */
  readonly hasMidrib?: boolean;
}

/** Midrib of a sign of partnership and of the others: width, and dash by voice. */
const ribs = {
  sign: [2.6, 3.6, '11 8', '0.1 8'],
  other: [2.4, 3.4, '9 7', '0.1 7'],
} as const;

function rib(role: TreeRole, d: string, who: Actor, isSign: boolean): Shape<TreeRole> {
  const [line, dots, dash, dotted] = ribs[isSign ? 'sign' : 'other'];
  const pattern = { parents: '', school: dash, pupil: dotted }[who];
  const ends = { ...roundEnds, ...(pattern && { 'stroke-dasharray': pattern }) };
  return path<TreeRole>(role, who, d, who === 'pupil' ? dots : line, undefined, ends);
}

function blade(bend: number): string {
  return `M0 0C10 -22 46 ${9 * bend - 33} 100 ${11.7 * bend}C60 ${9 * bend + 30} 16 25 0 0Z`;
}

/** Above the middle line, from stem to tip; below it the same mirrored. */
const prickles =
  'M0 0Q13.1 -5.2 17 -24Q32 -11.8 43 -31Q55.4 -12 70 -25Q80.4 -5.4 100 0Q80.4 5.4 70 25Q55.4 12 43 31Q32 11.8 17 24Q13.1 5.2 0 0Z';
const veins = 'M26 -3L19 -13M26 3L19 13M48 -3L43 -17M48 3L43 17M68 -3L66 -12M68 3L66 12';
const kernel = 'M0 0C6 -18 28 -23 48 -20C70 -16 90 -6 100 0C90 6 70 16 48 20C28 23 6 18 0 0Z';
const cup = 'M0 0C5 -19 22 -23 40 -21C28 -14 22 -6 26 0C22 6 28 14 40 21C22 23 5 19 0 0Z';

type Draw = (look: LeafLook) => readonly Shape<TreeRole>[];

const draw: Readonly<Record<LeafKind, Draw>> = {
  sign: ({ who, bend = 1, green = 1, isBehind }) => {
    const b = bend - 1;
    const role: TreeRole = isBehind ? `leaf-behind-${(green % 3) as 0 | 1 | 2}` : `leaf-${green}`;
    const middle = `M4 0Q48 ${1.8 * b} 84 ${9 * b}`;
    return [
      path<TreeRole>(role, '', blade(b), 3),
      ...(who ? [rib('midrib', middle, who, true)] : []),
    ];
  },
  chance: ({ who }) => [
    path<TreeRole>('chance', '', kernel, 3.6),
    path<TreeRole>('chance-cup', '', cup, 0),
    ...(who ? [rib('chance-line', 'M38 0L84 0', who, false)] : []),
  ],
  hurdle: ({ who }) => [
    path<TreeRole>('hurdle', '', prickles, 3),
    path<TreeRole>('hurdle-line', '', veins, 2.2),
    ...(who ? [rib('hurdle-line', 'M6 0L84 0', who, false)] : []),
  ],
  unknown: ({ bend = 1 }) => [
    path<TreeRole>('unknown', '', blade(bend - 1), 3.4, undefined, { 'stroke-dasharray': '9 5' }),
  ],
};

const drawn = new Map<string, readonly Shape<TreeRole>[]>();

/** The shapes of a leaf that is turned by `angle`; the same look gives the same objects. */
export function leafGlyphShapes(look: LeafLook, angle = 0): readonly Shape<TreeRole>[] {
  const { kind, who, bend, green, isBehind, hasMidrib = true } = look;
  const name = [kind, hasMidrib && who, bend, green, isBehind].join();
  let shapes = drawn.get(name);
  if (!shapes) {
    shapes = draw[kind](hasMidrib ? look : { ...look, who: undefined });
    drawn.set(name, shapes);
  }
  if (kind !== 'unknown') return shapes;
  const query = path<TreeRole>('query', '', queryPath, 4);
  const transform = `translate(47 0) rotate(${round(-angle)}) scale(1.15)`;
  return [...shapes, { ...query, attributes: { ...query.attributes, transform } }];
}
