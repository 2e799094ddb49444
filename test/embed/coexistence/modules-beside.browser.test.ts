/** The modules of the package, under a vendor's prefix, beside a file for script tags. */
import { expect } from '@open-wc/testing';
import { defineElements } from '../../../src/index.ts';
import { fillIn } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, settled, stage } from '../../support/stage.ts';

/** Loads a built file as a page does. */
async function load(file: string): Promise<void> {
  const script = document.createElement('script');
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  script.src = `/built/cdn/${file}`;
  document.head.append(script);
  await loaded;
  script.remove();
}

before(async () => {
  await load('dimension-radar.js');
  defineElements({ prefix: 'acme-' });
});

describe('modules under a prefix beside a file for script tags', () => {
  it('[R3] what an element of the modules writes, one of the file shows, and the other way round', async () => {
    const block = stage(
      '<acme-dimension-form about="parents" by="team"></acme-dimension-form><dimension-radar></dimension-radar><acme-dimension-radar></acme-dimension-radar>',
    );
    await settled(block);
    const [file, modules] = ['dimension-radar', 'acme-dimension-radar'].map((tag) =>
      one(block, tag),
    );
    expect(shadowText(file!)).to.contain('Hier komt een beeld');
    await fillIn(one(block, 'acme-dimension-form'), 2);
    expect(shadowText(file!)).to.not.contain('Hier komt een beeld');
    expect(shadowText(file!)).to.equal(shadowText(modules!));
  });

  it('[R3] the tags of the file stay those of the file when the modules define theirs', async () => {
    const before = customElements.get('dimension-radar');
    defineElements();
    expect(customElements.get('dimension-radar') === before).to.equal(true);
    await load('dimension-radar.js');
    await load('dimension-radar.js');
    const lines = takeConsole();
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^warn: \[betrokken E301] dimension-radar\.js/);
  });
});
