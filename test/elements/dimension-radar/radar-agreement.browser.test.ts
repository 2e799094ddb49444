/** What a group agreed, on a radar beside the answers from which it came. */
import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/dimension-radar/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { StoredRecord } from '../../../src/model/record.ts';
import { agreement } from '../../fixtures/agreements.ts';
import { answersOf } from '../../fixtures/team-answers.ts';
import { axeFaults } from '../../support/axe.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

const round = '2026-2027';

async function radarOf(records: readonly StoredRecord[], about = 'parents'): Promise<Element> {
  const block = stage(
    `<reflection-session keep="none"><dimension-radar about="${about}" controls></dimension-radar></reflection-session>`,
  );
  await settled(block);
  one<ReflectionSession>(block, 'reflection-session').dossier = {
    type: 'dossier',
    version: 1,
    id: '00000000-0000-4000-8000-0000000000aa',
    createdAt: '2026-10-01',
    updatedAt: '2026-11-20',
    rounds: [{ label: round, from: '2026-09-01' }],
    records,
  };
  await settled(block);
  return one(block, 'dimension-radar');
}

function cells(radar: Element, dimension: string): readonly string[] {
  const row = one(shadow(radar), `.series-table [data-item="dimension.${dimension}"]`);
  return [...row.querySelectorAll('td')].map((cell) =>
    cell.textContent.replace(/\s+/g, ' ').trim(),
  );
}

describe('<dimension-radar> of a round with an agreement', () => {
  const answers = answersOf(['2,1,3,?,2,3,1', '4,4,3,3,5,3,?', '3,4,3,2,1,3,2'], { round });
  const sources = answers.map(({ id }) => id);
  const agreed = agreement(70, {
    sources,
    ratings: { knowledge: 4, emotional: 'unknown', rational: 'not-applicable' },
    open: ['belief'],
    minority: { knowledge: 'In de kleuterklas zien we dit minder.' },
    definition: { id: 'dimensions', version: 1, words: { 'scale.5.4': 'best veel' } },
  });

  it('draws one line of what was agreed, and keeps the answers as its range and in the table [D3] [D4] [D11]', async () => {
    const radar = await radarOf([...answers, agreed]);
    const text = shadowText(radar);
    expect(text).to.contain('Onze afspraak').and.contain('afgesproken na 3 antwoorden');
    expect(text).not.to.contain('middelste antwoord');
    expect(shadow(radar).querySelectorAll('svg.scene [part~=marker]').length).to.equal(1);
    const single = one<HTMLInputElement>(shadow(radar), 'input[type=checkbox]');
    single.click();
    await settled();
    expect(shadowText(radar)).to.contain('één antwoord');

    expect(cells(radar, 'knowledge')[0])
      .to.contain('4 best veel')
      .and.contain('iemand ziet het anders: In de kleuterklas');
    expect(cells(radar, 'knowledge').slice(1)).to.deep.equal(['2 weinig', '4 veel', '3 wisselend']);
    expect(cells(radar, 'emotional')[0]).to.equal('weten we niet');
    expect(cells(radar, 'rational')[0]).to.equal('niet van toepassing');
    expect(cells(radar, 'belief')[0]).to.equal('we zijn het nog niet eens');
    expect(cells(radar, 'time')[0]).to.equal('niet ingevuld');
    expect(text).to.contain('nog niet eens').and.contain('Alleen kennis kreeg een cijfer');
    expect(await axeFaults(radar)).to.deep.equal([]);
  });

  it('leaves the other direction as it is, and shows no agreement of another round', async () => {
    const school = answersOf(['2,2,2,2,2,2,2'], { round, about: 'school' });
    const radar = await radarOf([...school, { ...agreed, sources: [] }], 'school');
    expect(shadowText(radar)).not.to.contain('Onze afspraak');
    const other = await radarOf([...answers, { ...agreed, round: '2025-2026' }]);
    expect(shadowText(other)).not.to.contain('Onze afspraak');
  });
});
