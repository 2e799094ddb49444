import { expect } from '@open-wc/testing';
import { rootStates } from '../../../src/model/record.ts';
import { grownTree } from '../../fixtures/grown-trees.ts';
import { settled, shadow } from '../../support/stage.ts';
import {
  button,
  click,
  focused,
  focusedRow,
  inPanel,
  leavesOf,
  named,
  pick,
  press,
  recordOf,
  row,
  rows,
  treeWith,
  type,
  wordsOf,
  write,
} from './tree-page.ts';

const parenting = 'tree.branches.parenting';
const talking = 'tree.branches.talking';

describe('growing <betrokkenheidsboom-tree>', () => {
  it('from empty to twenty leaves with the keyboard alone [A2] [A5]', async function () {
    this.timeout(60_000);
    const tree = await treeWith();
    rows(tree)[0]?.focus();
    for (const [branch, from] of [
      ['opv', 0],
      ['sam', 10],
    ] as const) {
      if (from > 0) await press('Escape', 'Home');
      await type(branch);
      await press('Enter');
      expect(focused().id).to.equal('text-new');
      for (let n = from; n < from + 10; n += 1) {
        await type(`Blad ${n}`);
        await press('Enter');
        expect(focused().id, 'ready for the next').to.equal('text-new');
        expect((focused() as HTMLInputElement).value).to.equal('');
      }
    }
    expect(leavesOf(tree).map(({ text }) => text)).to.deep.equal(
      Array.from({ length: 20 }, (_, n) => `Blad ${n}`),
    );
    expect(new Set(leavesOf(tree).map(({ branch }) => branch))).to.deep.equal(
      new Set([parenting, talking]),
    );
    for (const branch of [parenting, talking]) {
      const places = leavesOf(tree)
        .filter((leaf) => leaf.branch === branch)
        .map(({ place }) => place);
      expect(new Set(places).size, 'each at a place of its own').to.equal(10);
      expect(places.every((place) => Number.isInteger(place))).to.equal(true);
    }
    await press('Escape');
    expect(focusedRow()).to.equal(talking);
  });

  it('goes from a root into its states and back by the keyboard [A2]', async () => {
    const tree = await treeWith();
    row(tree, 'tree.roots.trust').focus();
    await press('Enter');
    expect(focused()).to.equal(inPanel(tree, 'input[value=firm]'));
    await press('ArrowDown');
    expect(recordOf(tree).roots).to.deep.equal({ 'tree.roots.trust': 'growing' });
    await press('Escape');
    expect(focusedRow()).to.equal('tree.roots.trust');
  });

  it('offers each root four states, each can be cleared, and keeps them apart from none [D3]', async () => {
    const tree = await treeWith();
    const roots = [...shadow(tree).querySelectorAll<HTMLElement>('.panel fieldset')];
    expect(roots).to.have.length(5);
    for (const [place, state] of rootStates.entries()) {
      await click(tree, roots[place]!.querySelector<HTMLElement>(`input[value=${state}]`)!);
    }
    expect(Object.values(recordOf(tree).roots)).to.deep.equal(rootStates);
    await click(tree, roots[0]!.querySelector('button')!);
    expect(Object.values(recordOf(tree).roots)).to.deep.equal(rootStates.slice(1));
    expect(roots[0]?.contains(focused())).to.equal(true);
  });

  it('hangs a leaf with its kind, dimension and voice', async () => {
    const tree = await treeWith();
    await click(tree, row(tree, talking));
    await click(tree, inPanel(tree, 'input[name=kind-new][value=hurdle]'));
    await click(tree, inPanel(tree, 'input[name=who-new][value=school]'));
    await pick(tree, '#dimension-new', 'time');
    await write(tree, '#text-new', 'De tolk heeft weinig tijd');
    await click(tree, button(tree, 'Hang op'));
    const [{ id, ...leaf } = { id: '' }] = leavesOf(tree);
    expect(id).to.match(/^[0-9a-f-]{36}$/);
    expect(leaf).to.deep.equal({
      ...{ branch: talking, text: 'De tolk heeft weinig tijd', kind: 'hurdle', place: 0 },
      ...{ dimension: 'time', who: 'school' },
    });
    expect(recordOf(tree).definition.words).to.include({
      [talking]: 'Samen praten',
      'tree.kinds.hurdle': 'drempel',
    });
  });

  it('closes the panel and goes back to its row, for who has no Escape', async () => {
    const tree = await treeWith();
    await click(tree, row(tree, talking));
    await click(tree, button(tree, 'Sluit'));
    expect(focusedRow()).to.equal(talking);
    expect(row(tree, talking).ariaSelected).to.equal('false');
    expect(shadow(tree).querySelectorAll('#text-new')).to.have.length(0);
  });

  it('hangs nothing without words', async () => {
    const tree = await treeWith();
    await click(tree, row(tree, talking));
    await write(tree, '#text-new', '   ');
    await click(tree, button(tree, 'Hang op'));
    expect(tree.record).to.equal(undefined);
    expect(focused().id).to.equal('text-new');
  });

  it('fills in an idea that one then makes one’s own', async () => {
    const tree = await treeWith();
    await click(tree, row(tree, 'tree.strands.pupil'));
    const [idea] = shadow(tree).querySelectorAll<HTMLElement>('.idea');
    await click(tree, idea!);
    expect(tree.record).to.equal(undefined);
    expect(focused()).to.equal(inPanel(tree, '#text-new'));
    await press('Enter');
    const [leaf] = leavesOf(tree);
    expect(leaf?.text).to.equal(idea?.textContent.trim());
    expect(leaf).to.not.have.property('place');
  });

  it('changes a leaf, and keeps its words while the field is empty', async () => {
    const tree = await treeWith('editable', grownTree());
    const [first] = leavesOf(tree);
    row(tree, first!.id).focus();
    await press('F2');
    expect(focused()).to.equal(inPanel(tree, '#text-leaf'));
    await write(tree, '#text-leaf', '  ');
    expect(leavesOf(tree)[0]?.text).to.equal(first?.text);
    await write(tree, '#text-leaf', 'Thuis vragen hoe het was ');
    await click(tree, inPanel(tree, 'input[value=unknown]'));
    expect(leavesOf(tree)[0]).to.deep.equal({
      ...first,
      ...{ text: 'Thuis vragen hoe het was', kind: 'unknown' },
    });
    expect(leavesOf(tree).slice(1)).to.deep.equal(grownTree().leaves.slice(1));
  });

  it('moves a leaf to another branch by "Verplaats naar…" and moves no other [A2]', async () => {
    const tree = await treeWith('editable', grownTree());
    const before = leavesOf(tree);
    await click(tree, row(tree, before[1]!.id));
    await pick(tree, '#move', talking);
    const moved = leavesOf(tree)[1];
    expect(moved).to.deep.include({ id: before[1]?.id, branch: talking });
    expect(moved?.place).to.be.a('number');
    expect(leavesOf(tree).filter(({ id }) => id !== moved?.id)).to.deep.equal(
      before.filter(({ id }) => id !== moved?.id),
    );
    await pick(tree, '#move', 'tree.strands.school');
    expect(leavesOf(tree)[1]).to.not.have.property('place');
  });

  it('takes a leaf off by Delete, goes to the next, and puts it back where it was', async () => {
    const tree = await treeWith('editable', grownTree());
    const before = leavesOf(tree);
    row(tree, before[1]!.id).focus();
    await press('Delete');
    expect(leavesOf(tree)).to.deep.equal(before.filter((_, i) => i !== 1));
    expect(focusedRow()).to.equal(before[2]?.id);
    await click(tree, button(tree, 'Zet terug'));
    expect(leavesOf(tree)).to.deep.equal(before);
    expect(focusedRow()).to.equal(before[1]?.id);
  });

  it('takes a leaf off by its button, with the way back under the hand', async () => {
    const tree = await treeWith('editable', grownTree());
    const before = leavesOf(tree);
    await click(tree, row(tree, before[0]!.id));
    await click(tree, button(tree, 'Verwijder'));
    expect(leavesOf(tree)).to.have.length(before.length - 1);
    expect(focused()).to.equal(button(tree, 'Zet terug'));
    await press('Enter');
    expect(leavesOf(tree)).to.deep.equal(before);
  });

  it('notes lines at soil, weather and fruits, blank ones not [D7]', async () => {
    const tree = await treeWith();
    for (const [id, name] of [
      ['tree.soil.context', 'Bodem'],
      ['tree.weather.hurdles', 'Drempels'],
      ['tree.fruits.wellbeing', 'Zich goed voelen'],
    ] as const) {
      await click(tree, named(tree, name));
      await write(tree, '#lines', 'eerste regel\n\ntweede regel\n');
      expect(recordOf(tree).notes?.[id]).to.deep.equal(['eerste regel', 'tweede regel']);
      const lines = rows(tree).filter((item) => item.dataset['row']?.startsWith(`${id}.line`));
      expect(lines.map(wordsOf)).to.deep.equal(['eerste regel', 'tweede regel']);
    }
  });

  it('keeps a blank line while one writes', async () => {
    const tree = await treeWith();
    await click(tree, named(tree, 'Bodem'));
    inPanel(tree, 'textarea').focus();
    await type('veel talen');
    await press('Enter');
    await type('nieuwe wijk');
    expect(inPanel<HTMLTextAreaElement>(tree, 'textarea').value).to.equal(
      'veel talen\nnieuwe wijk',
    );
    expect(Object.values(recordOf(tree).notes ?? {})).to.deep.equal([
      ['veel talen', 'nieuwe wijk'],
    ]);
  });

  it('says once what was done', async () => {
    const tree = await treeWith('editable', grownTree());
    const [first] = leavesOf(tree);
    const said = (): string => shadow(tree).querySelector('[role=status]')?.textContent ?? '';
    row(tree, first!.id).focus();
    await press('Delete');
    expect(said()).to.equal('Blad verwijderd.');
    expect(shadow(tree).querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('fires input, change and record-change once for each act', async () => {
    const tree = await treeWith();
    const heard: string[] = [];
    for (const kind of ['input', 'change', 'record-change']) {
      tree.parentElement?.addEventListener(kind, () => heard.push(kind));
    }
    await click(tree, row(tree, talking));
    await write(tree, '#text-new', 'Een blad');
    expect(heard).to.deep.equal([]);
    await click(tree, button(tree, 'Hang op'));
    expect(heard).to.deep.equal(['input', 'change', 'record-change']);
  });

  it('lights up what a dimension touches, with a word [A6]', async () => {
    const tree = await treeWith('', grownTree());
    await pick(tree, '#light', 'emotional');
    const lit = rows(tree).filter((item) => item.textContent.includes('raakt aan Emotioneel'));
    expect(lit.map(wordsOf)).to.include('Vertrouwen');
    await pick(tree, '#light', '');
    expect(rows(tree).some((item) => item.textContent.includes('raakt aan'))).to.equal(false);
  });

  it('changes nothing while readonly, disabled or only shown', async () => {
    for (const attributes of ['editable readonly', 'editable disabled', '']) {
      const tree = await treeWith(attributes, grownTree());
      const before = recordOf(tree);
      row(tree, before.leaves[0]!.id).focus();
      await press('Delete', 'Enter');
      for (const radio of shadow(tree).querySelectorAll('input')) radio.click();
      await settled();
      expect(tree.record, attributes).to.equal(before);
    }
  });
});
