/** Every element for every reader: assistive technology, dark, forced colours, narrow, paper, stillness. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { arabic } from '../fixtures/locale-ar.ts';
import { samplesOf } from '../fixtures/samples.ts';
import { registerLocale } from '../../src/i18n/locale-registry.ts';
import { axeFaults } from '../support/axe.ts';
import { canEmulate } from '../support/engine.ts';
import { elements } from '../support/manifest.ts';
import { cut, isVisuallyHidden, sticksOut } from '../support/overflow.ts';
import { everyElement, one, settled, stage } from '../support/stage.ts';

registerLocale('ar', arabic);

const html = document.documentElement;

/** Only Chromium can be asked for forced colours here. */
const schemes = canEmulate.media
  ? (['light', 'dark', 'forced colours'] as const)
  : (['light', 'dark'] as const);

async function dress(scheme: (typeof schemes)[number]): Promise<void> {
  if (scheme === 'forced colours') {
    await emulateMedia({ forcedColors: 'active' });
    return;
  }
  html.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#151311' : '#f7f3ec';
}

/** Markup in one place of one language. */
function placed(markup: string, lang: string): HTMLElement {
  const block = stage();
  block.lang = lang;
  block.dir = lang === 'ar' ? 'rtl' : 'ltr';
  block.innerHTML = markup;
  return block;
}

/** Each state of an element under each other. */
function gallery(tag: string, lang: string): HTMLElement {
  const sections = samplesOf(tag).map(({ markup }) => `<section>${markup}</section>`);
  return placed(sections.join(''), lang);
}

/** What axe finds at each state, one at a time: it reads the whole page. */
async function faultsOf(tag: string, lang: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, markup } of samplesOf(tag)) {
    const block = placed(markup, lang);
    await settled(block);
    const found = await axeFaults(block);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    block.remove();
  }
  return faults;
}

afterEach(async () => {
  html.removeAttribute('style');
  document.body.removeAttribute('style');
  if (canEmulate.media) {
    await emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' });
  }
});

for (const { tag } of elements) {
  describe(`<${tag}> for every reader`, function () {
    this.timeout(60_000);

    for (const lang of ['nl', 'ar']) {
      for (const scheme of schemes) {
        it(`[A1] axe finds nothing: ${lang}, ${scheme}`, async () => {
          await dress(scheme);
          expect(await faultsOf(tag, lang)).to.deep.equal([]);
        });
      }
    }

    if (canEmulate.media) {
      it('[A7] nothing moves under reduced motion', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const block = gallery(tag, 'nl');
        await settled(block);
        for (const inside of everyElement(block)) {
          const { transitionDuration, animationName, transitionProperty } =
            getComputedStyle(inside);
          const moves = transitionProperty !== 'none' && /[1-9]/.test(transitionDuration);
          expect(
            moves || !['none', ''].includes(animationName),
            inside.outerHTML.slice(0, 80),
          ).to.equal(false);
        }
        expect(document.getAnimations()).to.deep.equal([]);
      });

      it('[A7] print: nothing is cut off or scrolls', async () => {
        const block = gallery(tag, 'nl');
        await settled(block);
        await emulateMedia({ media: 'print' });
        for (const { children } of block.children) expect(cut(children[0]!)).to.deep.equal([]);
      });
    }

    it('[A6] fits in 320 px', async () => {
      // A window that does not go so narrow holds a block that is.
      const block = gallery(tag, 'nl');
      if (canEmulate.narrowViewport) await setViewport({ width: 320, height: 640 });
      else block.style.width = '320px';
      await settled(block);
      for (const [place, { name }] of samplesOf(tag).entries()) {
        expect(sticksOut(one(block.children[place]!, tag)), name).to.deep.equal([]);
      }
      expect(canEmulate.narrowViewport ? html.scrollWidth : block.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 1024, height: 768 });
    });

    it('[A6] fits in 640 px with text at 200 %', async () => {
      await setViewport({ width: 640, height: 640 });
      html.style.fontSize = '32px';
      const block = gallery(tag, 'nl');
      await settled(block);
      for (const [place, { name }] of samplesOf(tag).entries()) {
        expect(sticksOut(one(block.children[place]!, tag)), name).to.deep.equal([]);
      }
      await setViewport({ width: 1024, height: 768 });
    });

    it('[A2] every control that is seen measures 24 px or stands in a label that does', async () => {
      const block = gallery(tag, 'nl');
      await settled(block);
      const small = [...everyElement(block)]
        .filter((each) => each.matches('button, input, textarea, select, a[href], summary'))
        .filter((each) => each.checkVisibility() && !each.matches('input[type=file]'))
        .map((each) => each.closest('label') ?? each)
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return !isVisuallyHidden(each) && (width < 23.5 || height < 23.5);
        });
      expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  });
}
