/**
 * The colours that every element shares, as data. The style sheets and the exported
 * picture take their colours from here.
 * Made by `npm run tokens` from `betrokken.resolver.json`: change that file, not this one.
 */

/** Without `print` a ground: white on paper, `Canvas` in forced colours. Otherwise `CanvasText`, unless said. */
export type ColorLiterals = readonly [
  light: string,
  dark: string,
  print?: string,
  forced?: 'Canvas',
];

/** What a token is where more contrast is asked for. */
export type ContrastLiterals = readonly [light: string, dark: string];

/** Colours by token name: light, dark, print, forced colours. */
export const colorTokens = {
  page: ['#f7f3ec', '#151311'],
  surface: ['#fffdf9', '#1e1b18'],
  sunken: ['#f5efe5', '#29251f'],
  soil: ['#efe6d8', '#2b241b'],
  ink: ['#2a2521', '#f3ede5', '#000'],
  'ink-quiet': ['#5f564d', '#bbb0a4', '#3d3d3d'],
  line: ['#857869', '#8f8377', '#6b6b6b'],
  ring: ['#d6cbbc', '#4d453d', '#b9b9b9'],
  hairline: ['#e6ddd0', '#38322c', '#c9c9c9'],
  parents: ['#a8482a', '#f0a184', '#000'],
  'parents-tint': ['#faede6', '#38271f'],
  'parents-deep': ['#6a2913', '#ffd3c2', '#000'],
  'parents-mid': ['#c96f4f', '#c9775a', '#5a5a5a'],
  school: ['#155e68', '#76c8cc', '#5a5a5a'],
  'school-tint': ['#e6f1f2', '#1c3234'],
  'school-deep': ['#0c3b42', '#bfeaec', '#2e2e2e'],
  'school-mid': ['#3f8791', '#4b979c', '#6b6b6b'],
  pupil: ['#67459b', '#c7acf3', '#2e2e2e'],
  'pupil-tint': ['#f0eaf8', '#30283e'],
  caution: ['#8f640f', '#dfb35b', '#000'],
  'caution-tint': ['#fbf3e0', '#332a1a'],
  problem: ['#9c1f3f', '#ff9fb0', '#000'],
  'problem-tint': ['#fbebee', '#3a2127'],
} as const satisfies Readonly<Record<string, ColorLiterals>>;

/** Those that differ where more contrast is asked for: light, dark. */
export const moreContrast = {
  'ink-quiet': ['#524941', '#c5baae'],
  line: ['#726556', '#978b7f'],
  ring: ['#8c8274', '#776f66'],
  hairline: ['#8c8274', '#776f66'],
  parents: ['#882b08', '#f3a486'],
  'parents-mid': ['#aa5334', '#d07d60'],
  school: ['#01535d', '#77c9cd'],
  'school-mid': ['#2b757f', '#56a2a7'],
  pupil: ['#5b388d', '#c7acf3'],
  caution: ['#6b4200', '#dfb35b'],
  problem: ['#931438', '#ff9fb0'],
} as const satisfies Readonly<Record<string, ContrastLiterals>>;
