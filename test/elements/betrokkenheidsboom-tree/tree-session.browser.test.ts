import { expect } from '@open-wc/testing';
import '../../../src/elements/reflection-session/define.ts';
import { sessionKey } from '../../../src/controllers/session/page-session.ts';
import type { BetrokkenheidsboomTree } from '../../../src/elements/betrokkenheidsboom-tree/betrokkenheidsboom-tree.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import type { Dossier, StoredRecord } from '../../../src/model/record.ts';
import { answers } from '../../fixtures/answers.ts';
import { grownTree } from '../../fixtures/grown-trees.ts';
import { action, plan } from '../../fixtures/plans.ts';
import { one, settled, stage } from '../../support/stage.ts';
import '../../../src/elements/betrokkenheidsboom-tree/define.ts';
import { click, inPanel, named, recordOf, row, rows, wordsOf } from './tree-page.ts';

const rounds = [
  { label: '2025-2026', from: '2025-09-01' },
  { label: '2026-2027', from: '2026-09-01' },
];

function dossier(...records: readonly StoredRecord[]): Dossier {
  return {
    ...{ type: 'dossier', version: 1, id: '00000000-0000-4000-8000-000000000099' },
    ...{ createdAt: '2025-09-01', updatedAt: '2026-11-20' },
    rounds,
    records,
  };
}

const knowing = plan(98, {
  actions: [
    action(1, { title: 'Bij elk gezin kennismaken vóór de herfst', tends: 'tree.roots.knowing' }),
  ],
});

const earlier = grownTree({
  id: '00000000-0000-4000-8000-000000000097',
  round: '2025-2026',
  updatedAt: '2025-11-18T10:00:00Z',
});

async function inSession(
  held: Dossier,
  attributes = 'editable',
): Promise<{ session: ReflectionSession; tree: BetrokkenheidsboomTree }> {
  const block = stage(
    `<reflection-session keep="none"><betrokkenheidsboom-tree ${attributes}></betrokkenheidsboom-tree></reflection-session>`,
  );
  const session = one<ReflectionSession>(block, 'reflection-session');
  session.dossier = held;
  await settled(block);
  return { session, tree: one(block, 'betrokkenheidsboom-tree') };
}

function under(tree: Element, part: string): readonly string[] {
  const all = rows(tree);
  const from = all.indexOf(named(tree, part));
  const rest = all.slice(from + 1);
  const to = rest.findIndex(({ ariaLevel }) => ariaLevel === '1');
  return rest.slice(0, to < 0 ? undefined : to).map(wordsOf);
}

describe('<betrokkenheidsboom-tree> in a session', () => {
  it('shows the tree of the round, and puts what one changes in it', async () => {
    const { session, tree } = await inSession(dossier(grownTree({ round: '2026-2027' })));
    expect(row(tree, 'tree.roots.openness').textContent).to.contain('stevig');
    await click(tree, row(tree, 'tree.roots.openness'));
    await click(tree, inPanel(tree, 'input[value=fragile]'));
    const [held] = session.dossier.records;
    expect(held).to.deep.equal(recordOf(tree));
    expect(recordOf(tree).roots['tree.roots.openness']).to.equal('fragile');
  });

  it('shows earlier trees as dates in words, without totals', async () => {
    const { tree } = await inSession(dossier(earlier));
    expect(under(tree, 'Eerdere bomen')).to.deep.equal(['18 november 2025']);
    expect(tree.record).to.equal(undefined);
  });

  it('shows an action of a plan as care, with what it tends', async () => {
    const { tree } = await inSession(dossier(knowing));
    expect(under(tree, 'Zorg')).to.deep.equal(['Bij elk gezin kennismaken vóór de herfst']);
    expect(named(tree, 'Bij elk gezin').textContent).to.contain('Elkaar kennen');
  });

  it('shows the context of the round’s assessments in its soil [D7]', async () => {
    const context = ['veel thuistalen'];
    const { tree } = await inSession(dossier({ ...answers(), round: '2026-2027', context }));
    expect(under(tree, 'Bodem')).to.deep.equal(context);
    expect(tree.record).to.equal(undefined);
  });

  it('shows an old round to be read only', async () => {
    const { session, tree } = await inSession(dossier(earlier));
    session[sessionKey].showRound('2025-2026');
    await settled();
    expect(tree.shadowRoot?.textContent).to.contain('Dit is een vorige ronde');
    expect(tree.shadowRoot?.querySelector('.panel')).to.equal(null);
    expect(row(tree, 'tree.roots.openness').textContent).to.contain('stevig');
  });
});
