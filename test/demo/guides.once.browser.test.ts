/** The pages of the guides: for everyone, on a phone, with what they show running. */
import { expect } from '@open-wc/testing';
// So that the server has them ready before a page in a frame asks.
import '../../src/define.ts';
import { axePageFaults } from '../support/axe.ts';
import { nextFrame, one, settled, stage } from '../support/stage.ts';

async function page(path: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '320';
  frame.height = '640';
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.src = path;
  stage().append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error(`No ${path}`);
  await settled(inner.body);
  return inner;
}

describe('the pages of the guides', () => {
  for (const path of [
    'guides/install.html',
    'guides/reference.html',
    'gids/beeld',
    'readme.html',
  ]) {
    it(`/demo/${path} is for everyone, and fits 320 px [A1]`, async () => {
      const inner = await page(`/demo/${path}`);
      expect(await axePageFaults(inner)).to.deep.equal([]);
      const { scrollWidth, clientWidth } = inner.documentElement;
      expect(scrollWidth - clientWidth).to.equal(0);
    });
  }

  it('run what a block shows beneath it, and copy it', async () => {
    const inner = await page('/demo/guides/install');
    const live = one(inner, '.live-example dimension-radar');
    expect(live.shadowRoot?.querySelectorAll('table').length).to.equal(1);
    const button = one<HTMLButtonElement>(inner, '.snippet button');
    expect(button.getAttribute('aria-label')).to.equal('Copy: A script tag');
    button.click();
    const said = one(inner, '.snippet [role="status"]');
    while (said.textContent === '') await nextFrame();
    expect(said.textContent).to.match(/^(Copied|The text is selected)/);
  });

  it('list the guides, and say which one is on screen', async () => {
    const inner = await page('/demo/gids/');
    const links = [...inner.querySelectorAll<HTMLAnchorElement>('.guide-nav > ul > li > a')];
    expect(links.length).to.be.at.least(8);
    expect(links[0]?.getAttribute('aria-current')).to.equal('page');
    expect(inner.documentElement.lang).to.equal('nl');
  });
});
