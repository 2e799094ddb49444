/**
 * A page that asks for Trusted Types and does not know our policy: what stands
 * on it stays readable, and one line of ours says why. Where the page lets markup
 * through all the same, everything works.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { framedPage, type FramedPage } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled } from '../../support/stage.ts';

const hasTrustedTypes = 'trustedTypes' in globalThis;

function lines(page: FramedPage, start: RegExp): readonly string[] {
  return page.recorded().filter((line) => start.test(line));
}

/** Words of the page that a reader sees. */
function readable({ document: { body } }: FramedPage): string {
  return body.innerText.replace(/\s+/g, ' ');
}

/** Our tags on the page that are elements with something in them. */
function drawn({ document }: FramedPage): readonly string[] {
  return [...document.querySelectorAll('dimension-radar, checklist-card')]
    .filter((element) => element.shadowRoot !== null)
    .map(({ localName }) => localName);
}

const refusing: Readonly<Record<string, readonly RegExp[]>> = {
  refused: [
    /^warn: \[betrokken E310\] this page refuses the Trusted Types policy 'betrokken':/,
    /^warn: \[betrokken E310\] this page refuses the Trusted Types policy 'betrokken-dimension-radar':/,
  ],
  'emptying-policy': [
    /^warn: \[betrokken E310\] this page refuses the Trusted Types policy 'betrokken':/,
  ],
};

describe('a page that refuses our Trusted Types policy', () => {
  for (const [name, expected] of Object.entries(refusing)) {
    it(`[R3] ${name}: its content stays readable, and one line a file says why`, async () => {
      const page = await framedPage(`coexistence/${name}.html`);
      expect(page.document.querySelectorAll('td').length).to.equal(14);
      expect(lines(page, /^fault/)).to.deep.equal([]);
      if (!hasTrustedTypes) {
        expect(drawn(page)).to.deep.equal(['dimension-radar', 'checklist-card']);
        return;
      }
      expect(drawn(page)).to.deep.equal([]);
      expect(readable(page)).to.match(/Kennis 4 Emotioneel 2 Rationeel weten we niet/);
      expect(readable(page)).to.contain('Weet iedereen wanneer het is?');
      const warnings = lines(page, /^(warn|error|log|info|debug)/);
      expect(warnings.length).to.equal(expected.length);
      expected.forEach((line, index) => expect(warnings[index]).to.match(line));
    });
  }

  it('[R3] [E3] the loader leaves the page as it is, and one line says why', async () => {
    const page = await framedPage('coexistence/loader-refused.html');
    const said = (): readonly string[] => lines(page, /^(warn|error|log|info|debug|fault)/);
    if (!hasTrustedTypes) {
      await waitUntil(() => drawn(page).length === 3, 'elements', { timeout: 8000 });
      expect(said()).to.deep.equal([]);
      return;
    }
    await waitUntil(() => said().length > 0, 'a line', { timeout: 8000 });
    await settled(page.document.body);
    expect(readable(page)).to.match(/Kennis 4 Emotioneel 2 Rationeel weten we niet/);
    expect(readable(page)).to.contain('Kan iedereen komen?');
    expect(page.document.querySelectorAll('checklist-card').length).to.equal(0);
    expect(said().length).to.equal(1);
    expect(said()[0]).to.match(/E310.*'betrokken'/);
  });
});

describe('a page without our Trusted Types policy that lets markup through', () => {
  for (const name of ['unrequired', 'default-policy']) {
    it(`[R3] ${name}: everything works, in silence`, async () => {
      const page = await framedPage(`coexistence/${name}.html`);
      expect(drawn(page)).to.deep.equal(['dimension-radar', 'checklist-card']);
      const radar = one(page.document, 'dimension-radar');
      expect(shadowText(radar)).to.contain('weten we niet');
      expect(shadowText(one(page.document, 'checklist-card'))).to.contain('Voor het feest');
      expect(lines(page, /^(?!violation: trusted-types)/)).to.deep.equal([]);
    });
  }
});
