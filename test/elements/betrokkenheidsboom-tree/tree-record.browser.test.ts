import { expect } from '@open-wc/testing';
import { fullTree, grownTree } from '../../fixtures/grown-trees.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import {
  click,
  focused,
  inPanel,
  leavesOf,
  named,
  recordOf,
  row,
  rows,
  treeWith,
  wordsOf,
  write,
} from './tree-page.ts';

const own = `<h3>Onze straat</h3>
<ul>
  <li>Wortels<ul><li><em>Samen</em> eten</li><li>Elkaar groeten</li></ul></li>
  <li>Takken<ul>
    <li>Thuis<ul><li>Kans: een <a href="#boek">boek</a> lenen</li><li>Elke avond lezen</li></ul></li>
    <li>In de straat<ul><li>Samen naar school</li></ul></li>
  </ul></li>
</ul>`;

describe('the record of <betrokkenheidsboom-tree>', () => {
  it('says who filled in and when, and that it is an interpretation [D4]', async () => {
    const words = shadowText(await treeWith('', grownTree()));
    expect(words).to.contain('zoals het schoolteam het zag op 20 november 2026');
    expect(words).to.contain('Dit is de kijk van wie invulde. Het is geen meting.');
    expect(words).to.contain('niet de officiële Betrokkenheidsboom®');
    const nobody = grownTree({ by: '' });
    expect(shadowText(await treeWith('', nobody))).to.contain('Er staat niet bij wie invulde');
  });

  it('shows an old answer with the words that were on screen [D11]', async () => {
    const record = grownTree();
    const words = {
      'tree.roots.openness': 'Open staan',
      'tree.states.firm': 'sterk',
      'tree.branches.talking': 'Praten',
    };
    const tree = await treeWith('', { ...record, definition: { ...record.definition, words } });
    expect(row(tree, 'tree.roots.openness').textContent).to.match(/Open staan.*sterk/s);
    expect(named(tree, 'Praten').dataset['row']).to.equal('tree.branches.talking');
    expect(wordsOf(row(tree, 'tree.roots.trust'))).to.equal('Vertrouwen');
  });

  it('keeps unknown, unanswered and each state apart in list and picture [D3]', async () => {
    const roots = { 'tree.roots.trust': 'unknown' } as const;
    const tree = await treeWith('', grownTree({ roots }));
    const words = rows(tree)
      .filter((item) => item.classList.contains('is-root'))
      .map((item) => one(item, '.state').textContent.trim());
    expect(words).to.deep.equal([
      ...['niet ingevuld', 'niet ingevuld', 'weten we niet', 'niet ingevuld', 'niet ingevuld'],
    ]);
    expect(recordOf(tree).roots).to.deep.equal(roots);
  });

  it('required asks for the state of each root, and goes to the first that has none [F4]', async () => {
    const roots = { 'tree.roots.openness': 'firm' } as const;
    const tree = await treeWith('editable required name="boom"', grownTree({ roots }));
    await click(tree, named(tree, 'Bodem'));
    expect(tree.checkValidity()).to.equal(false);
    tree.reportValidity();
    await settled();
    expect((focused() as HTMLInputElement).name).to.equal('root-tree.roots.knowing');
    expect(inPanel(tree, '[aria-invalid=true]')).to.exist;
    tree.record = grownTree();
    await settled();
    expect(tree.checkValidity()).to.equal(true);
  });

  it('an own nested list is model and first leaves, and submits nothing until something changed [E1] [F2]', async () => {
    const tree = await treeWith('editable', undefined, own);
    expect(one(shadow(tree), 'h2').textContent).to.equal('Onze straat');
    expect(tree.record).to.equal(undefined);
    expect(tree.value).to.equal('');
    expect(rows(tree).map(wordsOf)).to.deep.equal([
      ...['Takken', 'Thuis', 'een boek lenen', 'Elke avond lezen', 'In de straat'],
      ...['Samen naar school', 'Wortels', 'Samen eten', 'Elkaar groeten'],
    ]);
    expect(one(named(tree, 'Samen eten'), 'em').textContent).to.equal('Samen');
    expect(one(named(tree, 'een boek lenen'), 'a').getAttribute('href')).to.equal('#boek');
    expect(named(tree, 'een boek lenen').textContent).to.contain('kans');
    await click(tree, named(tree, 'Elkaar groeten'));
    await click(tree, inPanel(tree, 'input[value=growing]'));
    const record = recordOf(tree);
    expect(record.leaves.map(({ text }) => text)).to.deep.equal([
      ...['een boek lenen', 'Elke avond lezen', 'Samen naar school'],
    ]);
    expect(record.leaves.every(({ place }) => Number.isInteger(place))).to.equal(true);
    expect(record.definition.id).to.match(/^tree\./);
    expect(tree.value).to.not.equal('');
    expect(shadowText(tree)).to.contain('van wie deze boom maakte, niet de officiële');
  });

  it('a link in an own item is a tab stop only while one is at that item [A5]', async () => {
    const tree = await treeWith('', undefined, own);
    const link = one<HTMLAnchorElement>(named(tree, 'een boek lenen'), 'a');
    expect(link.tabIndex).to.equal(-1);
    named(tree, 'een boek lenen').focus();
    await settled();
    expect(link.tabIndex).to.equal(0);
  });

  it('shows leaves and roots that an own list no longer has, with their words [D11]', async () => {
    const tree = await treeWith('editable', undefined, own);
    await click(tree, named(tree, 'Elkaar groeten'));
    await click(tree, inPanel(tree, 'input[value=growing]'));
    one(tree, 'ul > li ul > li:nth-child(2)').remove();
    [...tree.querySelectorAll('li')]
      .find((li) => /^\s*In de straat/.test(li.textContent))
      ?.remove();
    await settled();
    const gone = named(tree, 'Niet meer in deze boom');
    const after = rows(tree).slice(rows(tree).indexOf(gone)).map(wordsOf);
    expect(after).to.include.members(['In de straat', 'Samen naar school', 'Elkaar groeten']);
  });

  it('takes a model by property and by attribute, the property first', async () => {
    const tree = await treeWith(`editable model='{"branches": ["Een tak"]}'`);
    expect(rows(tree).map(wordsOf)).to.deep.equal(['Takken', 'Een tak']);
    tree.model = { branches: [{ name: 'Een andere', items: ['Een blad'] }] };
    tree.requestUpdate();
    await settled();
    expect(rows(tree).map(wordsOf)).to.deep.equal(['Takken', 'Een andere', 'Een blad']);
  });

  it('reset takes the first leaves back [F2]', async () => {
    const tree = await treeWith('editable', undefined, own);
    await click(tree, named(tree, 'Thuis'));
    await write(tree, '#text-new', 'Nog een blad');
    await click(tree, inPanel(tree, '.button'));
    expect(leavesOf(tree)).to.have.length(4);
    tree.formResetCallback();
    await settled();
    expect(tree.value).to.equal('');
    expect(rows(tree).map(wordsOf)).to.not.include('Nog een blad');
  });

  it('says what it is for and where to begin while it is empty', async () => {
    expect(shadowText(await treeWith())).to.contain('begin bij de wortels');
    expect(shadowText(await treeWith(''))).to.contain('Hier groeit een boom');
    expect(shadowText(await treeWith('', grownTree()))).to.not.contain('Hier groeit een boom');
  });

  it('toSVG() is the same twice, after a JSON round trip, and whatever is on screen [D3]', async () => {
    const tree = await treeWith('editable', grownTree());
    const svg = tree.toSVG();
    expect(svg).to.match(/^<svg/);
    expect(tree.toSVG()).to.equal(svg);
    await click(tree, row(tree, 'tree.roots.trust'));
    expect(tree.toSVG()).to.equal(svg);
    const again = await treeWith(
      'view="list"',
      JSON.parse(tree.value) as ReturnType<typeof grownTree>,
    );
    expect(again.toSVG()).to.equal(svg);
    const image = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '1200',
      '1640',
    ]);
  });

  it('toPNG() gives an image of twice that size', async () => {
    const tree = await treeWith('', grownTree());
    const image = await createImageBitmap(await tree.toPNG());
    expect([image.width, image.height]).to.deep.equal([2400, 3280]);
  });

  it('holds 150 leaves, each in the list', async () => {
    const tree = await treeWith('', fullTree());
    expect(rows(tree).filter((item) => item.classList.contains('is-leaf'))).to.have.length(150);
  });
});
