/** A theme as the style sheet that a vendor copies, and back. Sets `--betrokken-*` and fonts, nothing else. */
import { moreSettings, plainTheme, settings, type Theme } from './theme.ts';

type Settings = Readonly<Record<string, readonly [light: string, dark: string]>>;

function lines(set: Settings, indent: string): readonly string[] {
  return Object.entries(set).map(([name, [light, dark]]) => {
    const value = light === dark ? light : `light-dark(${light}, ${dark})`;
    return `${indent}--betrokken-${name}: ${value};`;
  });
}

/**
 * What the theme sets; empty where nothing was chosen.
 *
 * @param selector what the elements are in; default: the whole page
 */
export function ownRule(theme: Theme, selector = ':root'): string {
  const { font, minFontSize, roundness } = theme;
  const own = [
    ...(font ? [`  font-family: ${font};`] : []),
    ...(minFontSize === plainTheme.minFontSize
      ? []
      : [`  --betrokken-min-font-size: ${String(minFontSize)}px;`]),
    ...(roundness === plainTheme.roundness
      ? []
      : [`  --betrokken-roundness: ${String(roundness)};`]),
    ...lines(settings(theme), '  '),
  ];
  return own.length === 0 ? '' : `${selector} {\n${own.join('\n')}\n}\n`;
}

function moreRule(theme: Theme, selector: string): string {
  const more = lines(moreSettings(theme), '    ');
  if (more.length === 0) return '';
  return `\n@media (prefers-contrast: more) {\n  ${selector} {\n${more.join('\n')}\n  }\n}\n`;
}

/** The whole style sheet of a theme, also for who asks for more contrast; takes a while. */
export function themeCss(theme: Theme, selector = ':root'): string {
  return `${ownRule(theme, selector)}${moreRule(theme, selector)}`;
}

/** The declarations of custom properties in a part of a style sheet, without `--betrokken-`. */
export function declared(css: string): readonly (readonly [name: string, value: string])[] {
  return [...css.matchAll(/--betrokken-([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
}

/** Light and dark of a value, which may be one for both. */
export function bothSides(value: string): readonly [light: string, dark: string] {
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return [light, dark];
}

/** The theme of a style sheet in the form that `themeCss` writes; what is for more contrast is left out. */
export function themeOf(css: string): Theme {
  const [always = ''] = css.split('@media');
  const values = declared(always);
  const colors = values.filter(([, value]) => value.includes('#'));
  const size = (name: 'min-font-size' | 'roundness'): number | undefined => {
    const value = values.find(([one]) => one === name)?.[1];
    return value === undefined ? undefined : Number.parseFloat(value);
  };
  const of = (side: 0 | 1): Readonly<Record<string, string>> =>
    Object.fromEntries(colors.map(([name, value]) => [name, bothSides(value)[side]]));
  return {
    light: of(0),
    dark: of(1),
    font: /font-family:\s*([^;]+);/.exec(always)?.[1] ?? plainTheme.font,
    minFontSize: size('min-font-size') ?? plainTheme.minFontSize,
    roundness: size('roundness') ?? plainTheme.roundness,
  };
}
