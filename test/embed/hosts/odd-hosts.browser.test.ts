/** Hosts that are odd rather than hostile: a tiny rem, right to left, a sheet of paper of their own. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { samplesOf } from '../../fixtures/samples.ts';
import { canEmulate } from '../../support/engine.ts';
import { elements } from '../../support/manifest.ts';
import { textNodes } from '../../support/shadow-text.ts';
import { everyElement, one, settled, shadow, stage } from '../../support/stage.ts';

const sheet = new CSSStyleSheet();

/** Puts `css` on the page until the test ends. */
function hostSays(css: string): void {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The words in an element that are seen, each with what it stands in. */
function seenWords(element: Element): readonly (readonly [words: string, around: Element])[] {
  return [...textNodes(shadow(element))]
    .map(({ data, parentElement }) => [data.trim(), parentElement!] as const)
    .filter(([words, around]) => words !== '' && around.checkVisibility());
}

/** The sum of red, green and blue, 0 to 765. */
function brightness(color: string): number {
  const scale = color.startsWith('color(') ? 255 : 1;
  return (color.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .reduce((sum, part) => sum + Number(part) * scale, 0);
}

afterEach(async () => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  document.documentElement.removeAttribute('dir');
  if (canEmulate.media) await emulateMedia({ media: 'screen' });
});

for (const { tag } of elements) {
  describe(`<${tag}> in odd hosts`, () => {
    it('[E5] keeps its words at 14 px, small ones at 12, where 1rem is a pixel', async () => {
      hostSays('html { font-size: 1px; } * { font-size: 1rem; } body { line-height: 0; }');
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(markup);
        await settled(block);
        const sizes = seenWords(one(block, tag)).map(([, around]) =>
          parseFloat(getComputedStyle(around).fontSize),
        );
        expect(sizes.length, name).to.be.greaterThan(0);
        expect(Math.min(...sizes), name).to.be.at.least(12);
        const { fontSize } = getComputedStyle(one(shadow(one(block, tag)), '.root'));
        expect(parseFloat(fontSize), name).to.be.at.least(14);
        block.remove();
      }
    });

    it('[E5] [R1] stands in a form whose fields hide what a form has', async () => {
      const fields = ['localName', 'parentNode', 'id', 'name', 'children']
        .map((name) => `<input name="${name}">`)
        .join('');
      const { markup } = samplesOf(tag)[0]!;
      const block = stage(`<form>${fields}<div>${markup}</div></form>`);
      await settled(one(block, 'form > div'));
      expect(seenWords(one(block, tag)).length).to.be.greaterThan(0);
    });

    it('[E5] stays within its place in a page that runs from right to left', async () => {
      document.documentElement.dir = 'rtl';
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(`<div>${markup}</div>`);
        one(block, 'div').style.setProperty('inline-size', '320px');
        await settled(block);
        const place = one(block, 'div').getBoundingClientRect();
        const out = [...everyElement(shadow(one(block, tag)))]
          // A drawing inside a drawing is no box: engines differ on what it covers.
          .filter((each) => each.matches('p, li, label, button, h2, h3, legend, svg:not(svg svg)'))
          .filter(
            (each) => each.checkVisibility() && !each.closest('.visually-hidden, [class*=beside]'),
          )
          .filter((each) => {
            const { left, right, width } = each.getBoundingClientRect();
            return width > 1 && (left < place.left - 1 || right > place.right + 1);
          })
          .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`);
        expect(out, name).to.deep.equal([]);
        block.remove();
      }
    });

    // Elsewhere the sheet says nothing; what is chosen has light words on its colour there.
    it('[E5] prints dark words on white where the host prints white on black', async () => {
      hostSays(
        '@media print { * { color: #fff !important; background: #000 !important; } body * { display: none !important; } }',
      );
      if (canEmulate.media) await emulateMedia({ media: 'print' });
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(markup);
        block.style.setProperty('display', 'block', 'important');
        await settled(block);
        const bright = seenWords(one(block, tag))
          .filter(([, around]) => around.closest('button, .primary, [aria-pressed]') === null)
          .filter(([, around]) => canEmulate.media || around.closest('label') === null)
          .filter(([, around]) => brightness(getComputedStyle(around).color) > 400)
          .map(([words]) => words);
        expect(bright, name).to.deep.equal([]);
        block.remove();
      }
    });
  });
}
