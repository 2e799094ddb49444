/** A school's own form with two cards, sent to a server of its own, and what comes back after that. */
import { expect } from '@open-wc/testing';
import type { ChecklistCard } from '../../../src/elements/checklist-card/checklist-card.ts';
import { framedPage, leave } from '../../support/framed-page.ts';
import { everyElement, one, settled, shadow } from '../../support/stage.ts';

interface Echo {
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

function cards(page: Document): readonly ChecklistCard[] {
  return [...page.querySelectorAll('checklist-card')];
}

function answersOf(page: Document): readonly unknown[] {
  return cards(page).map(({ record }) => record?.answers);
}

/** Chooses at each question of a card, the answers in turn. */
async function answerAll(card: ChecklistCard): Promise<void> {
  const questions = [...shadow(card).querySelectorAll('[data-item]:has(input[type=radio])')];
  for (const [index, question] of questions.entries()) {
    const radios = question.querySelectorAll<HTMLInputElement>('input[type=radio]');
    radios[index % radios.length]?.click();
  }
  await settled(card.parentElement!);
}

describe('two <checklist-card> in a plain form', () => {
  it('[F2] [F3] post records that hold to the schema, and come back with Back and reload', async () => {
    const { document: page } = await framedPage('checklist/form.html');
    for (const card of cards(page)) await answerAll(card);
    const given = answersOf(page);
    expect(given.map((answers) => Object.keys(answers as object).length)).to.deep.equal([7, 7]);

    const sent = await leave(page, () => one<HTMLButtonElement>(page, 'form > button').click());
    const { fields, faults } = JSON.parse(one(sent, 'script').textContent) as Echo;
    expect(faults).to.deep.equal({ ouders: [], school: [] });
    const came = ['ouders', 'school'].map(
      (name) => (JSON.parse(fields[name] ?? '') as { readonly answers: unknown }).answers,
    );
    expect(came).to.deep.equal(given);

    const back = await leave(sent, ({ history }) => history.back());
    expect(answersOf(back)).to.deep.equal(given);
    const again = await leave(back, ({ location }) => location.reload());
    expect(answersOf(again)).to.deep.equal(given);
  });
});

describe('<checklist-card> beside an editor’s own list', () => {
  it('[E1] asks the five questions with their heading and markup, and leaves the list readable', async () => {
    const page = await framedPage('checklist/own.html');
    const [card] = cards(page.document);
    const questions = [...shadow(card!).querySelectorAll('fieldset[data-item]')];
    expect(questions).to.have.length(5);
    const text = [...everyElement(shadow(card!))].map((each) => each.localName);
    expect(text).to.include.members(['em', 'strong', 'a']);
    expect(shadow(card!).textContent).to.contain('Is ons feest er voor iedereen?');
    expect(one(page.document, 'ol').checkVisibility()).to.equal(true);
    await answerAll(card!);
    expect(card!.record?.definition.id).to.match(/^list\./);
    expect(Object.values(card!.record?.definition.words ?? {})).to.include(
      'Kan je er met een rolstoel in?',
    );
    expect(page.recorded()).to.deep.equal([]);
  });
});
