/**
 * The words of leaves, while there are few: outermost leaf first, each at the
 * best place beside it that touches no other words, no leaf and no thick wood.
 * What finds none is in the list; the chosen leaf is always written.
 */
import type { Label, LabelBox } from '../label.ts';
import type { Point } from '../scene.ts';
import type { Disc, DrawnLeaf } from './drawn-tree.ts';
import { alongLeaf, closer, distance, leafDiscs, near } from './leaf-room.ts';
import { disc, type Plate, type Row } from './plate.ts';
import type { TreeRole } from './tree-role.ts';

/** Up to so many leaves have their words in the picture. */
export const mostWords = 24;

/** Wood with a larger radius is never written on. */
const thickWood = 2.6;
const costOfThin = 1.2;
const costOfShift = 0.06;
const dearest = 5.2;

/** A place for words, and what it costs to put them there. */
interface Candidate {
  readonly box: LabelBox;
  readonly shift: number;
}

/** The words of a leaf in one line where they are few, else in two, the longer one as short as can be. */
function wordsOf(plate: Plate, text: string): Label<TreeRole> {
  const { em } = plate.setting;
  const rows: Row[] = [['on-disc', text, 14]];
  let label = plate.label(rows, 5.6 * em);
  for (const room of [6.4, 7.2, 8.2, 9.4, 11]) {
    if (isWhole(label)) return label;
    label = plate.label(rows, room * em);
  }
  const [part] = label.parts;
  if (!part || part.lines.length <= 2) return label;
  const lines = [part.lines[0] ?? '', `${part.lines[1] ?? ''}…`];
  const height = (label.height * 2) / part.lines.length;
  return { width: label.width + em, height, parts: [{ ...part, lines }] };
}

/** True for at most two lines from which nothing was cut. */
function isWhole({ parts: [part] }: Label<TreeRole>): boolean {
  return !part || (part.lines.length <= 2 && part.lines.every((line) => !line.endsWith('…')));
}

/** Right, left, above and below of tip, middle and base, near and a little farther. */
function candidates(plate: Plate, leaf: DrawnLeaf, label: Label<TreeRole>): readonly Candidate[] {
  const out: Candidate[] = [];
  const at = (point: Point, dx: number, dy: number, shift: number): void => {
    const spot = {
      x: point.x + dx,
      y: point.y + dy,
      anchor: 0.5 - Math.sign(dx) / 2,
      above: 0.5 - Math.sign(dy) / 2,
    };
    out.push({ box: plate.boxOf(label, spot), shift });
  };
  for (const [part, reach] of [
    [1, 2],
    [0.55, 0.2],
    [0.1, 0.12],
  ] as const) {
    const point = alongLeaf(leaf, part);
    const half = part === 1 ? 0 : reach * leaf.length;
    for (const gap of [8, 16])
      for (const slide of [0, -8, 8, -16, 16]) {
        const shift = gap - 8 + Math.abs(slide);
        at({ x: point.x, y: point.y + slide }, half + gap, 0, shift);
        at({ x: point.x, y: point.y + slide }, -half - gap, 0, shift);
        at({ x: point.x + 2 * slide, y: point.y }, 0, -half - gap, shift);
        at({ x: point.x + 2 * slide, y: point.y }, 0, half + gap, shift);
      }
  }
  return out;
}

/** What words keep off, near enough to one leaf to matter. */
interface Around {
  readonly leaves: readonly Disc[];
  readonly wood: readonly Disc[];
}

function costOf(plate: Plate, { box, shift }: Candidate, { leaves, wood }: Around): number {
  if (!plate.isFree(box, 6)) return Infinity;
  let cost = costOfShift * shift;
  for (const leaf of leaves) if (distance(box, leaf) < 3) return Infinity;
  for (const one of wood) {
    if (distance(box, one) > 1) continue;
    if (one.radius > thickWood) return Infinity;
    cost += costOfThin;
    if (cost > dearest) return Infinity;
  }
  return cost;
}

/** Words beside the disc have no halo: what lies under them is the host's own page. */
function grounded(label: Label<TreeRole>, box: LabelBox): Label<TreeRole> {
  if (distance(box, disc) < -4) return label;
  return { ...label, parts: label.parts.map((part) => ({ ...part, role: 'name' })) };
}

/** Writes the words of the leaves in `texts` by id. */
export function writeLeaves(plate: Plate, texts: ReadonlyMap<string, string>): void {
  const { drawn, input } = plate.setting;
  const isFew = drawn.leaves.length <= mostWords;
  const far = (leaf: DrawnLeaf): number => {
    const tip = alongLeaf(leaf, 1);
    return Math.hypot(tip.x - disc.x, tip.y - disc.y);
  };
  const order = drawn.leaves
    .filter(({ id }) => isFew || id === input.chosen)
    .map((leaf) => ({ leaf, far: far(leaf) }))
    .sort((a, b) => b.far - a.far);
  if (order.length === 0) return;
  const all = drawn.leaves.flatMap(leafDiscs);
  const wood = [
    ...closer(drawn.woodDiscs),
    ...closer(drawn.rootDiscs),
    // A fruit with its stalk and its name.
    ...drawn.fruits.map(({ x, y }) => ({ x, y: y - 10, radius: 56 })),
  ];
  for (const { leaf } of order) {
    const label = wordsOf(plate, texts.get(leaf.id) ?? '');
    if (label.parts.length === 0) continue;
    const reach = leaf.length + label.width + 60;
    const around = { leaves: near(all, leaf, reach, reach), wood: near(wood, leaf, reach, reach) };
    const isChosen = leaf.id === input.chosen;
    const box = cheapest(plate, candidates(plate, leaf, label), around, isChosen);
    if (!box) continue;
    const subject = { key: `leaf-${leaf.id}`, item: leaf.id };
    if (isChosen) plate.setOnCard(label, box, subject);
    else plate.set(grounded(label, box), box, subject);
  }
}

/** The cheapest place; for a leaf that must be written also one over leaves and wood. */
function cheapest(
  plate: Plate,
  places: readonly Candidate[],
  around: Around,
  isChosen: boolean,
): LabelBox | undefined {
  let [best, least] = [undefined as LabelBox | undefined, Infinity];
  for (const place of places) {
    const cost = costOf(plate, place, around);
    if (cost < least) [best, least] = [place.box, cost];
  }
  if (best || !isChosen) return best;
  return places.find(({ box }) => plate.isFree(box))?.box ?? places[0]?.box;
}
