/** Lists of the host's own: by content, property and attribute, and what becomes of answers when they change. */
import { expect } from '@open-wc/testing';
import { axeFaults } from '../../support/axe.ts';
import { press } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import { answer, cardWith, choice, item, questions, recordOf } from './card-page.ts';

const list = '<h3>Voor het feest</h3><ol><li>Een?</li><li>Twee <em>dingen</em>?</li></ol>';

function texts(card: Element): string[] {
  return questions(card).map((question) => one(question, 'legend').textContent.trim());
}

describe('<checklist-card> with an own list', () => {
  it('asks what the list inside it asks, under its heading [E1]', async () => {
    const card = await cardWith('', undefined, list);
    expect(questions(card)).to.have.length(2);
    expect(texts(card)[1]).to.contain('Twee dingen?');
    expect(one(shadow(card), 'em').textContent).to.equal('dingen');
    expect(shadowText(card)).to.contain('Voor het feest');
  });

  it('takes a property before an attribute before content', async () => {
    const card = await cardWith(`items='["Uit het attribuut?"]'`, undefined, list);
    expect(texts(card).join()).to.contain('Uit het attribuut?');
    card.items = [
      'Uit de property?',
      { id: 'mijn', text: 'Nog een?' },
      { id: 'constructor', text: '3?' },
    ];
    await settled(card.parentElement!);
    expect(texts(card).join()).to.contain('Uit de property?');
    expect(shadow(card).querySelectorAll('input:checked')).to.have.length(0);
    await answer(card, 'yes', 'no', 'partly');
    expect(card.value).to.contain('"mijn":"no","constructor":"partly"');
    card.items = undefined;
    await settled(card.parentElement!);
    expect(texts(card).join()).to.contain('Uit het attribuut?');
  });

  it('follows the list when an editor changes it, and keeps the answers by their text', async () => {
    const card = await cardWith('', undefined, list);
    await answer(card, 'yes', 'partly');
    one(card, 'ol').prepend(Object.assign(document.createElement('li'), { textContent: 'Nul?' }));
    await settled(card.parentElement!);
    expect(questions(card)).to.have.length(3);
    expect(choice(card, 1, 'yes').checked).to.equal(true);
    expect(choice(card, 2, 'partly').checked).to.equal(true);
  });

  it('offers the answer of a question that went to the one now in its place [A1]', async () => {
    const card = await cardWith('', undefined, list);
    await answer(card, 'yes', 'partly');
    one(card, 'li').textContent = 'Een andere?';
    await settled(card.parentElement!);
    expect(item(card, 0).textContent).to.contain('“Een?”').and.contain('ja');
    expect(choice(card, 0, 'yes').checked).to.equal(false);
    expect(await axeFaults(card)).to.deep.equal([]);
    await press(card, 'Neem dit antwoord over');
    expect(choice(card, 0, 'yes').checked).to.equal(true);
    expect(Object.values(recordOf(card).answers)).to.have.members(['yes', 'partly']);
    expect(Object.keys(recordOf(card).answers)).to.have.length(2);
    expect(shadowText(card)).to.not.contain('Neem dit antwoord over');
  });

  it('keeps in sight an answer whose question has no place any more', async () => {
    const card = await cardWith('', undefined, list);
    await answer(card, 'yes', 'partly');
    one(card, 'li:last-child').remove();
    await settled(card.parentElement!);
    expect(shadowText(card)).to.contain('Niet meer op deze lijst').and.contain('Twee dingen?');
    await answer(card, 'no');
    expect(Object.values(recordOf(card).answers)).to.have.members(['no', 'partly']);
  });

  it('of a record keeps the words as they were on screen [D11]', async () => {
    const card = await cardWith('', undefined, list);
    await answer(card, 'yes', 'partly');
    expect(Object.values(recordOf(card).definition.words)).to.include.members([
      'Een?',
      'Twee dingen?',
    ]);
    expect(recordOf(card).items).to.have.length(2);
  });

  it('keeps with a record what the list is called, under the id of the list as it is now', async () => {
    const card = await cardWith('', undefined, list);
    await answer(card, 'yes');
    const { id } = recordOf(card).definition;
    expect(recordOf(card).definition.words).to.include({ [id]: 'Voor het feest' });
    one(card, 'ol').append(Object.assign(document.createElement('li'), { textContent: 'Drie?' }));
    one(card, 'h3').textContent = 'Na het feest';
    await settled(card.parentElement!);
    await answer(card, 'no');
    const { definition } = recordOf(card);
    expect(definition.words).to.include({ [definition.id]: 'Na het feest' });
    expect(definition.words).to.not.have.property(id);
    const plain = await cardWith('', undefined, '<ol><li>Een?</li></ol>');
    await answer(plain, 'yes');
    expect(recordOf(plain).definition.words).to.not.have.property(recordOf(plain).definition.id);
  });
});
