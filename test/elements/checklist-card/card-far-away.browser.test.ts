/** A card far from the screen is not laid out, and is no less there: for focus, forms, paper, reading. */
import { expect } from '@open-wc/testing';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import { nextFrame, one, settled, shadow, stage } from '../../support/stage.ts';
import { choice, questions } from './card-page.ts';

/** A card some screens below the first, with `attributes`. */
async function farCard(attributes = ''): Promise<ChecklistCard> {
  const block = stage(`<div></div><checklist-card session="none" ${attributes}></checklist-card>`);
  one(block, 'div').style.blockSize = '9000px';
  await settled(block);
  return one<ChecklistCard>(block, 'checklist-card');
}

function sheetRules(card: Element): readonly CSSRule[] {
  return shadow(card).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
}

describe('<checklist-card> far from the screen', () => {
  it('has all its questions, takes room, and can be answered', async () => {
    const card = await farCard();
    expect(questions(card)).to.have.length(7);
    expect(card.getBoundingClientRect().height).to.be.above(300);
    choice(card, 0, 'yes').click();
    await settled(card);
    expect(Object.values(card.record?.answers ?? {})).to.deep.equal(['yes']);
  });

  it('takes the focus and comes on the screen, as `focus()` and a missing answer ask [F4]', async () => {
    const card = await farCard('required');
    card.reportValidity();
    await nextFrame();
    expect(shadow(card).activeElement).to.equal(choice(card, 0, 'yes'));
    const { top, bottom } = choice(card, 0, 'yes').getBoundingClientRect();
    expect(top).to.be.above(-1);
    expect(bottom).to.be.below(innerHeight + 1);
  });

  it('is passed over on a screen only: on paper every card is laid out [A7]', async () => {
    const card = await farCard();
    const passing = sheetRules(card).filter(({ cssText }) =>
      cssText.includes('content-visibility'),
    );
    expect(passing.length).to.be.at.most(1);
    for (const rule of passing) {
      expect(rule).to.be.instanceOf(CSSMediaRule);
      expect((rule as CSSMediaRule).conditionText).to.equal('not print');
    }
  });
});
