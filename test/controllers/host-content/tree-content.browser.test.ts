import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import {
  parseTreeModel,
  readTreeList,
  type OwnTree,
} from '../../../src/controllers/host-content/tree-content.ts';
import type { Warn } from '../../../src/controllers/warning.ts';
import { registerContent } from '../../../src/i18n/locale-registry.ts';
import { treeBranches, treePlaces, type TreeModel } from '../../../src/model/tree-model.ts';
import { richText } from '../../../src/views/words/rich-text.ts';
import { fixtures } from '../../embed/filters/fetched-fixtures.ts';
import { filteredFor } from '../../embed/filters/fixtures.ts';
import { treeSpellings } from '../../fixtures/tree-spellings.ts';
import { one, stage } from '../../support/stage.ts';

const warnings: string[] = [];
const warn: Warn = (code, detail) => warnings.push(`${code} ${detail}`);
const codes = (): readonly string[] => warnings.map((each) => each.slice(0, 4));

function maybeRead(items: string): OwnTree | undefined {
  return readTreeList(one(stage(`<div lang=""><ul>${items}</ul></div>`), 'ul'), warn);
}

function certain<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing was read');
  return value;
}

const read = (items: string): TreeModel => certain(maybeRead(items)).model;
const parse = (input: unknown): TreeModel => certain(parseTreeModel(input, warn)).model;

/** A tree in a few lines: what stands where, in words. */
function sketch(model: TreeModel): Readonly<Record<string, unknown>> {
  const { soil, roots, trunk, strands, bindings, mains, fruits, weather, leaves } = model;
  const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name);
  const placed = new Map(treePlaces(model).map(({ id, name }) => [id, name]));
  const parts = {
    title: model.title,
    soil: soil && [soil.name, ...names(soil.lines)],
    roots: names(roots),
    trunk: trunk?.name,
    strands: strands.map(({ name, voice }) => [name, voice]),
    bindings: names(bindings),
    mains: mains.map(({ name, sides }) => (sides.length > 0 ? [name, names(sides)] : name)),
    fruits: names(fruits),
    weather: weather.map(({ sort, name, lines }) => [sort, name, ...names(lines)]),
    leaves: leaves.map(({ branch, kind, text }) => [placed.get(branch), kind, text].join(': ')),
  };
  const isSaid = (value: unknown) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => isSaid(value)));
}

function markup(nodes: Parameters<typeof richText>[0] = []): string {
  const block = stage();
  render(html`<p>${richText(nodes)}</p>`, block);
  return one(block, 'p').innerHTML.replace(/<!--.*?-->/g, '');
}

/** All that every tree must be, whatever came in. */
function expectSane(model: TreeModel): void {
  const ids = [...treePlaces(model), ...model.leaves].map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  expect(ids.every((id) => /^\S{1,100}$/.test(id))).to.equal(true);
  expect(model.id).to.match(/^tree\.[0-9a-f]{32}$/);
  expect(model.isOwn).to.equal(true);
  const hangsOn = [...treeBranches(model), ...model.strands].map(({ id }) => id);
  for (const { branch, text } of model.leaves) {
    expect(hangsOn).to.include(branch);
    expect(text).to.equal(text.trim());
    expect(text).to.not.equal('');
  }
  for (const { name } of treePlaces(model)) expect(name.trim()).to.not.equal('');
  expect(model.leaves.length).to.be.at.most(300);
  expect(treeBranches(model).length).to.be.at.most(26);
}

beforeEach(() => warnings.splice(0));

const whole = {
  soil: ['Bodem', 'veel thuistalen', 'nieuwe wijk'],
  roots: ['Vertrouwen', 'Elkaar kennen'],
  trunk: 'Stam',
  strands: [
    ['Ouders', 'parents'],
    ['Leerling', 'pupil'],
    ['Team', 'school'],
  ],
  bindings: ['samenwerken'],
  mains: ['Samen praten', 'Meehelpen'],
  fruits: ['Kinderen voelen zich goed'],
  weather: [
    ['chances', 'Kansen', 'brugfiguur'],
    ['hurdles', 'Drempels', 'ploegenwerk'],
  ],
  leaves: [
    'Leerling: sign: praat mee',
    'Samen praten: sign: aan de poort',
    'Samen praten: chance: bellen over goed nieuws',
    'Meehelpen: hurdle: weinig tijd',
  ],
};

/** By what made it, each list as it reaches the page. */
const lists: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    filteredFor('betrokkenheidsboom-tree', fixtures)
      .filter(({ place }) => place === 'none, a link beside')
      .map(({ filter, html }) => [filter, html]),
  ),
  ...treeSpellings,
};

describe('readTreeList(list)', () => {
  for (const [filter, list] of Object.entries(lists)) {
    it(`reads every part of what is left by ${filter} [E1]`, () => {
      const block = stage(`<div lang="">${list}</div>`);
      const top = certain(block.querySelector('ol, ul') ?? undefined);
      const { model, rich } = certain(readTreeList(top, warn));
      const soil = filter.startsWith('capitals') ? ['BODEM:', ...whole.soil.slice(1)] : whole.soil;
      expect(sketch(model)).to.deep.equal({ ...whole, soil });
      expect(warnings).to.deep.equal([]);
      const [, poort, bellen] = model.leaves;
      expect(markup(rich.get(poort?.id ?? '')?.content)).to.match(/^aan de <strong/);
      const link = rich.get(bellen?.id ?? '')?.content;
      expect(link).to.deep.equal([
        'bellen over ',
        { tag: 'a', href: 'https://example.org/goed', content: ['goed nieuws'] },
      ]);
    });
  }

  it('gives the same ids whichever filter the list went through', () => {
    const ids = Object.entries(lists)
      .filter(([filter]) => !filter.startsWith('capitals'))
      .map(([, list]) => certain(readTreeList(one(stage(list), 'ol, ul'), warn)).model.id);
    expect(ids.length).to.be.greaterThan(10);
    expect(new Set(ids).size).to.equal(1);
    expect(ids[0]).to.match(/^tree\.[0-9a-f]{32}$/);
  });

  const shapes: readonly (readonly [string, string, object])[] = [
    ['a flat list as branches', '<li>Praten<li>Helpen', { mains: ['Praten', 'Helpen'] }],
    [
      'a list without parts as branches with leaves',
      '<li>Praten<ul><li>poort</ul><li>Helpen<ul><li>feest<li>teken: lezen</ul>',
      {
        mains: ['Praten', 'Helpen'],
        leaves: ['Praten: sign: poort', 'Helpen: sign: feest', 'Helpen: sign: lezen'],
      },
    ],
    [
      'branches that hold branches with leaves as mains',
      '<li>Tak<ul><li>Thuis<ul><li>Lezen<ul><li>elke dag</ul></ul><li>School<ul><li>feest</ul></ul>',
      {
        mains: [['Thuis', ['Lezen']], 'School'],
        leaves: ['Lezen: sign: elke dag', 'School: sign: feest'],
      },
    ],
    ['a part alone', '<li>wortel<ul><li>Vertrouwen</ul>', { roots: ['Vertrouwen'] }],
    [
      'a list of one item around the parts as title',
      '<li>Onze boom<ul><li>Bodem en grond<li>Takken<ul><li>Praten</ul></ul>',
      { title: 'Onze boom', soil: ['Bodem en grond'], mains: ['Praten'] },
    ],
    [
      'strands of nobody in particular',
      '<li>Stam<ul><li>Buurt<li>kinderen<li>Grootouders</ul>',
      {
        trunk: 'Stam',
        strands: [
          ['Buurt', undefined],
          ['kinderen', 'pupil'],
          ['Grootouders', 'parents'],
        ],
      },
    ],
    [
      'what is not known, and a colon that names no kind',
      '<li>Praten<ul><li>Weten we niet: vaders?<li>Let op: kort<li>kans:<li>: x</ul>',
      {
        mains: ['Praten'],
        leaves: [
          'Praten: unknown: vaders?',
          'Praten: sign: Let op: kort',
          'Praten: sign: kans:',
          'Praten: sign: : x',
        ],
      },
    ],
    ['no blank items', '<li>Praten<li>&nbsp;<li><br>', { mains: ['Praten'] }],
  ];
  for (const [name, items, expected] of shapes) {
    it(`reads ${name}`, () => {
      const model = read(items);
      expect(sketch(model)).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
      expectSane(model);
    });
  }

  it('says what stands under a root or fruit as its remark', () => {
    const [root] = read('<li>Wortels<ul><li>Vertrouwen<ul><li>we bellen<li>we luisteren').roots;
    expect(root).to.include({ name: 'Vertrouwen', remark: 'we bellen · we luisteren' });
  });

  it('knows parts, kinds and voices in a language that the page registered', () => {
    registerContent('tlh', {
      'tree.parts.branches': 'Sarmey',
      'tree.kinds.chance': 'eb',
      'tree.strands.pupil': 'ghojwI’',
      'tree.parts.trunk': 'Sor',
      'tree.weather.chances': 'jul',
      'tree.parts.weather': 'muD',
    });
    const model = read(
      '<li>SARMEY<ul><li>Een<ul><li>eb: twee</ul></ul><li>Sor<ul><li>ghojwI’</ul><li>muD<ul><li>jul',
    );
    expect(sketch(model)).to.deep.equal({
      trunk: 'Sor',
      strands: [['ghojwI’', 'pupil']],
      mains: ['Een'],
      weather: [['chances', 'jul']],
      leaves: ['Een: chance: twee'],
    });
  });

  const faults: readonly (readonly [string, string, string, object])[] = [
    [
      'an item beside the parts that is none',
      'E111',
      '<li>Wortels<ul><li>Vertrouwen</ul><li>Praten<ul><li>poort</ul>',
      { roots: ['Vertrouwen'], mains: ['Praten'], leaves: ['Praten: sign: poort'] },
    ],
    [
      'an unknown kind of weather',
      'E111',
      '<li>Weer<ul><li>Hagel<ul><li>x</ul><li>Kans<ul><li>y</ul></ul>',
      { weather: [['chances', 'Kans', 'y']] },
    ],
    [
      'a part twice',
      'E112',
      '<li>Takken<ul><li>Praten</ul><li>Stam<li>Tak<ul><li>Helpen</ul>',
      { trunk: 'Stam', mains: ['Praten', 'Helpen'] },
    ],
    [
      'one kind of weather twice',
      'E112',
      '<li>Weer<ul><li>Kansen<ul><li>x</ul><li>Zon<ul><li>y</ul></ul>',
      { weather: [['chances', 'Kansen', 'x', 'y']] },
    ],
    [
      'an item without words around others',
      'E113',
      '<li>Takken<ul><li><ul><li>Praten<li>Helpen</ul></ul>',
      { mains: ['Praten', 'Helpen'] },
    ],
    [
      'a leaf directly under the branches',
      'E114',
      '<li>Takken<ul><li>Praten<ul><li>poort</ul><li>kans: bellen</ul>',
      { mains: ['Praten', 'kans: bellen'], leaves: ['Praten: sign: poort'] },
    ],
    [
      'a leaf beside side branches',
      'E114',
      '<li>Thuis<ul><li>Lezen<ul><li>elke dag</ul><li>rust</ul>',
      { mains: [['Thuis', ['Lezen', 'rust']]], leaves: ['Lezen: sign: elke dag'] },
    ],
    [
      'leaves under leaves',
      'E115',
      '<li>A<ul><li>B<ul><li>C<ul><li>D<ul><li>E</ul></ul></ul></ul>',
      { mains: [['A', ['B']]], leaves: ['B: sign: C', 'B: sign: D', 'B: sign: E'] },
    ],
  ];
  for (const [name, code, items, expected] of faults) {
    it(`warns once of ${name} and draws what it can [R1]`, () => {
      const model = read(items);
      expect(sketch(model)).to.deep.equal(expected);
      expect(codes()).to.deep.equal([code]);
      expectSane(model);
    });
  }

  const many = (n: number, of: (index: number) => string) =>
    Array.from({ length: n }, (_, i) => of(i));
  const crowds: readonly (readonly [string, string, (model: TreeModel) => number, number])[] = [
    [
      'leaves',
      `<li>A<ul>${many(320, (i) => `<li>blad ${i}`).join('')}`,
      ({ leaves }) => leaves.length,
      300,
    ],
    [
      'roots',
      `<li>Wortels<ul>${many(14, (i) => `<li>w ${i}`).join('')}`,
      ({ roots }) => roots.length,
      12,
    ],
    ['branches', many(30, (i) => `<li>t ${i}`).join(''), (model) => treeBranches(model).length, 26],
    [
      'side branches',
      many(
        9,
        (i) => `<li>h ${i}<ul>${many(4, (j) => `<li>z ${i} ${j}<ul><li>b</ul>`).join('')}</ul>`,
      ).join(''),
      (model) => treeBranches(model).length,
      26,
    ],
  ];
  for (const [name, items, count, expected] of crowds) {
    it(`draws the first ${expected} of too many ${name} [R1]`, () => {
      const model = read(items);
      expect(count(model)).to.equal(expected);
      expect(new Set(codes())).to.deep.equal(new Set(['E116']));
      expectSane(model);
    });
  }

  it('gives nothing for a list without words', () => {
    expect(maybeRead('<li><li><ul><li></ul>')).to.equal(undefined);
    expect(codes()).to.deep.equal(['E110']);
  });

  it('reads lists nested a thousand deep, and ten thousand items [R1]', () => {
    const top = document.createElement('ul');
    let list: Element = top;
    for (let depth = 0; depth < 1000; depth += 1) {
      const item = document.createElement('li');
      item.append(`d${depth}`, document.createElement('ul'));
      list.append(item);
      list = certain(item.lastElementChild ?? undefined);
    }
    expectSane(certain(readTreeList(top, warn)).model);
    expect(codes()).to.include('E115');
    expectSane(read(many(10_000, (i) => `<li>t ${i}`).join('')));
    expect(codes()).to.include('E116');
  });

  it('never makes markup of words [X3]', () => {
    const hostile = '&lt;img src=x onerror=alert(1)&gt;';
    const { model, rich } = certain(
      maybeRead(
        `<li>Takken<ul><li>${hostile}<ul><li>kans: <a href="javascript:alert(1)">x</a>` +
          `<script>alert(1)</script><li><a href="https://example.org">constructor</a></ul></ul>` +
          `<li>Wortels<ul><li>__proto__<li>constructor</ul>`,
      ),
    );
    expect(model.mains[0]?.name).to.equal('<img src=x onerror=alert(1)>');
    expect(model.leaves.map(({ text }) => text)).to.deep.equal(['x', 'constructor']);
    expect(model.roots.map(({ name }) => name)).to.deep.equal(['__proto__', 'constructor']);
    for (const { content } of rich.values()) expect(markup(content)).to.not.match(/script|onerror/);
    expectSane(model);
  });
});

describe('parseTreeModel(input)', () => {
  it('reads texts and items with id, name, note and items', () => {
    const model = parse({
      title: ' Onze  boom ',
      soil: ['veel talen'],
      roots: ['Vertrouwen', { id: 'r.open', name: 'Open', note: 'luisteren', items: ['echt'] }],
      trunk: ['Ouders', 'Kind', { name: 'School', items: ['deur open'] }],
      branches: [
        { id: 'b1', name: 'Praten', items: ['kans: bellen', { id: 'l1', name: 'poort' }] },
      ],
      fruits: [{ name: 'Goed voelen', note: 'overal' }],
      weather: [{ name: 'Drempels', items: ['tijd'] }],
    });
    expect(warnings).to.deep.equal([]);
    expect(sketch(model)).to.deep.equal({
      title: 'Onze boom',
      soil: ['Bodem', 'veel talen'],
      roots: ['Vertrouwen', 'Open'],
      trunk: 'Stam',
      strands: [
        ['Ouders', 'parents'],
        ['Kind', 'pupil'],
        ['School', 'school'],
      ],
      mains: ['Praten'],
      fruits: ['Goed voelen'],
      weather: [['hurdles', 'Drempels', 'tijd']],
      leaves: ['School: sign: deur open', 'Praten: chance: bellen', 'Praten: sign: poort'],
    });
    expect(model.roots[1]).to.deep.equal({
      id: 'r.open',
      name: 'Open',
      note: 'luisteren',
      remark: 'echt',
    });
    expect(model.leaves[2]).to.include({ id: 'l1', branch: 'b1' });
    expectSane(model);
  });

  it('takes a part with words of its own', () => {
    const model = parse({
      soil: { id: 's', name: 'Onze wijk', note: 'druk', items: ['nieuw'] },
      trunk: { name: 'Samen' },
      branches: {
        items: [
          { name: 'Praten', items: [] },
          { name: 'Helpen', items: ['feest'] },
        ],
      },
    });
    expect(model.soil).to.deep.include({ id: 's', name: 'Onze wijk', note: 'druk' });
    expect(sketch(model)).to.deep.equal({
      soil: ['Onze wijk', 'nieuw'],
      trunk: 'Samen',
      mains: ['Praten', 'Helpen'],
      leaves: ['Helpen: sign: feest'],
    });
    expect(warnings).to.deep.equal([]);
  });

  it('gives an item of a list the id that the same words have in JSON', () => {
    const [main] = read('<li>Takken<ul><li>Samen  praten').mains;
    expect(parse({ branches: ['Samen praten'] }).mains[0]?.id).to.equal(main?.id);
  });

  it('keeps the definition while only leaves change, and makes another of other parts', () => {
    const id = (branch: string, ...items: readonly string[]) =>
      parse({ branches: [{ name: branch, items }] }).id;
    expect(id('Praten', 'poort')).to.equal(id('Praten', 'bellen', 'poort'));
    expect(id('Praten')).to.not.equal(id('Helpen'));
  });

  const faults: readonly (readonly [string, string, unknown])[] = [
    ['no object', 'E118', 'takken'],
    ['a list', 'E118', [{ name: 'Praten' }]],
    ['no part', 'E118', { title: 'Boom' }],
    ['empty parts', 'E118', { roots: [], branches: null }],
  ];
  for (const [name, code, input] of faults) {
    it(`gives nothing for ${name}, and warns`, () => {
      expect(parseTreeModel(input, warn)).to.equal(undefined);
      expect(codes()).to.deep.equal([code]);
    });
  }

  it('gives nothing where nothing is set', () => {
    expect([undefined, null].map((none) => parseTreeModel(none, warn))).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(warnings).to.deep.equal([]);
  });

  const repairs: readonly (readonly [string, string, unknown, object])[] = [
    ['an unknown part', 'E111', { bark: ['x'], roots: ['A'] }, { roots: ['A'] }],
    ['an item without a name', 'E113', { roots: [{ items: ['A'] }, 'B'] }, { roots: ['A', 'B'] }],
    ['an item of a wrong type', 'E118', { roots: [5, 'A', ['B']] }, { roots: ['A'] }],
    ['a part of a wrong type', 'E118', { soil: 5, roots: ['A'] }, { roots: ['A'] }],
    [
      'one id twice',
      'E117',
      {
        roots: [
          { id: 'r', name: 'A' },
          { id: 'r', name: 'B' },
        ],
      },
      { roots: ['A', 'B'] },
    ],
    ['an id of a wrong type', 'E117', { roots: [{ id: 5, name: 'A' }] }, { roots: ['A'] }],
    ['an id with spaces', 'E117', { roots: [{ id: 'a b', name: 'A' }] }, { roots: ['A'] }],
    ['the id __proto__', 'E117', { roots: [{ id: '__proto__', name: 'A' }] }, { roots: ['A'] }],
  ];
  for (const [name, code, input, expected] of repairs) {
    it(`warns of ${name} and draws what it can [R1]`, () => {
      const model = parse(input);
      expect(sketch(model)).to.deep.equal(expected);
      expect(new Set(codes())).to.deep.equal(new Set([code]));
      expectSane(model);
    });
  }

  it('stands whatever comes, also what has no end [R1] [X3]', () => {
    const endless: Record<string, unknown> = { name: 'rond' };
    endless.items = [endless, endless];
    const nameless: Record<string, unknown> = {};
    nameless.items = [nameless, nameless, 'x'];
    const deep = JSON.parse(
      `${'{"name":"d","items":['.repeat(3000)}"x"${']}'.repeat(3000)}`,
    ) as unknown;
    const odd: readonly unknown[] = [
      ...[null, NaN, 1e9, '', true, [], {}, [[]], Symbol.iterator, () => 1, new Date(0)],
      ...[{ name: {} }, { name: 'a', items: 'b' }, { name: 'a', items: { name: 'b' } }],
      ...[JSON.parse('{"__proto__": {"name": "x"}, "name": "y"}') as unknown, 'x'.repeat(100_000)],
      ...[endless, nameless, deep, Array.from({ length: 5000 }, (_, i) => `t ${i}`)],
    ];
    for (const part of ['soil', 'roots', 'trunk', 'branches', 'fruits', 'weather', 'title', 'x']) {
      for (const value of odd) {
        const own = parseTreeModel({ branches: ['vast'], [part]: value }, warn);
        if (own) expectSane(own.model);
      }
    }
    expect(({} as { name?: string }).name).to.equal(undefined);
    expect(new Set(codes())).to.not.include('E110');
  });
});
