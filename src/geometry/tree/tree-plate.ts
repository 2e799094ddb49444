/**
 * The tree as a sheet of 1200 × 1640 with paper, title, key and sentences, that
 * says all by itself: for files and for paper. Knows no colour.
 */
import { writeKey, writeTitle } from './plate-words.ts';
import type { TreeInput } from './tree-input.ts';
import type { TreeScene } from './tree-scene.ts';
import { drawWide, plateOf } from './whole-tree.ts';

/** What the sheet is drawn from; with the built-in widths it is the same everywhere. */
export type TreePlateInput = Omit<TreeInput, 'width' | 'em' | 'chosen' | 'lit'>;

/** Draws the sheet, its words at 16 px an em. */
export function treePlate(input: TreePlateInput): TreeScene {
  const [width, height] = [1200, 1640];
  const setting = { em: 16, px: 1, thick: 1, margin: 44, hasWords: true };
  const plate = plateOf({ ...input, width, em: 16, chosen: undefined, lit: new Set() }, setting);
  writeTitle(plate);
  drawWide(plate);
  writeKey(plate);
  return { width, height, mode: 'full', shapes: plate.shapes };
}
