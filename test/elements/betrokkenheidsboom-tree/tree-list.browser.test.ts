import { expect } from '@open-wc/testing';
import { grownTree } from '../../fixtures/grown-trees.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import {
  focused,
  focusedRow,
  leavesOf,
  named,
  press,
  row,
  rows,
  treeWith,
  type,
  wordsOf,
} from './tree-page.ts';

const parenting = 'tree.branches.parenting';

describe('the list of <betrokkenheidsboom-tree>', () => {
  it('is one ARIA tree in which each item says its level, place and number of siblings [A5]', async () => {
    const tree = await treeWith('editable', grownTree());
    expect(shadow(tree).querySelectorAll('[role=tree]')).to.have.length(1);
    const counts = new Map<string, number[]>();
    const above: string[] = [];
    for (const item of rows(tree)) {
      const level = Number(item.getAttribute('aria-level'));
      above.splice(level - 1, above.length, item.dataset['row'] ?? '');
      const parent = above.slice(0, level - 1).join(' ');
      const places = counts.get(parent) ?? [];
      places.push(Number(item.getAttribute('aria-posinset')));
      counts.set(parent, places);
      expect(item.getAttribute('aria-selected')).to.equal('false');
    }
    for (const [parent, places] of counts) {
      expect(places, parent).to.deep.equal(places.map((_, i) => i + 1));
      const [first] = rows(tree).filter((item) => item.dataset['row'] === parent.split(' ').at(-1));
      if (first) expect(first.getAttribute('aria-expanded')).to.equal('true');
    }
    for (const item of rows(tree)) {
      const siblings = [...counts.values()].map((places) => places.length);
      expect(siblings).to.include(Number(item.getAttribute('aria-setsize')));
    }
  });

  it('reads in the order of the look: branches, fruits, trunk, roots, weather, soil', async () => {
    const tree = await treeWith('', grownTree());
    const parts = rows(tree).filter((item) => item.ariaLevel === '1');
    expect(parts.map(wordsOf)).to.deep.equal([
      ...['Takken', 'Vruchten', 'Stam', 'Wortels', 'Weer', 'Bodem'],
    ]);
  });

  it('is one tab stop that stays where one was [A5] [A2]', async () => {
    const tree = await treeWith('', grownTree());
    row(tree, parenting).focus();
    await settled();
    const stops = rows(tree).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.deep.equal([row(tree, parenting)]);
    await press('Tab');
    expect(focusedRow()).to.equal(undefined);
  });

  it('goes by arrows, Home and End, folds and unfolds [A5]', async () => {
    const tree = await treeWith('', grownTree());
    const [first] = rows(tree);
    first?.focus();
    await press('ArrowDown', 'ArrowRight');
    expect(wordsOf(focused())).to.equal('Opvoeden thuis');
    await press('ArrowLeft');
    expect(focused().ariaExpanded).to.equal('false');
    expect(row(tree, leavesOf(tree)[0]?.id ?? '').checkVisibility()).to.equal(false);
    await press('ArrowDown');
    expect(wordsOf(focused())).to.equal('Leren thuis');
    await press('ArrowUp', 'ArrowRight');
    expect(focused().ariaExpanded).to.equal('true');
    await press('ArrowRight');
    expect(wordsOf(focused())).to.equal('Thuis vragen hoe de dag was');
    await press('ArrowRight');
    expect(wordsOf(focused())).to.equal('Thuis vragen hoe de dag was');
    await press('ArrowLeft');
    expect(wordsOf(focused())).to.equal('Opvoeden thuis');
    await press('End');
    expect(focused()).to.equal(rows(tree).at(-1));
    await press('Home');
    expect(focused()).to.equal(first);
    await press('ArrowUp');
    expect(focused()).to.equal(first);
  });

  it('unfolds all siblings by * [A5]', async () => {
    const tree = await treeWith('', grownTree());
    row(tree, parenting).focus();
    await press('ArrowLeft', 'ArrowDown', 'ArrowLeft');
    const folded = (): number =>
      rows(tree).filter(({ ariaExpanded }) => ariaExpanded === 'false').length;
    expect(folded()).to.equal(2);
    await press('*');
    expect(folded()).to.equal(0);
  });

  it('goes to what one types, one letter again goes on [A5]', async () => {
    const tree = await treeWith('', grownTree());
    named(tree, 'Takken').focus();
    await type('wort');
    expect(wordsOf(focused())).to.equal('Wortels');
    await press('ArrowUp');
    await type('w');
    const first = focused();
    await type('w');
    expect(wordsOf(focused())).to.match(/^w/i);
    expect(focused()).to.not.equal(first);
  });

  it('turns the arrows where the page reads from right to left [A5]', async () => {
    const block = stage(
      '<div dir="rtl" lang="ar"><betrokkenheidsboom-tree session="none"></betrokkenheidsboom-tree></div>',
    );
    block.dir = 'rtl';
    await settled(block);
    const tree = one(block, 'betrokkenheidsboom-tree');
    const root = one(shadow(tree), '.root');
    root.dir = 'rtl';
    const [first] = rows(tree);
    first?.focus();
    await press('ArrowLeft');
    expect(focused()).to.equal(rows(tree)[1]);
    await press('ArrowRight', 'ArrowRight');
    expect(focused()).to.equal(first);
    await press('ArrowRight');
    expect(first?.ariaExpanded).to.equal('false');
  });

  it('chooses by the space bar and by a click, one at a time [A5]', async () => {
    const tree = await treeWith('', grownTree());
    row(tree, parenting).focus();
    await press(' ');
    const chosen = (): (string | undefined)[] =>
      rows(tree)
        .filter(({ ariaSelected }) => ariaSelected === 'true')
        .map((item) => item.dataset['row']);
    expect(chosen()).to.deep.equal([parenting]);
    expect(focusedRow()).to.equal(parenting);
    row(tree, 'tree.roots.trust').click();
    await settled();
    expect(chosen()).to.deep.equal(['tree.roots.trust']);
  });

  it('is in the accessibility tree in every view, and comes when the keyboard enters it [A3] [A2]', async () => {
    const tree = await treeWith('view="picture"', grownTree());
    const list = one(shadow(tree), '.list');
    expect(getComputedStyle(list).display).to.not.equal('none');
    expect(list.getBoundingClientRect().width).to.be.at.most(1);
    rows(tree)[0]?.focus();
    expect(list.getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('says kind and voice of a leaf, and the state of a root, in words [A6] [D3]', async () => {
    const tree = await treeWith('', grownTree({ roots: { 'tree.roots.trust': 'unknown' } }));
    expect(named(tree, 'Wie leest er mee').textContent).to.contain('weten we niet');
    expect(named(tree, 'Leestas in').textContent).to.match(/kans.*school/s);
    expect(row(tree, 'tree.roots.trust').textContent).to.contain('weten we niet');
    expect(row(tree, 'tree.roots.belief').textContent).to.contain('niet ingevuld');
  });

  it('has no number of leaves, no total and no ladder', async () => {
    const tree = await treeWith('editable controls', grownTree());
    const words = one(shadow(tree), '.root').textContent;
    expect(words).to.not.match(/score|punten|totaal|niveau|%|\b20\b(?! november)/i);
  });

  it('asks for something at the pupil’s strand while it is empty', async () => {
    const asks = 'Wat doet de leerling zelf?';
    const empty = await treeWith();
    expect(named(empty, 'leerling').textContent).to.contain(asks);
    const grown = await treeWith('', grownTree());
    expect(named(grown, 'leerling').textContent).to.not.contain(asks);
  });

  it('is never covered by the panel at the end of a narrow screen [A2]', async () => {
    const tree = await treeWith('editable', grownTree());
    row(tree, parenting).focus();
    await press(' ');
    for (let n = 0; n < 12; n += 1) {
      await press('ArrowDown');
      const { bottom } = focused().getBoundingClientRect();
      expect(bottom).to.be.at.most(one(shadow(tree), '.panel').getBoundingClientRect().top + 1);
    }
  });
});
