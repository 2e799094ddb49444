import { expect, waitUntil } from '@open-wc/testing';
import { embedTags } from '../../../src/embed/address.ts';
import { watchFrames } from '../../../src/embed/frame/parent.ts';
import { axePageFaults } from '../../support/axe.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { nextFrame, one, shadow } from '../../support/stage.ts';
import { elementIn, embedFrame, ownWords, type EmbedFrame } from './embed-frame.ts';

const radar = 'dimension-radar';
const scores = 'about=parents&scores=3,4,2,?,5,3,2';
const windowWords = 'Open in een nieuw venster om af te drukken';

/** No fault, no line, and nothing asked but the page's own files and the scripts of the test. */
async function expectQuiet({ ask }: EmbedFrame): Promise<void> {
  const { recorded, requests } = await ask('state');
  expect(recorded).to.deep.equal([]);
  const paths = requests.map((url) => new URL(url).pathname);
  expect(
    paths.filter((path) => !/^\/(recorded\/embed|pages|test|node_modules|__w)/.test(path)),
  ).to.deep.equal([]);
}

for (const tag of embedTags) {
  describe(`embed/${tag}`, function () {
    this.timeout(60_000);

    for (const end of ['', '/', '/index.html', '/?carer=guardian']) {
      it(`works when it is asked for as ${tag}${end} [E4] [X1]`, async () => {
        const opened = await embedFrame(`${tag}${end}`);
        const element = await elementIn(opened, tag);
        expect(shadow(element).childElementCount).to.be.above(0);
        expect(ownWords(opened)).to.deep.equal([windowWords]);
        await expectQuiet(opened);
      });
    }

    it('is whole at 320 × 480: nothing beside the frame [E4]', async () => {
      const opened = await embedFrame(tag);
      await elementIn(opened, tag);
      const page = opened.frame.contentDocument!.documentElement;
      expect(page.clientWidth).to.be.at.most(320);
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    });

    it('has no fault for assistive technology [A1]', async () => {
      const opened = await embedFrame(tag);
      await elementIn(opened, tag);
      expect(await axePageFaults(opened.frame.contentDocument!)).to.deep.equal([]);
    });

    it('gives its frame the height of its content, and stays at that [E4] [X6]', async () => {
      const stop = watchFrames();
      const heights: string[] = [];
      const opened = await embedFrame(tag);
      const { frame } = opened;
      const watcher = new MutationObserver(() => heights.push(frame.style.height));
      watcher.observe(frame, { attributeFilter: ['style'] });
      await elementIn(opened, tag);
      const wanted = (): string =>
        `${String(Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height))}px`;
      await waitUntil(() => frame.style.height === wanted(), 'the frame does not follow');
      // What is still being drawn may change it; a frame that grows by itself would never rest.
      do {
        heights.length = 0;
        for (let round = 0; round < 10; round += 1) await nextFrame();
      } while (heights.length > 0);
      expect(frame.style.height).to.equal(wanted());
      // What is made wider is lower or as tall: the frame goes down with it.
      frame.width = '640';
      for (let round = 0; round < 4; round += 1) await nextFrame();
      await waitUntil(() => frame.style.height === wanted(), 'the frame does not follow back');
      watcher.disconnect();
      stop();
    });
  });
}

describe('an embed page', function () {
  this.timeout(60_000);

  it('shows what its query says, and exactly that [E4]', async () => {
    const opened = await embedFrame(`${radar}?${scores}`);
    const element = await elementIn(opened, radar);
    const rows = [...shadow(element).querySelectorAll('tbody tr')];
    const cells = rows.map((row) => row.querySelector('td')?.textContent.trim().split(/\s/)[0]);
    expect(cells).to.deep.equal(['3', '4', '2', 'weten', '5', '3', '2']);
    expect(element.getAttribute('scores')).to.equal('3,4,2,?,5,3,2');
    expect(element.getAttribute('about')).to.equal('parents');
    await expectQuiet(opened);
  });

  it('lets no query set where something is read, kept or sent to [X3] [X6]', async () => {
    const given: Readonly<Record<string, string>> = {
      'submit-url': 'https://a.example/x',
      'csrf-header': 'x-given',
      'csrf-token': 'given',
      'csrf-meta': 'given',
      from: 'given',
      session: 'given',
      value: '{"type":"assessment"}',
      name: 'given',
      id: 'given',
      keep: 'given',
      onclick: 'alert(1)',
      style: 'color: red',
    };
    for (const tag of embedTags) {
      const opened = await embedFrame(`${tag}/?${String(new URLSearchParams(given))}`);
      const element = await elementIn(opened, tag);
      const set = Object.keys(given).filter((name) => element.getAttribute(name) === given[name]);
      expect(set).to.deep.equal([]);
      expect(element.matches('[submit-url], [onclick], [style]')).to.equal(false);
      await expectQuiet(opened);
    }
  });

  it('never makes markup of a query [X3]', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
    for (const name of ['label', 'by', 'lang', 'dir', 'subject', 'activity', 'date']) {
      const opened = await embedFrame(`${radar}?${scores}&${name}=${hostile}`);
      const element = await elementIn(opened, radar);
      expect(shadow(element).querySelectorAll('img, script')).to.have.length(0);
      await expectQuiet(opened);
    }
  });

  it('takes language and direction from its query, and its own words stay Dutch [A1]', async () => {
    const opened = await embedFrame(`${radar}?${scores}&lang=ar&dir=rtl`);
    await elementIn(opened, radar);
    const root = opened.frame.contentDocument!.documentElement;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    const own = one(root, 'footer');
    expect([own.lang, own.dir]).to.deep.equal(['nl', 'ltr']);
    expect(await axePageFaults(opened.frame.contentDocument!)).to.deep.equal([]);
  });

  it('stays Dutch for what is no language [E4]', async () => {
    const opened = await embedFrame(`${radar}?${scores}&lang=not%20one&dir=up`);
    const element = await elementIn(opened, radar);
    const root = opened.frame.contentDocument!.documentElement;
    expect([root.lang, root.dir, element.getAttribute('lang')]).to.deep.equal(['nl', '', null]);
    expect(shadowText(element)).to.contain('Kennis');
  });
});
