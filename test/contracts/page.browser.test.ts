/** The built files in pages of others: strict policies, other copies, nothing that leaves. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.ts';
import { answerEverything, fillIn, press, seen } from '../support/fill-in.ts';
import { framedPage, type FramedPage } from '../support/framed-page.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled } from '../support/stage.ts';
import { strictPages } from '../support/strict-pages.ts';

/** What a radar and a tree have in common. */
interface Drawing {
  readonly toSVG: () => string;
}

/** What holds a record. */
interface Held {
  readonly record: object;
}

function storageKeys({ storage }: FramedPage): readonly string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
}

/** What the radar's table says, row by row. */
function tableWords(radar: Element): string {
  return shadowText(radar);
}

/** Answers every root of a tree, and hangs a leaf on the branch that is called `branch`. */
async function grow(tree: Element, branch: string): Promise<void> {
  await answerEverything(tree);
  const row = seen(tree, '[role=treeitem]').find((each) => each.textContent.includes(branch));
  row?.click();
  await settled(tree.parentElement!);
  await answerEverything(tree);
  await press(tree, 'Hang op');
}

/** Agrees on what the forms say, and says why. */
async function agree(dialogue: Element): Promise<void> {
  for (const step of ['Tonen', 'Praten', 'Afspreken']) await press(dialogue, step);
  await answerEverything(dialogue);
  await press(dialogue, 'Klaar');
}

/** Chooses a focus, looks at its ideas, and plans an action with all that is asked of one. */
async function plan(element: Element): Promise<void> {
  await answerEverything(element);
  await press(element, 'Ideeën voor');
  await press(element, 'Neem over');
  for (const part of seen<HTMLDetailsElement>(element, 'details')) part.open = true;
  await answerEverything(element);
  await press(element, 'Klaar');
}

async function fillEverything(page: FramedPage): Promise<void> {
  const { document: inner } = page;
  for (const form of inner.querySelectorAll('dimension-form')) await fillIn(form);
  await answerEverything(one(inner, '#own'));
  await answerEverything(one(inner, '#own-list'));
  const card = one(inner, 'reflection-session checklist-card');
  await answerEverything(card);
  await press(card, 'Achteraf');
  await answerEverything(card);
  await press(card, 'Beide');
  await agree(one(inner, 'team-dialogue'));
  await plan(one(inner, 'action-plan'));
  await grow(one(inner, 'reflection-session betrokkenheidsboom-tree'), 'Meehelpen');
  await grow(one(inner, '#own-tree'), 'Thuis');
  for (const view of ['Punten', 'Tabel', 'Radar']) {
    await press(one(inner, 'dimension-radar[controls]'), view);
  }
}

for (const [file, id] of strictPages) {
  describe(`${id} under a strict policy, a full fill-in`, function () {
    this.timeout(60_000);

    it(`${id} [X4] has no violation, asks for nothing, keeps only under our prefix`, async () => {
      const page = await framedPage(file);
      await fillEverything(page);
      const radar = one(page.document, 'dimension-radar[controls]');
      expect(shadowText(radar)).to.match(/Ouders → school.*School → ouders/s);
      expect((radar as unknown as Drawing).toSVG()).to.match(/^<svg/);
      const { record: agreed } = one(page.document, 'team-dialogue') as unknown as Held;
      expect(agreed).to.include({ type: 'agreement', done: true });
      const { record: planned } = one(page.document, 'action-plan') as unknown as Held;
      expect(planned).to.have.property('actions').with.length(1);
      for (const tree of page.document.querySelectorAll('betrokkenheidsboom-tree')) {
        const { record } = tree as unknown as { readonly record: { readonly leaves: unknown[] } };
        expect(record.leaves).to.have.length(tree.id === '' ? 1 : 2);
        expect((tree as unknown as Drawing).toSVG()).to.match(/^<svg/);
      }
      expect(page.recorded()).to.deep.equal([]);
      const allowed = ['/pages/record.js', '/built/cdn/betrokken.js'];
      expect(allowed).to.include.members([...page.requests()]);
      // WebKit does not always note what a frame asked for, and then says nothing of it.
      if (engine !== 'webkit') expect(page.requests()).to.have.members(allowed);
      expect(page.document.cookie).to.equal('');
      expect(storageKeys(page)).to.not.deep.equal([]);
      for (const key of storageKeys(page)) expect(key).to.match(/^betrokken:/);
    });

    it(`${id} shows it again after a reload, and 'Wis' forgets it`, async () => {
      const page = await framedPage(file);
      await fillEverything(page);
      const filled = tableWords(one(page.document, 'dimension-radar[controls]'));
      const again = await page.reload();
      expect(tableWords(one(again.document, 'dimension-radar[controls]'))).to.equal(filled);
      const session = one(again.document, 'reflection-session');
      await press(session, 'Meer');
      await press(session, 'Wis');
      await press(session, 'Wis deze');
      expect(storageKeys(again)).to.deep.equal([]);
      expect(tableWords(one(again.document, 'dimension-radar[controls]'))).to.not.equal(filled);
      expect(again.recorded()).to.deep.equal([]);
    });
  });
}

describe('files of single tags, the whole twice and another Lit on one page', () => {
  it('[R3] all work, share one page session, and warn at most once a file', async () => {
    const page = await framedPage('cdn/other-lit.html');
    const ours = page.recorded().filter((line) => !line.includes('Lit'));
    expect(ours.length).to.be.at.most(1);
    expect(ours.every((line) => line.includes('betrokken.js'))).to.equal(true);
    const form = one(page.document, 'dimension-form');
    const radar = one(page.document, 'dimension-radar');
    const before = shadowText(radar);
    await fillIn(form);
    expect(shadowText(radar)).to.not.equal(before);
    expect(shadowText(radar)).to.match(/Ouders → school/);
    expect(storageKeys(page).length).to.equal(1);
    expect(page.recorded().filter((line) => /^(fault|violation)/.test(line))).to.deep.equal([]);
  });
});
