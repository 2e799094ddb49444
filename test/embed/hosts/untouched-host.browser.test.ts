/** The page around our elements stays what it was: its globals, its keys, its looks. */
import { expect } from '@open-wc/testing';
import { samplesOf } from '../../fixtures/samples.ts';
import { framedPage } from '../../support/framed-page.ts';
import { elements } from '../../support/manifest.ts';
import { one, settled, stage } from '../../support/stage.ts';

interface Snapshot extends Window {
  readonly keptKeys: ReadonlyMap<
    string,
    { readonly object: object; readonly keys: ReadonlySet<PropertyKey> }
  >;
  readonly typed: (readonly [key: string, isPrevented: boolean])[];
}

const keys = [
  ...['a', 'Z', '1', ' ', 'Enter', 'Tab', 'Escape', 'Backspace', 'Delete', 'Home', 'End'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', '/', '?', '+', '-'],
];

describe('a page with every element on it', () => {
  it('[E5] [R3] gets no global but symbols of ours, and no changed prototype', async () => {
    const page = await framedPage('hosts/whole.html');
    const { keptKeys } = page.document.defaultView as unknown as Snapshot;
    expect(keptKeys.size).to.equal(9);
    const added = [...keptKeys].flatMap(([name, { object, keys: before }]) =>
      Reflect.ownKeys(object)
        .filter((key) => !before.has(key))
        .map((key) => `${name} ${typeof key === 'symbol' ? (Symbol.keyFor(key) ?? '?') : key}`),
    );
    // Lit notes its versions, and the page what it keeps for this test.
    const known =
      /^globalThis (betrokken\/1\/.*|lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|typed|keptKeys)$/;
    const foreign = added.filter((key) => !known.test(key));
    expect(foreign).to.deep.equal([]);
    expect(page.recorded()).to.deep.equal([]);
  });

  it('[E5] lets every key that is typed in a field of the page through', async () => {
    const page = await framedPage('hosts/whole.html');
    const { typed } = page.document.defaultView as unknown as Snapshot;
    const { KeyboardEvent: Key } = page.document.defaultView as Window & typeof globalThis;
    const fields = ['#search', 'textarea', '[contenteditable]', 'button', 'body'];
    for (const selector of fields) {
      const field = one(page.document, selector);
      field.focus();
      for (const key of keys) {
        for (const ctrlKey of [false, true]) {
          const init = { key, ctrlKey, bubbles: true, composed: true, cancelable: true };
          field.dispatchEvent(new Key('keydown', init));
        }
      }
    }
    expect(typed).to.have.length(fields.length * keys.length * 2);
    expect(typed.filter(([, isPrevented]) => isPrevented)).to.deep.equal([]);
  });
});

const furniture =
  '<section><h1>Onze school</h1><h2>Vandaag</h2><p>Zoek op <a href="#x">deze <em>site</em></a>.</p>' +
  '<table><caption>Menu</caption><tr><th>Maandag</th><td>Soep</td></tr></table><ul><li>Brood</li></ul>' +
  '<form><fieldset><legend>Zoek</legend><label>Naam <input></label><select><option>een</option></select>' +
  '<textarea></textarea><button type="button">Zoek</button></fieldset></form>' +
  '<details open><summary>Meer</summary>Tekst</details><svg width="20" height="20"><circle r="5"/></svg></section>';

/** Every computed style of every element of the page's own. */
function looks(block: Element): readonly string[] {
  return [...block.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const all = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`);
    return `${element.localName} ${all.join(';')}`;
  });
}

describe('the furniture of a page', () => {
  for (const { tag } of elements) {
    it(`[E5] looks the same to the last property beside <${tag}>`, async () => {
      const block = stage(`${furniture}<div class="ours"></div>`);
      const own = one(block, 'section');
      // Beside a scrollbar as without one.
      own.style.setProperty('inline-size', '600px');
      const before = looks(own);
      expect(before.length).to.be.greaterThan(15);
      for (const { markup, name } of samplesOf(tag)) {
        one(block, '.ours').innerHTML = markup;
        await settled(block);
        expect(looks(own).join('\n') === before.join('\n'), name).to.equal(true);
      }
    });
  }
});
