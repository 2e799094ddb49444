/** Every pair of colours that the styles set on each other, in every palette. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.config/project.mjs';
import { sharedPairs, treePairs, unjudged } from '../../demo/theming/contrast-pairs.ts';
import { enough, judged, more } from '../../demo/theming/contrast.ts';
import { declared } from '../../demo/theming/theme-css.ts';
import { treeRoleTokens } from '../../src/geometry/tree/tree-paint.ts';
import { tokenStyles } from '../../src/theme/base.styles.ts';
import { moreTreeContrast, treeTokens } from '../../src/theme/tree-tokens.ts';
import { colorNames, palettes, sampleThemes } from './palettes.ts';

const pairs = [...sharedPairs, ...treePairs];

/** Every source that has a style sheet in it, with its path. */
const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }))
  .filter(({ text }) => text.includes('css`'));

/** Tokens that words or signs are given by `property`, as `--_ink` without the front. */
function tokensOf(property: string): readonly string[] {
  const rule = new RegExp(`(?:^|[\\s{;])(?:${property}):[^;{}]*?var\\(--_([\\w-]+)`, 'gm');
  const found = styles.flatMap(({ text }) => [...text.matchAll(rule)].map(([, name = '']) => name));
  return [...new Set(found)].sort();
}

describe('the contrast of the tokens', () => {
  it.each(palettes)('is enough in the theme $theme, $scheme [T2]', ({ scheme, palette }) => {
    const targets = scheme.startsWith('more') ? more : enough;
    const low = judged(pairs, palette, targets).filter(({ passes }) => !passes);
    expect(low.map((pair) => `${pair.front} on ${pair.ground}: ${pair.ratio.toFixed(2)}`)).toEqual(
      [],
    );
  });

  it('is judged for every token, or there is a reason not to [T2]', () => {
    const known = [
      ...pairs.flatMap(({ front, ground }) => [front, ground]),
      ...Object.keys(unjudged),
    ];
    expect(colorNames.filter((name) => !known.includes(name))).toEqual([]);
    const fronts = new Set(pairs.map(({ front }) => front));
    expect(Object.keys(unjudged).filter((name) => fronts.has(name))).toEqual([]);
  });

  it('is of tokens that the elements use, each [T1]', () => {
    const drawn = Object.values(treeRoleTokens).flatMap((roles) => roles.split(' '));
    const read = styles.flatMap(({ text }) => text.match(/(?<=var\(--_)[\w-]+/g) ?? []);
    const used = new Set([...drawn, ...read]);
    expect(colorNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it('is judged as words for every token that a style sheet sets words in [T2]', () => {
    const words = new Set(pairs.filter(({ kind }) => kind === 'text').map(({ front }) => front));
    // Signs: a dash before a line, the ring of an answer, the sign of a notice; what is disabled.
    const signs = ['caution', 'line', 'ring'];
    expect(tokensOf('color').filter((name) => !words.has(name))).toEqual(signs);
  });

  it('is judged for every token that a style sheet draws edges and signs in [T2]', () => {
    const fronts = new Set(pairs.map(({ front }) => front));
    const drawn = tokensOf('border(?![\\w-]*radius)[\\w-]*|outline[\\w-]*|stroke|box-shadow');
    // A seam round a mark parts it from what lies behind: the mark itself is judged.
    expect(drawn.filter((name) => !fronts.has(name)).sort()).toEqual(['hairline', 'ring']);
  });

  it('has a ground in every pair that a style sheet sets as one [T2]', () => {
    const grounds = new Set(pairs.map(({ ground }) => ground));
    const used = tokensOf('background[\\w-]*').filter((name) => !grounds.has(name));
    // A line of the overview, drawn as a background.
    expect(used).toEqual(['ring']);
  });
});

describe('forced colours', () => {
  it('are Canvas behind and CanvasText in front, of every token [T2]', () => {
    const sheets = [
      tokenStyles('dimension-radar'),
      tokenStyles('betrokkenheidsboom-tree', treeTokens, moreTreeContrast),
    ];
    const forced = sheets.map(({ cssText }) => cssText.split('(forced-colors:active)')[1] ?? '');
    const values = Object.fromEntries(
      forced.flatMap((css) =>
        [...css.matchAll(/--_([\w-]+):(\w+);/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    );
    expect(Object.keys(values).sort()).toEqual([...colorNames].sort());
    const wrong = pairs
      .filter(
        ({ front, ground }) =>
          front !== 'surface' && ground !== 'ink-hover' && front !== 'hurdle-edge',
      )
      .filter(({ front, ground }) => `${values[front]} ${values[ground]}` !== 'CanvasText Canvas');
    expect(wrong.map(({ front, ground }) => `${front} on ${ground}`)).toEqual([]);
    expect([values.surface, values.ink]).toEqual(['Canvas', 'CanvasText']);
  });

  it('come in pairs of the system wherever a style sheet sets its own [T2]', () => {
    const set = styles.flatMap(({ text }) =>
      [...text.matchAll(/^( *)@media \(forced-colors: active\) \{([\s\S]*?)\n\1\}/gm)]
        .flatMap(([, , block = '']) => [...block.matchAll(/\{([^{}]*)\}/g)])
        .map(([, rule = '']) => rule)
        .filter((rule) => /forced-color-adjust:\s*none/.test(rule))
        .flatMap((rule) => {
          const ground = /background:\s*(\w+);/.exec(rule)?.[1];
          const words = /(?:^|\s)color:\s*(\w+);/.exec(rule)?.[1];
          return ground && words ? [`${words} on ${ground}`] : [];
        }),
    );
    expect([...new Set(set)].sort()).toEqual([
      'Canvas on CanvasText',
      'HighlightText on Highlight',
    ]);
  });
});

describe('the sample themes', () => {
  const each = Object.entries(sampleThemes);

  it('are three', () => {
    expect(each.length).toBe(3);
  });

  it.each(each)('%s sets only tokens that there are, and fonts [T2]', (_, css) => {
    const names = declared(css).map(([name]) => name);
    expect(
      names.filter((name) => ![...colorNames, 'min-font-size', 'roundness'].includes(name)),
    ).toEqual([]);
    const other = [...css.matchAll(/^\s+([a-z-]+):/gm)].map(([, name]) => name);
    const allowed = ['font-family', 'font-size', 'line-height'];
    expect(other.filter((name = '') => !name.startsWith('--') && !allowed.includes(name))).toEqual(
      [],
    );
  });
});
