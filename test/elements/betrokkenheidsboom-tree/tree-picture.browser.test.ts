import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { leafKinds } from '../../../src/model/record.ts';
import { grownTree } from '../../fixtures/grown-trees.ts';
import { endPrint, printed } from '../../support/print.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import { click, drawn, leavesOf, named, row, rows, treeWith } from './tree-page.ts';

/** The middle of a shape on the page. */
function middle(shape: Element): [number, number] {
  const { left, top, width, height } = shape.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function tap(shape: Element): Promise<void> {
  shape.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middle(shape) });
  await settled();
}

describe('the picture of <betrokkenheidsboom-tree>', () => {
  afterEach(() => resetMouse());

  it('shows every leaf, root and fruit of the list, and nothing beside it [A3]', async () => {
    const tree = await treeWith('', grownTree());
    const listed = rows(tree).map((item) => item.dataset['row'] ?? '');
    const shown = [...shadow(tree).querySelectorAll('svg.scene [data-item]')].map(
      (shape) => shape.getAttribute('data-item') ?? '',
    );
    for (const id of shown) expect(listed).to.include(id);
    const crown = leavesOf(tree).filter(({ branch }) => branch.startsWith('tree.branches.'));
    const roots = Object.keys(grownTree().roots);
    for (const id of [...crown.map((leaf) => leaf.id), ...roots, 'tree.fruits.wellbeing']) {
      expect(shown, id).to.include(id);
    }
    const svg = one(shadow(tree), 'svg.scene');
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('chooses what one taps, and rings what one chooses in the list', async () => {
    const tree = await treeWith('', grownTree());
    const [leaf] = leavesOf(tree);
    await tap(drawn(tree, leaf!.id)!);
    expect(row(tree, leaf!.id).ariaSelected).to.equal('true');
    expect(shadow(tree).querySelectorAll('svg.scene .chosen').length).to.be.greaterThan(0);
    await click(tree, row(tree, 'tree.roots.trust'));
    expect(row(tree, leaf!.id).ariaSelected).to.equal('false');
    await tap(one(shadow(tree), 'svg.scene circle[data-item="tree.roots.knowing"]'));
    expect(row(tree, 'tree.roots.knowing').ariaSelected).to.equal('true');
  });

  it('lets a mouse drag a leaf to another branch [A2]', async () => {
    const tree = await treeWith('editable', grownTree());
    window.scrollBy(0, one(shadow(tree), 'svg.scene').getBoundingClientRect().top);
    const [leaf] = leavesOf(tree);
    const to = drawn(tree, 'tree.branches.talking')!;
    await sendMouse({ type: 'move', position: middle(drawn(tree, leaf!.id)!) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(to) });
    await settled();
    expect(shadow(tree).querySelectorAll('svg.scene .carried')).to.have.length(1);
    await sendMouse({ type: 'up' });
    await settled();
    expect(leavesOf(tree)[0]?.branch).to.equal('tree.branches.talking');
    expect(leavesOf(tree).slice(1)).to.deep.equal(grownTree().leaves.slice(1));
  });

  it('has a key of four kinds and three voices', async () => {
    const tree = await treeWith();
    const words = [...shadow(tree).querySelectorAll('.key li')].map((each) =>
      each.textContent.trim(),
    );
    expect(words).to.deep.equal([
      ...['teken', 'kans', 'drempel', 'weten we niet'],
      ...['ouders', 'leerling', 'school'],
    ]);
    expect(leafKinds).to.have.length(4);
  });

  it('shows letters and numbers where it is narrow, and the list repeats them', async () => {
    const tree = await treeWith('', grownTree());
    tree.style.width = '400px';
    await settled();
    await settled();
    const letter = one(named(tree, 'Opvoeden thuis'), '.mark-of');
    expect(letter.getAttribute('data-letter')).to.equal('A');
    expect(letter.checkVisibility()).to.equal(true);
    expect(shadow(tree).querySelector('svg.scene')?.textContent).to.contain('A');
  });

  it('prints the plate and every word of the list [A7]', async () => {
    const tree = await treeWith('', grownTree());
    const { frame, sheet, times } = await printed(() => one(shadow(tree), '.foot button').click());
    expect(times).to.equal(1);
    const root = one(sheet, '.sheet').shadowRoot!;
    expect(one(root, 'svg').childElementCount).to.be.greaterThan(10);
    for (const { text } of leavesOf(tree)) expect(root.textContent).to.contain(text);
    endPrint(frame);
  });
});
