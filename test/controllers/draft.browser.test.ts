/** The draft of a named element outside a session, over real loads of a page in a frame. */
import { expect } from '@open-wc/testing';
import type { DimensionForm } from '../../src/elements/dimension-form/dimension-form.ts';
import { framedPage, leave } from '../support/framed-page.ts';
import { one, settled, shadow } from '../support/stage.ts';

function formIn(page: Document, owner = 'one'): DimensionForm {
  return one<DimensionForm>(page, `#${owner} dimension-form`);
}

async function choose(form: Element, value: number): Promise<void> {
  one<HTMLInputElement>(shadow(form), `#rating-knowledge input[value="${value}"]`).click();
  await settled(form.parentElement!);
}

function knowledge(form: DimensionForm): unknown {
  return form.record?.ratings.knowledge;
}

for (const name of ['form', 'made']) {
  describe(`a draft on the page ${name}.html`, () => {
    it('[F3] comes back after a reload, until reset', async () => {
      const page = await framedPage(`drafts/${name}.html?a=1`);
      await choose(formIn(page.document), 4);
      const again = await page.reload();
      expect(knowledge(formIn(again.document))).to.equal(4);
      one<HTMLFormElement>(again.document, '#one').reset();
      await settled(again.document.body);
      expect(knowledge(formIn(again.document))).to.equal(undefined);
      expect(again.storage).to.have.lengthOf(0);
    });

    it('[F3] comes back with Back', async () => {
      const { document: page } = await framedPage(`drafts/${name}.html?a=2`);
      await choose(formIn(page), 5);
      const elsewhere = await leave(page, ({ location }) => {
        location.href = '/pages/drafts/elsewhere.html';
      });
      const back = await leave(elsewhere, ({ history }) => history.back());
      expect(knowledge(formIn(back))).to.equal(5);
    });

    it('[F3] belongs to its page and query', async () => {
      const { document: page } = await framedPage(`drafts/${name}.html?a=3`);
      await choose(formIn(page), 5);
      const other = await leave(page, ({ location }) => {
        location.search = '?a=4';
      });
      expect(formIn(other).record).to.equal(undefined);
    });
  });
}

describe('drafts of two forms on a page', () => {
  it('[F3] are told apart by the id of the form', async () => {
    const page = await framedPage('drafts/form.html');
    await choose(formIn(page.document, 'one'), 1);
    await choose(formIn(page.document, 'two'), 2);
    const { document: again } = await page.reload();
    expect(knowledge(formIn(again, 'one'))).to.equal(1);
    expect(knowledge(formIn(again, 'two'))).to.equal(2);
  });

  it('[X4] [F3] lie under our prefix, go with "Wis", and are not written again unasked', async () => {
    const { document: page, storage } = await framedPage('drafts/form.html');
    await choose(formIn(page), 1);
    expect(Object.keys(storage)).to.deep.equal([
      'betrokken:draft:["/pages/drafts/form.html","one","answer","dimension-form"]',
    ]);
    storage.clear();
    formIn(page).requestUpdate();
    await settled(page.body);
    expect(storage).to.have.lengthOf(0);
    // A reload would have Firefox give back what is on screen still; a new visit does not.
    const elsewhere = await leave(page, ({ location }) => {
      location.href = '/pages/drafts/elsewhere.html';
    });
    const again = await leave(elsewhere, ({ location }) => {
      location.href = '/pages/drafts/form.html';
    });
    expect(formIn(again).record).to.equal(undefined);
  });
});
