/**
 * The ground that leaves leave to the names of the branches: beside the disc, on
 * the ray through the tip of each. Measured by the built-in table and never by a
 * font, so that a stored number means the same place everywhere.
 */
import type { TreeModel, TreePlace } from '../../model/tree-model.ts';
import { treeBranches } from '../../model/tree-model.ts';
import type { Point } from '../scene.ts';
import { measureText } from '../text-measure.ts';
import { disc } from './crown.ts';
import type { Area } from './places.ts';

const away = 14;
/** More names than this are letters. */
const mostNames = 8;

/** The boxes of the names of branches with full tips `tips`, in units of the tree. */
export function nameAreas(model: TreeModel, tips: readonly Point[]): readonly Area[] {
  const branches = treeBranches(model);
  return tips.map((tip, i) => areaOf(tip, branches.length > mostNames ? undefined : branches[i]));
}

function areaOf(tip: Point, branch: TreePlace | undefined): Area {
  const far = (disc.radius + away) / (Math.hypot(tip.x - disc.x, tip.y - disc.y) || 1);
  const x = disc.x + (tip.x - disc.x) * far;
  const y = disc.y + (tip.y - disc.y) * far;
  const name = measureText(branch?.name ?? '', 18, 600);
  const width = Math.max(24, name, measureText(branch?.note ?? '', 15, 400));
  const left = tip.x < disc.x ? x - width : x;
  return { left, right: left + width, top: y - 20, bottom: y + 23 };
}
