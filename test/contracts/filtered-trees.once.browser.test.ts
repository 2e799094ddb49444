/** An editor's nested list is data: what is left of it after a CMS has filtered it is a tree. */
import { expect } from '@open-wc/testing';
import '../../src/elements/betrokkenheidsboom-tree/define.ts';
import { fixtures } from '../embed/filters/fetched-fixtures.ts';
import { filteredFor } from '../embed/filters/fixtures.ts';
import { findsData, itemWords, treeWords } from '../embed/filters/seen.ts';
import { nestedList } from '../embed/filters/snippets.mjs';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

const tag = 'betrokkenheidsboom-tree';

describe('a nested list after a filter', () => {
  for (const { filter, place, html, keepsTag } of filteredFor(tag, fixtures)) {
    it(`[E1] ${filter}, tag ${place}: ${keepsTag ? 'a tree' : 'the reader sees the list'}`, async () => {
      const block = stage(html);
      await settled(block);
      expect(itemWords(block)).to.deep.equal(itemWords(stage(nestedList())));
      expect(block.querySelectorAll(tag).length).to.equal(keepsTag ? 1 : 0);
      if (place !== 'around the data' || !keepsTag) {
        expect(one(block, 'ul').checkVisibility()).to.equal(true);
      }
      if (!keepsTag) return;
      const tree = one(block, tag);
      const own = findsData(tree) ? nestedList() : '';
      const expected = await staged(`<${tag} session="none">${own}</${tag}>`);
      expect(treeWords(tree)).to.deep.equal(treeWords(expected));
      expect(shadow(tree).querySelectorAll('svg').length).to.be.greaterThan(0);
    });
  }
});
