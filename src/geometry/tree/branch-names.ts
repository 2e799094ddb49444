/**
 * Where the name of each branch stands: on the ray from the middle of the disc
 * through the tip of the branch at full size, so that it stays there in every
 * stage. Units of the plate; screens measure again. Knows no leaf.
 */
import type { TreeModel, TreePlace } from '../../model/tree-model.ts';
import { treeBranches } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import type { MeasureText } from '../text-measure.ts';
import { disc } from './crown.ts';
import { onPlate } from './stage.ts';

/** One name with its note under it, and the box that leaves give way to. */
export interface BranchName extends Point {
  readonly id: string;
  /** The side at `x`, towards the tree. */
  readonly anchor: 'start' | 'end';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const away = 14;
const nameSize = 18;
const noteSize = 15;

/** The names of the branches with full tips `tips` (plate), in their order; `y` is the first baseline. */
export function branchNames(
  model: TreeModel,
  tips: readonly Point[],
  measure: MeasureText,
): readonly BranchName[] {
  const names = treeBranches(model).map((branch, i) => nameAt(branch, tips[i], measure));
  return names;
}

function nameAt(branch: TreePlace, tip: Point | undefined, measure: MeasureText): BranchName {
  const middle = onPlate(disc, 1);
  const dx = (tip?.x ?? middle.x) - middle.x;
  const dy = (tip?.y ?? 0) - middle.y;
  const far = (disc.radius + away) / (Math.hypot(dx, dy) || 1);
  const x = middle.x + dx * far;
  const y = middle.y + dy * far - 2;
  const width = Math.max(
    measure(branch.name, nameSize, 600),
    measure(branch.note ?? '', noteSize, 400),
  );
  const anchor = dx < 0 ? 'end' : 'start';
  const left = anchor === 'end' ? x - width : x;
  const bottom = y + (branch.note === undefined ? 5 : 25);
  return { id: branch.id, x, y, anchor, left, right: left + width, top: y - nameSize, bottom };
}
