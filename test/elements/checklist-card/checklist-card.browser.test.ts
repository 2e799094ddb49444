import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parentsChecklist } from '../../../src/content/nl/checklists/parents.ts';
import { registerLocale } from '../../../src/i18n/locale-registry.ts';
import { allChecked, checked } from '../../fixtures/checklists.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';
import { answer, cardWith, choice, focused, item, questions, recordOf } from './card-page.ts';

const ids = parentsChecklist.items.map(({ item }) => item.id);

describe('<checklist-card>', () => {
  it('asks the seven questions about parents, each with its id and its dimension [D1]', async () => {
    const card = await cardWith();
    expect(questions(card).map((question) => question.dataset['item'])).to.deep.equal(ids);
    const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag'];
    for (const [place, name] of names.entries()) {
      expect(item(card, place).textContent).to.contain(name);
    }
  });

  it('asks after the activity what it did [D11]', async () => {
    const [before, after] = [await cardWith(), await cardWith('moment="after"')];
    await answer(before, 'yes');
    await answer(after, 'yes');
    const [one, other] = [before, after].map((card) => recordOf(card));
    expect(one?.moment).to.equal('before');
    expect(other?.moment).to.equal('after');
    const words = [one, other].map((record) => record?.definition.words[ids[0] ?? '']);
    expect(words[0]).to.not.equal(words[1]);
    for (const [place, card] of [before, after].entries()) {
      expect(shadowText(card)).to.contain(words[place]);
    }
  });

  it('keeps unknown, no and unanswered apart, in the record and in words [D3]', async () => {
    const card = await cardWith();
    await answer(card, 'unknown', 'no');
    const { answers } = recordOf(card);
    expect(answers).to.deep.equal({ [ids[0] ?? '']: 'unknown', [ids[1] ?? '']: 'no' });
    const words = shadowText(card);
    for (const word of ['weten we niet', 'nee', 'niet ingevuld']) expect(words).to.contain(word);
  });

  it('shows an old answer with the words that were on screen [D11]', async () => {
    const record = checked();
    const words = { [ids[0] ?? '']: 'Een vraag van vroeger?' };
    const definition = { ...record.definition, words };
    const card = await cardWith('', { ...record, definition });
    expect(questions(card)[0]?.textContent).to.contain('Een vraag van vroeger?');
    expect(questions(card)[6]?.textContent).to.not.contain('vroeger');
  });

  it('says nothing to the page when a program sets the record, and once when a person answers', async () => {
    const card = await cardWith();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'record-change']) {
      card.parentElement?.addEventListener(type, () => heard.push(type));
    }
    card.record = checked();
    await settled(card.parentElement!);
    expect(heard).to.deep.equal([]);
    await answer(card, 'no');
    expect(heard).to.deep.equal(['input', 'change', 'record-change']);
  });

  for (const [name, yes, words] of [
    ['kennis', [0], 'Vooral kennis'],
    ['gedrag', [5, 6], 'Vooral gedrag'],
  ] as const) {
    it(`asks about the trap of ${name} when only that was touched [D6]`, async () => {
      const card = await cardWith();
      const values = ids.map((_, place) =>
        (yes as readonly number[]).includes(place) ? 'yes' : 'no',
      );
      await answer(card, ...values);
      expect(shadowText(card)).to.contain(words);
      await answer(card, ...values.map(() => 'yes'));
      expect(shadowText(card)).to.not.contain(words);
    });
  }

  it('names the cautions at an oudermoment [D9]', async () => {
    const card = await cardWith('kind="parent-talk" checklist="school"', undefined);
    expect(shadowText(card)).to.contain('Wie er was, is bereikt');
  });

  it('shows what the activity touches as soon as there is an answer [D6]', async () => {
    const card = await cardWith();
    expect(shadow(card).querySelector('.strip')).to.equal(null);
    await answer(card, 'no');
    const signs = [...shadow(card).querySelectorAll('.strip [data-dimension]')].map((sign) =>
      sign.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(signs).to.have.length(7);
    expect(signs.slice(0, 2)).to.deep.equal(['Kennis: nee', 'Emotioneel: niet ingevuld']);
  });

  it('has no total and no verdict [D6]', async () => {
    const card = await cardWith('', allChecked());
    expect(shadowText(card)).to.not.match(/score|punten|resultaat|%|goed|slecht/i);
  });

  it('is typed in by single keys: j d n ?, 1 to 4, Enter on, Backspace back [A2]', async () => {
    const card = await cardWith();
    choice(card, 0, 'yes').focus();
    for (const press of [
      'j',
      'Enter',
      'd',
      'Enter',
      'n',
      'Enter',
      '?',
      'Enter',
      '2',
      'Enter',
      '4',
    ]) {
      await sendKeys({ press });
      await settled(card.parentElement!);
    }
    const given = ['yes', 'partly', 'no', 'unknown', 'partly', 'unknown'];
    const expected = Object.fromEntries(given.map((value, place) => [ids[place], value]));
    expect(recordOf(card).answers).to.deep.equal(expected);
    await sendKeys({ press: 'Backspace' });
    expect(questions(card)[4]?.contains(focused())).to.equal(true);
  });

  for (const [set, count] of [
    ['school', 7],
    ['communication', 8],
    ['signs-parents', 5],
    ['signs-teachers', 4],
    ['signs-children', 4],
    ['attitudes', 4],
    ['tips', 7],
  ] as const) {
    it(`checklist="${set}" asks ${count} questions`, async () => {
      const card = await cardWith(`checklist="${set}"`);
      expect(questions(card)).to.have.length(count);
    });
  }

  it('offers for the tips how hard they are, and takes those answers', async () => {
    const card = await cardWith('checklist="tips"');
    await answer(card, 'already', 'soon', 'time', 'hard');
    expect(Object.values(recordOf(card).answers)).to.deep.equal([
      'already',
      'soon',
      'time',
      'hard',
    ]);
    expect(recordOf(card).activity).to.equal(undefined);
  });

  it('marks as Dutch what a list is called and about, where a language lacks it [T3]', async () => {
    registerLocale('qad', { messages: { 'checklist.before': '[vooraf]' } });
    const block = stage('<div lang="qad"><checklist-card session="none"></checklist-card></div>');
    await settled(block);
    const root = shadow(one(block, 'checklist-card'));
    for (const part of ['h2', '.intro']) {
      expect(one(root, `${part} [lang=nl]`).textContent, part).to.equal(
        one(root, part).textContent,
      );
    }
    const title = one(root, 'h2').textContent;
    one(block, 'checklist-card').setAttribute('activity', 'Openklas');
    await settled(block);
    expect(one(root, '.meta [lang=nl]').textContent).to.equal(title);
  });
});
