/**
 * The colours that only the tree has, as data: tokens beside those of `tokens.ts`,
 * each with its light, dark and printed literal (look/tree.md §3).
 */

/** Seen only in print, where tints become outlines. */
const unseen = 'transparent';

/** Light, dark, print; in forced colours all that is not marked `Canvas` is `CanvasText`. */
export const treeTokens = {
  disc: ['#ebebdb', '#1f211b', '#fff', 'Canvas'],
  'disc-edge': [unseen, unseen, '#b9b9b9', 'Canvas'],
  sun: ['#f4deae', '#46381d', '#fff', 'Canvas'],
  rays: ['#c4963f', '#b08f52', '#222'],
  mist: ['#e7e0d5', '#2c2823', '#fff', 'Canvas'],
  'weather-edge': [unseen, unseen, '#000'],
  'soil-pale': ['#efe6d8', '#211d17', '#fff', 'Canvas'],
  'soil-middle': ['#e5d9c5', '#2b241b', '#f6f6f6', 'Canvas'],
  'soil-dark': ['#d9c9ae', '#362d22', '#ededed', 'Canvas'],
  'soil-edge': [unseen, unseen, '#8a8a8a'],
  pebble: ['#b3a083', '#75664f', '#8a8a8a'],
  bark: ['#57463a', '#a58c72', '#3a3a3a'],
  'strand-parents': ['#a8482a', '#c9775a', '#5a5a5a'],
  'strand-school': ['#155e68', '#4b979c', '#2e2e2e'],
  'strand-pupil': ['#67459b', '#9d80cc', '#464646'],
  'leaf-0': ['#4d6636', '#a3b87c', '#4a4a4a'],
  'leaf-1': ['#5a7140', '#8fa768', '#525252'],
  'leaf-2': ['#667a45', '#b4c48f', '#5a5a5a'],
  'leaf-3': ['#6e8348', '#7f9a63', '#626262'],
  'leaf-4': ['#5f7a58', '#9cb38d', '#6a6a6a'],
  'leaf-behind-0': ['#7d8b5e', '#66774f', '#8c8c8c'],
  'leaf-behind-1': ['#7e8b64', '#627354', '#909090'],
  'leaf-behind-2': ['#76865a', '#6f7f57', '#949494'],
  chance: ['#f0e0a4', '#f0dfa0', '#fff', 'Canvas'],
  'chance-edge': ['#4d6636', '#a3b87c', '#000'],
  hurdle: ['#96662a', '#cfa063', '#d6d6d6'],
  'hurdle-edge': ['#f7f3ec', '#151311', '#000', 'Canvas'],
  fruit: ['#c4852e', '#e0a84e', '#ddd'],
  'fruit-edge': ['#6e4415', '#f6dca8', '#222'],
  raffia: ['#ead5a6', '#66542f', '#fff', 'Canvas'],
  'raffia-line': ['#77582c', '#e3c88e', '#000'],
} as const satisfies Readonly<
  Record<string, readonly [light: string, dark: string, print: string, forced?: 'Canvas']>
>;

export type TreeToken = keyof typeof treeTokens;
