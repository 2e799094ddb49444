/** What the build writes besides scripts: the HTML without script, and the oEmbed answers. */
import { expect } from '@open-wc/testing';
import { embedAddress, embedTags } from '../../../src/embed/address.ts';
import { pageTexts } from '../../../src/embed/page/page-texts.ts';
import { embedFrame } from './embed-frame.ts';

async function built(path: string): Promise<string> {
  const response = await fetch(`/built/embed/${path}`);
  expect(response.status, path).to.equal(200);
  return response.text();
}

async function page(tag: string): Promise<Document> {
  return new DOMParser().parseFromString(await built(`${tag}/`), 'text/html');
}

interface OEmbed {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly [name: string]: unknown;
}

for (const tag of embedTags) {
  describe(`the file embed/${tag}`, () => {
    it('says in Dutch what it is, and where, to who has no script [E4]', async () => {
      const document = await page(tag);
      expect(document.documentElement.lang).to.equal('nl');
      expect(document.title).to.equal(pageTexts[tag].title);
      const own = [...document.querySelectorAll('noscript')];
      expect(own).to.have.length(1);
      // Parsed without script, as its reader does.
      const said = own[0]!;
      expect(said.textContent).to.contain(pageTexts[tag].what);
      const link = said.querySelector('a');
      // The page itself, wherever it stands.
      expect([link?.getAttribute('href'), link?.target]).to.deep.equal(['', '_blank']);
      expect(link?.textContent.trim()).to.not.equal('');
    });

    it('names nothing but files beside it, and no inline script or style [X1]', async () => {
      const document = await page(tag);
      const named = [...document.querySelectorAll('script, link[rel=stylesheet]')].map(
        (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? 'inline',
      );
      const beside = ['page.css', 'page.js', 'reflection-page.css'];
      expect(named.filter((name) => !beside.includes(name))).to.deep.equal([]);
      expect(document.querySelectorAll('style, [style], [onclick], [onload]')).to.have.length(0);
      for (const name of named) {
        expect(await built(name)).to.equal(await built(`${tag}/${name}`));
      }
    });

    it('keeps itself to a strict policy, sends no referrer, and no results [X1] [X4] [X6]', async () => {
      const document = await page(tag);
      const content = (name: string): string =>
        document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? 'none';
      const policy = content('http-equiv="Content-Security-Policy"');
      expect(policy).to.contain(
        "default-src 'none'; script-src 'self' http: https:; style-src 'self' http: https:;",
      );
      expect(policy).to.not.match(/unsafe|\*|connect-src|\/\//);
      expect(content('name=referrer')).to.equal('no-referrer');
      expect(content('name=betrokken-result-origins')).to.equal('');
      expect(content('name=description').length).to.be.above(20);
    });

    it('has an oEmbed answer as version 1.0 wants it, whose frame works [E4]', async function () {
      this.timeout(30_000);
      const document = await page(tag);
      const type = 'link[rel=alternate][type="application/json+oembed"]';
      const { href = '' } = document.querySelector<HTMLLinkElement>(type) ?? {};
      expect(href.endsWith(`/embed/oembed/${tag}.json`)).to.equal(true);
      const answer = JSON.parse(await built(`oembed/${tag}.json`)) as OEmbed;
      // oEmbed 1.0, 2.3.4: always `type` and `version`, for `rich` also `html`, `width`, `height`.
      expect([answer['type'], answer['version']]).to.deep.equal(['rich', '1.0']);
      expect([answer.width, answer.height].every(Number.isInteger)).to.equal(true);
      for (const name of ['title', 'provider_name', 'provider_url']) {
        expect(answer[name], name).to.be.a('string').that.is.not.empty;
      }
      expect(answer['cache_age']).to.be.a('number');

      const frames = new DOMParser()
        .parseFromString(answer.html, 'text/html')
        .querySelectorAll('*');
      const frame = [...frames].find((each) => each.localName === 'iframe')!;
      expect(embedAddress((frame as HTMLIFrameElement).src)?.tag).to.equal(tag);
      expect(frame.getAttribute('title')).to.equal(pageTexts[tag].title);
      expect(frame.getAttribute('width')).to.equal(String(answer.width));
      expect(frame.getAttribute('height')).to.equal(String(answer.height));
      const path = new URL((frame as HTMLIFrameElement).src).pathname.replace(/^.*\/embed\//, '');
      const attributes = Object.fromEntries(
        frame.getAttributeNames().map((name) => [name, frame.getAttribute(name) ?? '']),
      );
      const { ask } = await embedFrame(path, attributes);
      expect((await ask('text', tag)).length).to.be.above(20);
    });
  });
}

describe('the words of the embed pages', () => {
  it('are short sentences [P1]', () => {
    for (const { description } of Object.values(pageTexts)) {
      const sentences = description.split(/[.!?]\s*/).filter((text) => text !== '');
      expect(sentences.every((text) => text.split(/\s+/).length <= 20)).to.equal(true);
    }
  });
});
