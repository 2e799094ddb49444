/**
 * The design tokens: each name with its light and dark literal, as data. The
 * style sheets and the exported picture take their colours from here.
 */

/** Colours by token name: light, dark. */
export const colorTokens = {
  page: ['#f7f3ec', '#151311'],
  surface: ['#fffdf9', '#1e1b18'],
  sunken: ['#f5efe5', '#29251f'],
  soil: ['#efe6d8', '#2b241b'],
  ink: ['#2a2521', '#f3ede5'],
  'ink-quiet': ['#5f564d', '#bbb0a4'],
  line: ['#857869', '#8f8377'],
  ring: ['#d6cbbc', '#4d453d'],
  hairline: ['#e6ddd0', '#38322c'],
  parents: ['#a8482a', '#f0a184'],
  'parents-tint': ['#faede6', '#38271f'],
  'parents-deep': ['#6a2913', '#ffd3c2'],
  'parents-mid': ['#c96f4f', '#c9775a'],
  school: ['#155e68', '#76c8cc'],
  'school-tint': ['#e6f1f2', '#1c3234'],
  'school-deep': ['#0c3b42', '#bfeaec'],
  'school-mid': ['#3f8791', '#4b979c'],
  pupil: ['#67459b', '#c7acf3'],
  'pupil-tint': ['#f0eaf8', '#30283e'],
  caution: ['#8f640f', '#dfb35b'],
  'caution-tint': ['#fbf3e0', '#332a1a'],
  problem: ['#9c1f3f', '#ff9fb0'],
  'problem-tint': ['#fbebee', '#3a2127'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type ColorToken = keyof typeof colorTokens;
