/** Every element speaks the language of its place, and says 'ouder' as it was asked to. */
import { expect } from '@open-wc/testing';
import { samplesOf } from '../fixtures/samples.ts';
import { registerLocale, type Texts } from '../../src/i18n/locale-registry.ts';
import { elements } from '../support/manifest.ts';
import { shadowMarkup, shadowText, textNodes } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

function messagesOf(tag: string): Texts {
  return (customElements.get(tag) as unknown as { readonly messages: Texts }).messages;
}

/** A made-up language in which every message of `tag` stands in brackets. */
function registerBracketed(locale: string, tag: string, keys?: (key: string) => boolean): void {
  const texts = Object.entries(messagesOf(tag)).filter(([key]) => keys?.(key) ?? true);
  registerLocale(locale, {
    messages: Object.fromEntries(texts.map(([key, text]) => [key, `⟦${text}⟧`])),
  });
}

/** Dutch texts that stand unmarked in another language. */
function unmarkedDutch(element: Element, dutch: readonly string[]): readonly string[] {
  return [...textNodes(shadow(element))]
    .filter(({ data }) => dutch.includes(data.trim()))
    .filter(({ parentElement }) => parentElement?.closest('[lang]')?.getAttribute('lang') !== 'nl')
    .map(({ data }) => data.trim());
}

function langOfRoot(element: Element): string {
  return one(shadow(element), '.root').lang;
}

for (const [place, { tag }] of elements.entries()) {
  const [, sample = { markup: `<${tag}></${tag}>` }] = samplesOf(tag);

  describe(`<${tag}> in its language`, () => {
    it('[T3] two languages on one page', async () => {
      registerBracketed('qaa', tag);
      const block = stage(
        `<div lang="nl">${sample.markup}</div><div lang="qaa">${sample.markup}</div>`,
      );
      await settled(block);
      const [dutch, other] = [...block.children].map((place) => one(place, tag));
      expect(shadowText(dutch!)).to.not.contain('⟦');
      expect(shadowText(other!)).to.contain('⟦');
      expect([langOfRoot(dutch!), langOfRoot(other!)]).to.deep.equal(['nl', 'qaa']);
    });

    it('[T3] follows the nearest lang across shadow roots, live', async () => {
      registerBracketed('qaa', tag);
      const block = stage('<div lang="nl"><section></section></div>');
      const inner = one(block, 'section').attachShadow({ mode: 'open' });
      inner.innerHTML = `<p><span></span></p>${sample.markup}`;
      await settled(block);
      const element = one(inner, tag);
      expect(langOfRoot(element)).to.equal('nl');
      const dutch = shadowMarkup(element);
      one(block, 'div').lang = 'qaa';
      await settled(block);
      expect(langOfRoot(element)).to.equal('qaa');
      one(block, 'section').lang = 'nl-BE';
      await settled(block);
      expect(langOfRoot(element)).to.equal('nl-BE');
      one(block, 'section').removeAttribute('lang');
      one(block, 'div').lang = 'nl';
      await settled(block);
      expect(shadowMarkup(element)).to.equal(dutch);
    });

    it('[T3] takes up a locale that is added at run time', async () => {
      const block = stage(`<div lang="qab-x-${place}">${sample.markup}</div>`);
      await settled(block);
      const element = one(block, tag);
      expect(shadowText(element)).to.not.contain('⟦');
      expect(langOfRoot(element), 'falls back as a whole').to.equal('nl');
      registerBracketed(`qab-x-${place}`, tag);
      await settled(block);
      expect(shadowText(element)).to.contain('⟦');
      expect(langOfRoot(element)).to.equal(`qab-x-${place}`);
    });

    it('[T3] what a partial locale lacks is Dutch and marked as Dutch', async () => {
      const halves = new Map(Object.keys(messagesOf(tag)).map((key, i) => [key, i % 2 === 0]));
      registerBracketed('qac', tag, (key) => halves.get(key) === true);
      const missing = Object.entries(messagesOf(tag))
        .filter(([key, text]) => halves.get(key) === false && !text.includes('{'))
        .map(([, text]) => text);
      for (const { name, markup } of samplesOf(tag)) {
        const block = stage(`<div lang="qac">${markup}</div>`);
        await settled(block);
        expect(unmarkedDutch(one(block, tag), missing), name).to.deep.equal([]);
        block.remove();
      }
    });

    it('[T4] Dutch is Dutch in every Dutch-speaking place', async () => {
      const block = stage(`<div lang="nl-BE">${sample.markup}</div>`);
      await settled(block);
      expect(shadowText(one(block, tag))).to.equal(shadowText(await staged(sample.markup)));
    });

    it("[D8] with another word for parent no 'ouder' is left", async () => {
      const own = samplesOf(tag).filter(({ markup }) => !markup.includes('Ouders'));
      for (const { name, markup } of own) {
        const block = stage(markup.replace(`<${tag}`, `<${tag} carer="guardian"`));
        await settled(block);
        const words = shadowText(one(block, tag)).match(/(?<!\p{L})ouders?(?!\p{L})/giu) ?? [];
        expect(words, name).to.deep.equal([]);
        block.remove();
      }
    });
  });
}
