/**
 * The small signs of the tree as unit paths round (0, 0): what hangs, grows and
 * stands beside words. Lists draw the same ones. Knows no place.
 */
import type { Actor, RootState } from '../../model/record.ts';
import { round, type Point } from '../scene.ts';
import { path, roundEnds } from '../shapes.ts';
import type { Shape } from '../scene.ts';
import type { DrawnBud } from './drawn-tree.ts';
import type { TreeRole } from './tree-role.ts';

/** A number of places and numbers, x before y, turned by `degrees` and set at (x, y). */
export function turned(numbers: readonly number[], degrees: number, { x, y }: Point): string[] {
  const [sin, cos] = [Math.sin, Math.cos].map((of) => of((degrees * Math.PI) / 180));
  const points: string[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [a = 0, b = 0] = numbers.slice(i);
    points.push(
      `${round(x + a * (cos ?? 1) - b * (sin ?? 0))} ${round(y + a * (sin ?? 0) + b * (cos ?? 1))}`,
    );
  }
  return points;
}

const origin = { x: 0, y: 0 };

/** The mark of each voice, 12 wide. */
const voiceMarks: Readonly<Record<Actor, string>> = {
  parents: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  school: 'M-5.5 -5.5h11v11h-11Z',
  pupil: 'M0 -7l7 12.5h-14Z',
};

/** The mark of a voice with a seam round it. */
export function markShape(voice: Actor, id: string): Shape<TreeRole> {
  const under = { 'paint-order': 'stroke' };
  return path<TreeRole>('voice-mark', id, voiceMarks[voice], 3, voice, under);
}

/** The line of each voice, as on strands: dashes and gaps. */
export const voiceDashes: Readonly<Record<Actor, string>> = {
  parents: '',
  school: '9 7',
  pupil: '0.1 7',
};

/** A `?`, 22 high, as lines 4 wide. */
export const queryPath = 'M-5.6 -5a5.6 5.4 0 1 1 8.6 4.6c-2.2 1.5 -3 2.4 -3 4.6M0 10v.1';

/** Five petals, and the fruit that they stand for; radius 23. */
const petal = [0, 0, -13.5, 10.9, -6.5, 22.9, 0, 20.8, 6.6, 22.9, 13.6, 10.9, 0, 0];
const petals = [-144, -72, 0, 72, 144].map((angle) => {
  const [start, ...curve] = turned(petal, angle, origin);
  return `M${start}C${curve.join(' ')}Z`;
});
const fruit =
  'M0 -21.2c11.5 -6.9 23 2.3 23 20.7c0 17.3 -12.6 23 -23 23s-23 -5.7 -23 -23c0 -18.4 11.5 -27.6 23 -20.7Z';

/** A flower that says a direction, or the fruit of what the team wrote there. */
export function fruitShapes(isFilled: boolean): readonly Shape<TreeRole>[] {
  return isFilled
    ? [
        path<TreeRole>('fruit', '', fruit, 2),
        path<TreeRole>('fruit-shine', '', 'M-13.8 -2.3q.5 -9.2 8 -12.6', 2.4),
      ]
    : [
        path<TreeRole>('flower', '', petals.join(''), 1.6),
        path<TreeRole>('fruit-heart', '', 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z', 0),
      ];
}

/** A drop, 24 high. */
export function dropShape(): Shape<TreeRole> {
  return path<TreeRole>('drop', '', 'M0 -12c5 8 8 11 8 16a8 8 0 0 1 -16 0c0 -5 3 -8 8 -16Z', 2);
}

/** One ring for each earlier tree, round a dot; never wider than 40. */
export function ringsShape(count: number): Shape<TreeRole> {
  const step = Math.min(4.2, 16 / Math.max(count, 1));
  const rings = Array.from({ length: Math.min(count, 24) }, (_, i) => {
    const r = round(2 + step * (i + 1));
    // A hand that draws: each half a little flatter or fuller.
    const [upper, lower] = [round(r * (i % 2 ? 0.92 : 1.04)), round(r * (i % 2 ? 1.05 : 0.94))];
    return `M${-r} 0a${r} ${upper} 0 1 1 ${2 * r} 0a${r} ${lower} 0 1 1 ${-2 * r} 0Z`;
  });
  return path<TreeRole>('rings', '', `M0 0v.1${rings.join('')}`, 1.5);
}

/** All buds in one path, each pointing its way; `larger` as the drawing is smaller. */
export function budsPath(buds: readonly DrawnBud[], larger: number): string {
  return buds
    .map((bud) => {
      const length = bud.length * larger;
      const [half, wide] = [0.45 * length, 0.36 * length];
      const [start, above, tip, below] = turned(
        [0, 0, half, -wide, length, 0, half, wide],
        bud.angle,
        bud,
      );
      return `M${start}Q${above} ${tip}Q${below} ${start}Z`;
    })
    .join('');
}

/** A `?` on a disc with a dotted edge, 28 wide. */
export function querySigns(): readonly Shape<TreeRole>[] {
  const dots = { ...roundEnds, 'stroke-dasharray': '0.1 5' };
  return [
    path<TreeRole>(
      'query-disc',
      '',
      'M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0Z',
      1.8,
      undefined,
      dots,
    ),
    path<TreeRole>('query', '', queryPath, 3),
  ];
}

const rootBody = 'M2 5C18 3 32 9 50 18C32 17 18 18 2 17Z';
const thinBody = 'M2 7C18 6 32 10 46 16C32 15 18 15.5 2 15Z';
const rootTips = [
  { x: 46, y: 16, angle: 24, length: 9 },
  { x: 30, y: 20, angle: 70, length: 8 },
];

/** A piece of root in a state, 52 × 24 from (0, 0). */
export function rootGlyphShapes(state: RootState): readonly Shape<TreeRole>[] {
  const dots = { ...roundEnds, 'stroke-dasharray': '0.1 4' };
  const rootlet = path<TreeRole>('wood-line', '', 'M22 15Q28 16 30 20', 2);
  switch (state) {
    case 'firm':
      return [path<TreeRole>('root', '', rootBody, 0), rootlet];
    case 'growing':
      return [
        path<TreeRole>('root', '', thinBody, 0),
        rootlet,
        path<TreeRole>('bud', '', budsPath(rootTips, 1), 0),
      ];
    case 'fragile':
      return [
        path<TreeRole>('root-empty', '', thinBody, 1.8),
        path<TreeRole>('wood-line', '', 'M9 7.2v4M15 7.4v4M21 8v3.6M27 9.4v3M33 11v2.4', 1.5),
      ];
    case 'unknown': {
      const query = path<TreeRole>('query', '', queryPath, 3.6);
      return [
        path<TreeRole>('root-empty', '', rootBody, 1.9, undefined, dots),
        { ...query, attributes: { ...query.attributes, transform: 'translate(24 11) scale(.62)' } },
      ];
    }
  }
}
