/** Versions of one agreement: what differs, in words, and the choice. */
import { expect } from '@open-wc/testing';
import '../../../../src/elements/reflection-session/define.ts';
import type { Agreement } from '../../../../src/model/record.ts';
import { agreement } from '../../../fixtures/agreements.ts';
import { axeFaults } from '../../../support/axe.ts';
import { forked, forkRowsIn, versioned } from '../exchange/import-page.ts';
import { press, textOf } from '../session-page.ts';

describe('versions of one agreement in <reflection-session controls>', () => {
  it('tells not yet agreed, not known and not filled in from each other, and keeps the chosen one [D3] [D11] [R6]', async () => {
    const element = await forked(
      agreement(7, {
        revision: 2,
        ratings: { knowledge: 4 },
        open: ['belief'],
        definition: { id: 'dimensions', version: 1, words: { 'scale.5.4': 'best veel' } },
        why: { knowledge: 'We zagen het op de infoavond.' },
      }),
      agreement(7, {
        revision: 2,
        ratings: { knowledge: 'unknown', belief: 3 },
        open: [],
        minority: { knowledge: 'In de kleuterklas zien we dit minder.' },
      }),
    );
    await press(element, 'Vergelijk en kies');
    const rows = forkRowsIn(element).join('\n');
    expect(rows).to.contain('best veel').and.contain('weten we niet');
    expect(rows).to.contain('nog niet eens').and.contain('wisselend');
    expect(rows).to.contain('We zagen het op de infoavond.');
    expect(rows).to.contain('In de kleuterklas zien we dit minder.');
    expect(textOf(element, '.fork-table caption')).to.contain('2026-2027');
    expect(await axeFaults(element)).to.deep.equal([]);
    await press(element, 'Houd versie 2');
    expect(versioned(element).forks).to.deep.equal([]);
    const chosen = element.dossier.records.find(({ type }) => type === 'agreement') as Agreement;
    expect([chosen.revision, chosen.history.length]).to.deep.equal([3, 2]);
  });
});
