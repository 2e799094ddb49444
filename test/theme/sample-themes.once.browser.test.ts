/** What a browser computes under each theme is what the contrast is judged of. */
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { bothSides, declared } from '../../demo/theming/theme-css.ts';
import { paletteOf, plainTheme, schemes, usual, type Scheme } from '../../demo/theming/theme.ts';
import type { Palette } from '../../demo/theming/contrast.ts';
import '../../src/define.ts';
import { moreContrast } from '../../src/theme/tokens.ts';
import { moreTreeContrast } from '../../src/theme/tree-tokens.ts';
import { one, settled, shadow, stage } from '../support/stage.ts';

const files = ['school', 'platform', 'public'];
const sheet = new CSSStyleSheet();

/** As the browser writes a colour, from how the palette does. */
function computed(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const { color: written } = getComputedStyle(probe);
  probe.remove();
  return written;
}

/** What every token of an element comes to, in its shadow root. */
function tokensIn(element: Element, names: readonly string[]): Palette {
  const place = one(shadow(element), '.root');
  const values = names.map((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--_${name})`;
    place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [name, color];
  });
  return Object.fromEntries(values) as Palette;
}

function written(css: string, scheme: Scheme): Palette {
  const side = schemes.indexOf(scheme);
  const colors = declared(css).filter(([, value]) => value.includes('#'));
  return Object.fromEntries(colors.map(([name, value]) => [name, bothSides(value)[side] ?? '']));
}

/** What the tests of contrast judge, as the browser writes it. */
function judgedOf(css: string, scheme: Scheme, isMore: boolean): Palette {
  const [always = '', more = ''] = css.split('@media');
  const side = schemes.indexOf(scheme);
  const own = Object.entries({ ...moreContrast, ...moreTreeContrast });
  const ownMore = Object.fromEntries(own.map(([name, values]) => [name, values[side] ?? '']));
  const palette: Palette = {
    ...usual(scheme),
    ...(isMore && ownMore),
    ...written(always, scheme),
    ...(isMore && written(more, scheme)),
  };
  const seen = Object.entries(palette);
  return Object.fromEntries(seen.map(([name, color]) => [name, computed(color)]));
}

async function elementsIn(scheme: Scheme): Promise<HTMLElement> {
  const block = stage(`<div class="host">
    <dimension-radar about="parents" by="team" scores="3,4,3,?,2,4,2"></dimension-radar>
    <betrokkenheidsboom-tree></betrokkenheidsboom-tree>
    <dimension-form about="school"></dimension-form>
  </div>`);
  one(block, '.host').style.colorScheme = scheme;
  await settled(block);
  return block;
}

async function setContrast(contrast: 'more' | 'no-preference'): Promise<void> {
  await executeServerCommand('emulate-media', { contrast });
}

describe('the sample themes in a browser', () => {
  before(() => {
    document.adoptedStyleSheets.push(sheet);
  });

  afterEach(async () => {
    sheet.replaceSync('');
    await setContrast('no-preference');
    await emulateMedia({ forcedColors: 'none' });
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const file of ['', ...files]) {
    it(`${file || 'no theme'} gives the colours that were judged, with more contrast too [T2]`, async () => {
      const css = file === '' ? '' : await (await fetch(`/demo/theming/themes/${file}.css`)).text();
      sheet.replaceSync(css);
      for (const scheme of schemes) {
        const block = await elementsIn(scheme);
        const tree = one(block, 'betrokkenheidsboom-tree');
        for (const contrast of ['no-preference', 'more'] as const) {
          await setContrast(contrast);
          const expected = judgedOf(css, scheme, contrast === 'more');
          expect(tokensIn(tree, Object.keys(expected))).to.deep.equal(expected);
        }
        await setContrast('no-preference');
        const palette = paletteOf(
          { ...plainTheme, [scheme]: written(css.split('@media')[0] ?? '', scheme) },
          scheme,
        );
        const form = shadow(one(block, 'dimension-form'));
        const radar = shadow(one(block, 'dimension-radar'));
        const button = getComputedStyle(one(form, '.button.primary'));
        const { color, backgroundColor, borderRadius, fontSize } = button;
        expect([color, backgroundColor]).to.deep.equal(
          [palette['surface'], palette['ink']].map((hex = '') => computed(hex)),
        );
        const roundness = Number.parseFloat(/roundness: ([\d.]+)/.exec(css)?.[1] ?? '1');
        const rounded = Number.parseFloat(borderRadius) / Number.parseFloat(fontSize);
        expect(rounded).to.be.closeTo(0.5 * roundness, 0.01);
        const { fill } = getComputedStyle(one(radar, '.marker'));
        expect(fill).to.equal(computed(palette['parents'] ?? ''));
        block.remove();
      }
    });
  }

  it('gives way to the colours of the system where these are forced [T2]', async () => {
    const css = await (await fetch('/demo/theming/themes/school.css')).text();
    sheet.replaceSync(css);
    const block = await elementsIn('light');
    await emulateMedia({ forcedColors: 'active' });
    const names = Object.keys(usual('light'));
    const values = new Set(Object.values(tokensIn(one(block, 'betrokkenheidsboom-tree'), names)));
    expect([...values].sort()).to.deep.equal(['Canvas', 'CanvasText'].map(computed).sort());
  });
});
