import { expect } from '@open-wc/testing';
import { fourActions, fourLooks } from '../../fixtures/four-actions.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, shadow } from '../../support/stage.ts';
import { openWarnings, planWith, touchedWords } from './plan-page.ts';

describe('<action-plan>', () => {
  it('shows each action with what it touches in both directions, and how it is seen now [D3]', async () => {
    const record = fourActions();
    const element = await planWith('', record, fourLooks);
    const [letter, , evening] = record.actions;
    expect(touchedWords(element, letter!.id)).to.deep.equal([
      'raakt de ouders',
      ...Array<string>(6).fill(''),
    ]);
    expect(touchedWords(element, evening!.id)[0]).to.equal('raakt de ouders, raakt de school');
    const now = one(shadow(element), 'tr.now');
    const cells = [...now.querySelectorAll('td')].map((cell) =>
      [...cell.querySelectorAll('.visually-hidden')].map((each) => each.textContent.trim()),
    );
    expect(cells[3]).to.deep.equal(['Ouders:', 'weten we niet', 'School:', '4 veel']);
    expect(cells[6]?.at(-1)).to.equal('niet van toepassing');
    const counts = one(shadow(element), 'tr.count').textContent.replace(/\s+/g, ' ');
    expect(counts).to.contain('Aantal acties').and.contain('geen');
    expect(shadowText(element)).to.not.match(/%|totaal|score/i);
    expect(openWarnings(element)).to.include.members(['only-knowledge', 'no-pupil']);
  });
});
