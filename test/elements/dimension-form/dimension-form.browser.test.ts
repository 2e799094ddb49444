/** `<dimension-form>`: what a person fills in, and what becomes of it. */
import { expect } from '@open-wc/testing';
import { parentsPrompts } from '../../../src/content/nl/prompts-parents.ts';
import { schoolPrompts } from '../../../src/content/nl/prompts-school.ts';
import { behaviourCautions } from '../../../src/content/nl/cautions.ts';
import { dimensions } from '../../../src/model/dimension.ts';
import { answers } from '../../fixtures/answers.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { settled, shadow } from '../../support/stage.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { all, choice, find, formWith, goTo, press, recordOf, write } from './form-page.ts';

function visible(form: Element, selector: string): Element[] {
  return all(form, selector).filter((each) => each.checkVisibility());
}

describe('<dimension-form> questions', () => {
  for (const [about, { dimensions: asked }] of [
    ['parents', parentsPrompts],
    ['school', schoolPrompts],
  ] as const) {
    it(`about="${about}" holds every lead question and prompt, in the model's order [D1] [D2]`, async () => {
      const form = await formWith(`about="${about}"`);
      const ids = all(form, '[data-item]').map((each) => each.dataset.item);
      const wanted = asked.flatMap(({ leads, prompts }) => [...leads, ...prompts]);
      expect(ids.filter((id) => wanted.some((item) => item.id === id))).to.deep.equal(
        wanted.map(({ id }) => id),
      );
      const order = all(form, '.dimension').map((each) => each.dataset.dimension);
      expect(order).to.deep.equal([...dimensions]);
    });
  }

  it('shows behaviour and time on one step, with the cautions of S4 §2 [D2] [D9]', async () => {
    const form = await formWith();
    await goTo(form, 6);
    const shown = visible(form, '.dimension') as HTMLElement[];
    expect(shown.map((each) => each.dataset.dimension)).to.deep.equal(['behaviour', 'time']);
    expect(find(form, '.where').textContent.trim()).to.equal('Stap 6 en 7 van 7');
    for (const { id } of behaviourCautions) {
      expect(find(form, `[data-item="${id}"]`).checkVisibility(), id).to.be.true;
    }
  });

  it('words the questions with another word for parent [D8]', async () => {
    const form = await formWith('carer="grandparent"');
    expect(shadowText(form))
      .to.include('grootouders')
      .and.not.match(/\b[Oo]uders\b/);
  });

  it('asks the diagnostic question where little is seen, and only there [D10]', async () => {
    const form = await formWith();
    const asks = (): boolean =>
      find(form, '[data-dimension=emotional]').textContent.includes(
        'moeilijk gevoel bij onze school',
      );
    await press(form, choice('emotional', 4));
    expect(asks()).to.be.false;
    await press(form, choice('emotional', 2));
    expect(asks()).to.be.true;
  });
});

describe('<dimension-form> answers', () => {
  it('keeps a score, each way not to score, and no answer apart [D3]', async () => {
    const form = await formWith();
    await press(form, choice('knowledge', 2));
    await press(form, choice('emotional', 'unknown'));
    await press(form, choice('rational', 'not-applicable'));
    await press(form, choice('belief', 'undisclosed'));
    await press(form, choice('competence', 5));
    await press(form, '#rating-competence .clear');
    expect(recordOf(form).ratings).to.deep.equal({
      knowledge: 2,
      emotional: 'unknown',
      rational: 'not-applicable',
      belief: 'undisclosed',
    });
    await goTo(form, 8);
    const words = all(form, '.answers .answer').map((each) => each.textContent.trim());
    expect(words.slice(0, 5)).to.deep.equal([
      '2 weinig',
      'weten we niet',
      'niet van toepassing',
      'zeg ik liever niet',
      'niet ingevuld',
    ]);
  });

  it('marks of prompts are counted in words and never change a score [D3]', async () => {
    const form = await formWith();
    await press(form, '[name="parents.knowledge.1"][value=strong]');
    await press(form, '[name="parents.knowledge.2"][value=weak]');
    await press(form, '[name="parents.knowledge.3"][value=unknown]');
    expect(recordOf(form).ratings).to.deep.equal({});
    expect(find(form, '#prompts-knowledge .mark-summary').textContent).to.include(
      'Gemerkt: 1 sterk, 1 zwak, 1 weten we niet. Dit telt niet mee in je antwoord.',
    );
    await press(form, '[name="parents.knowledge.2"][value=weak]');
    expect(recordOf(form).prompts).to.deep.equal({
      'parents.knowledge.1': 'strong',
      'parents.knowledge.3': 'unknown',
    });
    await press(form, '#prompts-knowledge .mark-summary button');
    expect(recordOf(form).prompts).to.equal(undefined);
  });

  it('opens "Wie kunnen we dit vragen?" at an unknown, and keeps what is written [D5]', async () => {
    const form = await formWith();
    expect(all(form, '.ask')).to.have.lengthOf(0);
    await press(form, choice('belief', 'unknown'));
    expect(find(form, '.ask').textContent).to.include('Wie kunnen we dit vragen?');
    await write(form, '#ask-belief', 'De brugfiguur');
    expect(recordOf(form).ask).to.deep.equal({ belief: 'De brugfiguur' });
  });

  it('notes the soil, adds a line as one writes, and removes one [D7]', async () => {
    const form = await formWith();
    await write(form, '#soil-new', 'De school verhuist.');
    await write(form, '#soil-new', 'Veel talen.');
    expect(recordOf(form).context).to.deep.equal(['De school verhuist.', 'Veel talen.']);
    await press(form, '.soil-lines li button');
    expect(recordOf(form).context).to.deep.equal(['Veel talen.']);
    await goTo(form, 8);
    expect(find(form, '.soil-band').textContent).to.include('Veel talen.');
  });

  it('keeps why the team looks now: a reason of the model, or own words', async () => {
    const form = await formWith();
    await press(form, '.reasons label:nth-child(2) input');
    expect(recordOf(form).why).to.equal('parents');
    await press(form, '.reasons label:nth-child(4) input');
    expect(recordOf(form).why).to.equal(undefined);
    await write(form, '#why-own', 'Het is tijd.');
    expect(recordOf(form).why).to.equal('Het is tijd.');
  });

  it('keeps note and wish to talk, and shows both in the review', async () => {
    const form = await formWith();
    await write(form, '#note-time', 'Vooral ’s avonds.');
    await press(form, '[data-dimension=time] .talk input');
    expect(recordOf(form)).to.deep.include({
      notes: { time: 'Vooral ’s avonds.' },
      talk: ['time'],
    });
    await goTo(form, 8);
    const row = all(form, '.answers li').at(-1);
    expect(row?.textContent)
      .to.include('Vooral ’s avonds.')
      .and.include('Hier willen we over praten');
  });

  it('fires input, change and record-change once for a choice; only input while one types', async () => {
    const form = await formWith();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'record-change']) {
      document.body.addEventListener(type, () => heard.push(type), { once: false });
    }
    await press(form, choice('knowledge', 3));
    expect(heard.splice(0)).to.deep.equal(['input', 'change', 'record-change']);
    const field = find(form, '#note-knowledge') as HTMLTextAreaElement;
    field.value = 'a';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(heard.splice(0)).to.deep.equal(['input']);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(heard.splice(0)).to.deep.equal(['change', 'record-change']);
    await goTo(form, 3);
    form.value = JSON.stringify(answers());
    await settled();
    expect(heard).to.deep.equal([]);
  });

  it('hands out the record with who, about whom, scale, and the event with it', async () => {
    const form = await formWith('about="school" by="team" unit="team" subject="3A" scale="4"');
    const heard: unknown[] = [];
    form.addEventListener('record-change', (event) => {
      heard.push((event as unknown as { readonly record: unknown }).record);
    });
    await press(form, choice('time', 4));
    const record = recordOf(form);
    const { about, by, unit, subject, scale, lang, definition } = record;
    expect({ about, by, unit, subject, scale, lang }).to.deep.equal({
      about: 'school',
      by: 'team',
      unit: 'team',
      subject: '3A',
      scale: 4,
      lang: 'nl',
    });
    expect(definition.id).to.equal('dimensions');
    expect(heard).to.deep.equal([record]);
    expect(JSON.parse(form.value)).to.deep.equal(record);
  });

  it('warns once of bad attributes and takes the defaults [R1]', async () => {
    const form = await formWith('about="x" scale="9" unit="y" layout="z"');
    await press(form, choice('knowledge', 5));
    const { about, scale, unit } = recordOf(form);
    expect({ about, scale, unit }).to.deep.equal({ about: 'parents', scale: 5, unit: undefined });
    expect(takeConsole().filter((line) => line.includes('E101'))).to.have.lengthOf(1);
  });
});

describe('<dimension-form> words as they were', () => {
  it('keeps the words that were on screen with an answer, and lets them go with it [D11]', async () => {
    const form = await formWith();
    await press(form, choice('time', 2));
    const { words } = recordOf(form).definition;
    expect(words['parents.time.lead.1']).to.equal(
      'Zien wij ouders tijd nemen voor school en leren?',
    );
    expect(words['scale.5.2']).to.equal('weinig');
    await press(form, '#rating-time .clear');
    expect(recordOf(form).definition.words).to.deep.equal({});
  });

  it('shows an old answer with its own words, not with today’s [D11]', async () => {
    const record = answers();
    const words = { 'parents.time.lead.1': 'Hebben vaders en moeders tijd?' };
    const form = await formWith('', { ...record, definition: { ...record.definition, words } });
    expect(find(form, '#heading-time').textContent).to.include('Hebben vaders en moeders tijd?');
    expect(find(form, '#heading-belief').textContent).to.include('Geloven ouders');
  });
});

describe('<dimension-form> done', () => {
  it('"Klaar" locks the record and shows it in full; "Heropen" makes the next revision', async () => {
    const form = await formWith('', answers());
    await goTo(form, 8);
    await press(form, '.foot .primary');
    expect(recordOf(form).done).to.be.true;
    expect(visible(form, 'input, textarea')).to.have.lengthOf(0);
    expect(visible(form, '.answers li')).to.have.lengthOf(7);
    await press(form, '.reopen');
    const { done, revision, history } = recordOf(form);
    expect({ done, revision, digests: history.length }).to.deep.equal({
      done: undefined,
      revision: 2,
      digests: 1,
    });
    expect(visible(form, '.progress button').length).to.be.greaterThan(0);
  });

  it('readonly shows the answers and offers no control', async () => {
    const form = await formWith('readonly', answers());
    expect(visible(form, 'input, textarea, button')).to.have.lengthOf(0);
    expect(shadowText(form)).to.include('De school verhuist in mei.');
  });

  it('lists unknowns about parents as evidence for the school’s knowledge [D5]', async () => {
    const form = await formWith('', answers());
    expect(find(form, '.form-step.review').textContent).to.match(
      /nog niet over de ouders: rationeel/,
    );
  });

  it('says who filled in about whom, and that it is a view [D4]', async () => {
    const form = await formWith('', answers());
    expect(find(form, '.form-step.review').textContent)
      .to.include('Over de betrokkenheid van ouders op de school, ingevuld door het schoolteam.')
      .and.include('Het is geen meting.');
  });
});

describe('<dimension-form> on paper', () => {
  it('has all steps and a plain mirror of every text in the document at once [A7]', async () => {
    const record = answers();
    const form = await formWith('', record);
    expect(all(form, '.form-step')).to.have.lengthOf(9);
    const mirrors = all(form, '.mirror').map((each) => each.textContent);
    for (const text of [
      ...Object.values(record.notes ?? {}),
      ...Object.values(record.ask ?? {}),
      ...(record.context ?? []),
    ]) {
      expect(mirrors).to.include(text);
    }
    const onPaper = all(form, '.score .print-only').map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(onPaper).to.deep.equal([
      'Antwoord: 4 veel',
      'Antwoord: 2 weinig',
      'Antwoord: weten we niet',
      'Antwoord: niet van toepassing',
      'Antwoord: zeg ik liever niet',
      'Antwoord: 5 heel veel',
      'Antwoord: 3 wisselend',
    ]);
  });

  it('uses no style attribute [X1]', async () => {
    const form = await formWith('', answers());
    expect(shadow(form).querySelectorAll('[style]')).to.have.lengthOf(0);
  });
});
