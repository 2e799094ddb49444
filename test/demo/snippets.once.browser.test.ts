/** Every piece of HTML, CSS and script that README, guides and demo offer does what it says, in silence. */
import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { embedAddress } from '../../src/embed/address.ts';
import { shadowText } from '../support/shadow-text.ts';
import { linkedGuides, snippetsOf, type Snippet } from '../support/snippets.ts';
import { one, settled, stage } from '../support/stage.ts';

async function text(path: string): Promise<string> {
  return (await fetch(path)).text();
}

async function guides(folder: string): Promise<readonly Snippet[]> {
  const names = linkedGuides(await text(`/${folder}/index.md`));
  const all = names.map(async (name) =>
    snippetsOf(await text(`/${folder}/${name}`), `${folder}/${name}`),
  );
  return (await Promise.all(all)).flat();
}

const demo = new DOMParser().parseFromString(await text('/demo/index.html'), 'text/html');
const snippets: readonly Snippet[] = [
  ...snippetsOf(await text('/README.md'), 'README.md'),
  ...(await guides('demo/guides')),
  ...(await guides('demo/gids')),
  ...[...demo.querySelectorAll('code')].map(({ textContent }, index) => ({
    place: `demo/index.html, ${String(index + 1)}`,
    lang: 'html',
    code: textContent,
  })),
];
const ofLang = (lang: string): readonly Snippet[] => snippets.filter((one) => one.lang === lang);
const examples = ofLang('html').map(({ code }) => code);
const files = examples.flatMap((html) =>
  [...html.matchAll(/<script src="([^"]*)"/g)].map(([, src = '']) => src),
);

/** The words that show that an element has its data. */
const shown: Readonly<Record<string, RegExp>> = {
  'action-plan': /Ons ouderplan/,
  'betrokkenheidsboom-tree': /Vruchten|Wortels/,
  'checklist-card': /weten we niet/,
  'dimension-radar': /dimensie/i,
  'dimension-form': /Waarom kijken jullie nu\?/,
  'dimension-overview': /Kennis.*Tijd/s,
  'reflection-session': /Bewaar.*Open|Wis/s,
  'team-dialogue': /Waar kijken we anders/,
};

const isOurs = ({ localName }: Element): boolean => localName in shown;

/** All that a snippet of HTML has beside what loads files. */
const withoutFiles = (html: string): string =>
  html.replace(/<script.*?<\/script>|<meta[^>]*>/gs, '');

const wait = (event: string, target: EventTarget): Promise<Event> =>
  new Promise((heard) => {
    target.addEventListener(event, heard, { once: true });
  });

/** Runs documented script as a module, with the package in the place of its imports. */
async function run(code: string): Promise<void> {
  const source = code
    .replaceAll(`'betrokken/define'`, `'${location.origin}/src/define.ts'`)
    .replaceAll(/'betrokken\/define\/([\w-]+)'/g, `'${location.origin}/src/elements/$1/define.ts'`)
    .replaceAll(`'betrokken'`, `'${location.origin}/src/index.ts'`);
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  await import(url);
  URL.revokeObjectURL(url);
}

function scriptWith(words: string): string {
  const found = ofLang('js').find(({ code }) => code.includes(words));
  if (!found) throw new Error(`No documented script has ${words}`);
  return found.code;
}

/** Chooses one answer in the first question that is on screen in `element`. */
function answer(element: Element): void {
  const radios = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[value="3"]');
  radios?.[0]?.click();
}

/** What `action` writes on the console, which stays silent. */
async function logged(action: () => Promise<unknown>): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => lines.push(...words);
  try {
    await action();
  } finally {
    console.log = log;
  }
  return lines;
}

describe('the HTML of README, guides and demo', () => {
  it('is there, and loads files of the package: all elements, or the loader', () => {
    expect(examples.length).to.be.at.least(30);
    const names = new Set(files.map((src) => src.split('/').at(-1)));
    expect([...names].toSorted()).to.deep.equal(['betrokken.js', 'loader.js']);
  });

  it('frames an embed page with what its query may set [E4]', async () => {
    const frames = examples.flatMap((html) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('iframe')].map(
        (frame) => frame.getAttribute('src') ?? '',
      ),
    );
    const addresses = frames.map((src) => new URL(src, location.href));
    expect(addresses.length).to.be.at.least(2);
    for (const { href, search } of addresses) {
      const asked = embedAddress(href);
      const given = [...new URLSearchParams(search)];
      expect(asked?.attributes).to.deep.equal(given);
      const block = stage(`<${asked?.tag ?? ''}></${asked?.tag ?? ''}>`);
      for (const [name, value] of given) one(block, '*').setAttribute(name, value);
      await settled(block);
      expect(shadowText(one(block, '*'))).to.contain('weten we niet');
    }
  });

  for (const { code, place } of ofLang('html')) {
    it(`[E2] ${place} ${code.trim().split('\n')[0] ?? ''}`, async () => {
      const block = stage(withoutFiles(code));
      await settled(block);
      const elements = [...block.querySelectorAll('*')].filter(isOurs);
      const isOther = /<script src|<iframe|href="[^"]*\/embed\/|<table|<ul|<ol/.test(code);
      expect(elements.length > 0 || isOther).to.equal(true);
      for (const element of elements) {
        if (element.localName === 'reflection-session' && !element.hasAttribute('controls'))
          continue;
        expect(shadowText(element)).to.match(shown[element.localName] ?? /^$/);
      }
      const wasGiven = /scores|series|<td>/.test(code);
      const picture = elements.find(({ localName }) => localName === 'dimension-radar');
      if (wasGiven && picture && /by="team"|"by": "team"/.test(code)) {
        expect(shadowText(picture)).to.contain('schoolteam');
      }
    });
  }
});

describe('the style sheets of README and guides', () => {
  for (const { code, place } of ofLang('css')) {
    it(`${place} is read whole and reaches our elements`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
      expect(rules.length).to.equal(code.match(/\{/g)?.length);
      const written = code.match(/^\s+[\w-]+:/gm) ?? [];
      const kept = rules.flatMap(({ style }) => [...style]).map((name) => name.trim());
      expect(kept.length).to.be.at.least(written.length);
      for (const { selectorText, style } of rules) {
        const [tag = ''] = selectorText.split('::');
        const block = stage(
          tag === ':root' ? '<dimension-radar></dimension-radar>' : `<${tag}></${tag}>`,
        );
        document.adoptedStyleSheets = [sheet];
        const own = [...style].find((name) => name.startsWith('--'));
        const value = own && getComputedStyle(one(block, '*')).getPropertyValue(own).trim();
        document.adoptedStyleSheets = [];
        if (own) expect(value).to.equal(style.getPropertyValue(own).trim());
      }
    });
  }
});

describe('the scripts of the guides', () => {
  it('hear what a person answers [P3]', async () => {
    const block = stage(
      '<reflection-session keep="none"><dimension-form layout="page"></dimension-form></reflection-session>',
    );
    await settled(block);
    await run(scriptWith('event.record.ratings'));
    await run(scriptWith('record.type, record.id'));
    const form = one(block, 'dimension-form');
    const heard = wait('record-change', block);
    const lines = await logged(async () => {
      answer(form);
      await heard;
    });
    expect(lines).to.deep.include({ knowledge: 3 });
    expect(lines).to.include('assessment');
  });

  it('read the record that a form would send', async () => {
    const block = stage(
      '<form><dimension-form name="ouders" layout="page"></dimension-form><button>Verstuur</button></form>',
    );
    await settled(block);
    await run(scriptWith('new FormData(form)'));
    answer(one(block, 'dimension-form'));
    await settled(block);
    const lines = await logged(async () => one<HTMLButtonElement>(block, 'button').click());
    expect(lines).to.deep.equal([{ knowledge: 3 }]);
    one<HTMLFormElement>(block, 'form').reset();
  });

  it('bring a language and words of one’s own [T3]', async () => {
    await run(scriptWith('registerLocale'));
    await run(scriptWith("registerContent('nl'"));
    const block = stage(
      '<dimension-radar lang="fr" controls scores="3,4,3,?,2,4,2" session="none"></dimension-radar><dimension-form layout="page" session="none"></dimension-form>',
    );
    await settled(block);
    expect(shadowText(one(block, 'dimension-radar'))).to.match(
      /Tableau.*Connaissance|Connaissance/s,
    );
    expect(shadowText(one(block, 'dimension-form'))).to.contain('Jullie eigen vraag.');
  });

  it('register tags of a vendor', async () => {
    await run(scriptWith("prefix: 'acme-'"));
    expect(customElements.get('acme-dimension-radar') === undefined).to.equal(false);
  });

  for (const words of ['new Map(); // or your own back end', 'If-Match']) {
    it(`keep what was answered: ${words}`, async () => {
      const kept = new Map<string, string>();
      const { fetch } = globalThis;
      globalThis.fetch = async (place, { method = 'GET', body, headers } = {}) => {
        const key = String(place);
        const tag = new Headers(headers).get('If-None-Match');
        if (tag === '*' && kept.has(key)) return new Response(null, { status: 412 });
        if (method === 'PUT') kept.set(key, String(body));
        if (method === 'DELETE') kept.delete(key);
        const json = kept.get(key);
        const answered = new Response(json ?? null, { status: json === undefined ? 404 : 200 });
        if (json !== undefined) answered.headers.set('ETag', `"${String(json.length)}"`);
        return answered;
      };
      try {
        const block = stage(
          '<reflection-session name="proef"><dimension-form layout="page"></dimension-form></reflection-session>',
        );
        await run(scriptWith(words));
        await settled(block);
        answer(one(block, 'dimension-form'));
        await settled(block);
        const { store } = one<HTMLElement & { store: { load(key: string): unknown } }>(
          block,
          'reflection-session',
        );
        const json = String(await store.load('session:proef'));
        expect(json).to.contain('"knowledge":3');
      } finally {
        globalThis.fetch = fetch;
      }
    });
  }
});
