/** `<dimension-form>` in a session: whose record it takes up, and what it says of keeping. */
import { expect } from '@open-wc/testing';
import { pageSession } from '../../../src/controllers/session/page-session.ts';
import { assessmentsOf } from '../../../src/model/dossier.ts';
import type { DimensionForm } from '../../../src/elements/dimension-form/dimension-form.ts';
import { answers } from '../../fixtures/answers.ts';
import { one, settled, stage } from '../../support/stage.ts';
import { choice, find, press, recordOf } from './form-page.ts';

async function forms(markup: string): Promise<DimensionForm[]> {
  const block = stage(markup);
  await settled(block);
  return [...block.querySelectorAll<DimensionForm>('dimension-form')];
}

describe('<dimension-form> in the page’s session', () => {
  beforeEach(() => pageSession().clear());

  it('finds its record by round, about, by and subject, and shares it', async () => {
    const [first, same, other] = await forms(
      '<dimension-form by="team"></dimension-form><dimension-form by="team"></dimension-form><dimension-form by="team" subject="3A"></dimension-form>',
    );
    if (!first || !same || !other) throw new Error('three forms');
    await press(first, choice('knowledge', 4));
    await settled();
    expect(recordOf(same)).to.equal(recordOf(first));
    expect(other.record).to.equal(undefined);
    expect(recordOf(first).round).to.equal(pageSession().round);
    expect(assessmentsOf(pageSession().dossier)).to.have.lengthOf(1);
  });

  it('goes on where the record stops', async () => {
    const entries = Object.entries(answers().ratings);
    const ratings = Object.fromEntries(entries.slice(0, 5));
    pageSession().put({ ...answers(), ratings, round: pageSession().round });
    const [form] = await forms('<dimension-form by="team"></dimension-form>');
    expect(find(form as Element, '#heading-behaviour').checkVisibility()).to.be.true;
  });

  it('says quietly when the answers were kept', async () => {
    const [form] = await forms('<dimension-form by="head"></dimension-form>');
    await press(form as Element, choice('knowledge', 4));
    expect(find(form as Element, '.saved').textContent.trim()).to.match(
      /^Bewaard om \d\d\.\d\d uur$/,
    );
  });

  it('lists what is not known about parents at the school’s knowledge [D5]', async () => {
    pageSession().put({ ...answers(), round: pageSession().round });
    const [form] = await forms('<dimension-form about="school" by="team"></dimension-form>');
    expect(
      one(form?.shadowRoot as ShadowRoot, '[data-dimension=knowledge] .notice').textContent,
    ).to.match(/over de ouders: rationeel/);
  });

  it('begins anew when the session is wiped', async () => {
    pageSession().put({ ...answers(), round: pageSession().round });
    const [form] = await forms('<dimension-form by="team"></dimension-form>');
    pageSession().clear();
    await settled();
    expect(form?.record).to.equal(undefined);
    expect(find(form as Element, '#heading-why').checkVisibility()).to.be.true;
  });
});
