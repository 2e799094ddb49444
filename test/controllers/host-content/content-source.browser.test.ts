import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentSource } from '../../../src/controllers/host-content/content-source.ts';
import { nextFrame, one, settled, stage } from '../../support/stage.ts';

class ReadingElement extends LitElement {
  @property() from?: string;
  readonly source = new ContentSource(this, 'table');

  protected override willUpdate(): void {
    if (this.source.block === undefined) this.source.refresh();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
customElements.define('x-reading', ReadingElement);

const table = '<table><tr><td>Kennis</td><td>3</td></tr></table>';

function found(markup: string): string | undefined {
  const block = stage(markup);
  return one<ReadingElement>(block, 'x-reading').source.block?.id;
}

function tableWithId(id: string): string {
  return table.replace('<table', `<table id="${id}"`);
}

describe('ContentSource', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['a descendant', `<x-reading><figure>${tableWithId('a')}</figure></x-reading>`, 'a'],
    ['the block that from names', `<x-reading from="b"></x-reading>${tableWithId('b')}`, 'b'],
    [
      'the table in the block that from names',
      `<x-reading from="w"></x-reading><div id="w">${tableWithId('c')}</div>`,
      'c',
    ],
    [
      'the block after its paragraph [E1]',
      `<p><x-reading></x-reading></p>${tableWithId('d')}`,
      'd',
    ],
    [
      'it past empty paragraphs, in a figure',
      `<p><x-reading></x-reading></p><p><br></p><figure>${tableWithId('e')}</figure>`,
      'e',
    ],
    [
      'nothing when it is not alone in its paragraph',
      `<p>Kijk: <x-reading></x-reading></p>${tableWithId('f')}`,
      undefined,
    ],
    [
      'nothing when it is in no paragraph',
      `<div><x-reading></x-reading></div>${tableWithId('g')}`,
      undefined,
    ],
    [
      'nothing behind another block',
      `<p><x-reading></x-reading></p><p>Tekst</p>${tableWithId('h')}`,
      undefined,
    ],
  ];
  for (const [name, markup, id] of cases) {
    it(`block is ${name}`, () => {
      expect(found(markup)).to.equal(id);
    });
  }

  it('leaves the block readable where it is [E1]', async () => {
    const block = stage(`<p><x-reading></x-reading></p>${tableWithId('t')}`);
    await settled(block);
    expect(one(block, '#t').parentElement).to.equal(block);
    expect(one(block, '#t').checkVisibility()).to.equal(true);
  });

  it('version grows when a cell changes, also in a block outside', async () => {
    const block = stage(`<p><x-reading></x-reading></p>${tableWithId('v')}`);
    const { source } = one<ReadingElement>(block, 'x-reading');
    const before = source.version;
    one(block, '#v td + td').textContent = '4';
    await settled(block);
    expect(source.version).to.be.greaterThan(before);
  });

  it('finds content that arrives later', async () => {
    const block = stage('<x-reading></x-reading>');
    const element = one<ReadingElement>(block, 'x-reading');
    expect(element.source.block).to.equal(undefined);
    element.innerHTML = tableWithId('late');
    await settled(block);
    expect(element.source.block?.id).to.equal('late');
  });

  it('reads what comes in pieces while the page is parsed once, in the next frame [R3]', async () => {
    const block = stage(`<x-reading>${tableWithId('parsed')}</x-reading>`);
    const { source } = one<ReadingElement>(block, 'x-reading');
    await settled(block);
    const before = source.version;
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      for (const score of ['4', '5']) {
        one(block, '#parsed td + td').textContent = score;
        await Promise.resolve();
        expect(source.version).to.equal(before);
      }
      await nextFrame();
      expect(source.version).to.equal(before + 1);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});
