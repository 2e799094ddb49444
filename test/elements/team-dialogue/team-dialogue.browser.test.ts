/** What the dialogue shows of several people's answers, and what it does not. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/team-dialogue/define.ts';
import { sixColleagues } from '../../fixtures/team-answers.ts';
import { shadowText } from '../../support/shadow-text.ts';
import type { TeamDialogue } from '../../../src/elements/team-dialogue/team-dialogue.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

describe('<team-dialogue> of six colleagues', () => {
  it('[D3] [D4] lays their answers beside each other, widest spread first', async () => {
    const block = stage('<team-dialogue></team-dialogue>');
    const dialogue = one<TeamDialogue>(block, 'team-dialogue');
    dialogue.assessments = sixColleagues();
    await settled(block);
    const rows = [...shadow(dialogue).querySelectorAll('tbody tr')].map((row) =>
      row.getAttribute('data-item'),
    );
    expect(rows.slice(0, 2)).to.deep.equal(['dimension.competence', 'dimension.emotional']);
    expect(shadowText(dialogue)).to.contain('6 collega’s vulden in');
  });
});
