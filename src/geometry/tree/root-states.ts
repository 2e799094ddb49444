/** A root as the team sees it: firm, growing, fragile, not known, or not answered. Units of the plate. */
import type { RootState } from '../../model/record.ts';
import { type Point, round } from '../scene.ts';
import type { DrawnBud, DrawnPath, DrawnRoot } from './drawn-tree.ts';
import { endAngle, type Knot, outline, ribbon, smoothPath } from './ribbon.ts';
import type { BareRoot } from './roots.ts';
import { onPlate, type Stand } from './stage.ts';

/** Shares of the full width. */
const widths: Readonly<Record<RootState, number>> = {
  firm: 1,
  growing: 0.84,
  fragile: 0.6,
  unknown: 0.8,
};
/** Where the `?` disc stands. */
const signAt = 0.62;

/** A bud at the end of a line of wood. */
export function budAt(line: readonly Point[], length: number): DrawnBud {
  const end = line.at(-1) ?? { x: 0, y: 0 };
  return {
    x: round(end.x),
    y: round(end.y),
    angle: round((endAngle(line) * 180) / Math.PI),
    length,
  };
}

/** A line of wood on the plate, `wide` times as wide. */
export function placed(line: readonly Knot[], stand: Stand, wide = 1): readonly Knot[] {
  return line.map((knot) => ({
    ...onPlate(knot, stand),
    radius: Math.max(0.8, knot.radius * stand.scale * wide),
  }));
}

/** Draws `root` in its state; one that nobody answered is as wide as one that is not known. */
export function drawRoot(root: BareRoot, state: RootState | undefined, stand: Stand): DrawnRoot {
  const wide = widths[state ?? 'unknown'];
  const knots = placed(root.knots, stand, wide);
  const rootlets = root.rootlets.map((line) => placed(line, stand, wide));
  const end = knots.at(-1) ?? onPlate({ x: 0, y: 0 }, stand);
  const tip = { x: round(end.x), y: round(end.y) };
  const base = { id: root.id, state, tip };
  const isWhole = state === 'firm' || state === 'growing';
  const lines = isWhole
    ? []
    : [...(state === 'fragile' ? [hatching(knots)] : []), broken(rootlets, state)];
  const at = state === 'unknown' ? knots[Math.round(signAt * (knots.length - 1))] : undefined;
  return {
    ...base,
    outline: [knots, ...(isWhole ? rootlets : [])].map((line) => ribbon(line)).join(''),
    lines,
    buds: state === 'growing' ? [knots, ...rootlets].map((line) => budAt(line, 9)) : [],
    ...(at === undefined ? {} : { sign: { x: round(at.x), y: round(at.y) } }),
  };
}

function broken(rootlets: readonly (readonly Knot[])[], state: RootState | undefined): DrawnPath {
  const d = rootlets.map((line) => smoothPath(line)).join('');
  return state === 'fragile'
    ? { d, strokeWidth: 1.5, dash: '14 5' }
    : { d, strokeWidth: 1.8, dash: '0.1 6' };
}

/** Short strokes from one edge inwards, longer and shorter. */
function hatching(knots: readonly Knot[]): DrawnPath {
  const edge = outline(knots).slice(0, knots.length);
  const d = knots.flatMap(({ x, y }, i) => {
    const from = edge[i];
    const next = knots[i + 1];
    const beside = edge[i + 1];
    if (from === undefined || next === undefined || beside === undefined || i === 0) return [];
    return [0, 0.5].map((t) => {
      const start = { x: from.x + (beside.x - from.x) * t, y: from.y + (beside.y - from.y) * t };
      const middle = { x: x + (next.x - x) * t, y: y + (next.y - y) * t };
      const deep = 0.9 + 0.5 * Math.sin(i * 1.7 + t * 4);
      return `M${round(start.x)} ${round(start.y)}L${round(start.x + (middle.x - start.x) * deep)} ${round(start.y + (middle.y - start.y) * deep)}`;
    });
  });
  return { d: d.join(''), strokeWidth: 1.3 };
}
