/**
 * Copies of betrokken on one page: other versions, files of one tag. All work, say
 * next to nothing, and share one session.
 */
import { expect } from '@open-wc/testing';
import { fillIn } from '../../support/fill-in.ts';
import { framedPage, type FramedPage } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one } from '../../support/stage.ts';

function storageKeys({ storage }: FramedPage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

/** Whether two elements come from one copy of the library: they then share more than the platform's class. */
function sharesCode(a: Element, b: Element): boolean {
  const chain = (element: Element): readonly object[] => {
    const all: object[] = [];
    let prototype = Object.getPrototypeOf(element) as object;
    while (prototype.constructor.name !== 'HTMLElement') {
      all.push(prototype);
      prototype = Object.getPrototypeOf(prototype) as object;
    }
    return all;
  };
  const known = new Set(chain(a));
  return chain(b).some((prototype) => known.has(prototype));
}

/** Answers the first questions of the form and says what the radar shows of it, before and after. */
async function radarFollows(page: FramedPage): Promise<void> {
  const radar = one(page.document, 'dimension-radar');
  expect(shadowText(radar)).to.contain('Hier komt een beeld');
  await fillIn(one(page.document, 'dimension-form'), 2);
  expect(shadowText(radar)).to.match(/Ouders → school/);
  expect(shadowText(radar)).to.not.contain('Hier komt een beeld');
}

const pages: Readonly<Record<string, RegExp>> = {
  versions: /^$/,
  'same-file': /^warn: \[betrokken E301] betrokken\.js: [^\n]*$/,
  'single-tags': /^$/,
};

describe('copies of betrokken on one page, under Trusted Types', () => {
  for (const [name, lines] of Object.entries(pages)) {
    it(`[R3] ${name}: what one element writes, the other shows, also after a reload`, async () => {
      const page = await framedPage(`coexistence/${name}.html`);
      const copies = sharesCode(
        one(page.document, 'dimension-form'),
        one(page.document, 'dimension-radar'),
      );
      expect(copies).to.equal(name === 'same-file');
      await radarFollows(page);
      expect(storageKeys(page)).to.have.length(1);
      expect(page.recorded().join('\n')).to.match(lines);
      const shown = shadowText(one(page.document, 'dimension-radar'));
      const again = await page.reload();
      expect(shadowText(one(again.document, 'dimension-radar'))).to.equal(shown);
      expect(again.recorded().join('\n')).to.match(lines);
    });
  }
});
