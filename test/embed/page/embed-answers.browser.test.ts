import { expect } from '@open-wc/testing';
import { answersToFragment, type Answers } from '../../../src/embed/page/page-answers.ts';
import type { EmbedTag } from '../../../src/embed/address.ts';
import { newChecklist } from '../../../src/model/checklist.ts';
import { newDossier, withRecord } from '../../../src/model/dossier.ts';
import { newTree } from '../../../src/model/tree.ts';
import { agreement } from '../../fixtures/agreements.ts';
import { answers } from '../../fixtures/answers.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { answerEverything } from '../../support/fill-in.ts';
import { leave } from '../../support/framed-page.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled } from '../../support/stage.ts';
import { elementIn, embedFrame, ownWords, type EmbedFrame } from './embed-frame.ts';

const now = '2026-11-20T09:30:00Z';
const id = '00000000-0000-4000-8000-000000000009';
const windowWords = 'Open in een nieuw venster om af te drukken';
const unreadable = 'De antwoorden in deze link kunnen we niet lezen. Vraag de link opnieuw.';

const definition = { id: 'checklist.parents', version: 1, words: {} };
const card = {
  ...newChecklist({ id, now, lang: 'nl', definition, moment: 'before' }),
  activity: { title: 'Het koffieuur' },
  answers: { 'checklist.parents.1': 'yes' },
};
const tree = {
  ...newTree({ id, now, lang: 'nl', definition: { id: 'tree', version: 1, words: {} } }),
  leaves: [
    { id, branch: 'tree.branches.helping', text: 'Samen de tuin in', kind: 'sign' as const },
  ],
};
const dossier = withRecord(newDossier({ id, now }), answers(), now);
const agreed = agreement(7, { minority: { belief: 'In de opvang zien we dit wel.' } });
const planned = plan(6, { actions: [action(1, { title: 'Koffie aan de poort' })] });

interface Case {
  readonly tag: EmbedTag;
  readonly query?: string;
  readonly brought: Answers;
  /** What is on the page because of it. */
  readonly words: RegExp;
}

const cases: readonly Case[] = [
  { tag: 'dimension-radar', brought: answers(), words: /Kennis 4 veel/ },
  { tag: 'dimension-radar', query: '?scores=1,1,1,1,1,1,1', brought: answers(), words: /4 veel/ },
  { tag: 'dimension-radar', query: '?editable', brought: answers(), words: /4 veel/ },
  { tag: 'dimension-form', brought: answers(), words: /Nakijken|Kennis/ },
  { tag: 'dimension-overview', brought: answers(), words: /ingevuld door het schoolteam/ },
  { tag: 'dimension-overview', brought: dossier, words: /ingevuld door het schoolteam/ },
  { tag: 'checklist-card', brought: card, words: /1 van 7 ingevuld/ },
  { tag: 'betrokkenheidsboom-tree', brought: tree, words: /Samen de tuin in/ },
  {
    tag: 'betrokkenheidsboom-tree',
    query: '?editable',
    brought: tree,
    words: /Samen de tuin in/,
  },
  { tag: 'team-dialogue', query: '?step=agree', brought: agreed, words: /opvang zien we dit wel/ },
  { tag: 'team-dialogue', query: '?step=show', brought: dossier, words: /één collega vulde in/ },
  { tag: 'action-plan', brought: planned, words: /Koffie aan de poort/ },
  { tag: 'action-plan', brought: dossier, words: /Zo zien we het nu.*4/ },
  { tag: 'reflection-session', brought: dossier, words: /Wordt niet bewaard/ },
];

/** The record that stands in the element, without its dates: a short link carries none. */
const recordOf = (element: HTMLElement): unknown => {
  const { value } = element as HTMLElement & { readonly value?: string };
  return value && { ...JSON.parse(value), createdAt: now, updatedAt: now };
};

/** Follows the link that the page offers, in the same frame. */
async function followed(opened: EmbedFrame, tag: EmbedTag): Promise<HTMLElement> {
  const link = one<HTMLAnchorElement>(opened.frame.contentDocument!, 'a[data-own-window]');
  link.dispatchEvent(new Event('pointerdown'));
  const { href, target, rel } = link;
  expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
  opened.frame.contentWindow!.history.replaceState(null, '', href);
  await leave(opened.frame.contentDocument!, (inside) => inside.location.reload());
  return elementIn(opened, tag);
}

describe('answers in the fragment of an embed page', function () {
  this.timeout(60_000);

  for (const { tag, query = '', brought, words } of cases) {
    it(`are shown by ${tag}${query} from a ${brought.type} [E4]`, async () => {
      const opened = await embedFrame(`${tag}${query}${answersToFragment(brought)}`);
      const element = await elementIn(opened, tag);
      expect(shadowText(element)).to.match(words);
      expect(ownWords(opened)).to.deep.equal([windowWords]);
      expect((await opened.ask('state')).recorded).to.deep.equal([]);
      const again = await followed(opened, tag);
      expect(shadowText(again)).to.match(words);
      expect(recordOf(again)).to.deep.equal(recordOf(element));
    });
  }

  it('are changed by the person, kept for this very link, and taken along [E4]', async () => {
    const tag = 'checklist-card';
    const address = `${tag}${answersToFragment(card)}`;
    const opened = await embedFrame(address);
    const element = await elementIn(opened, tag);
    await answerEverything(element);
    const changed = recordOf(element);
    expect(changed).to.not.deep.equal(card);
    await leave(opened.frame.contentDocument!, (inside) => inside.location.reload());
    expect(recordOf(await elementIn(opened, tag))).to.deep.equal(changed);
    // Another link, and the page without one, know nothing of it.
    const plain = await embedFrame(tag);
    expect(recordOf(await elementIn(plain, tag))).to.equal('');
    expect(recordOf(await followed(opened, tag))).to.deep.equal(changed);
  });

  it('are in the link also when they were filled in here [E4]', async () => {
    const tag = 'dimension-radar';
    const opened = await embedFrame(`${tag}?editable`);
    const element = await elementIn(opened, tag);
    await answerEverything(element);
    const scores = (recordOf(element) as { ratings: unknown }).ratings;
    const again = recordOf(await followed(opened, tag)) as { ratings: unknown };
    expect(again.ratings).to.deep.equal(scores);
    expect(opened.frame.contentWindow!.location.hash).to.match(/^#bk=/);
  });

  it('leave alone what a session keeps: a link is asked about, a dossier stands apart [E4]', async () => {
    const tag = 'reflection-session';
    const asked = await embedFrame(`${tag}${answersToFragment(answers())}`);
    const text = shadowText(await elementIn(asked, tag));
    expect(text).to.contain('Deze link brengt antwoorden mee. Toevoegen?');
    const before = { ...sessionStorage };
    const apart = await embedFrame(`${tag}${answersToFragment(dossier)}`);
    await elementIn(apart, tag);
    expect({ ...sessionStorage }).to.deep.equal(before);
  });

  it('follow the address when it changes', async () => {
    const tag = 'dimension-radar';
    const opened = await embedFrame(`${tag}#bk=damaged`);
    expect(ownWords(opened)).to.contain(unreadable);
    const inside = opened.frame.contentWindow!;
    const changed = new Promise((done) => inside.addEventListener('hashchange', done));
    inside.location.hash = answersToFragment({ ...answers(), ratings: { knowledge: 1 } });
    await changed;
    await settled(inside.document.body);
    const element = await elementIn(opened, tag);
    expect(shadowText(element)).to.match(/1 heel weinig/);
    expect(inside.document.querySelectorAll(tag)).to.have.length(1);
    expect(ownWords(opened)).to.deep.equal([windowWords]);
  });

  const bad: readonly (readonly [tag: EmbedTag, fragment: string])[] = [
    ['dimension-radar', '#bk=1p5tdamaged'],
    ['dimension-radar', answersToFragment(card)],
    ['dimension-form', '#record=%%%'],
    ['checklist-card', answersToFragment(answers())],
    ['betrokkenheidsboom-tree', '#record='],
    ['dimension-overview', answersToFragment(tree)],
    ['reflection-session', '#record=AAAA'],
  ];
  for (const [tag, fragment] of bad) {
    it(`say in one line that ${tag} cannot read ${fragment.slice(0, 12)}, and nothing breaks [X3]`, async () => {
      const opened = await embedFrame(`${tag}${fragment}`);
      await elementIn(opened, tag);
      expect(ownWords(opened)).to.deep.equal([unreadable, windowWords]);
      const { recorded } = await opened.ask('state');
      expect(recorded).to.have.length(1);
      expect(recorded[0]).to.match(new RegExp(`^warn: \\[betrokken E303\\] <${tag}>: .`));
    });
  }
});
