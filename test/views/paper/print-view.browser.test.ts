/** Printing without the page around: copies of elements and sheets drawn for paper alone. */
import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { copiedPiece } from '../../../src/views/paper/copied-piece.ts';
import { drawnPiece } from '../../../src/views/paper/drawn-piece.ts';
import { openPrintView } from '../../../src/views/paper/print-view.ts';
import { one, shadow, stage } from '../../support/stage.ts';
import { endPrint, printed } from '../../support/print.ts';

const sheetStyles = css`
  p {
    color: rgb(1, 2, 3);
  }
`;

function sheet(text: string, isFallback = false) {
  return drawnPiece(html`<p>${text}</p>`, [[sheetStyles]], { locale: 'nl-BE', isFallback });
}

function shownElement(): Element {
  const block = stage('<x-shown></x-shown>');
  const element = one(block, 'x-shown');
  const root = element.attachShadow({ mode: 'open' });
  const wrapper = document.createElement('div');
  wrapper.lang = 'fr';
  wrapper.textContent = 'Kennis <b>3</b>';
  root.append(wrapper);
  return element;
}

describe('openPrintView(pieces, title)', () => {
  it('draws a sheet with its styles and language, where no window opens [X1] [X2]', async () => {
    const {
      frame,
      sheet: paper,
      times,
    } = await printed(() => {
      expect(openPrintView([sheet('<i>1</i>', true)], 'Leeg formulier')).to.equal(true);
    });
    const piece = one(paper, '.piece');
    const text = one(shadow(piece), 'p');
    expect(times).to.equal(1);
    expect(paper.title).to.equal('Leeg formulier');
    expect(one(paper, 'h1').textContent).to.equal('Leeg formulier');
    expect([paper.documentElement.lang, piece.lang]).to.deep.equal(['nl-BE', 'nl-BE']);
    expect(piece.dir).to.equal('ltr');
    expect(text.textContent).to.equal('<i>1</i>');
    expect(frame.contentWindow?.getComputedStyle(text).color).to.equal('rgb(1, 2, 3)');
    expect(paper.querySelectorAll('style, [style]:not(body)')).to.have.length(0);
    endPrint(frame);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('prints copies of elements and sheets together, in the order given', async () => {
    const { frame, sheet: paper } = await printed(() => {
      openPrintView([copiedPiece(shownElement()), sheet('een'), sheet('twee')], 'Herfst');
    });
    const pieces = [...paper.querySelectorAll('.piece')];
    expect(pieces.map((piece) => piece.localName)).to.deep.equal(['x-shown', 'div', 'div']);
    expect(pieces.map((piece) => shadow(piece).textContent?.trim())).to.deep.equal([
      'Kennis <b>3</b>',
      'een',
      'twee',
    ]);
    expect(paper.documentElement.lang).to.equal('fr');
    endPrint(frame);
  });

  it('leaves out the empty room around a picture that was drawn wide [A7]', async () => {
    const block = stage('<x-picture></x-picture>');
    const element = one(block, 'x-picture');
    element.attachShadow({ mode: 'open' }).innerHTML =
      '<svg class="scene" viewBox="0 0 1000 200" width="1000" height="200"><rect x="400" y="20" width="200" height="160" /></svg>';
    const { frame, sheet: paper } = await printed(() =>
      openPrintView([copiedPiece(element)], 'Beeld'),
    );
    const picture = one(shadow(one(paper, 'x-picture')), 'svg');
    expect(picture.getAttribute('viewBox')).to.equal('400 20 200 160');
    expect(shadow(element).querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 1000 200');
    endPrint(frame);
  });

  it('goes to a window of its own where one opens', () => {
    const { open } = window;
    const frame = document.createElement('iframe');
    stage().append(frame);
    const view = frame.contentWindow!;
    let times = 0;
    view.print = () => (times += 1);
    window.open = () => view;
    expect(openPrintView([sheet('een')], 'Herfst')).to.equal(true);
    window.open = open;
    expect(times).to.equal(1);
    expect(view.document.title).to.equal('Herfst');
    expect(shadow(one(view.document, '.sheet')).textContent).to.equal('een');
  });

  it('says no where neither a window nor a frame can be had [E7]', () => {
    const { open } = window;
    window.open = () => null;
    document.body.append = () => undefined;
    expect(openPrintView([sheet('een')], 'Herfst')).to.equal(false);
    Reflect.deleteProperty(document.body, 'append');
    window.open = open;
    expect(document.querySelector('iframe')).to.equal(null);
  });
});
