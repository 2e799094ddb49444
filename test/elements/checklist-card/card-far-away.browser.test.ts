/** On a page of many cards a far one is not laid out, and is no less there: for answers, the focus, a form. */
import { expect } from '@open-wc/testing';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import { nextFrame, one, settled, shadow, stage } from '../../support/stage.ts';
import { choice, questions, recordOf } from './card-page.ts';

/** The last of `count` cards on a page, some screens below the top, with `attributes`. */
async function farCard(attributes = '', count = 4): Promise<ChecklistCard> {
  const card = '<checklist-card session="none"></checklist-card>';
  const last = `<checklist-card session="none" ${attributes}></checklist-card>`;
  const block = stage(`${card.repeat(count - 1)}<div></div>${last}`);
  one(block, 'div').style.blockSize = '9000px';
  await settled(block);
  await nextFrame();
  return one<ChecklistCard>(block, 'checklist-card:last-child');
}

function isLaidOut(card: Element): boolean {
  return questions(card)[0]?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
}

describe('<checklist-card> far from the screen', () => {
  it('is laid out at once where cards are few', async () => {
    expect(isLaidOut(await farCard('', 3))).to.equal(true);
  });

  it('has all its questions, takes room, and can be answered', async () => {
    const card = await farCard();
    expect(isLaidOut(card)).to.equal(false);
    expect(questions(card)).to.have.length(7);
    expect(card.getBoundingClientRect().height).to.be.above(300);
    choice(card, 0, 'yes').click();
    await settled(card);
    expect(Object.values(recordOf(card).answers)).to.deep.equal(['yes']);
  });

  it('takes the focus and comes on the screen when an answer is missing [F4]', async () => {
    const card = await farCard('required');
    card.reportValidity();
    await nextFrame();
    await nextFrame();
    const first = choice(card, 0, 'yes');
    expect(shadow(card).activeElement).to.equal(first);
    const { top, bottom } = first.getBoundingClientRect();
    expect(top).to.be.above(-1);
    expect(bottom).to.be.below(innerHeight + 1);
    expect(isLaidOut(card)).to.equal(true);
  });

  it('is as high as its questions once one has scrolled to it, in silence [R3]', async () => {
    const card = await farCard();
    const faults: string[] = [];
    const keep = ({ message }: ErrorEvent): void => void faults.push(message);
    addEventListener('error', keep);
    card.scrollIntoView();
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    removeEventListener('error', keep);
    expect(faults).to.deep.equal([]);
    const { bottom } = one(shadow(card), '.foot').getBoundingClientRect();
    expect(card.getBoundingClientRect().bottom - bottom).to.be.within(0, 2);
    expect(isLaidOut(card)).to.equal(true);
  });
});
