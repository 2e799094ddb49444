/** Content is data: what is left of our snippets after a CMS has filtered them is a radar. */
import { expect } from '@open-wc/testing';
import '../../src/elements/dimension-radar/define.ts';
import { fixtures } from '../embed/filters/fetched-fixtures.ts';
import { filteredFor } from '../embed/filters/fixtures.ts';
import { cellWords, findsData, radarRows, seenTables } from '../embed/filters/seen.ts';
import { series } from '../embed/filters/snippets.mjs';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

const tag = 'dimension-radar';
const all = filteredFor(tag, fixtures).filter(({ place }) => place !== 'none, a link alone');

describe('a table after a filter', () => {
  for (const { filter, place, html, keepsTag } of all) {
    const what = keepsTag ? 'a radar' : 'the reader sees the table';
    it(`[E1] ${filter}, tag ${place}: ${what}`, async () => {
      const block = stage(html);
      await settled(block);
      expect(cellWords(one<HTMLTableElement>(block, 'table'))).to.deep.equal(cellWords());
      expect(block.querySelectorAll(tag).length).to.equal(keepsTag ? 1 : 0);
      if (place !== 'around the data' || !keepsTag) expect(seenTables(block)).to.equal(1);
      if (!keepsTag) return;
      const radar = one(block, tag);
      if (!findsData(radar)) {
        // TinyMCE takes a tag that it knows as a block out of its paragraph.
        expect(shadowText(radar)).to.contain('Hier komt een beeld');
        return;
      }
      const expected = await staged(`<${tag} series='${JSON.stringify(series)}'></${tag}>`);
      expect(radarRows(radar)).to.deep.equal(radarRows(expected));
      expect(shadow(radar).querySelectorAll('svg.scene .marker').length).to.be.greaterThan(0);
    });
  }

  it('[E1] an adopted table stays where it is, readable', async () => {
    const block = stage(
      '<p><dimension-radar></dimension-radar></p><figure class="wp-block-table"><table><tr><td>Kennis<td>3</table></figure>',
    );
    const before = one(block, 'figure').outerHTML;
    await settled(block);
    expect(one(block, 'figure').outerHTML).to.equal(before);
    expect(one(block, 'table').checkVisibility()).to.equal(true);
  });

  it('[E1] a radar that is not alone in its paragraph adopts nothing', async () => {
    const block = stage(
      '<p>Dit is ons beeld: <dimension-radar session="none"></dimension-radar></p><table><tr><td>Kennis<td>3</table>',
    );
    await settled(block);
    expect(shadowText(one(block, tag))).to.contain('Hier komt een beeld');
  });
});
