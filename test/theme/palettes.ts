/**
 * The palettes that are judged: our own from the token file, and those of the sample
 * themes as their style sheets write them over ours.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens } from '../../.config/tokens.mjs';
import { root } from '../../.config/project.mjs';
import type { Palette } from '../../demo/theming/contrast.ts';
import { bothSides, declared } from '../../demo/theming/theme-css.ts';

const schemes = ['light', 'dark', 'moreOnLight', 'moreOnDark'] as const;

/** Light, dark, and each with more contrast. */
export type Scheme = (typeof schemes)[number];

/** A palette and where it is from. */
export interface NamedPalette {
  readonly theme: string;
  readonly scheme: Scheme;
  readonly palette: Palette;
}

const tokens = await readTokens();

/** The names of all tokens that are colours. */
export const colorNames: readonly string[] = tokens
  .filter(({ group }) => group !== 'size')
  .map(({ name }) => name);

function own(scheme: Scheme): Palette {
  return Object.fromEntries(tokens.map(({ name, values }) => [name, values[scheme] ?? '']));
}

const folder = join(root, 'demo', 'theming', 'themes');

/** The style sheet of each sample theme by its name. */
export const sampleThemes: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.css', ''),
    readFileSync(join(folder, file), 'utf8'),
  ]),
);

function written(css: string, side: 0 | 1): Palette {
  return Object.fromEntries(declared(css).map(([name, value]) => [name, bothSides(value)[side]]));
}

function sample(css: string, scheme: Scheme): Palette {
  const side = scheme === 'light' || scheme === 'moreOnLight' ? 0 : 1;
  const [always = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const isMore = scheme === 'moreOnLight' || scheme === 'moreOnDark';
  return { ...own(scheme), ...written(always, side), ...(isMore && written(more, side)) };
}

/** Every palette of ours and of the samples. */
export const palettes: readonly NamedPalette[] = schemes.flatMap((scheme) => [
  { theme: 'own', scheme, palette: own(scheme) },
  ...Object.entries(sampleThemes).map(([theme, css]) => ({
    theme,
    scheme,
    palette: sample(css, scheme),
  })),
]);
