/** The token file, and what is made from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.config/project.mjs';
import { publishedTheme, readTokens, tokenFiles } from '../../.config/tokens.mjs';
import { declared } from '../../demo/theming/theme-css.ts';
import { baseStyles, tokenStyles } from '../../src/theme/base.styles.ts';
import { moreTreeContrast, treeTokens } from '../../src/theme/tree-tokens.ts';

const tokens = await readTokens();
const files = Object.entries(await tokenFiles());
const names = tokens.map(({ name }) => name);
const sheets = [
  tokenStyles('dimension-radar'),
  tokenStyles('betrokkenheidsboom-tree', treeTokens, moreTreeContrast),
  baseStyles,
].map(({ cssText }) => cssText);

describe('the token file', () => {
  it.each(files)('says what %s says: else run `npm run tokens`', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('describes every token', () => {
    expect(tokens.filter(({ about }) => !about).map(({ name }) => name)).toEqual([]);
  });

  it('has every property that the style sheets read, and no other [T1]', () => {
    const read = sheets.flatMap((css) => css.match(/(?<=var\(--betrokken-)[\w-]+/g) ?? []);
    expect([...new Set(read)].sort()).toEqual([...names].sort());
  });
});

describe('betrokken.css', () => {
  const seen = tokens.filter(({ values }) => values.light !== 'transparent');

  it('sets every property that is seen on screen to what it is without it', async () => {
    const { 'betrokken.css': css = '' } = await publishedTheme();
    const [always = '', more = ''] = css.split('@media');
    const written = (part: string): unknown =>
      Object.fromEntries(declared(part).map(([name, value]) => [name, value.replaceAll(' ', '')]));
    const both = (light = '', dark = ''): string =>
      light === dark ? light : `light-dark(${light},${dark})`;
    expect(written(always)).toEqual(
      Object.fromEntries(seen.map(({ name, values }) => [name, both(values.light, values.dark)])),
    );
    const differing = seen.filter(
      ({ values }) => values.light !== values.moreOnLight || values.dark !== values.moreOnDark,
    );
    expect(written(more)).toEqual(
      Object.fromEntries(
        differing.map(({ name, values }) => [name, both(values.moreOnLight, values.moreOnDark)]),
      ),
    );
  });
});
