/** The built loader, with its elements, on a page that has a file for script tags too. */
import { expect, waitUntil } from '@open-wc/testing';
import { engine } from '../../support/engine.ts';
import { fillIn } from '../../support/fill-in.ts';
import { framedPage, type FramedPage } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled } from '../../support/stage.ts';

const made = ['dimension-radar', 'checklist-card', 'betrokkenheidsboom-tree'];

/** Waits until every tag on the page is an element that has drawn itself. */
async function allDrawn({ document }: FramedPage): Promise<void> {
  const isDrawn = (): boolean =>
    [...made, 'dimension-form'].every((tag) => document.querySelector(tag)?.shadowRoot);
  await waitUntil(isDrawn, 'every element', { timeout: 8000 });
  await settled(document.body);
}

const pages = {
  'loader-one': { own: 'dimension-radar.js', fetchesElements: true },
  'loader-all': { own: 'betrokken.js', fetchesElements: false },
} as const;

describe('the loader beside a file for script tags, under Trusted Types', () => {
  for (const [name, { own, fetchesElements }] of Object.entries(pages)) {
    it(`[R3] [E3] beside ${own}: content becomes elements, and all share the page session`, async () => {
      const page = await framedPage(`coexistence/${name}.html`);
      await allDrawn(page);
      const { document } = page;
      const article = [...document.querySelectorAll(made.join())].map(({ localName }) => localName);
      expect(article).to.deep.equal([
        'dimension-radar',
        'checklist-card',
        'betrokkenheidsboom-tree',
        'dimension-radar',
      ]);
      expect(shadowText(one(document, 'dimension-radar'))).to.contain('weten we niet');
      expect(shadowText(one(document, 'checklist-card'))).to.contain('Kan iedereen komen?');
      expect(shadowText(one(document, 'betrokkenheidsboom-tree'))).to.contain('aan de poort');
      const ours = one(document, '#ours');
      expect(shadowText(ours)).to.contain('Hier komt een beeld');
      await fillIn(one(document, 'dimension-form'), 2);
      expect(shadowText(ours)).to.match(/School → ouders/);
      expect(shadowText(ours)).to.not.contain('Hier komt een beeld');
      expect(page.recorded()).to.deep.equal([]);
    });

    // WebKit does not always note what a frame asked for.
    const requests = engine === 'webkit' ? 'only what lies in its own folder' : 'what is missing';
    it(`[R3] [X4] beside ${own}: the loader asks for ${requests}`, async () => {
      const page = await framedPage(`coexistence/${name}.html`);
      await allDrawn(page);
      const asked = page.requests().filter((path) => path.startsWith('/built/embed/'));
      const elements = asked.filter((path) => path.startsWith('/built/embed/elements/'));
      expect(elements).to.not.include('/built/embed/elements/dimension-radar.js');
      if (!fetchesElements) expect(elements).to.deep.equal([]);
      else if (engine !== 'webkit') expect(elements).to.have.length(3);
      const others = page.requests().filter((path) => !path.startsWith('/built/embed/'));
      expect(['/pages/record.js', `/built/cdn/${own}`]).to.include.members([...others]);
    });
  }
});
