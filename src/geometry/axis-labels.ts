/**
 * The names at the ends of the axes: which lines they take, and the boxes in
 * which they stand. Knows
 * no data: a name never moves when an answer changes.
 */
import { boxAt, labelOf, type Label, type LabelBox } from './label.ts';
import type { RadarFrameInput } from './radar-input.ts';
import { step, type Disc } from './radar-scale.ts';
import type { Role, SceneMode } from './scene.ts';

/** The words of each axis. */
export function axisLabels(input: RadarFrameInput, mode: SceneMode): readonly Label<Role>[] {
  const { em, width } = input;
  const isFull = mode === 'full';
  const widest = (isFull && width >= 34 * em ? 7 : 5.5) * em;
  const small = 0.8125 * em;
  const size = mode === 'compact' ? small : 0.9375 * em;
  return input.names.map(({ name, verb, note }, i) =>
    labelOf(
      mode === 'numbered'
        ? [['name', `${i + 1}`, size, 600]]
        : [
            ['name', name, size, 600],
            ['verb', isFull ? verb : '', small],
            ['note', note, Math.max(0.75 * em, 12)],
          ],
      widest,
      input,
    ),
  );
}

/** Where a box stands at the end of its axis; numbers in em. */
type Placement = readonly [
  /** Distance beyond the outer ring, along the axis, for x; and what is added outwards. */
  beyondX: number,
  outward: number,
  /** The same for y; and what is added downwards. */
  beyondY: number,
  downward: number,
  /** Part of the box that lies above that point, and part that lies inwards of it. */
  above: number,
  inward: number,
];

const numeral: Placement = [1.9, 0, 1.9, 0, 0.5, 0.5];

/** So far outwards that the edge of the container decides. */
const edge = 99;

/** By mode: the top axis, the upper pair, the middle pair, the lower pair. */
const placements: Readonly<Record<SceneMode, readonly Placement[]>> = {
  full: [
    [1.55, 0, 1.55, 0, 1, 0.5],
    [1.8, 0, 1.8, 0, 1, 0],
    [1.8, 0, 1.8, 0, 0.5, 0],
    [1.75, 1.2, 1.75, 0, 0, 0.5],
  ],
  compact: [
    [1.4, 0, 1.4, 0, 1, 0.5],
    [0, edge, 0, -1.1, 1, 1],
    [0, edge, 0, 1.2, 0, 1],
    [1.55, 0.75, 0, 1.5, 0, 0.5],
  ],
  numbered: [],
};

/** Places the labels round the outer ring of a disc. */
export function labelBoxes(
  labels: readonly Label<Role>[],
  mode: SceneMode,
  { cx, cy, radius }: Disc,
  { em, width }: RadarFrameInput,
): readonly LabelBox[] {
  return labels.map((label, axis) => {
    const placement = placements[mode][Math.min(axis, 7 - axis)] ?? numeral;
    const [beyondX, outward, beyondY, downward, above, inward] = placement;
    const reach = (beyondX * em + radius) * Math.abs(Math.sin(axis * step)) + outward * em;
    const x = Math.min(reach, width / 2 - (1 - inward) * label.width);
    const y = cy + downward * em - (beyondY * em + radius) * Math.cos(axis * step);
    const side = axis < 4 ? 1 : -1;
    return boxAt(label, cx + side * x, y, 0.5 + side * (inward - 0.5), above);
  });
}
