/** An editor's own list is data: what is left of it after a CMS has filtered it is a card. */
import { expect } from '@open-wc/testing';
import '../../src/elements/checklist-card/define.ts';
import { fixtures } from '../embed/filters/fetched-fixtures.ts';
import { filteredFor } from '../embed/filters/fixtures.ts';
import { asked, findsData, questionWords, questions, words } from '../embed/filters/seen.ts';
import { listTitle } from '../embed/filters/snippets.mjs';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

const tag = 'checklist-card';

describe('an own list after a filter', () => {
  for (const { filter, place, html, keepsTag } of filteredFor(tag, fixtures)) {
    it(`[E1] ${filter}, tag ${place}: ${keepsTag ? 'a card' : 'the reader sees the list'}`, async () => {
      const block = stage(html);
      const seen = questionWords(block);
      await settled(block);
      expect(seen).to.deep.equal(questions);
      expect(block.querySelectorAll(tag).length).to.equal(keepsTag ? 1 : 0);
      if (place !== 'around the data' || !keepsTag) {
        expect(one(block, 'ol').checkVisibility()).to.equal(true);
      }
      if (!keepsTag) return;
      const card = one(block, tag);
      if (!findsData(card)) {
        // TinyMCE takes a tag that it knows as a block out of its paragraph: the card asks its own questions.
        expect(asked(card)).to.have.length(7);
        return;
      }
      const expected = await staged(`<${tag} items='${JSON.stringify(questions)}'></${tag}>`);
      expect(asked(card)).to.have.length(5);
      expect(asked(card)).to.deep.equal(asked(expected));
      if (place !== 'naming the data') expect(shadowText(card)).to.contain(listTitle);
      const link = one<HTMLAnchorElement>(shadow(card), 'fieldset a');
      expect(link.href).to.equal('https://example.org/school');
      expect(words(one(shadow(card), 'fieldset em'))).to.equal('zelf');
      expect(shadow(card).querySelector('fieldset [lang="fr"]')?.textContent).to.equal(
        html.includes('lang="fr"') ? 'bienvenue' : undefined,
      );
    });
  }

  it('[E1] an adopted list stays where it is, readable', async () => {
    const block = stage(
      '<p><checklist-card></checklist-card></p>\n\n\n<h3 class="wp-block-heading">Voor ons feest</h3>\n\n<ol class="wp-block-list">\n<li>Wie komt?</li>\n\n</ol>',
    );
    const before = one(block, 'ol').outerHTML;
    await settled(block);
    expect(asked(one(block, tag))).to.have.length(1);
    expect(one(block, 'ol').outerHTML).to.equal(before);
    expect(one(block, 'ol').checkVisibility()).to.equal(true);
    expect(one(block, 'h3').checkVisibility()).to.equal(true);
  });

  it('[E1] a card that is not alone in its paragraph adopts nothing', async () => {
    const block = stage(
      '<p>Vul in: <checklist-card session="none"></checklist-card></p><ol><li>Eigen vraag?</ol>',
    );
    await settled(block);
    const card = one(block, tag);
    expect(asked(card)).to.have.length(7);
    expect(shadowText(card)).not.to.contain('Eigen vraag?');
  });
});
