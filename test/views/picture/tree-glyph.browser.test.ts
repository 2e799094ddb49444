import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { actors, leafKinds, rootStates } from '../../../src/model/record.ts';
import {
  dropGlyph,
  fruitGlyph,
  leafGlyph,
  ringsGlyph,
  rootGlyph,
} from '../../../src/views/picture/tree-glyph.ts';

const outlineOf = (box: Element): string =>
  [...box.querySelectorAll('path')]
    .map((path) => `${path.getAttribute('d')}${path.getAttribute('stroke-dasharray') ?? ''}`)
    .join();

describe('the signs of the tree in line with text', () => {
  it('have a shape of their own for each kind, voice, state, fruit, care and ring', async () => {
    const all = [
      ...leafKinds.map((kind) => leafGlyph(kind)),
      ...actors.map((who) => leafGlyph('sign', who)),
      ...rootStates.map((state) => rootGlyph(state)),
      fruitGlyph(true),
      fruitGlyph(false),
      dropGlyph(),
      ringsGlyph(1),
      ringsGlyph(4),
    ];
    const box = await fixture(html`<div>${all.map((one) => html`<p>${one}</p>`)}</div>`);
    const outlines = [...box.children].map(outlineOf);
    expect(new Set(outlines).size).to.equal(all.length);
    for (const sign of box.querySelectorAll('svg'))
      expect(sign.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stay the same element while nothing changes, and stand anywhere as often as asked', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (kind: 'sign' | 'hurdle'): void => {
      render(html`${leafGlyph(kind)}${leafGlyph('sign')}`, box);
    };
    draw('sign');
    const [first, second] = box.children;
    expect(box.children.length).to.equal(2);
    draw('sign');
    expect([...box.children]).to.eql([first, second]);
    draw('hurdle');
    expect(box.children[0]).to.not.equal(first);
    expect(box.children[1]).to.equal(second);
  });
});
