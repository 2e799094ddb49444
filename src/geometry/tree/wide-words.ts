/**
 * The words of the wide picture that stand beside the tree: mains, branches,
 * roots, actors, bindings, fruits, soil, care and rings. Each is written where
 * nothing else is; what finds no room is in the list.
 */
import { treeBranches, type TreeModel, type TreePlace } from '../../model/tree-model.ts';
import type { Label, LabelBox } from '../label.ts';
import type { Point } from '../scene.ts';
import type { Disc, DrawnBranch } from './drawn-tree.ts';
import { dropShape, ringsShape } from './glyph.ts';
import { alongLeaf, closer, distance, near } from './leaf-room.ts';
import { disc, groundY, type Plate, type Row, type Spot, type Subject } from './plate.ts';
import type { TreeRole } from './tree-role.ts';
import { bindingShape } from './wood-shapes.ts';

/** More side branches than this carry letters: their names are in the list. */
const mostNames = 8;

function subject(sort: string, item: string): Subject {
  return { key: `${sort}-${item}`, item };
}

/** The same spot a little lower or higher, nearest first. */
function slid(spot: Spot, step: number, times: number): Spot[] {
  const spots = [spot];
  for (let i = 1; i <= times; i += 1)
    spots.push({ ...spot, y: spot.y + i * step }, { ...spot, y: spot.y - i * step });
  return spots;
}

/** Mains that carry sides, with what they are for, left and right of the trunk. */
export function writeMains(plate: Plate, mains: TreeModel['mains']): void {
  const { unit } = plate;
  const named = mains.filter(({ sides }) => sides.length > 0);
  named.forEach((main, i) => {
    const isLeft = i < named.length / 2;
    const rank = isLeft ? i : named.length - 1 - i;
    const isAlone = named.length <= 2;
    const rows: Row[] = [['name', main.name, isAlone ? 27 : 20, 600]];
    if (isAlone) rows.push(['quiet', main.note, 15]);
    const y = 938 - (isAlone ? 0 : 28 * unit * rank);
    const label = plate.label(rows, 300);
    // Away from the trunk, so that there is room for what binds it.
    const aside = Math.max(362, 250 + label.width / 2);
    const spot = { x: 600 + (isLeft ? -aside : aside), y, anchor: 0.5, above: 1 };
    plate.write(label, slid(spot, -12, 6), subject('main', main.id));
  });
}

/** True for a leaf's tip that reaches the words beside the disc. */
function isPastDisc({ x, y }: Point): boolean {
  return Math.hypot(x - disc.x, y - disc.y) > disc.radius + 6;
}

/** True when no corner of a box lies in the disc. */
function isOffDisc({ left, right, top, bottom }: LabelBox): boolean {
  const dx = Math.max(left - disc.x, disc.x - right, 0);
  const dy = Math.max(top - disc.y, disc.y - bottom, 0);
  return Math.hypot(dx, dy) >= disc.radius + 4;
}

/** Where a ray from the middle of the disc through `to` passes the distance `far`. */
export function onRay(to: Point, far: number): Point {
  const [dx, dy] = [to.x - disc.x, to.y - disc.y];
  const by = far / (Math.hypot(dx, dy) || 1);
  return { x: disc.x + dx * by, y: disc.y + (dx || dy ? dy * by : -far) };
}

/** Branches from the sides of the disc towards its top and its foot, so that each can give way outwards. */
function bySide(branches: readonly DrawnBranch[]): readonly DrawnBranch[] {
  const far = ({ fullTip }: DrawnBranch): number => Math.abs(fullTip.y - disc.y);
  return [...branches].sort((a, b) => far(a) - far(b));
}

/** The names round the crown; with more than eight of them letters, as below 64 em. */
export function writeBranches(plate: Plate, model: TreeModel): void {
  const { drawn, margin } = plate.setting;
  const places = new Map(treeBranches(model).map((place) => [place.id, place]));
  const isNamed = places.size <= mostNames;
  const tips = drawn.leaves.map((leaf) => alongLeaf(leaf, 1)).filter(isPastDisc);
  for (const branch of bySide(drawn.branches)) {
    const place = places.get(branch.id);
    if (!place) continue;
    const at = onRay(branch.fullTip, disc.radius + 14);
    const isLeft = at.x < disc.x;
    const spot = { x: at.x, y: at.y, anchor: isLeft ? 1 : 0, above: 0.5 };
    const outward = at.y < disc.y ? -6 : 6;
    const room = isLeft ? at.x - margin : 1200 - margin - at.x;
    // The host's page lies under a name; only where a leaf passes does it need a halo.
    const isOver = near(tips, at, 180, 60).length > 0;
    const rows: Row[] = [
      [isOver ? 'on-paper' : 'name', place.name, 18, 600],
      [isOver ? 'quiet-on-paper' : 'quiet', place.note, 15],
    ];
    const spots = Array.from({ length: 30 }, (_, i) => ({ ...spot, y: at.y + i * outward }));
    const box = isNamed ? writeBeside(plate, rows, room, spots, place.id) : undefined;
    if (box) leadTo(plate, branch, { x: box.x + (isLeft ? 6 : -6), y: (box.top + box.bottom) / 2 });
    else writeBranchLetter(plate, branch);
  }
}

/** Tries a label as wide as there is room, and narrower where others stand in the way. */
function writeBeside(
  plate: Plate,
  rows: readonly Row[],
  room: number,
  spots: readonly Spot[],
  item: string,
): LabelBox | undefined {
  const natural = plate.label(rows, room).width;
  // Rather narrower than far from its tip.
  for (const [part, reach] of [
    [1, 10],
    [0.6, 10],
    [0.45, 10],
    [1, 30],
    [0.6, 30],
    [0.45, 30],
  ] as const) {
    const label = plate.label(rows, part * natural);
    const near = spots.slice(0, reach);
    const free = near.filter((spot) => isOffDisc(plate.boxOf(label, spot)));
    const box = plate.write(label, free, subject('branch', item));
    if (box) return box;
  }
  return undefined;
}

/** A leader bridges more than 56 units. */
function leadTo(plate: Plate, { id, tip }: DrawnBranch, to: Point): void {
  const [dx, dy] = [to.x - tip.x, to.y - tip.y];
  const far = Math.hypot(dx, dy);
  if (far < 56) return;
  plate.lead(id, { x: tip.x + (10 * dx) / far, y: tip.y + (10 * dy) / far }, to);
}

/** A letter just outside the disc; it slides along the edge to where there is room. */
export function writeBranchLetter(plate: Plate, branch: DrawnBranch): void {
  const far = disc.radius - 10 + plate.letterRadius;
  const start = onRay(branch.fullTip, far);
  const angle = Math.atan2(start.y - disc.y, start.x - disc.x);
  for (let i = 0; i < 40; i += 1) {
    const turn = angle + (((i % 2 ? -1 : 1) * Math.ceil(i / 2)) / 40) * 1.2;
    const at = { x: disc.x + far * Math.cos(turn), y: disc.y + far * Math.sin(turn) };
    if (at.y > groundY - plate.letterRadius || !plate.writeLetter(at, branch.id)) continue;
    const edge = onRay(at, far - plate.letterRadius - 4);
    leadTo(plate, branch, edge);
    return;
  }
}

/** Names and states under the tips of the roots; a number where a name finds no room. */
export function writeRoots(plate: Plate, model: TreeModel): void {
  const { drawn, input } = plate.setting;
  const names = new Map(model.roots.map((place) => [place.id, place.name]));
  const role = model.soil ? 'on-soil' : 'name';
  for (const { id, tip, state } of drawn.roots) {
    const rows: Row[] = [
      [role, names.get(id), 17, 600],
      [role, (state ? input.words.states[state] : input.words.open) || undefined, 15],
    ];
    const isWritten = [200, 120].some((widest) => {
      const label = plate.label(rows, widest * plate.unit);
      const wood = closer(near(drawn.rootDiscs, tip, label.width + 90, label.height + 40));
      return plate.write(label, belowTip(plate, label, tip, wood), subject('root', id));
    });
    if (!isWritten) writeRootNumber(plate, id, tip);
  }
}

/** Places under a tip: first where words cover little wood and stand near. */
function belowTip(
  plate: Plate,
  label: Label<TreeRole>,
  tip: Point,
  wood: readonly Disc[],
): readonly Spot[] {
  const side = tip.x < 600 ? -1 : 1;
  const below = { x: tip.x, y: tip.y + 16, anchor: 0.5, above: 0 };
  const cost = (spot: Spot): number => {
    const box = plate.boxOf(label, spot);
    const covered = wood.filter((one) => distance(box, one) < 2).length;
    return covered + Math.hypot(spot.x - below.x, spot.y - below.y) / 4;
  };
  return [0, 10, 20, -10, -20, 40, 80]
    .flatMap((by) => [0, 10].map((dy) => ({ ...below, x: tip.x + side * by, y: below.y + dy })))
    .map((spot) => ({ spot, cost: cost(spot) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ spot }) => spot);
}

/** A number in a disc under the tip of a root, or as near to it as there is room. */
export function writeRootNumber(plate: Plate, id: string, tip: Point): void {
  const radius = plate.letterRadius;
  const steps = [-3, -2, -1, 0, 1, 2, 3];
  [-1, 0, 1, 2, 3, 4]
    .flatMap((down) => steps.map((aside) => ({ x: aside * radius, y: down * radius })))
    .sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y))
    .some(({ x, y }) => plate.writeLetter({ x: tip.x + x, y: tip.y - 12 + radius + y }, id));
}

/** What holds the strands together: raffia bands, and their names by turns left and right. */
export function writeBindings(plate: Plate, bindings: readonly TreePlace[]): void {
  const { drawn, thick, hasWords } = plate.setting;
  const { scale } = drawn.stage;
  const pitch = Math.min(58, 116 / Math.max(bindings.length - 1, 1));
  bindings.slice(0, 8).forEach((binding, i) => {
    const y = groundY - scale * (63 + pitch * i);
    const half = drawn.trunkHalfWidth(y) + 3;
    const side = i % 2 ? 1 : -1;
    plate.growth.push(
      bindingShape(binding.id, { y, half, slope: -7 * side, tail: hasWords ? side : 0 }, thick),
    );
    if (!hasWords) return;
    const spot = { x: 600 + side * (half + 47), y: y - 13, anchor: (1 - side) / 2, above: 0.5 };
    const label = plate.label([['on-disc', binding.name, 16]], 190);
    plate.write(label, slid(spot, 6, 3), subject('binding', binding.id));
  });
}

/** Names under the fruits, in the window between the mains. */
export function writeFruits(plate: Plate, fruits: readonly TreePlace[]): void {
  const places = new Map(fruits.map((place) => [place.id, place]));
  for (const { id, x, y } of plate.setting.drawn.fruits) {
    const label = plate.label([['on-disc', places.get(id)?.name, 15]], 88 * plate.unit);
    plate.write(label, slid({ x, y: y + 27, anchor: 0.5, above: 0 }, 8, 3), subject('fruit', id));
  }
}

/** The lines of the soil, at the bottom of the bowl. */
export function writeSoil(plate: Plate): void {
  const { input } = plate.setting;
  const { soil } = input.model;
  if (!soil) return;
  const lines = [...soil.lines.map(({ name }) => name), ...(input.answers.notes[soil.id] ?? [])];
  if (lines.length === 0) return;
  const label = plate.label([['quiet-on-soil', input.words.soil(lines), 15]], 440);
  plate.write(
    label,
    slid({ x: 600, y: 1414, anchor: 0.5, above: 0.5 }, 8, 3),
    subject('soil', soil.id),
  );
}

/** A drop at each part that an action tends. */
export function writeCareSigns(plate: Plate): void {
  const items = new Set(plate.setting.input.answers.care.map(({ item }) => item));
  for (const item of items) plate.addBeside(dropShape(), 24, item);
}

/** Actions that tend the tree, at the left over the soil, and the dates of earlier trees at the right. */
export function writeCareAndRings(plate: Plate): void {
  const { input } = plate.setting;
  const { care, rings } = input.answers;
  const { unit } = plate;
  const start = plate.isMirrored ? -1 : 1;
  const cares = care.slice(0, 2);
  cares.forEach(({ item, text }, i) => {
    const row: Row = ['name', text, 15];
    const lines =
      cares.length > 1 ? plate.oneLine(row, 230 * unit) : plate.label([row], 230 * unit);
    const x = 600 - start * (600 - 92 - 18 * unit);
    const y = cares.length > 1 ? 968 + 22 * unit * i : 978;
    const spot = { x, y, anchor: (1 - start) / 2, above: 0.5 };
    const box = plate.write(lines, [spot], { key: `care-${i}` });
    if (box)
      plate.addSign(dropShape(), { x: x - start * 18 * unit, y: y - 1 }, { key: `${i}`, item });
  });
  if (rings.length === 0) return;
  const rows: Row[] = [
    ['quiet', input.words.rings, 15],
    ['name', rings.join(', '), 15],
  ];
  const x = 600 + start * 494;
  const spot = { x, y: 976, anchor: (1 + start) / 2, above: 0.5 };
  if (plate.write(plate.label(rows, 190), [spot], { key: 'rings' }))
    plate.addSign(ringsShape(rings.length), { x: x + start * 24, y: 972 }, { key: '' });
}
