/** The question card of `<dimension-form>`: from what is not known to what came back. */
import { expect } from '@open-wc/testing';
import {
  inquiryMoments,
  inquiryQuestions,
  inquiryRemedies,
  inquiryRespect,
} from '../../../src/content/nl/question-card.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { answers } from '../../fixtures/answers.ts';
import { endPrint, printed } from '../../support/print.ts';
import { one, settled, shadow } from '../../support/stage.ts';
import { all, choice, find, formWith, press, recordOf, write } from './form-page.ts';

const { ratings } = answers();
const asked: Assessment = {
  ...answers(),
  ratings: { ...ratings, time: 'unknown' },
  inquiry: { rational: { moment: 'aan de schoolpoort', until: '2026-12-04' } },
};

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function cards(form: Element): readonly HTMLElement[] {
  return all(form, '.question-card');
}

/** Sets an input that is no textarea as a person does. */
async function set(form: Element, selector: string, value: string): Promise<void> {
  const field = find(form, selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('<dimension-form> question card', () => {
  it('holds a card for each dimension that is not known, and for no other [D3] [D5]', async () => {
    const form = await formWith('', asked);
    expect(cards(form).map((card) => words(card.querySelector('.card-name')))).to.deep.equal([
      '3. Rationeel',
      '7. Tijd',
    ]);
    const lead = cards(form)[0]?.querySelector<HTMLElement>('.card-lead');
    expect(lead?.dataset.item).to.equal('parents.rational.lead.1');
    const known = await formWith('', { ...asked, ratings: { ...ratings, rational: 3 } });
    expect(cards(known)).to.have.length(0);
    expect(all(known, '.print-card')).to.have.length(0);
  });

  it('says that not knowing is an answer, the two remedies, and how one asks [D5] [D10]', async () => {
    const form = await formWith('', asked);
    const part = find(form, '.question-cards');
    for (const item of [...Object.values(inquiryRemedies), inquiryRespect])
      expect(words(part.querySelector(`[data-item="${item.id}"]`))).to.equal(item.text);
    expect(words(part)).to.contain('Dat is ook een antwoord');
  });

  it('asks whom, when and until when, and what was heard, and keeps it with its words [D11]', async () => {
    const form = await formWith('', asked);
    const labels = [...(cards(form)[1]?.querySelectorAll('label') ?? [])].map(words);
    const { ask, moment, until, heard } = inquiryQuestions;
    expect(labels).to.deep.equal([ask, moment, until, heard].map(({ text }) => text));
    await write(form, '#card-ask-time', 'De brugfiguur.');
    await set(form, '#card-moment-time', 'op een huisbezoek');
    await set(form, '#card-until-time', '2026-12-11');
    await write(form, '#card-heard-time', 'Vooral de avond is druk.');
    const record = recordOf(form);
    expect(record.ask?.time).to.equal('De brugfiguur.');
    expect(record.inquiry?.time).to.deep.equal({
      moment: 'op een huisbezoek',
      until: '2026-12-11',
      heard: 'Vooral de avond is druk.',
    });
    expect(record.inquiry?.rational).to.deep.equal(asked.inquiry?.rational);
    for (const { id, text } of [ask, moment, until, heard])
      expect(record.definition.words[id]).to.equal(text);
    await set(form, '#card-moment-time', '');
    expect(recordOf(form).inquiry?.time).to.not.have.property('moment');
  });

  it('suggests moments, and takes any other', async () => {
    const form = await formWith('', asked);
    const field = find(form, '#card-moment-rational') as HTMLInputElement;
    const list = field.list;
    expect([...(list?.options ?? [])].map(({ value }) => value)).to.deep.equal(
      inquiryMoments.map(({ text }) => text),
    );
    await set(form, '#card-moment-rational', 'in de bus');
    expect(recordOf(form).inquiry?.rational?.moment).to.equal('in de bus');
  });

  it('shows what the host sets in fields that a person wrote in', async () => {
    const form = await formWith('', asked);
    await set(form, '#card-moment-rational', 'in de bus');
    form.value = JSON.stringify(asked);
    await settled();
    expect((find(form, '#card-moment-rational') as HTMLInputElement).value).to.equal(
      'aan de schoolpoort',
    );
    expect((find(form, '#card-until-rational') as HTMLInputElement).value).to.equal('2026-12-04');
  });

  it('leads to the answer, and then keeps what was heard in the review [D5]', async () => {
    const form = await formWith('', asked);
    await write(form, '#card-heard-rational', 'Ze vinden het de moeite.');
    await press(form, '.question-card .text-button');
    expect(find(form, '#heading-rational').closest('.current')).to.not.equal(null);
    await press(form, choice('rational', 4));
    expect(recordOf(form).inquiry?.rational?.heard).to.equal('Ze vinden het de moeite.');
    const row = all(form, '.answers li')[2];
    expect(words(row)).to.contain('4 veel').and.contain('Gehoord: Ze vinden het de moeite.');
    expect(cards(form)).to.have.length(1);
    const paper = all(form, '[data-dimension=rational] .print-only').map(words);
    expect(paper).to.include('Wat hoorden jullie? Ze vinden het de moeite.');
  });

  it('shows a locked card to read, and says that it has to be reopened first', async () => {
    const form = await formWith('', { ...asked, done: true });
    const part = find(form, '.question-cards');
    expect(part.querySelectorAll('input, textarea')).to.have.length(0);
    expect(words(part)).to.contain('aan de schoolpoort').and.contain('4 december 2026');
    expect(words(part.querySelector('.reopen-hint'))).to.match(/^Heropen/);
    await press(form, '.reopen');
    expect(all(form, '.question-card input').length).to.be.greaterThan(0);
    expect(all(form, '.reopen-hint')).to.have.length(0);
  });

  it('counts what stands on a card alone as an answer [F2]', async () => {
    const { ask, notes, talk, context, ...rest } = asked;
    expect([ask, notes, talk, context]).to.not.include(undefined);
    const form = await formWith('name="kijk"', { ...rest, ratings: {} });
    expect(form.value).to.contain('aan de schoolpoort');
  });
});

describe('the printed question card', () => {
  it('is a card an unknown, with its number, what was written, and lines for the rest [A7]', async () => {
    const form = await formWith('', asked);
    const { frame, sheet, times } = await printed(() => find(form, '.print-card').click());
    expect(times).to.equal(1);
    expect(sheet.title).to.equal('Vraagkaart');
    const root = shadow(one(sheet, '.sheet'));
    const paper = [...root.querySelectorAll<HTMLElement>('.card')];
    expect(paper.map(({ dataset }) => dataset.dimension)).to.deep.equal(['rational', 'time']);
    const ids = (card: Element | undefined): readonly (string | undefined)[] =>
      [...(card?.querySelectorAll<HTMLElement>('[data-item^="inquiry"]') ?? [])].map(
        ({ dataset }) => dataset.item,
      );
    const questions = Object.values(inquiryQuestions).map(({ id }) => id);
    expect(ids(paper[0])).to.deep.equal([...questions, inquiryRespect.id]);
    const labels = [...(cards(form)[0]?.querySelectorAll('label') ?? [])];
    expect(labels.map(({ dataset }) => dataset.item)).to.deep.equal(questions);
    expect(words(paper[0]?.querySelector('h3'))).to.match(/^3 Rationeel/);
    expect(words(paper[0])).to.contain('De brugfiguur.').and.contain('4 december 2026');
    expect(paper[1]?.querySelectorAll('.write')).to.have.length(3);
    expect(paper[1]?.querySelectorAll('.rule').length).to.be.greaterThan(2);
    for (const { text } of Object.values(inquiryRemedies))
      expect(words(root.querySelector('.root'))).to.contain(text);
    endPrint(frame);
  });

  it('keeps the words that were on screen when it was answered [D11]', async () => {
    const { heard } = inquiryQuestions;
    const definition = { id: 'dimensions', version: 1, words: { [heard.id]: 'Wat bleek?' } };
    const form = await formWith('', { ...asked, definition });
    const { frame, sheet } = await printed(() => find(form, '.print-card').click());
    const label = shadow(one(sheet, '.sheet')).querySelector(`[data-item="${heard.id}"]`);
    expect(words(label)).to.equal('Wat bleek?');
    expect(words(find(form, '#card-name-rational').parentElement)).to.contain('Wat bleek?');
    endPrint(frame);
  });
});
