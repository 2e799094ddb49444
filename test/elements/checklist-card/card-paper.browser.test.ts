/** The card on A4: to fill in by pen, or with what was answered. */
import { expect } from '@open-wc/testing';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import { checked } from '../../fixtures/checklists.ts';
import { axeFaults } from '../../support/axe.ts';
import { endPrint, printed } from '../../support/print.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { everyElement, one, shadow } from '../../support/stage.ts';
import { cardWith, questions } from './card-page.ts';

/** The sheet that 'Druk af' makes, and what is ticked on it by question. */
async function paperOf(card: ChecklistCard): Promise<{
  readonly sheet: Element;
  readonly ticked: readonly number[];
  readonly text: string;
}> {
  const { frame, sheet, times } = await printed(() =>
    one<HTMLButtonElement>(shadow(card), '.foot button').click(),
  );
  expect(times).to.equal(1);
  const piece = one(sheet.body, '.sheet');
  const rows = [...everyElement(piece)].filter((each) => each.matches('tr[data-item]'));
  const ticked = rows.map((row) =>
    [...row.querySelectorAll('.box')].findIndex((box) => box.textContent.trim() !== ''),
  );
  const text = shadowText(piece);
  expect(await axeFaults(card)).to.deep.equal([]);
  endPrint(frame);
  return { sheet: piece, ticked, text };
}

describe('<checklist-card> on paper', () => {
  it('is empty to fill in by pen: every question in order, nothing ticked, lines to write on [A7]', async () => {
    const card = await cardWith();
    const { ticked, text } = await paperOf(card);
    expect(ticked).to.deep.equal([-1, -1, -1, -1, -1, -1, -1]);
    for (const question of questions(card)) {
      const words = one(question, '.text').textContent.trim();
      expect(text).to.contain(words);
    }
    for (const word of ['ja', 'deels', 'nee', 'weten we niet', 'Welke activiteit?', 'Datum']) {
      expect(text).to.contain(word);
    }
  });

  it('has the answers, the notes and the activity that are on screen [A7] [D3]', async () => {
    const { ticked, text } = await paperOf(await cardWith('', checked()));
    expect(ticked).to.deep.equal([0, 0, 1, 2, 3, 2, -1]);
    expect(text).to.contain('Openklas 3A').and.contain('Dat horen we aan de poort.');
    expect(text).to.contain('1 december 2026');
  });

  it('asks an own list with its heading and markup', async () => {
    const inside = '<h3>Voor het feest</h3><ol><li>Een <em>vraag</em>?</li></ol>';
    const { sheet, text } = await paperOf(await cardWith('', undefined, inside));
    expect(text).to.contain('Voor het feest');
    expect([...everyElement(sheet)].some((each) => each.localName === 'em')).to.equal(true);
  });
});
