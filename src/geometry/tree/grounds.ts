/** What lies behind the tree: the disc, the bowl of soil, sun and mist. Knows no words. */
import type { Point, Shape } from '../scene.ts';
import { circle, path, roundEnds, shape } from '../shapes.ts';
import { disc, groundY } from './plate.ts';
import { smoothPath } from './ribbon.ts';
import { seeded } from './seeded.ts';
import type { TreeRole } from './tree-role.ts';

const half = 530;

/** How deep the bowl of soil is at `x` units beside its middle, if it is `depth` in the middle. */
export function soilDepth(x: number, depth: number): number {
  return depth * Math.max(0, 1 - Math.abs(x / half) ** 2.5) ** 0.62;
}

/** The surface of the soil: it rolls a little. */
function surface(x: number): number {
  return groundY + 3.4 * Math.sin(x / 96 + 1.2) + 1.6 * Math.sin(x / 41);
}

/** Points from left to right; closer together where the bowl turns. */
function across(count: number, y: (x: number) => number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = -half * Math.cos((Math.PI * i) / count);
    return { x: 600 + x, y: y(x) };
  });
}

function bowl(depth: number): string {
  const below = across(28, (x) => surface(x) + soilDepth(x, depth)).reverse();
  return `${smoothPath(across(28, surface))}${smoothPath(below).replace('M', 'L')}Z`;
}

function pebbles(): string {
  const chance = seeded('pebbles');
  return Array.from({ length: 26 }, () => {
    const x = chance(-0.9, 0.9) * half;
    const y = surface(x) + 18 + chance(0.05, 0.86) * soilDepth(x, 430);
    const w = chance(3, 6);
    return `M${Math.round(600 + x)} ${Math.round(y)}q${w.toFixed(1)} ${(-0.7 * w).toFixed(1)} ${(2 * w).toFixed(1)} 0`;
  }).join('');
}

let paths: readonly string[] | undefined;

/** The bowl of soil in three layers, palest first, under its surface. */
export function soilShapes(thick: number, item: string | undefined): readonly Shape<TreeRole>[] {
  paths ??= [...[448, 284, 132].map(bowl), pebbles(), smoothPath(across(28, surface))];
  const [pale = '', middle = '', dark = '', stones = '', line = ''] = paths;
  const dots = { ...roundEnds, 'stroke-dasharray': '2 4' };
  return [
    path<TreeRole>('soil', '', pale, 1, undefined, dots),
    path<TreeRole>('soil-middle', '', middle, 1, undefined, dots),
    path<TreeRole>('soil-dark', '', dark, 1, undefined, dots),
    path<TreeRole>('pebble', '', stones, 1.4),
    path<TreeRole>('wood-line', 'ground', line, 2.6 * thick),
  ].map((one) => ({ ...one, item }));
}

/** The room in which the tree grows; it never scales. */
export function discShape(): Shape<TreeRole> {
  return circle<TreeRole>('disc', '', disc, disc.radius, 1);
}

/** A quiet disc with a ring of dots. */
export function sunShapes(at: Point, radius: number, item: string): readonly Shape<TreeRole>[] {
  const beyond = radius * 1.115;
  const gap = ((2 * Math.PI * beyond) / 60).toFixed(2);
  const dots = { ...roundEnds, 'stroke-dasharray': `0.1 ${gap}` };
  const rays = circle<TreeRole>('rays', item, at, beyond, 0.025 * radius);
  return [
    { ...circle<TreeRole>('sun', item, at, radius, 1.4), item },
    { ...rays, item, attributes: { ...rays.attributes, ...dots } },
  ];
}

/** One flat band with round ends. */
export function mistShape(
  id: string,
  { x, y }: Point,
  width: number,
  height: number,
): Shape<TreeRole> {
  const edge = { 'stroke-width': 1, 'stroke-dasharray': '6 3' };
  return shape<TreeRole>('rect', 'mist', id, { x, y, width, height, rx: height / 2, ...edge });
}
