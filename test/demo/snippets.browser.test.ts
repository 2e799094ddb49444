/** The lines of HTML that README and demo offer to copy do what they say, in silence. */
import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import { shadowText } from '../support/shadow-text.ts';
import { settled, stage } from '../support/stage.ts';

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
  'betrokkenheidsboom-tree': /Vruchten/,
  'checklist-card': /weten we niet/,
  'dimension-radar': /dimensie/i,
  'dimension-form': /Waarom kijken jullie nu\?/,
  'dimension-overview': /Kennis.*Tijd/s,
  'reflection-session': /Bewaar.*Open/s,
};

describe('the examples of README and demo', () => {
  it('are there, and load one local file', () => {
    expect(examples.length).to.be.at.least(10);
    expect(new Set(scripts)).to.deep.equal(new Set(['<script src="betrokken.js" defer>']));
  });

  for (const html of examples.filter((one) =>
    /<(betrokkenheidsboom|checklist|dimension|reflection)-/.test(one),
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
