/** What each element of the manifest must be, whichever way it comes into a page. */
import { expect } from '@open-wc/testing';
import { samplesOf } from '../fixtures/samples.ts';
import { elements, type ListedElement } from '../support/manifest.ts';
import { shadowMarkup, shadowText } from '../support/shadow-text.ts';
import { one, setField, settled, shadow, stage, staged, type Fields } from '../support/stage.ts';

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

for (const element of elements) {
  const { tag, attributes } = element;

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
}
