import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import type { StoredRecord, Tree } from '../../../../src/model/record.ts';
import { leaf, tree, treeVersions } from '../../../fixtures/trees.ts';
import { axeFaults } from '../../../support/axe.ts';
import { one, settled, shadow } from '../../../support/stage.ts';
import { forked, forkRowsIn, versioned } from '../exchange/import-page.ts';
import { panelOf, press, textOf } from '../session-page.ts';

async function compared(...records: readonly StoredRecord[]): Promise<ReflectionSession> {
  const element = await forked(...records);
  await press(element, 'Vergelijk en kies');
  return element;
}

const { definition } = tree();

describe('versions of one tree in <reflection-session controls>', () => {
  it('shows roots, leaves and lines that differ, in the words of then [D11]', async () => {
    const { words } = definition;
    const kept = { ...definition, words: { ...words, 'tree.states.growing': 'komt los' } };
    const [called, talks] = tree().leaves;
    const element = await compared(
      ...treeVersions(
        { definition: kept },
        {
          roots: { 'tree.roots.trust': 'firm', 'tree.roots.knowing': 'unknown' },
          leaves: [
            { ...(called ?? leaf(1)), branch: 'tree.branches.deciding', place: 3 },
            leaf(3, { text: 'Vaders?', kind: 'unknown', who: 'school', dimension: 'behaviour' }),
          ],
          notes: { 'tree.soil.context': ['veel thuistalen', 'nieuwe wijk'] },
        },
      ),
    );
    expect(talks?.id).to.equal(leaf(2).id);
    expect(forkRowsIn(element)).to.deep.equal([
      'Vertrouwen | komt los | stevig',
      'Blad | Ook bellen met goed nieuws (kans, aan Samen praten) | Ook bellen met goed nieuws (kans, aan Onderdeel 1)',
      'Blad Plaats aan de tak | 1 | 4',
      'Blad | Praat zelf mee (teken, leerling, aan leerling) | staat er niet bij',
      'Blad | staat er niet bij | Vaders? (weten we niet, school, Gedrag, aan Samen praten)',
      'Bodem Notitie | veel thuistalen | veel thuistalen nieuwe wijk',
    ]);
    const caption = textOf(element, '.fork-table caption');
    expect(caption).to.contain('Onze boom').and.to.contain('2026-2027');
    expect(caption).not.to.contain('dimensie');
  });

  it('tells what is not known, not answered and fragile from each other [D3]', async () => {
    const element = await compared(
      ...treeVersions(
        { roots: { 'tree.roots.trust': 'fragile', 'tree.roots.knowing': 'unknown' } },
        { roots: { 'tree.roots.trust': 'unknown', elsewhere: 'firm' } },
      ),
    );
    expect(forkRowsIn(element)).to.deep.equal([
      'Vertrouwen | kwetsbaar | weten we niet',
      'Elkaar kennen | weten we niet | niet ingevuld',
      'Onderdeel 3 | niet ingevuld | stevig',
    ]);
  });

  it('keeps the chosen one, with its leaves in their places [R6]', async () => {
    const element = await compared(...treeVersions({}, { leaves: [leaf(4, { place: 7 })] }));
    await press(element, 'Houd versie 2');
    expect(panelOf(element)).to.equal(null);
    expect(versioned(element).forks).to.deep.equal([]);
    const [chosen] = element.dossier.records as readonly Tree[];
    expect(chosen?.leaves).to.deep.equal([leaf(4, { place: 7 })]);
    expect([chosen?.revision, chosen?.history.length]).to.deep.equal([3, 2]);
  });

  it('hostile words stay text, and nothing is at fault for axe at 320 px [X3] [A1] [A6]', async () => {
    const hostile = '<img src=x onerror=alert(1)>'.repeat(9);
    const element = await compared(
      ...treeVersions(
        { leaves: [leaf(1, { text: hostile, branch: hostile })], by: hostile },
        { notes: { constructor: [hostile] }, [hostile]: hostile, roots: { [hostile]: 'firm' } },
      ),
    );
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(forkRowsIn(element).join()).to.contain('<img');
    for (const width of ['1000px', '320px']) {
      element.parentElement?.style.setProperty('inline-size', width);
      await settled(element);
      expect(await axeFaults(element), width).to.deep.equal([]);
      const panel = one(shadow(element), '.panel');
      expect(panel.scrollWidth, width).to.be.at.most(panel.clientWidth);
    }
  });
});
