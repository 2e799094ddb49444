/** How a team talks about one dimension at a time, and what it agrees. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/team-dialogue/define.ts';
import type { TeamDialogue } from '../../../src/elements/team-dialogue/team-dialogue.ts';
import type { Agreement, Assessment } from '../../../src/model/record.ts';
import { parseAgreement } from '../../../src/model/parse-agreement.ts';
import { answersOf, sixColleagues } from '../../fixtures/team-answers.ts';
import { axeFaults } from '../../support/axe.ts';
import { endPrint, printed } from '../../support/print.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

async function dialogueOf(
  answers: readonly Assessment[],
  attributes = 'step="agree"',
): Promise<TeamDialogue> {
  const block = stage(`<form><team-dialogue name="talk" ${attributes}></team-dialogue></form>`);
  const dialogue = one<TeamDialogue>(block, 'team-dialogue');
  dialogue.assessments = answers;
  await settled(block);
  return dialogue;
}

function button(dialogue: TeamDialogue, words: string): HTMLButtonElement {
  const all = [...shadow(dialogue).querySelectorAll('button')];
  const found = all.find((each) =>
    each.textContent.trim().replaceAll(/\s+/g, ' ').startsWith(words),
  );
  if (!found) throw new Error(`No button "${words}"`);
  return found;
}

async function press(dialogue: TeamDialogue, words: string): Promise<void> {
  button(dialogue, words).click();
  await settled();
}

async function choose(dialogue: TeamDialogue, dimension: string, value: string): Promise<void> {
  const row = one(shadow(dialogue), `.agreement[data-item="dimension.${dimension}"]`);
  one(row, `input[value="${value}"]`).click();
  await settled();
}

async function write(dialogue: TeamDialogue, id: string, text: string): Promise<void> {
  const field = one<HTMLTextAreaElement>(shadow(dialogue), `#${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

function recordOf(dialogue: TeamDialogue): Agreement {
  return parseAgreement(JSON.parse(dialogue.value));
}

describe('<team-dialogue> while a team talks', () => {
  it('begins with the widest spread, leads unknowns to whom to ask, and gedrag to tijd and its cautions [D5] [D9] [D10]', async () => {
    const dialogue = await dialogueOf(sixColleagues(), 'step="talk"');
    const topic = (): string => one(shadow(dialogue), '.topic').textContent.replaceAll(/\s+/g, ' ');
    expect(topic()).to.contain('Competentie').and.contain('4 stappen uit elkaar');
    expect(topic()).to.contain('2 keer 2 weinig').and.contain('1 keer weten we niet');
    expect(topic()).to.contain('Wie kunnen').and.contain('3 collega’s willen hierover praten');
    expect(topic()).to.contain('zonder namen').and.contain('Elk antwoord is een eigen kijk');
    expect(await axeFaults(dialogue)).to.deep.equal([]);

    await press(dialogue, 'Overtuiging');
    expect(topic()).to.contain('3 collega’s weten het niet. Wie kunnen');
    await press(dialogue, 'Gedrag');
    expect(topic()).to.contain('Leg gedrag en tijd nu naast elkaar');
    expect(topic()).to.contain('Wie er was, is bereikt').and.contain('thuis heel betrokken');
    await press(dialogue, 'Rationeel');
    expect(topic()).to.contain('Jullie gaven allemaal hetzelfde antwoord');
    expect(shadow(dialogue).querySelectorAll('[aria-current]').length).to.equal(1);

    await press(dialogue, 'Ga afspreken');
    expect(shadow(dialogue).querySelectorAll('.agreement').length).to.equal(7);
    expect(shadow(dialogue).activeElement?.className).to.contain('step-name');
  });

  it('talks without answers about a group that is too small to show', async () => {
    const answers = answersOf(['1,2,3,4,5,1,2', '5,4,3,2,1,5,4'], { by: 'parent' });
    const dialogue = await dialogueOf(answers, 'step="talk" group="parents"');
    const text = shadowText(dialogue);
    expect(text).to.contain('Vanaf 5 personen').and.contain('Wanneer zag je een ouder de weg');
    expect(text).not.to.contain('uit elkaar:').and.not.contain('keer');
  });
});

describe('<team-dialogue> while a team agrees', () => {
  it('keeps a rating, a way not to score, what is open, why and the minority apart, and locks it [D3] [D10] [D11]', async () => {
    const dialogue = await dialogueOf(sixColleagues());
    expect(button(dialogue, 'Klaar').disabled).to.equal(true);
    await choose(dialogue, 'knowledge', '4');
    await choose(dialogue, 'belief', 'unknown');
    await choose(dialogue, 'competence', '2');
    await choose(dialogue, 'competence', 'open');
    await write(dialogue, 'why-knowledge', 'We zagen het op de infoavond.');
    one(shadow(dialogue), '[data-item="dimension.competence"] .text-button').click();
    await settled();
    await write(dialogue, 'minority-competence', 'In de kleuterklas lukt het wel.');
    const record = recordOf(dialogue);
    expect(record.ratings).to.deep.equal({ knowledge: 4, belief: 'unknown' });
    expect(record.open).to.deep.equal(['competence']);
    expect(record.why).to.deep.equal({ knowledge: 'We zagen het op de infoavond.' });
    expect(record.minority).to.deep.equal({ competence: 'In de kleuterklas lukt het wel.' });
    expect(record.sources.length).to.equal(6);
    expect(record.definition.words['scale.5.4']).to.equal('veel');
    const text = shadowText(dialogue);
    expect(text).to.contain('afgesproken na 6 antwoorden').and.contain('Nog niet besproken');
    expect(text).to.contain('we zijn het nog niet eens').and.contain('4 stappen uit elkaar');
    expect(await axeFaults(dialogue)).to.deep.equal([]);

    await press(dialogue, 'Klaar');
    expect(recordOf(dialogue).done).to.equal(true);
    expect(shadow(dialogue).querySelectorAll('.agreement input').length).to.equal(0);
    expect(shadowText(dialogue)).to.contain('iemand ziet het anders');
    await press(dialogue, 'Open de afspraak opnieuw');
    expect(recordOf(dialogue).revision).to.equal(2);

    one(shadow(dialogue), '[data-item="dimension.competence"] .clear').click();
    await settled();
    expect(recordOf(dialogue).open).to.equal(undefined);
    const checked = shadow(dialogue).querySelectorAll(
      '[data-item="dimension.competence"] :checked',
    );
    expect(checked.length).to.equal(0);
  });

  it('says which answers are others now, and takes them in', async () => {
    const answers = sixColleagues();
    const dialogue = await dialogueOf(answers);
    await choose(dialogue, 'knowledge', '4');
    const [first, second, ...rest] = answers as [Assessment, Assessment, ...Assessment[]];
    const added = { ...first, id: '00000000-0000-4000-8000-000000000099' };
    dialogue.assessments = [{ ...first, ratings: { knowledge: 1 } }, ...rest, added];
    await settled();
    const text = shadowText(dialogue);
    expect(text).to.contain('Eén antwoord veranderde.').and.contain('Eén antwoord kwam erbij.');
    expect(text).to.contain('Eén antwoord is hier niet meer.');
    await press(dialogue, 'Neem de antwoorden van nu');
    expect(recordOf(dialogue).sources).not.to.contain(second.id);
    expect(shadowText(dialogue)).not.to.contain('veranderde');
  });

  it('asks each dimension when required, and goes to the first without an agreement [F4]', async () => {
    const dialogue = await dialogueOf(sixColleagues(), 'step="talk" required');
    await settled();
    expect(dialogue.reportValidity()).to.equal(false);
    await settled();
    const focused = shadow(dialogue).activeElement;
    expect(focused?.getAttribute('name')).to.equal('agreed-knowledge');
    expect(shadowText(dialogue)).to.contain('Kies een antwoord');
    for (const dimension of ['knowledge', 'emotional', 'rational', 'belief', 'competence']) {
      await choose(dialogue, dimension, 'open');
    }
    await choose(dialogue, 'behaviour', '3');
    await choose(dialogue, 'time', 'undisclosed');
    expect(dialogue.checkValidity()).to.equal(true);
  });
});

describe('<team-dialogue> on paper', () => {
  it('has what everyone saw, the agreement with why and minority, what is open, and the cautions [A7] [D3] [D4]', async () => {
    const dialogue = await dialogueOf(sixColleagues());
    await choose(dialogue, 'knowledge', '4');
    await choose(dialogue, 'emotional', 'open');
    await write(dialogue, 'why-knowledge', 'We zagen het op de infoavond.');
    const { frame, sheet, times } = await printed(() => button(dialogue, 'Druk af').click());
    const text = shadowText(one(sheet.body, '.sheet'));
    endPrint(frame);
    expect(times).to.equal(1);
    expect(text).to.contain('4 veel').and.contain('We zagen het op de infoavond.');
    expect(text).to.contain('Nog niet eens : emotioneel').and.contain('2 keer weten we niet');
    expect(text).to.contain('6 collega’s vulden in').and.contain('Het is geen meting');
  });
});
