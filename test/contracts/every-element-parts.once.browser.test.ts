/** Every part that the manifest lists can be dressed by a host, and there is no other. */
import { expect } from '@open-wc/testing';
import { statesOf } from '../support/acts.ts';
import { elements } from '../support/manifest.ts';
import { everyElement, shadow, stage } from '../support/stage.ts';

/** Something that no element says of itself, by a rule of the page. */
function ruleFor(tag: string, part: string): string {
  return `${tag}::part(${part}) { outline-offset: 70px; }`;
}

for (const { tag, parts } of elements) {
  describe(`<${tag}> and its parts`, function () {
    this.timeout(60_000);

    it('[T1] each documented part stands in some state and takes the rule of a host, and no part is undocumented', async () => {
      const sheet = document.createElement('style');
      stage().append(sheet);
      const dressed = new Set<string>();
      const found = new Set<string>();
      for await (const { element } of statesOf(tag)) {
        for (const each of everyElement(shadow(element))) {
          for (const part of each.part) {
            found.add(part);
            if (dressed.has(part)) continue;
            sheet.textContent = ruleFor(tag, part);
            if (getComputedStyle(each).outlineOffset === '70px') dressed.add(part);
          }
        }
      }
      expect([...found].sort(), 'found').to.deep.equal([...parts].sort());
      expect([...dressed].sort(), 'dressed').to.deep.equal([...parts].sort());
    });
  });
}
