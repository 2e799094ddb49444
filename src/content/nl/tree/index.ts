/** The built-in tree in Dutch: its parts in their order, and what stands with them. */
import type { Actor } from '../../../model/record.ts';
import type { TreeContent } from '../../content-item.ts';
import {
  treeFruits,
  treeHomeBranches,
  treeMains,
  treeSchoolBranches,
  treeWeather,
} from './crown.ts';
import { treeBindings, treeRoots, treeSoil, treeStrands, treeTrunk } from './ground.ts';

export * from './spellings.ts';
export * from './suggestions.ts';
export * from './touched.ts';
export * from './words.ts';

function content(): TreeContent {
  const strand = (voice: Actor) => ({ voice, ...treeStrands[voice] });
  return {
    soil: treeSoil,
    roots: Object.values(treeRoots),
    trunk: treeTrunk,
    strands: [strand('parents'), strand('pupil'), strand('school')],
    bindings: Object.values(treeBindings),
    mains: [
      { ...treeMains.home, sides: Object.values(treeHomeBranches) },
      { ...treeMains.school, sides: Object.values(treeSchoolBranches) },
    ],
    fruits: Object.values(treeFruits),
    weather: [
      { sort: 'hurdles', ...treeWeather.hurdles },
      { sort: 'chances', ...treeWeather.chances },
    ],
  };
}

/** Every part in its order. */
export const treeContent: TreeContent = /* @__PURE__ */ content();
