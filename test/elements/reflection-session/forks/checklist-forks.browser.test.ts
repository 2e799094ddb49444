import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import '../../../../src/elements/reflection-session/define.ts';
import type { Checklist, StoredRecord } from '../../../../src/model/record.ts';
import { checklistVersions } from '../../../fixtures/checklists.ts';
import { axeFaults } from '../../../support/axe.ts';
import { one, settled, shadow } from '../../../support/stage.ts';
import { forked, forkRowsIn, sheet, versioned } from '../exchange/import-page.ts';
import { panelOf, press, textOf } from '../session-page.ts';

const definition = {
  id: 'checklist.parents',
  version: 1,
  words: {
    'checklist.parents.1': 'Horen ouders meer over school?',
    'checklist.answer.yes': 'zeker',
  },
};

async function compared(...records: readonly StoredRecord[]): Promise<ReflectionSession> {
  const element = await forked(...records);
  await press(element, 'Vergelijk en kies');
  return element;
}

describe('versions of one checklist in <reflection-session controls>', () => {
  it('shows the answers and notes that differ, in the words of then [D11] [D3]', async () => {
    const element = await compared(
      ...checklistVersions(
        { definition },
        {
          answers: { 'checklist.parents.1': 'partly', 'checklist.parents.2': 'unknown' },
          notes: { 'checklist.parents.1': 'Zonder filmpje.' },
        },
      ),
    );
    expect(forkRowsIn(element)).to.deep.equal([
      'Horen ouders meer over school? | zeker | deels',
      'Horen ouders meer over school? Notitie | Met een filmpje. | Zonder filmpje.',
    ]);
    const caption = textOf(element, '.fork-table caption');
    expect(caption).to.contain('Brengt dit ouders dichter bij de school?');
    expect(caption).to.contain('Openklas 3A · vooraf · 2026-2027');
    expect(caption).not.to.contain('dimensie');
  });

  it('tells what is not known, not answered and no from each other [D3]', async () => {
    const element = await compared(
      ...checklistVersions(
        { answers: { 'checklist.parents.1': 'no', 'checklist.parents.2': 'unknown' } },
        { answers: { 'checklist.parents.1': 'unknown', 'checklist.parents.3': 'yes' } },
      ),
    );
    expect(forkRowsIn(element).map((row) => row.replace(/^.*?\? \| /, ''))).to.deep.equal([
      'nee | weten we niet',
      'weten we niet | niet ingevuld',
      'niet ingevuld | ja',
    ]);
  });

  it('calls a list of the host as its record does, and shows no row of that', async () => {
    const words = { 'list.1': 'Voor het feest', 'item.1': 'Wie was er niet?' };
    const own = { definition: { id: 'list.1', version: 1, words }, notes: {}, items: ['item.1'] };
    const element = await compared(
      ...checklistVersions(
        { ...own, answers: { 'item.1': 'yes' } },
        { ...own, answers: { 'item.1': 'no' } },
      ),
    );
    expect(textOf(element, '.fork-table caption')).to.contain('Voor het feest');
    expect(forkRowsIn(element)).to.deep.equal(['Wie was er niet? | ja | nee']);
  });

  it('shows an activity that differs, and answers to a list of the host', async () => {
    const own = { id: 'list.1', version: 1, words: { 'item.1': 'Wie was er niet?' } };
    const element = await compared(
      ...checklistVersions(
        { definition: own, answers: { 'item.1': 'yes' }, notes: {}, items: ['item.1', 'item.2'] },
        {
          ...{ definition: own, answers: { 'item.1': 'no', 'item.2': 'yes' }, notes: {} },
          ...{ items: ['item.1', 'item.2'], moment: 'after' },
          activity: { title: 'Aan de poort', kind: 'school-gate', date: '2026-12-02' },
        },
      ),
    );
    expect(textOf(element, '.fork-table caption')).to.contain('Eigen lijst');
    expect(forkRowsIn(element)).to.deep.equal([
      'Wie was er niet? | ja | nee',
      'Vraag 2 | niet ingevuld | ja',
      'Activiteit | Openklas 3A | Aan de poort',
      'Soort | openklas | contact aan de schoolpoort',
      'Datum | 1 december 2026 | 2 december 2026',
      'Vooraf of achteraf | vooraf | achteraf',
    ]);
  });

  it('keeps the chosen one, beside the forks of assessments [R6]', async () => {
    const versions = checklistVersions({}, { answers: { 'checklist.parents.1': 'no' } });
    const element = await compared(
      ...versions,
      ...[1, 2].map((time) => sheet(1, { revision: 2, ratings: { time } })),
    );
    expect(textOf(element, '#panel-text')).to.contain('1 van 2');
    await press(element, 'Houd versie 2');
    expect(textOf(element, '.fork-table caption')).to.contain('Ouders');
    await press(element, 'Houd versie 1');
    expect(panelOf(element)).to.equal(null);
    expect(versioned(element).forks).to.deep.equal([]);
    const chosen = element.dossier.records.find(({ type }) => type === 'checklist') as Checklist;
    expect(chosen.answers).to.deep.equal({ 'checklist.parents.1': 'no' });
    expect([chosen.revision, chosen.history.length]).to.deep.equal([3, 2]);
  });

  it('hostile words stay text, and nothing is at fault for axe at 320 px [X3] [A1] [A6]', async () => {
    const hostile = '<img src=x onerror=alert(1)>'.repeat(9);
    const element = await compared(
      ...checklistVersions(
        { activity: { title: hostile, kind: hostile, date: '2026-02-31' } },
        { notes: { constructor: hostile }, answers: { __proto: hostile }, [hostile]: hostile },
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
