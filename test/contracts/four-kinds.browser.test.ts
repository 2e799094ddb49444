/** Unknown, not applicable, not told and not answered stay four things, whatever shows them. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/dimension-radar/define.ts';
import { canEmulate } from '../support/engine.ts';
import { everyElement, shadow, staged } from '../support/stage.ts';

const markup = (view: string): string =>
  `<dimension-radar view="${view}" session="none" scores="4,?,x,~,-,2,5"></dimension-radar>`;

const words = ['weten we niet', 'niet van toepassing', 'zeg ik liever niet', 'niet ingevuld'];

/** How often each of the four words is the whole text of an element that is seen. */
function said(radar: Element): readonly number[] {
  const texts = [...everyElement(shadow(radar))]
    .filter((each) => each.childElementCount === 0)
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
  return words.map((word) => texts.filter((text) => text === word).length);
}

describe('four ways not to give a number', () => {
  for (const view of ['radar', 'dots', 'table']) {
    it(`[D3] are four words in the table under view="${view}"`, async () => {
      const radar = await staged(markup(view));
      for (const count of said(radar)) expect(count).to.be.greaterThan(0);
    });
  }

  it('[D3] three have signs of their own in the radar, the fourth has none, and the line has gaps', async () => {
    const radar = await staged(markup('radar'));
    const scene = shadow(radar).querySelector('svg.scene')!;
    expect(scene.querySelectorAll('.marker').length).to.equal(3);
    const glyphs = [...scene.querySelectorAll('.sign-glyph')].map(
      (glyph) => glyph.textContent || glyph.getAttribute('d'),
    );
    expect(new Set(glyphs).size).to.be.at.least(3);
    const line = scene.querySelector('.line')?.getAttribute('d') ?? '';
    expect(line.match(/M/g)?.length, line).to.equal(1);
    expect(line.match(/L/g)?.length, line).to.equal(2);
  });

  it('[D3] no sentence counts them as a number', async () => {
    const radar = await staged(
      '<dimension-radar session="none" scores="3,?,x,~,-,3,3"></dimension-radar>',
    );
    const sentences = shadow(radar).querySelector('[part~="in-words"]')?.textContent ?? '';
    expect(sentences).to.match(/emotioneel/i);
    expect(sentences).to.not.match(/laagst[^.]*(emotioneel|rationeel|overtuiging|competentie)/i);
  });

  if (canEmulate.media) {
    it('[D3] [A7] are four words on paper', async () => {
      const radar = await staged(markup('radar'));
      await emulateMedia({ media: 'print' });
      const seen = [...everyElement(shadow(radar))]
        .filter((each) => each.childElementCount === 0 && each.checkVisibility())
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
      await emulateMedia({ media: 'screen' });
      for (const word of words) expect(seen).to.contain(word);
    });
  }
});
