/** Every element in a language of longer words: nothing overflows, and no text is left behind. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { pseudoTag, registerPseudoLocale } from '../fixtures/pseudo-locale.ts';
import { samplesOf } from '../fixtures/samples.ts';
import { elements } from '../support/manifest.ts';
import { cut, spills, textOutside, wordsOutside } from '../support/overflow.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

before(() => registerPseudoLocale());
afterEach(() => setViewport({ width: 1024, height: 768 }));

/** Each state of an element under each other. */
function gallery(tag: string): HTMLElement {
  const block = stage();
  block.lang = pseudoTag;
  block.innerHTML = samplesOf(tag)
    .map(({ markup }) => `<section>${markup}</section>`)
    .join('');
  return block;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** What a page gave: its attributes and texts, and the strings of its records. */
function given(section: Element): readonly string[] {
  const attributes = [...everyElement(section)].flatMap((each) =>
    [...each.attributes].map(({ value }) => value),
  );
  const records = attributes
    .filter((value) => /^[[{]/.test(value))
    .flatMap((value) => stringsIn(JSON.parse(value)));
  const texts = [...everyElement(section)].flatMap(({ childNodes }) =>
    [...childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap(({ nodeValue }) => [nodeValue ?? '', ...(nodeValue ?? '').split(': ')]),
  );
  return [...attributes, ...records, ...texts]
    .map((text) => text.trim())
    .filter((text) => /[a-z]{2}/i.test(text))
    .sort((a, b) => b.length - a.length);
}

const read = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
];

/** Every text that is seen or heard. */
function* texts(element: Element): Generator<string> {
  for (const each of everyElement(shadow(element))) {
    if (['style', 'script', 'template'].includes(each.localName)) continue;
    for (const name of read) yield each.getAttribute(name) ?? '';
    for (const { nodeType, nodeValue } of each.childNodes) {
      if (nodeType === Node.TEXT_NODE) yield nodeValue ?? '';
    }
  }
}

/** What Intl writes in English, where it stands between texts of the locale. */
const english =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|and)\b/g;

/** Names of keys, and the letters by which the picture of the tree leads to its list. */
function isSign(text: string): boolean {
  return /^([A-Z]|x|Enter|Backspace)$/.test(text.trim());
}

/** Texts with letters that are neither of the locale nor of the page. */
function foreign(element: Element, page: readonly string[]): readonly string[] {
  return [...texts(element)].filter((text) => {
    const rest = page.reduce((left, known) => left.replaceAll(known, ''), text);
    return !isSign(text) && /[a-z]/i.test(rest.replaceAll(english, ''));
  });
}

for (const { tag } of elements) {
  describe(`<${tag}> in longer words`, function () {
    this.timeout(60_000);

    it('[T4] every text is of the locale, none is left in Dutch', async () => {
      const block = gallery(tag);
      const pages = [...block.children].map(given);
      await settled(block);
      const left = samplesOf(tag).flatMap(({ name }, at) =>
        foreign(one(block.children[at]!, tag), pages[at] ?? []).map((text) => `${name}: ${text}`),
      );
      expect([...new Set(left)]).to.deep.equal([]);
    });

    for (const width of [320, 640]) {
      it(`[T4] nothing overflows in ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        const block = gallery(tag);
        await settled(block);
        const faults = samplesOf(tag).flatMap(({ name }, at) => {
          const element = one(block.children[at]!, tag);
          const found = {
            spills: spills(element),
            cut: cut(element),
            'text outside': textOutside(element),
            'word outside': wordsOutside(element),
          };
          return Object.entries(found).flatMap(([what, all]) =>
            all.map((fault) => `${name}: ${what}: ${fault}`),
          );
        });
        expect([...new Set(faults)]).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}
