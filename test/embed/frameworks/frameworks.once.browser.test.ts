/**
 * The same small app in each framework, as its users write it: an editable radar
 * bound to an array, a radar bound to JSON text, a card and a tree with objects.
 * On `index.html` the tags are defined first, on `late.html` the test does it.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { framedPage, type FramedPage } from '../../support/framed-page.ts';
import { seen } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled } from '../../support/stage.ts';

/** What a framework writes on a tag that nobody has defined: the property, or an attribute. */
const frameworks = [
  { name: 'react', early: 'attribute' },
  { name: 'preact', early: 'attribute' },
  { name: 'vue', early: 'attribute' },
  { name: 'svelte', early: 'property' },
  { name: 'angular', early: 'property' },
] as const;

const patient = { timeout: 8_000 };

class App {
  readonly page: FramedPage;
  readonly #place: HTMLElement;

  constructor(page: FramedPage) {
    this.page = page;
    this.#place = one(page.document, '#app');
  }

  find(selector: string): HTMLElement {
    return one(this.#place, selector);
  }

  count(selector: string): number {
    return this.#place.querySelectorAll(selector).length;
  }

  /** The words of an element, its table included. */
  words(selector: string): string {
    return shadowText(this.find(selector));
  }

  /** What the app heard so far, a line each. */
  get lines(): readonly string[] {
    return this.find('output')
      .textContent.split('\n')
      .filter((line) => line !== '');
  }

  async drawn(): Promise<void> {
    await settled(this.#place);
  }

  async click(selector: string): Promise<void> {
    this.find(selector).click();
    await this.drawn();
  }

  /** Chooses the first way to answer in an element. */
  async answer(selector: string): Promise<void> {
    const [radio] = seen<HTMLInputElement>(this.find(selector), 'input[type=radio]');
    this.page.document.defaultView?.focus();
    radio?.focus();
    radio?.click();
    await this.drawn();
  }

  async heard(line: string): Promise<void> {
    await waitUntil(() => this.lines.includes(line), `'${line}' in ${String(this.lines)}`, patient);
  }

  async shows(selector: string, words: RegExp): Promise<void> {
    await waitUntil(() => words.test(this.words(selector)), `${selector} ${words.source}`, patient);
  }
}

async function load(name: string, file: string): Promise<App> {
  const page = await framedPage(`/frameworks/${name}/${file}`);
  const app = new App(page);
  await waitUntil(() => page.document.querySelector('#app output'), 'the app', patient);
  await app.drawn();
  return app;
}

/** Loads all tags into a page whose app is on screen already. */
async function define({ page }: App): Promise<void> {
  const script = page.document.createElement('script');
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  script.src = '/built/cdn/betrokken.js';
  page.document.head.append(script);
  await loaded;
}

const atFirst = /ingevuld door het schoolteam.* Kennis 3/;
const afterChange = /ingevuld door een ouder.*Kennis 5/;

for (const { name, early } of frameworks) {
  describe(`${name}, with tags that are defined`, () => {
    it('gives objects and text, and they are shown [E6]', async () => {
      const app = await load(name, 'index.html');
      await app.shows('#object', atFirst);
      await app.shows('#text', atFirst);
      await app.shows('checklist-card', /Is er plaats voor een buggy\?.*Weten ouders wie/);
      await app.shows('betrokkenheidsboom-tree', /Samen lezen.*Rust aan de poort.*Vertrouwen/);
      expect(app.page.recorded()).to.deep.equal([]);
    });

    it('hears each event once, with what it carries [E6]', async () => {
      const app = await load(name, 'index.html');
      await app.answer('checklist-card');
      await app.heard('record-change yes');
      expect(app.lines).to.deep.equal(['input', 'change', 'record-change yes']);
      await app.answer('#object');
      await app.heard('record-change parents');
      expect(app.lines).to.include('dimension-select knowledge');
      expect(app.page.recorded()).to.deep.equal([]);
    });

    it('posts the records with its form [E6]', async () => {
      const app = await load(name, 'index.html');
      await app.answer('checklist-card');
      await app.click('#send');
      await app.heard('posted beeld: assessment, kaart: checklist');
      expect(app.page.recorded()).to.deep.equal([]);
    });

    it('draws again what it changes [E6]', async () => {
      const app = await load(name, 'index.html');
      await app.answer('#object');
      await app.click('#change');
      for (const radar of ['#object', '#text']) {
        await app.shows(radar, afterChange);
        expect(app.words(radar)).not.to.match(atFirst);
      }
      expect(app.page.recorded()).to.deep.equal([]);
    });

    it('takes all away and brings it back [E6]', async () => {
      const app = await load(name, 'index.html');
      await app.click('#toggle');
      await waitUntil(() => app.count('dimension-radar') === 0, 'gone', patient);
      expect(app.count('checklist-card, betrokkenheidsboom-tree')).to.equal(0);
      await app.click('#send');
      await app.heard('posted nothing');
      await app.click('#toggle');
      await app.shows('#object', atFirst);
      await app.shows('checklist-card', /Is er plaats voor een buggy\?/);
      await app.answer('checklist-card');
      await app.heard('record-change yes');
      expect(app.lines.slice(1)).to.deep.equal(['input', 'change', 'record-change yes']);
      expect(app.page.recorded()).to.deep.equal([]);
    });
  });

  describe(`${name}, before the tags are defined`, () => {
    it(`writes an object as ${early} [E6]`, async () => {
      const app = await load(name, 'late.html');
      const written = app.find('#object').getAttribute('series');
      expect(written).to.equal(early === 'attribute' ? '[object Object]' : null);
    });

    it('shows text, and objects that are set as properties, once they are [E6]', async () => {
      const app = await load(name, 'late.html');
      await define(app);
      await app.shows('#text', atFirst);
      await app.shows('checklist-card', /Is er plaats voor een buggy\?/);
      await app.shows('betrokkenheidsboom-tree', /Samen lezen.*Rust aan de poort.*Vertrouwen/);
    });

    it('hears and posts as if they had always been [E6]', async () => {
      const app = await load(name, 'late.html');
      await define(app);
      await app.shows('checklist-card', /buggy/);
      await app.answer('checklist-card');
      await app.heard('record-change yes');
      expect(app.lines).to.deep.equal(['input', 'change', 'record-change yes']);
      await app.click('#send');
      await waitUntil(() => app.lines.some((line) => line.includes('kaart: checklist')), 'posted');
    });

    if (early === 'property') {
      it('shows objects at once, in silence [E6]', async () => {
        const app = await load(name, 'late.html');
        await define(app);
        await app.shows('#object', atFirst);
        expect(app.page.recorded()).to.deep.equal([]);
      });
    } else {
      it('says why an object that became text is not shown, and shows the next [E6]', async () => {
        const app = await load(name, 'late.html');
        await define(app);
        await app.shows('#object', /./);
        expect(app.words('#object')).not.to.match(atFirst);
        expect(app.page.recorded()).to.have.length(1);
        expect(app.page.recorded()[0]).to.match(/E104.*an object made into text/);
      });
    }

    it('follows what it changes [E6]', async () => {
      const app = await load(name, 'late.html');
      await define(app);
      await app.drawn();
      await app.click('#change');
      for (const radar of ['#object', '#text']) await app.shows(radar, afterChange);
    });
  });
}
