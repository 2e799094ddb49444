/** Cards in a session: both moments of one activity, several activities, old rounds. */
import { expect } from '@open-wc/testing';
import { sessionKey } from '../../../src/controllers/session/page-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import { isChecklist } from '../../../src/model/version.ts';
import type { Checklist } from '../../../src/model/record.ts';
import { axeFaults } from '../../support/axe.ts';
import { press } from '../../support/fill-in.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { answer, choice, questions, recordOf, write } from './card-page.ts';

interface Place {
  readonly session: ReflectionSession;
  readonly cards: readonly ChecklistCard[];
}

async function inSession(...attributes: readonly string[]): Promise<Place> {
  const cards = attributes.map((each) => `<checklist-card ${each}></checklist-card>`);
  const block = stage(`<reflection-session keep="none">${cards.join('')}</reflection-session>`);
  await settled(block);
  return {
    session: one<ReflectionSession>(block, 'reflection-session'),
    cards: [...block.querySelectorAll('checklist-card')],
  };
}

function held({ session }: Place): readonly Checklist[] {
  return session.dossier.records.filter(isChecklist);
}

const titleField = 'input[type=text]';

describe('<checklist-card> in a session', () => {
  it('holds both moments of an activity, and lays them side by side [A1]', async () => {
    const place = await inSession('activity="Openklas"');
    const [card] = place.cards as [ChecklistCard];
    await answer(card, 'yes', 'yes');
    await press(card, 'Achteraf');
    expect(choice(card, 0, 'yes').checked).to.equal(false);
    await answer(card, 'yes', 'partly');
    expect(held(place).map(({ moment }) => moment)).to.deep.equal(['before', 'after']);
    await press(card, 'Beide');
    const words = shadowText(card);
    expect(words).to.contain('zelfde').and.contain('deels');
    expect(await axeFaults(card)).to.deep.equal([]);
    await press(card, 'Vooraf');
    expect(choice(card, 1, 'yes').checked).to.equal(true);
  });

  it('shows the same record on two cards with the same key', async () => {
    const { cards } = await inSession('activity="Openklas"', 'activity=" openKLAS "');
    await answer(cards[0]!, 'no');
    expect(choice(cards[1]!, 0, 'no').checked).to.equal(true);
  });

  it('keeps activities apart that attributes name', async () => {
    const place = await inSession('activity="Openklas"', 'activity="Schoolfeest"');
    await answer(place.cards[0]!, 'no');
    await answer(place.cards[1]!, 'yes');
    expect(held(place).map(({ activity }) => activity?.title)).to.deep.equal([
      'Openklas',
      'Schoolfeest',
    ]);
    expect(choice(place.cards[0]!, 0, 'no').checked).to.equal(true);
  });

  it('lets a person name the activity, and both moments follow the name', async () => {
    const place = await inSession('');
    const [card] = place.cards as [ChecklistCard];
    await write(card, titleField, 'Openklas');
    await answer(card, 'yes');
    await press(card, 'Achteraf');
    await answer(card, 'no');
    expect(recordOf(card).activity?.title).to.equal('Openklas');
    await write(card, titleField, 'Openklas in mei');
    expect(held(place).map(({ activity }) => activity?.title)).to.deep.equal([
      'Openklas in mei',
      'Openklas in mei',
    ]);
    expect(held(place)).to.have.length(2);
  });

  it('begins a new activity beside the one that is there', async () => {
    const place = await inSession('');
    const [card] = place.cards as [ChecklistCard];
    await write(card, titleField, 'Openklas');
    await answer(card, 'yes');
    await press(card, 'Nieuwe activiteit');
    expect(choice(card, 0, 'yes').checked).to.equal(false);
    await answer(card, 'no');
    await write(card, titleField, 'Schoolfeest');
    expect(held(place).map(({ activity }) => activity?.title)).to.deep.equal([
      'Openklas',
      'Schoolfeest',
    ]);
    expect(held(place).map(({ answers }) => Object.values(answers)[0])).to.deep.equal([
      'yes',
      'no',
    ]);
    const select = one<HTMLSelectElement>(shadow(card), 'select');
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'Openklas',
      'Schoolfeest',
      'Nieuwe activiteit',
    ]);
    select.value = 'Openklas';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(card.parentElement!);
    expect(choice(card, 0, 'yes').checked).to.equal(true);
  });

  it('takes no unnamed activity for the other moment of a new one', async () => {
    const place = await inSession('');
    const [card] = place.cards as [ChecklistCard];
    await press(card, 'Achteraf');
    await answer(card, 'no');
    await press(card, 'Vooraf');
    await write(card, titleField, 'Openklas');
    await press(card, 'Nieuwe activiteit');
    expect(shadowText(card)).to.not.contain('Beide');
  });

  it('is read only in an old round [R7]', async () => {
    const { session, cards } = await inSession('activity="Openklas"');
    await answer(cards[0]!, 'yes');
    const old = session.round;
    session.startRound('2027-2028');
    await settled(session.parentElement!);
    expect(choice(cards[0]!, 0, 'yes').checked).to.equal(false);
    session[sessionKey].showRound(old);
    await settled(session.parentElement!);
    expect(shadow(cards[0]!).querySelectorAll('input, textarea')).to.have.length(0);
    expect(questions(cards[0]!)[0]?.textContent).to.match(/ja/);
    expect(questions(cards[0]!)[1]?.textContent).to.match(/niet ingevuld/);
  });
});
