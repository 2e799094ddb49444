/** Every element where one reads from the right: arrows turn, and nothing leaves its place. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { arabic } from '../fixtures/locale-ar.ts';
import { samplesOf } from '../fixtures/samples.ts';
import { registerLocale } from '../../src/i18n/locale-registry.ts';
import { elements } from '../support/manifest.ts';
import { spills, textOutside, wordsOutside } from '../support/overflow.ts';
import { everyElement, settled, stage } from '../support/stage.ts';

before(async () => {
  registerLocale('ar', arabic);
  await setViewport({ width: 320, height: 800 });
});
after(() => setViewport({ width: 1024, height: 768 }));

/** How each arrow of an element is turned, once each. */
function turns(root: ParentNode): ReadonlySet<string> {
  const arrows = [...everyElement(root)].filter((each) => each.matches('.icon.directed'));
  return new Set(arrows.map((arrow) => getComputedStyle(arrow).transform));
}

for (const { tag } of elements) {
  it(`[T4] <${tag}> in 320 px from the right`, async () => {
    for (const { name, markup } of samplesOf(tag)) {
      const block = stage(`<div lang="ar" dir="rtl">${markup}</div>`);
      await settled(block);
      const all = [...everyElement(block)].filter(({ localName }) => localName === tag);
      const faults = all.flatMap((each) => [
        ...spills(each),
        ...textOutside(each),
        ...wordsOutside(each),
      ]);
      expect(faults, name).to.deep.equal([]);
      const turned = [...turns(block)];
      expect(turned.filter((turn) => turn !== 'matrix(-1, 0, 0, 1, 0, 0)')).to.deep.equal([]);
      block.remove();
    }
  }).timeout(60_000);
}
