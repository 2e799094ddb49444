/**
 * The colours that only the tree has, as data: tokens beside those of `tokens.ts`.
 * Made by `npm run tokens` from `betrokken.resolver.json`: change that file, not this one.
 */

import type { ColorLiterals, ContrastLiterals } from './tokens.ts';

/** Colours by token name: light, dark, print, forced colours. */
export const treeTokens = {
  disc: ['#ebebdb', '#1f211b'],
  'disc-edge': ['transparent', 'transparent', '#b9b9b9', 'Canvas'],
  sun: ['#f4deae', '#46381d'],
  rays: ['#c4963f', '#b08f52', '#222'],
  mist: ['#e7e0d5', '#2c2823'],
  'weather-edge': ['transparent', 'transparent', '#000'],
  'soil-pale': ['#efe6d8', '#211d17'],
  'soil-middle': ['#e5d9c5', '#2b241b', '#f6f6f6', 'Canvas'],
  'soil-dark': ['#d9c9ae', '#362d22', '#ededed', 'Canvas'],
  'soil-edge': ['transparent', 'transparent', '#8a8a8a'],
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
  chance: ['#f0e0a4', '#f0dfa0'],
  'chance-edge': ['#4d6636', '#a3b87c', '#000'],
  hurdle: ['#96662a', '#cfa063', '#d6d6d6'],
  'hurdle-edge': ['#f7f3ec', '#151311', '#000', 'Canvas'],
  fruit: ['#c4852e', '#e0a84e', '#ddd'],
  'fruit-edge': ['#6e4415', '#f6dca8', '#222'],
  raffia: ['#ead5a6', '#66542f'],
  'raffia-line': ['#77582c', '#e3c88e', '#000'],
} as const satisfies Readonly<Record<string, ColorLiterals>>;

/** Those that differ where more contrast is asked for: light, dark. */
export const moreTreeContrast = {
  bark: ['#57463a', '#ab9278'],
  'strand-parents': ['#882b08', '#d07d60'],
  'strand-school': ['#01535d', '#56a2a7'],
  'strand-pupil': ['#5b388d', '#9d80cc'],
  'leaf-2': ['#5c6f3b', '#b4c48f'],
  'leaf-3': ['#5c7036', '#7f9a63'],
  'leaf-4': ['#55704f', '#9cb38d'],
  'leaf-behind-0': ['#616e42', '#7c8e65'],
  'leaf-behind-1': ['#616d48', '#7c8e6e'],
  'leaf-behind-2': ['#5f6e43', '#7e8e65'],
  hurdle: ['#8f5f22', '#cfa063'],
  'raffia-line': ['#77582c', '#e5ca90'],
} as const satisfies Readonly<Record<string, ContrastLiterals>>;
