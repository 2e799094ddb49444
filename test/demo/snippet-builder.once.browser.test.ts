/** What the snippet builder gives shows, in every form, what the builder showed. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import type { EmbedTag } from '../../src/embed/address.ts';
import { embedFrame, elementIn } from '../embed/page/embed-frame.ts';
import { followed, start } from '../embed/loader/loader-page.ts';
import { axePageFaults } from '../support/axe.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, stage } from '../support/stage.ts';
import { builderPage, type BuilderPage } from './builder-page.ts';

/** A choice of the page: fields by id, in this order. */
interface Case {
  readonly name: string;
  readonly tag: EmbedTag;
  /** Made of an own table or list. */
  readonly isOwn?: true;
  /** Its cells hold words where an address has signs. */
  readonly isTyped?: true;
  readonly fields: readonly (readonly [id: string, value: string])[];
}

const formNames = ['content', 'tag', 'link', 'frame'];

const cases: readonly Case[] = [
  {
    name: 'a radar with a title',
    isOwn: true,
    isTyped: true,
    tag: 'dimension-radar',
    fields: [
      ['titel', 'Ons beeld'],
      ['door', 'teacher'],
    ],
  },
  {
    name: 'dots of one side on a scale of 6',
    isOwn: true,
    isTyped: true,
    tag: 'dimension-radar',
    fields: [
      ['over-kolommen', 'School'],
      ['vorm', 'dots'],
      ['schaal', '6'],
      ['woord', 'family'],
    ],
  },
  {
    name: 'a form on one page',
    tag: 'dimension-form',
    fields: [
      ['over', 'school'],
      ['wijze', 'page'],
    ],
  },
  { name: 'an overview', tag: 'dimension-overview', fields: [] },
  { name: 'a list of ours', tag: 'checklist-card', fields: [['lijst', 'tips']] },
  {
    name: 'an own list',
    isOwn: true,
    tag: 'checklist-card',
    fields: [
      ['lijst', 'own'],
      ['titel', 'Ons feest'],
      ['punten', 'Is er <b>koffie</b>?\nIs er een tolk & tijd?'],
    ],
  },
  { name: 'our tree', tag: 'betrokkenheidsboom-tree', fields: [] },
  {
    name: 'an own tree',
    isOwn: true,
    tag: 'betrokkenheidsboom-tree',
    fields: [
      ['boom', 'own'],
      ['titel', 'Onze wijk'],
    ],
  },
  { name: 'a dialogue', tag: 'team-dialogue', fields: [['over', 'school']] },
  { name: 'a plan', tag: 'action-plan', fields: [['titel', 'Ons plan']] },
];

/** What the element of a form shows in a page with the loader. */
async function shownBy(html: string, tag: EmbedTag): Promise<string> {
  // Apart from what a test put there before: the loader shows nothing twice beside each other.
  const block = stage(`<hr>${html}`);
  await waitUntil(() => block.querySelector(tag)?.shadowRoot, `<${tag}> does not come`);
  await followed(block);
  const words = shadowText(one(block, tag));
  block.remove();
  return words;
}

function choose({ page, set }: BuilderPage, { tag, fields }: Case): void {
  one<HTMLFormElement>(page, 'form').reset();
  set('stuk', tag);
  for (const [id, value] of fields) set(id, value);
}

/** The builder shows `each`; every form of it does the same in a page with the loader. */
async function expectSame(builder: BuilderPage, each: Case): Promise<void> {
  choose(builder, each);
  const shown = await builder.shown();
  expect(shown.length, each.name).to.be.greaterThan(100);
  for (const name of ['tag', 'content', 'link']) {
    expect(await shownBy(builder.form(name), each.tag), `${each.name}: ${name}`).to.equal(shown);
  }
  const [, src = ''] = /src="([^"]*)"/.exec(builder.form('frame')) ?? [];
  const { pathname, search } = new URL(src.replaceAll('&amp;', '&'));
  expect(pathname).to.equal(`/built/embed/${each.tag}`);
  const frame = await embedFrame(`${each.tag}${search}`, { width: '640' });
  expect(shadowText(await elementIn(frame, each.tag)), `${each.name}: frame`).to.equal(shown);
}

describe('the forms of the snippet builder', function () {
  this.timeout(120_000);

  it('show what the builder showed, of each piece with the words of the model [E2] [E3] [E4]', async () => {
    const builder = await builderPage();
    start();
    for (const each of cases.filter(({ isOwn }) => !isOwn)) await expectSame(builder, each);
  });

  it('show what the builder showed, of own tables and lists [E2] [E3] [E4]', async () => {
    const builder = await builderPage();
    start();
    for (const each of cases.filter(({ isOwn }) => isOwn)) await expectSame(builder, each);
  });

  it('are read back, each into the same choice', async () => {
    const builder = await builderPage();
    for (const each of cases) {
      choose(builder, each);
      const before = formNames.map(builder.form);
      for (const [index, text] of before.entries()) {
        builder.set('stuk', 'reflection-session');
        builder.set('terug', text);
        builder.press('Werk hiermee verder');
        // Of ordinary content with a link and of a tag the words stay as typed; an address has signs.
        const shown = formNames.map(builder.form);
        const isWhole = index < 2 || !each.isTyped;
        const same = isWhole ? shown : shown.slice(2);
        expect(same, `${each.name}: ${formNames[index] ?? ''}`).to.deep.equal(
          isWhole ? before : before.slice(2),
        );
      }
    }
  });
});

describe('the fields of the snippet builder', function () {
  this.timeout(60_000);

  it('take a table from a spreadsheet or another page, by its names', async () => {
    const builder = await builderPage();
    const tabs = 'Wat\tDe ouders\nTijd\t1\nKennis\t2/5\nGedrag\tn.v.t.';
    builder.paste('[data-grid] input', { 'text/plain': tabs });
    expect(builder.form('tag')).to.contain('<th>De ouders</th></tr>');
    expect(builder.form('tag')).to.match(
      /Kennis<.td><td>2.5<.*Gedrag<.td><td>n\.v\.t\.<.*Tijd<.td><td>1</s,
    );

    const cells = ['Weten', 'Voelen', 'Afwegen'].map(
      (name) => `<tr><td>${name}</td><td>5</td></tr>`,
    );
    builder.paste('[data-pasted]', {
      'text/html': `<meta charset="utf-8"><table>${cells.join('')}</table>`,
      'text/plain': 'Weten\t5',
    });
    expect(builder.form('tag')).to.match(
      /Kennis<.td><td>5<.*Rationeel<.td><td>5<.*Tijd<.td><td><.td>/s,
    );
  });

  it('fill a block of answers from the cell on, and a list with its depth', async () => {
    const builder = await builderPage();
    builder.paste('[data-grid] tr:nth-child(3) input', { 'text/plain': '1\t2\n?\tx' });
    expect(builder.form('tag')).to.match(
      /Emotioneel<.td><td>1<.td><td>2<.*Rationeel<.td><td>\?<.td><td>x</s,
    );
    builder.set('stuk', 'betrokkenheidsboom-tree');
    builder.set('boom', 'own');
    builder.set('takken', '');
    builder.paste('#takken', {
      'text/html': '<ul><li>Takken<ul><li>Thuis<ul><li>Een verhaal</li></ul></li></ul></li></ul>',
    });
    expect(builder.page.querySelector<HTMLTextAreaElement>('#takken')?.value).to.equal(
      'Takken\n- Thuis\n-- Een verhaal',
    );
    expect(await builder.shown()).to.contain('Een verhaal');
  });

  it('say what cannot be read, and keep hostile words words', async () => {
    const builder = await builderPage();
    const { page } = builder;
    const hostile = '<img src=x onerror="top.hacked = true">';
    builder.paste('[data-grid] input', { 'text/plain': `x\t${hostile}\nKennis\t9` });
    expect(page.querySelector('[data-faults]')?.textContent).to.contain('Kennis: ‘9’');
    expect(page.querySelectorAll('[aria-invalid=true]').length).to.equal(1);
    builder.set('titel', hostile);
    builder.set('terug', `<ul><li>${hostile}</li></ul><script>top.hacked = true</script>`);
    builder.press('Werk hiermee verder');
    builder.set('terug', 'zomaar wat');
    builder.press('Werk hiermee verder');
    expect(page.querySelector('[data-read-said]')?.textContent).to.contain('geen tabel');
    builder.set('adres', 'javascript:alert(1)');
    expect(page.querySelector('[data-base-fault]')?.textContent).to.contain('geen webadres');
    expect(builder.form('link')).to.contain('https://school.example/');
    expect('hacked' in globalThis).to.equal(false);
    expect(page.querySelectorAll('img').length).to.equal(0);
  });

  it('keep the title of each piece apart, and name the pasted rows that have no place', async () => {
    const builder = await builderPage();
    const said = (): string => one(builder.page, '[data-faults]').textContent;
    const paste = (text: string): void =>
      builder.paste('[data-grid] input', { 'text/plain': `x\tOuders\nKennis\t3\n${text}` });
    paste('Tijt\t2\nTijd\t2,5');
    for (const words of ['‘Tijt’', 'Tijd: ‘2,5’', 'van 1 tot 5']) expect(said()).to.contain(words);
    paste('Tijd\t2');
    expect(said()).to.equal('');
    builder.set('titel', 'Ons beeld');
    builder.set('stuk', 'action-plan');
    expect(builder.form('tag')).not.to.contain('Ons beeld');
    builder.set('stuk', 'dimension-radar');
    expect(builder.form('tag')).to.contain('Ons beeld');
  });

  it('copy, and where a page may not copy choose the text', async () => {
    const builder = await builderPage();
    const inner = builder.page.defaultView as Window & typeof globalThis;
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(inner.navigator, 'clipboard', { value: { writeText } });
    const said = (name: string): string | null =>
      one(builder.page, `[data-form=${name}] [role=status]`).textContent;
    builder.press('Kopieer: Tag');
    await waitUntil(() => said('tag') !== '');
    expect(copied).to.deep.equal([builder.form('tag')]);
    expect(said('tag')).to.equal('Gekopieerd.');
    builder.press('Kopieer alleen het adres');
    await waitUntil(() => copied.length === 2);
    expect(builder.form('link')).to.contain(copied[1]?.replaceAll('&', '&amp;'));
    one<HTMLDetailsElement>(builder.page, '[data-form=content] details').open = true;
    builder.press('Kopieer zoals het er staat');
    await waitUntil(() => inner.getSelection()?.toString() !== '');
    expect(inner.getSelection()?.toString()).to.contain('weten we niet');
    builder.set('titel', 'Iets anders');
    expect(said('tag')).to.equal('');
  });

  it('have names, and no fault of axe, in each choice [A1]', async () => {
    const builder = await builderPage();
    for (const details of builder.page.querySelectorAll('details')) details.open = true;
    expect(await axePageFaults(builder.page)).to.deep.equal([]);
    builder.set('stuk', 'checklist-card');
    builder.set('lijst', 'own');
    builder.set('door', 'own');
    expect(await axePageFaults(builder.page)).to.deep.equal([]);
  });
});
