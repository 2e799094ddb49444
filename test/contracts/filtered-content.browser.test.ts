/** Content is data: what is left of our snippets after a CMS has filtered them. */
import { expect } from '@open-wc/testing';
import '../../src/elements/dimension-radar/define.ts';
import { filtered } from '../fixtures/filtered-content.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled, shadow, stage, staged } from '../support/stage.ts';

const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag', 'Tijd'];

/** Rows of the table in the radar, each cell's words. */
function rows(radar: Element): readonly string[] {
  return [...shadow(radar).querySelectorAll('tbody tr')].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );
}

describe('content after a filter', () => {
  for (const { filter, snippet, html, keepsTag } of filtered) {
    it(`[E1] ${filter}, tag ${snippet}: ${keepsTag ? 'a radar' : 'the reader sees the table'}`, async () => {
      const block = stage(html);
      await settled(block);
      const seen = [...block.querySelectorAll('table')].flatMap(({ rows: all }) =>
        [...all].map((row) => row.cells[0]?.textContent),
      );
      expect(seen.slice(1)).to.deep.equal(names);
      expect(block.querySelectorAll('dimension-radar').length).to.equal(keepsTag ? 1 : 0);
      if (!keepsTag) {
        expect(one(block, 'table').checkVisibility()).to.equal(true);
        return;
      }
      const radar = one(block, 'dimension-radar');
      const expected = await staged(
        `<dimension-radar series='[{"about":"parents","scores":"4;2;?;x;-;5;1"},{"about":"school","scores":"3;3;4;2;5;1;?"}]'></dimension-radar>`,
      );
      expect(rows(radar)).to.deep.equal(rows(expected));
      expect(shadow(radar).querySelectorAll('svg.scene .marker').length).to.be.greaterThan(0);
    });
  }

  it('[E1] an adopted table stays where it is, readable', async () => {
    const [{ html } = { html: '' }] = filtered.filter(
      (each) => each.filter === 'WordPress with its blocks',
    );
    const block = stage(html);
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
    expect(shadowText(one(block, 'dimension-radar'))).to.contain('Hier komt een beeld');
  });
});
