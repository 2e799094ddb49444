/** The built loader on pages as editors leave them, under a strict policy with Trusted Types. */
import { expect } from '@open-wc/testing';
import { framedPage, type FramedPage } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { nextFrame, one } from '../../support/stage.ts';

/** Resolves when an element with each of `tags` has drawn itself on the page. */
async function drawn(page: FramedPage, tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    while (!page.document.querySelector(tag)?.shadowRoot?.firstElementChild) await nextFrame();
  }
  await nextFrame();
}

/** What stands before each element. */
function placesOf(page: FramedPage, tag: string): readonly string[] {
  return [...page.document.querySelectorAll(tag)].map(
    ({ nextElementSibling }) => nextElementSibling?.localName ?? '',
  );
}

const three = ['dimension-radar', 'checklist-card', 'betrokkenheidsboom-tree'];

const articles: readonly (readonly [string, readonly string[]])[] = [
  ['plain', ['table', 'ul', 'ul']],
  ['wordpress-classic', ['table', 'ul', 'ul']],
  ['wordpress-blocks', ['figure', 'ul', 'ul']],
  ['ckeditor', ['figure', 'ol', 'ul']],
];

describe('the file of the loader on an article', () => {
  for (const [name, places] of articles) {
    it(`shows radar, card and tree beside what stays readable: ${name} [E3] [E1] [X1] [X2] [X4]`, async () => {
      const page = await framedPage(`loader/${name}.html`);
      const { document: inner } = page;
      await drawn(page, three);
      expect(three.map((tag) => placesOf(page, tag).join())).to.deep.equal(places);
      const [radar, card, tree] = three.map((tag) => shadowText(one(inner, tag)));
      expect(radar).to.contain('Overtuiging').and.to.contain('weten we niet');
      expect(card).to.contain('Kiezen ouders zelf wanneer ze komen?');
      expect(tree).to.contain('aan de poort');
      const seen = [...inner.querySelectorAll('td, main li')].filter((each) =>
        each.checkVisibility(),
      );
      expect(seen.length).to.be.greaterThan(30);
      expect(inner.querySelectorAll('nav dimension-radar, reflection-session').length).to.equal(0);
      expect(inner.querySelectorAll('dimension-form, dimension-radar').length).to.equal(1);
      expect(page.recorded()).to.deep.equal([]);
      const asked = page.requests().filter((path) => !path.startsWith('/built/embed/'));
      expect(asked.sort()).to.deep.equal(['/pages/loader/article.css', '/pages/record.js']);
    });
  }

  it('runs async and fetches only what the page needs [E3] [X4]', async () => {
    const page = await framedPage('loader/async.html');
    await drawn(page, ['dimension-radar']);
    const elements = page.requests().filter((path) => path.includes('/elements/'));
    expect(elements).to.deep.equal(['/built/embed/elements/dimension-radar.js']);
    expect(page.recorded()).to.deep.equal([]);
  });

  it('from a server of another origin it needs no leave of that server [E3] [E7]', async () => {
    const page = await framedPage('loader/elsewhere.html');
    await drawn(page, three);
    expect(three.map((tag) => placesOf(page, tag).join())).to.deep.equal(['table', 'ul', 'ul']);
    const scripts = page.requests().filter((path) => path.startsWith('/built/embed/scripts/'));
    expect(scripts.sort()).to.deep.equal(
      [...three].sort().map((tag) => `/built/embed/scripts/${tag}.js`),
    );
    expect(page.recorded()).to.deep.equal([]);
  });

  it('three times on a page is once, in silence [E3] [R3]', async () => {
    const page = await framedPage('loader/twice.html');
    await drawn(page, ['dimension-radar']);
    expect(placesOf(page, 'dimension-radar')).to.deep.equal(['table']);
    expect(page.document.querySelectorAll('[hidden]').length).to.equal(0);
    expect(page.recorded()).to.deep.equal([]);
  });

  it('beside the file of all elements it fetches none [R3]', async () => {
    const page = await framedPage('loader/beside-cdn.html');
    await drawn(page, ['dimension-radar']);
    expect(placesOf(page, 'dimension-radar')).to.deep.equal(['table']);
    expect(page.requests().filter((path) => path.includes('/elements/'))).to.deep.equal([]);
    expect(page.recorded()).to.deep.equal([]);
  });

  it('told on its tag, it replaces here and looks away there [E3]', async () => {
    const page = await framedPage('loader/replace.html');
    await drawn(page, ['dimension-radar']);
    const { document: inner } = page;
    expect(placesOf(page, 'dimension-radar')).to.deep.equal(['table']);
    expect(one(inner, 'dimension-radar').getAttribute('view')).to.equal('dots');
    expect(one(inner, 'table').hidden).to.equal(true);
    expect(inner.querySelectorAll('checklist-card').length).to.equal(0);
    expect(page.recorded()).to.deep.equal([]);
  });
});
