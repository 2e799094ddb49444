/** The page 'bron naast tekst' and the snippet builder, with the keyboard and in every engine. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { proofRows } from '../../demo/gids/proof-rows.ts';
import * as nl from '../../src/content/nl/index.ts';
import { axePageFaults } from '../support/axe.ts';
import { one } from '../support/stage.ts';
import { builderPage, demoPage } from './builder-page.ts';

const rows = proofRows(nl);

/** The ids of the texts in sight. */
function seen(page: Document): readonly string[] {
  const ids = [...page.querySelectorAll('.proof tbody tr:not([hidden]) .id')];
  return ids.filter((each) => !each.closest('[hidden]')).map(({ textContent }) => textContent);
}

function choose(page: Document, selector: string, value: string): void {
  const field = one<HTMLSelectElement>(page, selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the proof sheet on its page', function () {
  this.timeout(60_000);

  it('shows every item of the content with its passages [D1]', async () => {
    const page = await demoPage('/demo/gids/bron-naast-tekst.html', '700');
    expect(seen(page)).to.deep.equal(rows.map(({ id }) => id));
    const lines = [...page.querySelectorAll('.proof tbody tr')].map(
      ({ textContent }) => textContent,
    );
    const lacking = rows.filter(
      ({ text, passages }, index) =>
        !passages.every((each) => lines[index]?.includes(each)) || !lines[index]?.includes(text),
    );
    expect(lacking).to.deep.equal([]);
    expect(one(page, '[data-count]').textContent).to.contain(`${rows.length} van ${rows.length}`);
  });

  it('is narrowed by source, part and words with the keyboard, and shown whole again [A2]', async () => {
    const page = await demoPage('/demo/gids/bron-naast-tekst.html', '320');
    choose(page, '#bron', 'S3');
    const ofS3 = seen(page).length;
    expect(ofS3).to.equal(rows.filter(({ seeds }) => seeds.includes('S3')).length);
    choose(page, '#onderdeel', 'De boom');
    page.defaultView?.focus();
    one(page, '#woorden').focus();
    await sendKeys({ type: 'vertrouwen' });
    expect(seen(page).length).to.be.greaterThan(0).and.lessThan(ofS3);
    await sendKeys({ press: 'Tab' });
    expect(page.activeElement?.textContent).to.equal('Toon alles');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => seen(page).length === rows.length);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });
});

describe('the pages of the guide with fields', function () {
  this.timeout(120_000);

  it('have no fault of axe [A1]', async () => {
    const page = await demoPage('/demo/gids/bron-naast-tekst.html');
    // One part stands for all: they are built alike.
    choose(page, '#onderdeel', 'De boom');
    expect(await axePageFaults(page)).to.deep.equal([]);
  });

  it('build a snippet and take it back in this engine', async () => {
    const builder = await builderPage();
    builder.set('stuk', 'checklist-card');
    builder.set('lijst', 'own');
    builder.set('punten', 'Is er <b>koffie</b>?\n- Is er thee?');
    const written = builder.form('link');
    expect(await builder.shown()).to.contain('Is er <b>koffie</b>?');
    builder.set('stuk', 'action-plan');
    builder.set('terug', written);
    builder.press('Werk hiermee verder');
    expect(builder.form('link')).to.equal(written);
    expect(builder.page.documentElement.scrollWidth).to.be.at.most(1000);
  });
});
