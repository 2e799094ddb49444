/** An editor's own list is data: what is left of it after a CMS has filtered it. */
import { expect } from '@open-wc/testing';
import '../../src/elements/checklist-card/define.ts';
import { filteredLists, listTexts, listTitle } from '../fixtures/filtered-lists.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

/** Ids of the questions on a card, in order. */
function asked(card: Element): readonly string[] {
  const marked = [...shadow(card).querySelectorAll<HTMLElement>('fieldset[data-item]')];
  return marked.map(({ dataset }) => dataset['item'] ?? '');
}

function words({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

describe('an own list after a filter', () => {
  for (const { filter, snippet, html, keepsTag } of filteredLists) {
    it(`[E1] ${filter}, tag ${snippet}: ${keepsTag ? 'a card' : 'the reader sees the list'}`, async () => {
      const block = stage(html);
      const seen = [...block.querySelectorAll('li')].map((item) =>
        words(item).replace('bienvenue,of', 'bienvenue, of'),
      );
      await settled(block);
      expect(seen).to.deep.equal(listTexts);
      expect(block.querySelectorAll('checklist-card').length).to.equal(keepsTag ? 1 : 0);
      if (!keepsTag) {
        expect(one(block, 'ol').checkVisibility()).to.equal(true);
        return;
      }
      const card = one(block, 'checklist-card');
      const expected = await staged(
        `<checklist-card items='${JSON.stringify(listTexts)}'></checklist-card>`,
      );
      expect(asked(card)).to.have.length(5);
      expect(asked(card)).to.deep.equal(asked(expected));
      expect(shadowText(card)).to.contain(listTitle);
      const link = one<HTMLAnchorElement>(shadow(card), 'fieldset a');
      expect(link.href).to.equal('https://example.org/school');
      expect(words(one(shadow(card), 'fieldset em'))).to.equal('zelf');
      expect(shadow(card).querySelector('fieldset [lang="fr"]')?.textContent).to.equal(
        html.includes('lang="fr"') ? 'bienvenue' : undefined,
      );
    });
  }

  it('[E1] an adopted list stays where it is, readable', async () => {
    const [{ html } = { html: '' }] = filteredLists.filter(
      ({ filter }) => filter === 'WordPress with its blocks',
    );
    const block = stage(html);
    const before = one(block, 'ol').outerHTML;
    await settled(block);
    expect(one(block, 'ol').outerHTML).to.equal(before);
    expect(one(block, 'ol').checkVisibility()).to.equal(true);
    expect(one(block, 'h3').checkVisibility()).to.equal(true);
  });

  it('[E1] a card that is not alone in its paragraph adopts nothing', async () => {
    const block = stage(
      '<p>Vul in: <checklist-card session="none"></checklist-card></p><ol><li>Eigen vraag?</ol>',
    );
    await settled(block);
    const card = one(block, 'checklist-card');
    expect(asked(card)).to.have.length(7);
    expect(shadowText(card)).not.to.contain('Eigen vraag?');
  });
});
