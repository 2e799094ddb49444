/**
 * The theme that the page makes: what a vendor chose for each scheme, what follows
 * from it, and what it must be where more contrast is asked for. Pure; the colours
 * that nobody chose are those of the elements.
 */
import Color from 'colorjs.io';
import { colorTokens, moreContrast } from '../../src/theme/tokens.ts';
import { moreTreeContrast, treeTokens } from '../../src/theme/tree-tokens.ts';
import { givingWay, sharedPairs, treePairs } from './contrast-pairs.ts';
import {
  enough,
  judged,
  more,
  nearestPassing,
  withMixes,
  type JudgedPair,
  type Palette,
  type Targets,
} from './contrast.ts';

/** The two grounds for which a theme has colours. */
export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** What a vendor chose; all that is not here stays as it is. */
export interface Theme {
  readonly light: Palette;
  readonly dark: Palette;
  /** As CSS writes it; empty: that of the page. */
  readonly font: string;
  /** In CSS pixels. */
  readonly minFontSize: number;
  /** 0 square, 1 as the elements are. */
  readonly roundness: number;
}

/** Nothing chosen. */
export const plainTheme: Theme = {
  ...{ light: {}, dark: {} },
  ...{ font: '', minFontSize: 14, roundness: 1 },
};

const pairs = [...sharedPairs, ...treePairs];

function side(tokens: Readonly<Record<string, readonly string[]>>, scheme: Scheme): Palette {
  const index = schemes.indexOf(scheme);
  const values = Object.entries(tokens).map(([name, literals]) => [name, literals[index] ?? '']);
  return Object.fromEntries(values) as Palette;
}

/** What the elements have without a theme. */
export function usual(scheme: Scheme): Palette {
  return side({ ...colorTokens, ...treeTokens }, scheme);
}

function usualWithMore(scheme: Scheme): Palette {
  return { ...usual(scheme), ...side({ ...moreContrast, ...moreTreeContrast }, scheme) };
}

function hex(color: Color): string {
  return color.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });
}

/** `part` of `other` in `color`, evenly to the eye. */
function mix(color = '', other = '', part = 0.5): string {
  return hex(new Color(color).mix(other, part, { space: 'oklab' }));
}

type Rule = readonly [sources: readonly string[], value: (of: Palette, scheme: Scheme) => string];

/** The grey that is as light as `color`: darkens another without taking its hue away. */
function greyOf(color = ''): string {
  const grey = new Color(color).to('oklch');
  return hex(grey.set({ c: 0, h: 0 }));
}

/** The tones of one voice follow from it and from the ground that it stands on. */
function voiceRules(voice: string): readonly (readonly [string, Rule])[] {
  const sources = [voice, 'surface'];
  const tint: Rule = [
    sources,
    (of, scheme) => mix(of['surface'], of[voice], scheme === 'light' ? 0.09 : 0.17),
  ];
  if (voice === 'pupil') return [['pupil-tint', tint]];
  const middle: Rule = [
    [...sources, 'page'],
    (of, scheme) => {
      const grounds = [of['surface'], of['page'], tint[1](of, scheme)];
      const against = grounds.map((ground = '') => ({ ground, ratio: enough.mark }));
      const color = mix(of[voice], of['surface'], 0.28);
      return nearestPassing({ color, against }) ?? color;
    },
  ];
  const deep: Rule = [[voice, 'ink'], (of) => mix(of[voice], greyOf(of['ink']), 0.55)];
  return [
    [`${voice}-tint`, tint],
    [`${voice}-deep`, deep],
    [`${voice}-mid`, middle],
  ];
}

const voices = ['parents', 'school', 'pupil'];

function strandRule(voice: string): readonly [string, Rule] {
  return [`strand-${voice}`, [[voice], (of) => of[voice] ?? '']];
}

/** What follows from what else. */
const rules: readonly (readonly [string, Rule])[] = [
  ['soil', [['sunken', 'line'], (of) => mix(of['sunken'], of['line'], 0.08)]],
  ['ring', [['surface', 'line'], (of) => mix(of['surface'], of['line'], 0.38)]],
  ['hairline', [['surface', 'line'], (of) => mix(of['surface'], of['line'], 0.18)]],
  ...voices.flatMap(voiceRules),
  ...voices.map(strandRule),
  ['hurdle-edge', [['page'], (of) => of['page'] ?? '']],
];

/** The colours from which that of `token` follows; none for what a vendor chooses. */
export function sourcesOf(token: string): readonly string[] {
  return rules.find(([name]) => name === token)?.[1][0] ?? [];
}

/** What the elements show in a scheme: chosen, else what follows from that, else as always. */
export function paletteOf(theme: Theme, scheme: Scheme): Palette {
  const known = usual(scheme);
  const chosen = { ...known, ...theme[scheme] };
  const followed = rules.flatMap(([name, [sources, value]]) => {
    const isAsAlways = sources.every((source) => chosen[source] === known[source]);
    return isAsAlways ? [] : [[name, value(chosen, scheme)]];
  });
  return { ...known, ...(Object.fromEntries(followed) as Palette), ...theme[scheme] };
}

/** Every pair of the theme in a scheme, with its contrast. */
export function judgedTheme(theme: Theme, scheme: Scheme): readonly JudgedPair[] {
  return judged(pairs, paletteOf(theme, scheme));
}

/** What `token` stands out against in `palette`, and by how much it must. */
function demandsOn(token: string, palette: Palette, targets: Targets) {
  const colors = withMixes(palette);
  return pairs.flatMap((pair) => {
    const [changed, kept] = givingWay(pair);
    return changed === token ? [{ ground: colors[kept] ?? '', ratio: targets[pair.kind] }] : [];
  });
}

/** The nearest colour of `token` with which all its pairs pass; undefined where there is none. */
export function suggestion(
  token: string,
  palette: Palette,
  targets: Targets = enough,
): string | undefined {
  const color = palette[token] ?? '';
  return nearestPassing({ color, against: demandsOn(token, palette, targets) });
}

/** Colours that keep their hue from light to dark; the others change places. */
const hued: readonly string[] = [...voices, 'caution', 'problem'];

/**
 * The tone of the other scheme's own colour that passes in this one, where nobody
 * chose one here; undefined where there is nothing to offer.
 */
export function counterpart(theme: Theme, scheme: Scheme, token: string): string | undefined {
  const other = scheme === 'light' ? 'dark' : 'light';
  const color = theme[other][token];
  if (color === undefined || theme[scheme][token] !== undefined) return undefined;
  if (!hued.includes(token)) return undefined;
  return suggestion(token, { ...paletteOf(theme, scheme), [token]: color });
}

/** Only what `palette` has otherwise than `than`. */
function differing(palette: Palette, than: Palette): Palette {
  return Object.fromEntries(
    Object.entries(palette).filter(([name, value]) => than[name] !== value),
  );
}

/** What the theme sets: all that is otherwise than the elements have it, in one scheme at least. */
export function settings(theme: Theme): Readonly<Record<string, readonly [string, string]>> {
  const [light, dark] = [paletteOf(theme, 'light'), paletteOf(theme, 'dark')];
  const names = { ...differing(light, usual('light')), ...differing(dark, usual('dark')) };
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, [light[name] ?? '', dark[name] ?? '']]),
  );
}

/** As it is where more contrast is asked for and nothing is done, and as it should be. */
function withMoreContrast(theme: Theme, scheme: Scheme): readonly [Palette, Palette] {
  const set = Object.keys(settings(theme));
  const own = paletteOf(theme, scheme);
  const chosen = Object.fromEntries(set.map((name) => [name, own[name] ?? '']));
  const before: Palette = { ...usualWithMore(scheme), ...chosen };
  const tokens = new Set(pairs.map((pair) => givingWay(pair)[0]));
  const better = [...tokens].map((name) => [name, suggestion(name, before, more) ?? before[name]]);
  return [before, { ...before, ...(Object.fromEntries(better) as Palette) }];
}

/** What the theme must set besides where more contrast is asked for. */
export function moreSettings(theme: Theme): Readonly<Record<string, readonly [string, string]>> {
  const set = settings(theme);
  if (Object.keys(set).length === 0) return {};
  const [[light, lighter], [dark, darker]] = [
    withMoreContrast(theme, 'light'),
    withMoreContrast(theme, 'dark'),
  ];
  const names = { ...differing(lighter, light), ...differing(darker, dark) };
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, [lighter[name] ?? '', darker[name] ?? '']]),
  );
}
