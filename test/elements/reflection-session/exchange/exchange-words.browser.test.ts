import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from '../../../../src/controllers/language.ts';
import { csvWords } from '../../../../src/elements/reflection-session/exchange/exchange-words.ts';
import { assessmentsFromCsv } from '../../../../src/exchange/assessment-from-csv.ts';
import { dossierToCsv } from '../../../../src/exchange/assessment-to-csv.ts';
import { fromCsv } from '../../../../src/exchange/csv.ts';
import { registerLocale } from '../../../../src/i18n/locale-registry.ts';
import { newAssessment } from '../../../../src/model/assessment.ts';
import { dimensions, directions } from '../../../../src/model/dimension.ts';
import { newDossier } from '../../../../src/model/dossier.ts';
import { nonScores, scales } from '../../../../src/model/rating.ts';
import { promptMarks, raterRoles, units, type Assessment } from '../../../../src/model/record.ts';
import { one, settled, stage } from '../../../support/stage.ts';

class WordedElement extends LitElement {
  carer: string | undefined;
  readonly language = new LanguageController(this, {}, () => this.carer);
}
customElements.define('x-worded', WordedElement);

const now = '2026-11-05T10:00:00.000Z';
const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

async function worded(lang: string, carer?: string): Promise<WordedElement> {
  const block = stage(`<div lang="${lang}"><x-worded></x-worded></div>`);
  await settled(block);
  const element = one<WordedElement>(block, 'x-worded');
  element.carer = carer;
  return element;
}

/** Records in which every word of the table stands. */
const records: readonly Assessment[] = raterRoles.flatMap((by, index) =>
  directions.map((about, place): Assessment => {
    const scale = scales[index % scales.length] ?? 5;
    const answers = [...Array.from({ length: scale }, (_, step) => step + 1), ...nonScores];
    const rated = dimensions.map(
      (dimension, at) => [dimension, answers[(at + index) % answers.length]] as const,
    );
    const marked = promptMarks.map((mark, at) => [`${about}.knowledge.${at}`, mark] as const);
    return {
      ...newAssessment({ id: uuid(2 * index + place), now: '2026-11-05', about, by, scale }),
      unit: units[index % units.length] ?? 'team',
      ratings: Object.fromEntries(rated),
      prompts: Object.fromEntries(marked),
      why: ['policy', 'parents', 'school', 'Omdat het moet'][index % 4] ?? '',
      talk: ['belief'],
      done: true,
    };
  }),
);

const dossier = { ...newDossier({ id: uuid(99), now }), records };

function written(element: WordedElement): string {
  return dossierToCsv(dossier, csvWords(element.language)).text;
}

function read(text: string, element: WordedElement): readonly Assessment[] {
  return assessmentsFromCsv(text, csvWords(element.language), { now, newId: () => uuid(98) });
}

/** The cells of a column, by its header. */
function column(text: string, name: string): readonly string[] {
  const [names = [], ...rows] = fromCsv(text);
  return rows.map((row) => row[names.indexOf(name)] ?? '');
}

describe('csvWords(language)', () => {
  it('writes Dutch words that read back as they were', async () => {
    const element = await worded('nl');
    const text = written(element);
    expect(read(text, element)).to.deep.equal(records);
    expect(column(text, 'Ingevuld door')).to.include('een brugfiguur').and.include('een ouder');
    expect(column(text, 'Gaat over')).to.include('Ouders').and.include('School');
    expect(column(text, 'Antwoord')).to.include('wisselend').and.include('weten we niet');
  });

  it('writes the word for parent, and reads any of them [D8]', async () => {
    const grandparents = await worded('nl', 'grandparent');
    const text = written(grandparents);
    expect(column(text, 'Gaat over')).to.include('Grootouders');
    expect(column(text, 'Ingevuld door')).to.include('een grootouder');
    expect(read(text, await worded('nl'))).to.deep.equal(records);
    expect(read(written(await worded('nl')), grandparents)).to.deep.equal(records);
  });

  it('writes the language of the place, and reads Dutch there too [T3]', async () => {
    registerLocale('qw', {
      messages: { 'csv.about': 'Over wie', 'csv.yes': 'jawel' },
      content: {
        'rating.unknown': 'geen idee',
        'rater.team': 'de ploeg',
        'dimension.time.name': 'Uren',
        'direction.school.short': 'Instelling',
        'scale.5.3': 'zozo',
        'mark.weak': 'slap',
      },
    });
    const element = await worded('qw');
    const text = written(element);
    expect(column(text, 'Over wie')).to.include('Instelling');
    expect(column(text, 'Over praten')).to.include('jawel');
    expect(column(text, 'Dimensie')).to.include('Uren').and.include('Kennis');
    expect(column(text, 'Antwoord'))
      .to.include('geen idee')
      .and.include('zozo')
      .and.include('slap');
    expect(read(text, element)).to.deep.equal(records);
    expect(read(written(await worded('nl')), element)).to.deep.equal(records);
  });

  it('asks in the words that were on screen, and in whole sentences [D11]', async () => {
    const { question } = csvWords((await worded('nl', 'guardian')).language);
    const record = newAssessment({ id: uuid(1), now, about: 'parents' });
    const words = { 'parents.knowledge.lead.1': 'Weten ze ervan?', 'own.1': 'Onze vraag' };
    const old = { ...record, definition: { ...record.definition, words } };
    expect(question(old, 'knowledge')).to.match(/^Weten ze ervan\? .+ voogden .+\?$/);
    expect(question(record, 'parents.competence.1')).to.match(/^Lukt het voogden om met .+\?$/);
    expect(question(old, 'own.1')).to.equal('Onze vraag');
    expect(question(record, 'own.1')).to.equal('');
  });
});
