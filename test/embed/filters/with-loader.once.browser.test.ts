/** With the loader on the site, what a filter left without our tag becomes an element all the same. */
import { expect } from '@open-wc/testing';
import { startLoader } from '../../../src/embed/loader/start-loader.ts';
import { one, settled, stage, staged } from '../../support/stage.ts';
import { fixtures } from './fetched-fixtures.ts';
import { filteredFor, type Filtered } from './fixtures.ts';
import { asked, cellWords, itemWords, radarRows, treeWords } from './seen.ts';
import { linkScores, listTexts, nestedList, series } from './snippets.mjs';

/** What each element shows of its data, and the same from attributes. */
const shown: Readonly<
  Record<string, readonly [expected: string, read: (element: Element) => readonly string[]]>
> = {
  'dimension-radar': [
    `<dimension-radar series='${JSON.stringify(series)}'></dimension-radar>`,
    radarRows,
  ],
  'checklist-card': [
    `<checklist-card items='${JSON.stringify(listTexts)}'></checklist-card>`,
    asked,
  ],
  'betrokkenheidsboom-tree': [
    `<betrokkenheidsboom-tree session="none">${nestedList()}</betrokkenheidsboom-tree>`,
    treeWords,
  ],
};

const tags = Object.keys(shown);
await Promise.all(tags.map((tag) => import(`/src/elements/${tag}/define.ts`)));

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Puts what a filter left into an article, and the loader after it. */
async function loaded(html: string): Promise<HTMLElement> {
  const block = one(
    stage(`<article><p>Dit ging eraan vooraf.</p>\n${html}\n<p>Dit volgt.</p></article>`),
    'article',
  );
  stops.push(
    startLoader({
      define: (tag) => Promise.reject(new Error(`${tag} is defined already`)),
      within: 'article',
    }),
  );
  await settled(block);
  return block;
}

/** Words that a reader sees beside our elements. */
function readable(block: Element): readonly string[] {
  const tables = [...block.querySelectorAll('table')].flatMap((table) => cellWords(table).flat());
  return [...tables, ...itemWords(block)];
}

/** A list says nothing of itself: only its link does. */
function isRecognised({ tag, place }: Filtered): boolean {
  return tag === 'dimension-radar' || place === 'none, a link beside';
}

for (const tag of tags) {
  const dropped = filteredFor(tag, fixtures).filter(({ keepsTag }) => !keepsTag);

  describe(`<${tag}> that a filter took away, with the loader`, () => {
    for (const filtered of dropped.filter(isRecognised)) {
      const { filter, place, html } = filtered;
      it(`[E1] [E3] is there again: ${filter}, tag ${place}`, async () => {
        const before = readable(stage(html));
        const block = await loaded(html);
        const [ownData, read] = shown[tag]!;
        const expected = await staged(
          place === 'none, a link alone'
            ? `<dimension-radar about="parents" scores="${linkScores}"></dimension-radar>`
            : ownData,
        );
        expect(block.querySelectorAll(tag).length).to.equal(1);
        expect(read(one(block, tag))).to.deep.equal(read(expected));
        expect(readable(block)).to.deep.equal(before);
        const hidden = [...block.querySelectorAll('table, ol, ul, a')].filter(
          (each) => !each.checkVisibility(),
        );
        expect(hidden.length).to.equal(0);
      });
    }

    it('[E3] a list without a link stays a list', async () => {
      const lists = dropped.filter((filtered) => !isRecognised(filtered));
      expect(lists.length > 0).to.equal(tag !== 'dimension-radar');
      for (const { html, filter } of lists) {
        const block = await loaded(html);
        expect(block.querySelectorAll(tag).length, filter).to.equal(0);
        expect(readable(block).length, filter).to.be.greaterThan(0);
        block.remove();
      }
    });
  });
}

describe('a tag that a filter moved out of its paragraph, with the loader', () => {
  it('[E3] the table is a radar all the same', async () => {
    const [moved] = filteredFor('dimension-radar', fixtures).filter(
      ({ filter, place }) => filter.includes('as blocks') && place === 'in the paragraph before',
    );
    const block = await loaded(moved?.html ?? '');
    const radars = [...block.querySelectorAll('dimension-radar')];
    const [expected, read] = shown['dimension-radar']!;
    const rows = read(await staged(expected));
    expect(radars.filter((radar) => read(radar).join() === rows.join()).length).to.equal(1);
  });
});
