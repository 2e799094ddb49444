/** What each element of the manifest must stand, however it comes into a page and whatever it is given. */
import { expect } from '@open-wc/testing';
import { escaped } from '../fixtures/answers.ts';
import { samplesOf } from '../fixtures/samples.ts';
import { repeated, takeOutcome } from '../support/faults.ts';
import { elements, type ListedElement } from '../support/manifest.ts';
import { shadowMarkup, shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

type Fields = Record<string, unknown>;

/** Sets a property as a host may, without knowing its type. */
function setField(element: Element, name: string, value: unknown): void {
  (element as unknown as Fields)[name] = value;
}

/** An element that has not been upgraded: its document has no registry. */
function inert(markup: string): HTMLElement {
  const other = document.implementation.createHTMLDocument('');
  other.body.innerHTML = markup;
  return one(other, 'body > *');
}

function attributesOf(element: Element): [string, string][] {
  return [...element.attributes].map(({ name, value }) => [name, value]);
}

/** What the property of an attribute would be given. */
function propertyValue(text: string, unset: unknown): unknown {
  return typeof unset === 'boolean' ? true : text;
}

/** A block of one width, with or without a scrollbar beside it. */
function wide(markup = ''): HTMLElement {
  const block = stage(markup);
  block.style.width = '700px';
  return block;
}

/** Ways to bring the element of `markup` into `block`; each must show the same. */
const ways: Readonly<
  Record<string, (markup: string, tag: string, block: HTMLElement) => Promise<Element> | Element>
> = {
  'made detached, then filled and put in place': (markup, tag, block) => {
    const model = inert(markup);
    const element = document.createElement(tag);
    for (const [name, value] of attributesOf(model)) element.setAttribute(name, value);
    element.append(...model.childNodes);
    block.append(element);
    return element;
  },
  'put in place, then filled, attributes in reverse': async (markup, tag, block) => {
    const model = inert(markup);
    const element = document.createElement(tag);
    block.append(element);
    await settled(block);
    for (const [name, value] of attributesOf(model).reverse()) element.setAttribute(name, value);
    await settled(block);
    element.append(...model.childNodes);
    return element;
  },
  'upgraded after it was filled': (markup, _, block) => {
    const element = document.adoptNode(inert(markup));
    block.append(element);
    return element;
  },
  'cloned before it is in place': (markup, _, block) => {
    const element = document.importNode(inert(markup), true).cloneNode(true) as Element;
    block.append(element);
    return element;
  },
  'cloned when it is in place': async (markup, tag, block) => {
    block.innerHTML = markup;
    await settled(block);
    const first = one(block, tag);
    const element = first.cloneNode(true) as Element;
    first.replaceWith(element);
    return element;
  },
  'moved to another place': async (markup, tag, block) => {
    block.innerHTML = `<section></section><div>${markup}</div>`;
    await settled(block);
    const element = one(block, tag);
    one(block, 'section').append(element);
    return element;
  },
  'taken away and put back': async (markup, tag, block) => {
    block.innerHTML = markup;
    await settled(block);
    const element = one(block, tag);
    element.remove();
    await settled(block);
    block.append(element);
    return element;
  },
};

/** As the attributes say, but by properties. */
function byProperties(markup: string, { tag, attributes }: ListedElement): HTMLElement {
  const model = inert(markup);
  const element = document.createElement(tag);
  for (const [name, value] of attributesOf(model)) {
    const property = attributes.find((each) => each.name === name)?.property ?? name;
    setField(element, property, propertyValue(value, (element as unknown as Fields)[property]));
  }
  element.append(...model.childNodes);
  return element;
}

const strings = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '1e9',
  '-1',
  '0',
  '{',
  '[1,',
  '{"a":1}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  '{"__proto__":{"polluted":true}}',
  '__proto__',
  'constructor',
  '"><script>document.title = "hit"</script>',
  '<img src=x onerror="document.title = \'hit\'">',
  '\u0000\ud800\u202e',
  'é'.repeat(5000),
];

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < levels; i += 1) value = { a: value };
  return value;
}

const cyclic: Fields = {};
cyclic['self'] = cyclic;

const values: readonly unknown[] = [
  undefined,
  null,
  NaN,
  1e9,
  -1,
  0.5,
  true,
  false,
  '',
  'x',
  [],
  [null],
  {},
  { scores: [1] },
  [{ scores: { knowledge: 99, toString: 1 } }],
  new Date(NaN),
  () => 1,
  cyclic,
  deep(20_000),
  JSON.parse('{"__proto__": {"polluted": true}, "type": "assessment"}'),
];

const children: readonly string[] = [
  'losse tekst',
  '<table></table>',
  '<table><tr></tr></table>',
  '<table><tr><td>Kennis<td>9<td>x<td>??</table>',
  '<table><tr><td colspan=1000>Kennis<td rowspan=1000>3</table>',
  '<table><caption>Kennis</caption><tr><th>Kennis<tr><th>Kennis<tr><th>Tijd<td>3,5</table>',
  '<ul><li><ul><li></ul></ul>',
  '<script type="application/json">{"a":</script>',
  '<svg><foreignObject><p>x</p></foreignObject></svg>',
  `${'<div>'.repeat(400)}x`,
  '<input name="x" value="y"><select></select>',
];

/** The element is there, drawn, and says something. */
function expectSane(element: Element): void {
  expect(one(shadow(element), '.root')).to.exist;
  expect(element.getBoundingClientRect().width, 'width').to.be.greaterThan(0);
  expect((Object.prototype as Fields)['polluted'], 'prototype').to.equal(undefined);
  expect(document.title).to.equal('Tests');
}

function expectCalm(label: string): void {
  const { unexpected, codes } = takeOutcome();
  expect(unexpected, label).to.deep.equal([]);
  expect(repeated(codes), `${label}: repeated warnings`).to.deep.equal([]);
}

for (const element of elements) {
  const { tag, attributes, properties } = element;

  describe(`<${tag}>, the same whichever way it comes`, function () {
    this.timeout(30_000);

    for (const { name, markup } of samplesOf(tag)) {
      it(`[R2] ${name}`, async () => {
        const reference = wide(markup);
        await settled(reference);
        const expected = shadowMarkup(one(reference, tag));
        for (const [way, bring] of Object.entries(ways)) {
          const block = wide();
          const brought = await bring(markup, tag, block);
          await settled(block);
          expect(shadowMarkup(brought), way).to.equal(expected);
          block.remove();
        }
        const block = wide();
        block.append(byProperties(markup, element));
        await settled(block);
        expect(shadowMarkup(one(block, tag)), 'by properties').to.equal(expected);
      });
    }

    it('[R2] takes properties that were set before its definition', async () => {
      const block = wide();
      for (const { markup } of samplesOf(tag)) {
        const model = inert(markup);
        const late = document.implementation.createHTMLDocument('').createElement(tag);
        for (const [name, value] of attributesOf(model)) {
          const property = attributes.find((each) => each.name === name)?.property ?? name;
          const fresh = document.createElement(tag) as unknown as Fields;
          setField(late, property, propertyValue(value, fresh[property]));
        }
        late.append(...model.childNodes);
        block.append(document.adoptNode(late));
        await settled(block);
        const shown = shadowMarkup(late);
        late.remove();
        block.innerHTML = markup;
        await settled(block);
        expect(shown, markup.slice(0, 80)).to.equal(shadowMarkup(one(block, tag)));
        block.replaceChildren();
      }
    });

    it('[R2] without anything, it says what it is for', async () => {
      const empty = await staged(`<${tag}></${tag}>`);
      expect(shadow(empty).mode).to.equal('open');
      expect(shadowText(empty)).not.to.equal('');
    });

    it('[R2] can be made and thrown away without being in a page', () => {
      const made = document.createElement(tag);
      made.setAttribute('lang', 'nl');
      expect(made.cloneNode(true)).to.be.instanceOf(customElements.get(tag));
    });
  });

  describe(`<${tag}>, whatever it is given`, function () {
    this.timeout(60_000);

    for (const name of [...attributes.map((each) => each.name), 'lang', 'class']) {
      it(`[R1] attribute ${name}: no throw, a sane element`, async () => {
        const block = stage(
          strings.map((text) => `<${tag} ${name}="${escaped(text)}"></${tag}>`).join(''),
        );
        await settled(block);
        for (const child of block.children) expectSane(child);
        expect(takeOutcome().unexpected, name).to.deep.equal([]);
      });
    }

    it('[R1] one element that is given everything after another warns once a code', async () => {
      const block = stage(`<${tag}></${tag}>`);
      const given = one(block, tag);
      await settled(block);
      for (const { name } of attributes) {
        for (const text of strings) {
          given.setAttribute(name, text);
          await (given as { updateComplete?: Promise<unknown> }).updateComplete;
        }
        given.removeAttribute(name);
      }
      await settled(block);
      expectSane(given);
      expectCalm('attributes');
    });

    for (const property of properties) {
      it(`[R1] property ${property}: wrong types, broken and deep values`, async () => {
        for (const value of values) {
          const given = document.createElement(tag);
          const label = `${property} = ${typeof value} ${Object.prototype.toString.call(value)}`;
          expect(() => setField(given, property, value), label).to.not.throw();
          const block = stage();
          block.append(given);
          await settled(block);
          expectSane(given);
          expect(() => setField(given, property, value), label).to.not.throw();
          await settled(block);
          expectCalm(label);
          block.remove();
        }
      });
    }

    it('[R1] children', async () => {
      for (const child of children) {
        const block = stage(`<${tag}>${child}</${tag}>`);
        await settled(block);
        expectSane(one(block, tag));
        expectCalm(child.slice(0, 60));
        block.remove();
      }
    });

    it('[R1] ten million characters in an attribute', async () => {
      const long = '[{"'.padEnd(10_000_000, 'a ');
      for (const { name } of attributes) {
        const given = document.createElement(tag);
        given.setAttribute(name, long);
        const block = stage();
        block.append(given);
        await settled(block);
        expectSane(given);
        expectCalm(name);
        block.remove();
      }
    });
  });
}
