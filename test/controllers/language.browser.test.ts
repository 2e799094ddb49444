import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { LanguageController } from '../../src/controllers/language.ts';
import { registerContent, registerLocale } from '../../src/i18n/locale-registry.ts';
import { one, settled, shadow, stage } from '../support/stage.ts';

const greeting = {
  id: 'test.greeting',
  text: 'Dag {carers}, {name}',
  source: { own: true, from: [] },
} as const;

class SpeakingElement extends LitElement {
  carer: string | undefined;
  readonly language = new LanguageController(
    this,
    { 'test.word': 'woord', 'test.of': '{Carers} en {n}' },
    () => this.carer,
  );

  protected override render(): TemplateResult {
    const { language } = this;
    return html`<p>${language.text('test.word')}</p>
      <q>${language.item(greeting, { name: '<b>Ada</b>' })}</q>`;
  }
}
customElements.define('x-speaking', SpeakingElement);

async function speaking(markup: string): Promise<SpeakingElement> {
  const block = stage(markup);
  await settled(block);
  return one<SpeakingElement>(block, 'x-speaking');
}

function said(element: Element): string {
  return one(shadow(element), 'p').textContent ?? '';
}

describe('LanguageController', () => {
  it('speaks Dutch, and calls an unknown language a fallback [T3]', async () => {
    const element = await speaking('<div lang="xx"><x-speaking></x-speaking></div>');
    expect(said(element)).to.equal('woord');
    expect([element.language.locale, element.language.isFallback]).to.deep.equal(['nl', true]);
  });

  it('keeps a Dutch tag as it is', async () => {
    const element = await speaking('<div lang="nl-BE"><x-speaking></x-speaking></div>');
    expect([element.language.locale, element.language.isFallback]).to.deep.equal(['nl-BE', false]);
  });

  it('follows a locale that is registered later, and falls back marked [T3]', async () => {
    const element = await speaking('<div lang="qa-BE"><x-speaking></x-speaking></div>');
    registerLocale('qa', { messages: { 'test.word': 'mot' } });
    await settled(element);
    expect(said(element)).to.equal('mot');
    const fallen = one(shadow(element), 'q > span');
    expect([fallen.lang, fallen.textContent]).to.deep.equal(['nl', 'Dag ouders, <b>Ada</b>']);
    registerContent('qa', { 'test.greeting': 'Salut {name}' });
    await settled(element);
    expect(one(shadow(element), 'q').textContent).to.equal('Salut <b>Ada</b>');
  });

  it('follows the lang of an ancestor across shadow roots, live [T3]', async () => {
    registerLocale('qb', { messages: { 'test.word': 'parola' } });
    const block = stage('<section><div></div></section>');
    const root = one(block, 'div').attachShadow({ mode: 'open' });
    const element = document.createElement('x-speaking');
    root.append(element);
    await settled(block);
    expect(said(element)).to.equal('woord');
    one(block, 'section').lang = 'qb';
    await settled(block);
    await settled(root);
    expect(said(element)).to.equal('parola');
  });

  it('fills in the word for parent, and the default for an unknown one [D8]', async () => {
    const element = await speaking('<x-speaking></x-speaking>');
    element.carer = 'grandparent';
    expect(element.language.string('test.of', { n: 2 })).to.equal('Grootouders en 2');
    element.carer = 'nobody';
    expect(element.language.string('test.of', { n: 2 })).to.equal('Ouders en 2');
  });

  it('never makes markup of a value or of a translation [X3]', async () => {
    registerLocale('qc', { messages: { 'test.word': '<img src=x onerror=alert(1)>' } });
    const element = await speaking('<div lang="qc"><x-speaking></x-speaking></div>');
    expect(shadow(element).querySelector('img, b')).to.equal(null);
    expect(said(element)).to.equal('<img src=x onerror=alert(1)>');
  });
});
