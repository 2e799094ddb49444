import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { dimensionNames } from '../../../src/content/nl/dimensions.ts';
import { parentsPrompts } from '../../../src/content/nl/prompts-parents.ts';
import { schoolPrompts } from '../../../src/content/nl/prompts-school.ts';
import type { SessionView } from '../../../src/controllers/session/session.ts';
import type { DimensionOverview } from '../../../src/elements/dimension-overview/dimension-overview.ts';
import '../../../src/elements/dimension-overview/define.ts';
import '../../../src/elements/reflection-session/define.ts';
import { dimensions } from '../../../src/model/dimension.ts';
import type { Assessment } from '../../../src/model/record.ts';
import { answers } from '../../fixtures/answers.ts';
import { canEmulate } from '../../support/engine.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, settled, shadow, stage, staged } from '../../support/stage.ts';

const sessionKey = Symbol.for('betrokken/1/session');

/** An overview in a session that holds `records`. */
async function overviewOf(
  records: readonly Assessment[],
  attributes = '',
): Promise<DimensionOverview> {
  const block = stage(
    `<reflection-session keep="none"><dimension-overview ${attributes}></dimension-overview></reflection-session>`,
  );
  await settled(block);
  const session = one(block, 'reflection-session') as unknown as Record<symbol, SessionView>;
  for (const record of records) session[sessionKey]?.put(record);
  await settled(block);
  return one<DimensionOverview>(block, 'dimension-overview');
}

function text(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function rowOf(element: Element, dimension: string): Element {
  return one(shadow(element), `[data-dimension="${dimension}"]`);
}

function cellOf(element: Element, dimension: string, about: string): Element {
  return one(rowOf(element, dimension), `td.${about}`);
}

function itemIds(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')].map(
    ({ dataset }) => dataset['item'] ?? '',
  );
}

describe('<dimension-overview>', () => {
  it('shows all lead questions and prompts of both directions, in the order of the model [D1] [D2]', async () => {
    const element = await staged('<dimension-overview session="none"></dimension-overview>');
    const rows = [...shadow(element).querySelectorAll<HTMLElement>('[data-dimension]')];
    expect(rows.map(({ dataset }) => dataset['dimension'])).to.deep.equal([...dimensions]);
    for (const { about, dimensions: all } of [parentsPrompts, schoolPrompts]) {
      const items = all.flatMap(({ leads, stem, prompts }) => [
        ...leads,
        ...(stem ? [stem] : []),
        ...prompts,
      ]);
      const shown = [...shadow(element).querySelectorAll<HTMLElement>(`td.${about} [data-item]`)];
      const own = shown.filter(({ dataset }) => dataset['item']?.startsWith(about));
      expect(own.map(({ dataset }) => dataset['item'])).to.deep.equal(items.map(({ id }) => id));
      expect(own.map(text)).to.deep.equal(
        items.map((item) =>
          item.text
            .replaceAll('{carers}', 'ouders')
            .replaceAll('{Carers}', 'Ouders')
            .replaceAll('{ofCarers}', 'van ouders')
            .replaceAll('{carer}', 'ouder'),
        ),
      );
    }
  });

  it('is a table with a header for each row and column, whatever its layout [A3]', async () => {
    const element = await staged('<dimension-overview session="none"></dimension-overview>');
    const table = one(shadow(element), 'table');
    expect(table.getAttribute('role')).to.equal('table');
    const heads = [...table.querySelectorAll('thead th')].map((th) => [
      th.getAttribute('scope'),
      th.getAttribute('role'),
    ]);
    expect(heads).to.deep.equal(Array(3).fill(['col', 'columnheader']));
    const names = [...table.querySelectorAll('tbody th[scope=row][role=rowheader] .name')].map(
      text,
    );
    expect(names).to.deep.equal(Object.values(dimensionNames).map(({ name }) => name.text));
    expect(table.querySelectorAll('tbody td[role=cell]')).to.have.length(14);
  });

  it('without answers says what it is for, and claims nothing', async () => {
    const element = await overviewOf([]);
    expect(text(one(shadow(element), '.head p'))).to.contain('vragen bij elke dimensie');
    expect(shadow(element).querySelector('.answer, .soil')).to.equal(null);
  });

  it('shows each kind of answer in its own words, and none as a number [D3]', async () => {
    const element = await overviewOf([
      {
        ...answers(),
        ratings: {
          knowledge: 4,
          emotional: 'unknown',
          rational: 'not-applicable',
          belief: 'undisclosed',
        },
      },
    ]);
    const said = ['knowledge', 'emotional', 'rational', 'belief', 'competence'].map((dimension) =>
      text(cellOf(element, dimension, 'parents').querySelector('.rating')),
    );
    expect(said).to.deep.equal([
      '4 veel',
      'weten we niet',
      'niet van toepassing',
      'zeg ik liever niet',
      'niet ingevuld',
    ]);
    for (const words of shadow(element).querySelectorAll('.rating > span')) {
      const isFixed = !/\d/.test(text(words));
      if (isFixed) expect(words.childElementCount).to.equal(0);
    }
  });

  it('says who filled in about whom, and that it is a view [D4]', async () => {
    const element = await overviewOf([
      answers('parents', 1),
      { ...answers('school', 2), by: 'head' },
    ]);
    const lines = [...shadow(element).querySelectorAll('.head p')].map(text);
    expect(lines).to.deep.equal([
      'Over de betrokkenheid van ouders op de school, ingevuld door het schoolteam.',
      'Over de betrokkenheid van de school op ouders, ingevuld door de directie.',
      'Dit is de kijk van wie invulde. Het is geen meting. Van 1 (heel weinig) tot 5 (heel veel).',
    ]);
  });

  it('asks whom one can ask at an unknown, and takes it to the knowledge of the school [D5]', async () => {
    const element = await overviewOf([answers()]);
    expect(text(cellOf(element, 'rational', 'parents').querySelector('.ask'))).to.equal(
      'Wie kunnen jullie dit vragen? De brugfiguur.',
    );
    expect(text(cellOf(element, 'knowledge', 'school').querySelector('.evidence'))).to.contain(
      'Dit weten jullie nog niet over de ouders: rationeel.',
    );
  });

  it('shows notes, marks at prompts, what one wants to talk about, and the soil [D7]', async () => {
    const element = await overviewOf([
      { ...answers(), prompts: { 'parents.knowledge.2': 'mixed' } },
    ]);
    const cell = cellOf(element, 'emotional', 'parents');
    expect(text(cell.querySelector('.written'))).to.equal(answers().notes?.emotional);
    expect(text(cell.querySelector('.talk'))).to.equal('Hier willen we over praten');
    expect(text(cellOf(element, 'knowledge', 'parents').querySelector('.marked'))).to.equal(
      'gemengd',
    );
    expect(text(one(shadow(element), '.soil li'))).to.equal('De school verhuist in mei.');
  });

  it('shows an old answer with the words that were on screen [D11]', async () => {
    const words = { 'parents.knowledge.lead.1': 'Wat weten ouders?', 'scale.5.4': 'tamelijk veel' };
    const definition = { id: 'dimensions', version: 1, words };
    const element = await overviewOf([{ ...answers(), definition }]);
    const cell = cellOf(element, 'knowledge', 'parents');
    expect(text(cell.querySelector('.former'))).to.equal('Toen gevraagd: ‘Wat weten ouders?’');
    expect(text(cell.querySelector('.rating'))).to.equal('4 tamelijk veel');
  });

  it('shows several raters side by side, each with a name', async () => {
    const element = await overviewOf([
      { ...answers('parents', 1), by: 'teacher' },
      { ...answers('parents', 2), by: 'Juf Ann', scale: 6 },
    ]);
    const given = [...cellOf(element, 'knowledge', 'parents').querySelectorAll('.answer')].map(
      text,
    );
    expect(given).to.deep.equal(['een leerkracht 4 veel', 'Juf Ann 4 van 6, eerder veel']);
  });

  it('shows the current round only', async () => {
    const element = await overviewOf([{ ...answers(), round: '2019-2020' }]);
    expect(shadow(element).querySelector('.answer')).to.equal(null);
  });

  it('has the cautions at gedrag, and the pair marked [D9] [D2]', async () => {
    const element = await staged('<dimension-overview session="none"></dimension-overview>');
    const ids = itemIds(rowOf(element, 'behaviour'));
    for (const id of ['caution.reached', 'caution.absent', 'caution.partner'])
      expect(ids).to.include(id);
    for (const dimension of ['behaviour', 'time']) {
      expect(text(rowOf(element, dimension).querySelector('.pair'))).to.equal('samen bekijken');
    }
  });

  it('about shows one direction, with all cautions; a bad one warns [R1]', async () => {
    const element = await staged(
      '<dimension-overview session="none" about="school"></dimension-overview>',
    );
    expect(shadow(element).querySelectorAll('td.parents')).to.have.length(0);
    expect(itemIds(rowOf(element, 'behaviour'))).to.include('caution.reached');
    element.setAttribute('about', 'pupils');
    await settled(element);
    expect(takeConsole().join()).to.contain('[betrokken E101]');
    expect(shadow(element).querySelectorAll('td.parents')).to.have.length(7);
  });

  it('carer changes the word for parent throughout; that of the session counts too [D8]', async () => {
    const element = await staged(
      '<dimension-overview session="none" carer="guardian"></dimension-overview>',
    );
    const words = text(one(shadow(element), '.root'));
    expect(words).to.contain('voogden');
    expect(words).not.to.match(/\bouders?\b/i);
    const inner = await overviewOf([]);
    inner.closest('reflection-session')?.setAttribute('carer', 'grandparent');
    await settled(document.body);
    expect(text(one(shadow(inner), 'thead'))).to.contain('Grootouders');
  });

  it('hostile notes, raters and words stay text [X3]', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const definition = {
      id: 'dimensions',
      version: 1,
      words: { 'parents.knowledge.lead.1': hostile },
    };
    const record = {
      ...answers(),
      by: hostile,
      definition,
      notes: { time: hostile },
      context: [hostile],
      ask: { rational: hostile },
    };
    const element = await overviewOf([record]);
    expect(shadow(element).querySelector('img')).to.equal(null);
    expect(text(cellOf(element, 'time', 'parents').querySelector('.written'))).to.equal(hostile);
  });

  it('folds to cards in a narrow place and overflows nothing [A6]', async () => {
    const block = stage('<dimension-overview session="none"></dimension-overview>');
    block.style.setProperty('inline-size', '280px');
    await settled(block);
    const element = one(block, 'dimension-overview');
    const cell = cellOf(element, 'knowledge', 'parents');
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(one(cell, '.cell-about').checkVisibility()).to.equal(true);
    for (const each of shadow(element).querySelectorAll('td *')) {
      expect(each.getBoundingClientRect().right).to.be.at.most(
        block.getBoundingClientRect().right + 1,
      );
    }
  });

  it('on paper has every value and word, and lines to write on where there is none [A7]', async () => {
    const element = await overviewOf([answers()]);
    if (canEmulate.media) await emulateMedia({ media: 'print' });
    const root = shadow(element);
    const hidden = [
      ...root.querySelectorAll('.rating, .written, .ask, .lead, .prompts li, .soil li, .former'),
    ].filter((each) => !each.checkVisibility());
    const lines = one(cellOf(element, 'time', 'school'), '.lines').checkVisibility();
    if (canEmulate.media) await emulateMedia({ media: 'screen' });
    expect(hidden).to.deep.equal([]);
    expect(lines).to.equal(canEmulate.media);
  });
});
