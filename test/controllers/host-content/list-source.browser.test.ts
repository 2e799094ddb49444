import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ListSource } from '../../../src/controllers/host-content/list-source.ts';
import { one, settled, stage } from '../../support/stage.ts';

class ListingElement extends LitElement {
  @property() from?: string;
  readonly source = new ListSource(this);

  protected override willUpdate(): void {
    if (this.source.list === undefined) this.source.refresh();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('x-listing', ListingElement);

const title = '<h3>Voor de <em>oudermomenten</em></h3>';
const words = 'Voor de oudermomenten';
const alone = '<p><x-listing></x-listing></p>';

function list(id: string, tag = 'ol'): string {
  return `<${tag} id="${id}"><li>Een<ul><li>Twee</ul></${tag}>`;
}

function sourceIn(markup: string): ListSource {
  return one<ListingElement>(stage(markup), 'x-listing').source;
}

type Case = readonly [name: string, markup: string, list: string | undefined, heading?: string];

describe('ListSource', () => {
  const cases: readonly Case[] = [
    ['a descendant, the outermost', `<x-listing>${list('a')}</x-listing>`, 'a'],
    ['a descendant with its heading', `<x-listing>${title}${list('a')}</x-listing>`, 'a', words],
    [
      'a descendant, its heading before an introduction',
      `<x-listing>${title}<p>Vul in.</p><div>${list('a', 'ul')}</div></x-listing>`,
      'a',
      words,
    ],
    [
      'a descendant, no heading of the page',
      `<h2>Pagina</h2><x-listing>${list('a')}</x-listing>`,
      'a',
    ],
    ['the one that from names', `<x-listing from="b"></x-listing>${list('b')}`, 'b'],
    [
      'the one that from names, with the heading before it',
      `${title}${list('b')}<x-listing from="b"></x-listing>`,
      'b',
      words,
    ],
    [
      'the one in the block that from names',
      `<x-listing from="w"></x-listing><section id="w">${title}${list('c')}</section>`,
      'c',
      words,
    ],
    [
      'the one behind the heading that from names',
      `<x-listing from="w"></x-listing><h4 id="w">Kijk</h4><p>&nbsp;</p><div>${list('c')}</div>`,
      'c',
      'Kijk',
    ],
    [
      'nothing where from names a heading with words between',
      `<x-listing from="w"></x-listing><h4 id="w">Kijk</h4><p>Tekst</p>${list('c')}`,
      undefined,
    ],
    ['the block after its paragraph [E1]', `${alone}${list('d', 'ul')}`, 'd'],
    ['the heading and list after its paragraph [E1]', `${alone}${title}${list('d')}`, 'd', words],
    [
      'a bold paragraph and list after it [E1]',
      `${alone}<p><span><b>Voor de</b></span> </p>${list('d')}`,
      'd',
      'Voor de',
    ],
    [
      'these past empty paragraphs, in wrappers [E1]',
      `${alone}<p><br></p>${title}<p>&nbsp;</p><figure><div>${list('e')}</div></figure>`,
      'e',
      words,
    ],
    ['these in one wrapper [E1]', `${alone}<div>${title}${list('e')}</div>`, 'e', words],
    ['no heading from before its paragraph', `${title}${alone}${list('f')}`, 'f'],
    [
      'nothing behind a paragraph that is partly bold',
      `${alone}<p><b>Kijk</b> eens</p>${list('g')}`,
      undefined,
    ],
    ['nothing behind two headings', `${alone}${title}${title}${list('g')}`, undefined],
    ['nothing behind an empty heading', `${alone}<h3> </h3>${list('g')}`, undefined],
    [
      'nothing behind a heading and a table',
      `${alone}${title}<table><tr><td></table>${list('g')}`,
      undefined,
    ],
    [
      'nothing when it is not alone in its paragraph',
      `<p>Kijk: <x-listing></x-listing></p>${title}${list('h')}`,
      undefined,
    ],
  ];
  for (const [name, markup, id, heading] of cases) {
    it(`list is ${name}`, () => {
      const source = sourceIn(markup);
      expect(source.list?.id).to.equal(id);
      expect(source.heading).to.equal(heading);
    });
  }

  it('leaves list and heading readable where they are [E1]', async () => {
    const block = stage(`${alone}${title}${list('t')}`);
    const before = block.lastElementChild?.outerHTML;
    await settled(block);
    expect(block.lastElementChild?.outerHTML).to.equal(before);
    expect(one(block, '#t').checkVisibility()).to.equal(true);
    expect(one(block, 'h3').checkVisibility()).to.equal(true);
  });

  const changes: readonly (readonly [string, (block: HTMLElement) => void])[] = [
    ['an item changes', (block) => (one(block, 'li').firstChild as Text).replaceData(0, 3, 'Drie')],
    ['its heading changes', (block) => (one(block, 'em').textContent = 'ouders')],
    ['a language above it changes [T3]', (block) => (block.lang = 'fr')],
    ['a language in it changes [T3]', (block) => (one(block, 'li').lang = 'fr')],
  ];
  for (const [name, change] of changes) {
    it(`version grows when ${name}`, async () => {
      const block = stage(`${alone}${title}${list('v')}`);
      const { source } = one<ListingElement>(block, 'x-listing');
      await settled(block);
      const before = source.version;
      change(block);
      await settled(block);
      expect(source.version).to.be.greaterThan(before);
    });
  }

  it('version stands still while nothing changes', async () => {
    const block = stage(`${alone}${title}${list('v')}`);
    const { source } = one<ListingElement>(block, 'x-listing');
    await settled(block);
    const before = source.version;
    await settled(block);
    expect(source.version).to.equal(before);
  });

  it('finds a heading and a list that arrive later', async () => {
    const block = stage(alone);
    const { source } = one<ListingElement>(block, 'x-listing');
    expect(source.list).to.equal(undefined);
    block.insertAdjacentHTML('beforeend', title);
    await settled(block);
    block.insertAdjacentHTML('beforeend', list('late'));
    await settled(block);
    expect(source.list?.id).to.equal('late');
    expect(source.heading).to.equal(words);
  });

  it('lets go of a list that went', async () => {
    const block = stage(`${alone}${title}${list('gone')}`);
    const { source } = one<ListingElement>(block, 'x-listing');
    one(block, '#gone').remove();
    await settled(block);
    expect(source.list).to.equal(undefined);
    expect(source.heading).to.equal(undefined);
  });
});
