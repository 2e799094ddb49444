/** What the dialogue shows of several people's answers, and what it does not. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/team-dialogue/define.ts';
import type { TeamDialogue } from '../../../src/elements/team-dialogue/team-dialogue.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { answersOf, manyColleagues, sixColleagues } from '../../fixtures/team-answers.ts';
import { press } from '../../support/fill-in.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, setField, settled, shadow, stage } from '../../support/stage.ts';

async function dialogueOf(assessments: unknown, attributes = ''): Promise<TeamDialogue> {
  const block = stage(`<team-dialogue ${attributes}></team-dialogue>`);
  const dialogue = one<TeamDialogue>(block, 'team-dialogue');
  setField(dialogue, 'assessments', assessments);
  await settled(block);
  return dialogue;
}

function words(node: Element | ShadowRoot): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of the cells of a row, with those that only a screen reader hears. */
function cells(dialogue: Element, dimension: string): readonly string[] {
  const row = one(shadow(dialogue), `tr[data-item="dimension.${dimension}"]`);
  return [...row.querySelectorAll('td')].map(words);
}

function order(dialogue: Element): readonly (string | undefined)[] {
  const rows = [...shadow(dialogue).querySelectorAll('tbody tr')];
  return rows.map((row) => row.getAttribute('data-item')?.replace('dimension.', ''));
}

describe('<team-dialogue> of six colleagues', () => {
  it('[D3] [D4] [A3] says of each dimension who answered what, widest spread first, never a mean', async () => {
    const dialogue = await dialogueOf(sixColleagues());
    expect(order(dialogue)).to.deep.equal([
      'competence',
      'emotional',
      'belief',
      'time',
      'knowledge',
      'behaviour',
      'rational',
    ]);
    expect(cells(dialogue, 'competence')).to.deep.equal([
      '1 keer 1 heel weinig, 2 keer 2 weinig, 1 keer 4 veel, 1 keer 5 heel veel',
      '1 keer weten we niet',
      '4 stappen uit elkaar 3, 3 willen hierover praten',
    ]);
    expect(cells(dialogue, 'rational')).to.deep.equal(['6 keer 4 veel', '', 'iedereen gelijk']);
    const all = words(shadow(dialogue));
    expect(all).to.contain('6 collega’s vulden in');
    expect(all).to.contain('We tonen geen gemiddelde.');
    expect(all).to.contain('Dit is de kijk van wie invulde. Het is geen meting.');
    expect(all).not.to.match(/\d,\d|gemiddeld [^v]/);
  });

  it('[D5] [D10] begins the talk where they differ most, then with what is not known', async () => {
    const dialogue = await dialogueOf(sixColleagues());
    const panel = words(one(shadow(dialogue), '.panel'));
    expect(panel).to.match(/^Eerst hierover Competentie Jullie liggen 4 stappen uit elkaar/);
    expect(panel).to.contain(
      'Overtuiging. 3 collega’s weten het niet. Wie kunnen jullie dit vragen?',
    );
    await press(dialogue, 'Ga praten');
    const here = one(shadow(dialogue), '[aria-pressed="true"]');
    expect(words(here)).to.equal('Praten');
    expect(shadow(dialogue).activeElement?.className).to.contain('step-name');
  });

  it('[D3] keeps four kinds of no number apart, and counts none of them', async () => {
    const dialogue = await dialogueOf(
      answersOf(['3,3,3,?,3,3,3', '3,3,3,x,3,3,3', '3,3,3,~,3,3,3', '3,3,3,-,3,3,3']),
    );
    expect(cells(dialogue, 'belief')).to.deep.equal([
      '',
      '1 keer weten we niet, 1 keer niet van toepassing, 1 keer zeg ik liever niet',
      'nog geen cijfer 1 niet ingevuld',
    ]);
    const signs = shadow(dialogue).querySelectorAll('[data-item="dimension.belief"] .sign');
    expect(signs.length).to.equal(3);
  });

  it('[D11] shows answers with the words that were on screen then, where those agree', async () => {
    const definition = { id: 'dimensions', version: 1, words: { 'scale.5.4': 'best veel' } };
    const old = sixColleagues().map((record) => ({ ...record, definition }));
    const dialogue = await dialogueOf(old);
    expect(cells(dialogue, 'rational')[0]).to.equal('6 keer 4 best veel');
    expect(words(one(shadow(dialogue), '.step-words'))).to.contain('best veel');
    const mixed = [
      ...old.slice(1),
      { ...old[0], definition: { ...definition, words: { 'scale.5.4': 'veel' } } },
    ];
    expect(cells(await dialogueOf(mixed), 'rational')[0]).to.equal('6 keer 4 veel');
  });

  it('draws two hundred people, each as a dot', async () => {
    const dialogue = await dialogueOf(manyColleagues(200), 'about="parents"');
    const drawn = [...shadow(dialogue).querySelectorAll('[data-item="dimension.time"] .stack path')]
      .map((path) => path.getAttribute('d')?.split('M').length ?? 1)
      .reduce((sum, pieces) => sum + pieces - 1, 0);
    const numbers = manyColleagues(200).filter(({ ratings }) => typeof ratings.time === 'number');
    expect(drawn).to.equal(numbers.length);
  });
});

describe('<team-dialogue> and groups', () => {
  const parents = (count: number): readonly Assessment[] =>
    answersOf(Array<string>(count).fill('1,2,3,4,5,?,x'), { by: 'parent' });

  it('[D4] never sets parents and colleagues side by side', async () => {
    const mixed = [...sixColleagues().slice(0, 2), ...parents(9).slice(2)];
    const team = await dialogueOf(mixed);
    expect(words(shadow(team))).to.contain('2 collega’s vulden in');
    const theirs = await dialogueOf(mixed, 'group="parents"');
    expect(words(shadow(theirs))).to.contain('7 ouders vulden in');
    expect(words(shadow(theirs))).to.contain('blijven apart');
  });

  it('shows of four parents only how many they are, and why', async () => {
    const dialogue = await dialogueOf(parents(4), 'group="parents"');
    const text = words(shadow(dialogue));
    expect(text).to.contain('4 ouders vulden in');
    expect(text).to.contain('Vanaf 5 personen tonen we de antwoorden.');
    expect(text).to.contain('Verborgen is niet gewist');
    expect(shadow(dialogue).querySelectorAll('.everyone, .panel, .stack').length).to.equal(0);
    dialogue.least = 4;
    await settled();
    expect(order(dialogue)).to.have.length(7);
  });

  it('leaves out who answered about the other direction or on another scale, and says the latter', async () => {
    const [first, second, third] = sixColleagues();
    const all = [first, second, { ...third, scale: 4 }, { ...sixColleagues()[3], about: 'school' }];
    const dialogue = await dialogueOf(all);
    expect(words(shadow(dialogue))).to.contain('Eén antwoord heeft een andere schaal');
    expect(cells(dialogue, 'knowledge')[0]).to.equal('2 keer 3 wisselend');
  });
});

describe('<team-dialogue required>', () => {
  it('[F4] goes from any step to the first dimension without an agreement', async () => {
    const dialogue = await dialogueOf(sixColleagues(), 'required');
    expect(dialogue.reportValidity()).to.equal(false);
    await settled();
    expect(words(one(shadow(dialogue), '[aria-pressed="true"]'))).to.equal('Afspreken');
    const here = shadow(dialogue).activeElement as HTMLInputElement;
    expect(here.name).to.match(/knowledge$/);
    expect(dialogue.validationMessage).to.contain('‘We zijn het nog niet eens’ mag ook.');
  });
});

describe('<team-dialogue> given what is no list of answers', () => {
  it('[R1] [X3] takes what can be read, warns once a code, and never throws', async () => {
    const [good] = sixColleagues();
    const dialogue = await dialogueOf([null, 7, { type: 'tree' }, good, '<b>', [[]]]);
    expect(words(shadow(dialogue))).to.contain('één collega vulde in');
    for (const bad of ['{', '{}', 7, Symbol.iterator, () => 1, Object.create(null)]) {
      setField(dialogue, 'assessments', bad);
      await settled();
    }
    const codes = takeConsole().map((line) => /E\d+/.exec(line)?.[0]);
    expect(codes).to.deep.equal(['E108', 'E104', 'E105']);
  });
});
