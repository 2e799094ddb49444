/** The lines of HTML that README and demo offer to copy do what they say, in silence. */
import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { embedAddress } from '../../src/embed/address.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, stage } from '../support/stage.ts';

async function text(path: string): Promise<string> {
  return (await fetch(path)).text();
}

const readme = await text('/README.md');
const demo = new DOMParser().parseFromString(await text('/demo/index.html'), 'text/html');
const examples = [
  ...[...readme.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) => html),
  ...[...demo.querySelectorAll('code')].map(({ textContent }) => textContent),
];
const scripts = examples.flatMap((html) => [...html.matchAll(/<script[^>]*>/g)].map(String));

/** The words that show that an element has its data. */
const shown: Readonly<Record<string, RegExp>> = {
  'action-plan': /Ons ouderplan/,
  'betrokkenheidsboom-tree': /Vruchten/,
  'checklist-card': /weten we niet/,
  'dimension-radar': /dimensie/i,
  'dimension-form': /Waarom kijken jullie nu\?/,
  'dimension-overview': /Kennis.*Tijd/s,
  'reflection-session': /Bewaar.*Open/s,
  'team-dialogue': /Waar kijken we anders/,
};

describe('the examples of README and demo', () => {
  it('are there, and load local files: all elements, or the loader', () => {
    expect(examples.length).to.be.at.least(10);
    expect(new Set(scripts)).to.deep.equal(
      new Set([
        '<script src="betrokken.js" defer>',
        '<script src="/betrokken/embed/loader.js" defer>',
      ]),
    );
  });

  it('frame an embed page with what its query may set [E4]', async () => {
    const frames = examples.flatMap((html) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('iframe')].map(
        (frame) => frame.getAttribute('src') ?? '',
      ),
    );
    const addresses = frames.map((src) => new URL(src, location.href));
    expect(addresses.length).to.equal(2);
    for (const { href, search } of addresses) {
      const asked = embedAddress(href);
      const given = [...new URLSearchParams(search)];
      expect(asked?.attributes).to.deep.equal(given);
      const block = stage(`<${asked?.tag ?? ''}></${asked?.tag ?? ''}>`);
      for (const [name, value] of given) one(block, '*').setAttribute(name, value);
      await settled(block);
      expect(shadowText(one(block, '*'))).to.contain('weten we niet');
    }
  });

  for (const html of examples.filter((one) =>
    /<(action|betrokkenheidsboom|checklist|dimension|reflection|team)-/.test(one),
  )) {
    it(`[E2] ${html.trim().split('\n')[0] ?? ''}`, async () => {
      const block = stage(html.replace(/<script.*?<\/script>/gs, ''));
      await settled(block);
      const elements = [...block.querySelectorAll('*')].filter(({ localName }) =>
        localName.includes('-'),
      );
      expect(elements.length).to.be.greaterThan(0);
      for (const element of elements) {
        expect(shadowText(element)).to.match(shown[element.localName] ?? /^$/);
      }
      const wasGiven = /scores|series|<td>/.test(html);
      const picture = elements.find(({ localName }) => localName === 'dimension-radar');
      if (wasGiven && picture) expect(shadowText(picture)).to.contain('schoolteam');
    });
  }
});
