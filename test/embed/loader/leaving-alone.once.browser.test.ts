import { expect } from '@open-wc/testing';
import { takeConsole } from '../../support/strict-page.ts';
import { one, stage } from '../../support/stage.ts';
import {
  article,
  countMade,
  embedLink,
  followed,
  knowTags,
  list,
  order,
  ratingTable,
  start,
} from './loader-page.ts';

await knowTags();

const cardLink = embedLink('checklist-card');

describe('the loader leaves alone', () => {
  const places: readonly (readonly [string, string, number])[] = [
    ['what is edited', `<div contenteditable><p>${cardLink}</p>${ratingTable()}</div>`, 0],
    ['what is told to be off', `<div data-betrokken="off">${list}<p>${cardLink}</p></div>`, 0],
    ['a template', `<template>${ratingTable()}</template>`, 0],
    ['a table in a radar', `<dimension-radar>${ratingTable()}</dimension-radar>`, 1],
    [
      'a table that a radar names',
      `${ratingTable(undefined, ' id="named"')}<dimension-radar from="named"></dimension-radar>`,
      1,
    ],
    [
      'a list that a card names by its heading',
      `<h2 id="head">Vragen</h2>${list}<p>${cardLink}</p><checklist-card from="head"></checklist-card>`,
      1,
    ],
    [
      'a table that a radar adopts',
      `<p><dimension-radar></dimension-radar></p><figure>${ratingTable()}</figure>`,
      1,
    ],
    [
      'a heading and a list that a card adopts',
      `<p><checklist-card></checklist-card></p><h3>Vragen</h3>${list}<p>${cardLink}</p>`,
      1,
    ],
    ['a list in a card', `<checklist-card>${list}<p>${cardLink}</p></checklist-card>`, 1],
  ];
  for (const [what, markup, given] of places) {
    it(`${what} [E3]`, async () => {
      const block = await article(markup);
      expect(countMade(block)).to.equal(given);
    });
  }

  it('what matches data-ignore, and all that is not in data-within [E3]', async () => {
    const markup = `<main>${ratingTable()}<div class="old">${ratingTable()}</div></main>${ratingTable()}`;
    const block = await article(markup, { within: 'main', ignore: '.old, #x' });
    expect(order(one(block, 'main'))).to.deep.equal(['dimension-radar', 'table', 'div']);
    expect(countMade(block)).to.equal(1);
  });

  it('nothing for a selector that cannot be used, and warns once [E3] [R1]', async () => {
    const block = await article(ratingTable(), { within: 'main >', ignore: '[[' });
    expect(countMade(block)).to.equal(1);
    const lines = takeConsole();
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^warn: \[betrokken E307\] <html>: selector "\[\["/);
  });

  it('a page of which the elements cannot be fetched, with one warning [E3] [R1]', async () => {
    const loading = new Set<string>();
    const known = customElements.get.bind(customElements);
    customElements.get = () => undefined;
    const block = stage(`${ratingTable()}${list}<p>${cardLink}</p>`);
    const stop = start({
      define: (tag) => {
        loading.add(tag);
        return Promise.reject(new Error('offline'));
      },
    });
    await followed(block);
    stop();
    customElements.get = known;
    expect([...loading].sort()).to.deep.equal(['checklist-card', 'dimension-radar']);
    expect(order(block)).to.deep.equal(['table', 'ul', 'p']);
    expect(takeConsole()).to.deep.equal([
      'warn: [betrokken E302] <html>: dimension-radar: Error: offline',
    ]);
  });

  it('a page with nothing for it: no element is fetched [E3]', async () => {
    const asked: string[] = [];
    const define = (tag: string): Promise<void> => {
      asked.push(tag);
      return Promise.resolve();
    };
    const block = await article(`<p>Welkom.</p>${list}`, { define });
    expect(asked).to.deep.equal([]);
    expect(countMade(block)).to.equal(0);
  });
});

describe('the loader in a hostile page', () => {
  it('keeps markup in labels text [X3]', async () => {
    const hostile = '&lt;img src=x onerror=alert(1)&gt;';
    const table = ratingTable().replace('Ouders', hostile);
    const items = `<ul><li>${hostile}</li></ul><p>${embedLink('checklist-card', '?label=%3Cscript%3Ealert(1)%3C/script%3E&activity=%22%3E%3Cimg%20src=x%3E')}</p>`;
    const block = await article(table + items);
    const shadows = [...block.querySelectorAll('dimension-radar, checklist-card')];
    expect(shadows.length).to.equal(2);
    for (const { shadowRoot } of shadows) {
      expect(shadowRoot?.querySelectorAll('img, script').length).to.equal(0);
    }
  });

  it('is not misled by forms whose fields hide members [R1]', async () => {
    const fields = [
      'parentElement',

      'childNodes',
      'nextSibling',
      'from',
      'closest',
      'matches',
      'contains',
      'querySelectorAll',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const block = await article(
      `<form from="x">${fields}<div>${list}</div><p>${cardLink}</p>${ratingTable()}</form>`,
    );
    expect(block.querySelectorAll('checklist-card, dimension-radar').length).to.equal(2);
  });

  it('passes over tables of megabytes and deep lists without a fault [R1]', async () => {
    const block = stage(`<div></div><p>${cardLink}</p>`);
    const table = document.createElement('table');
    for (let index = 0; index < 4000; index += 1) {
      const row = table.insertRow();
      row.insertCell().textContent = `Kennis ${'x'.repeat(600)}`;
      row.insertCell().textContent = 'y'.repeat(600);
    }
    const long = document.createElement('table');
    for (let index = 0; index < 9; index += 1) {
      long.insertRow().insertCell().textContent = 'Kennis'.repeat(50_000);
    }
    const lists = document.createElement('div');
    let deepest: Element = lists;
    for (let depth = 0; depth < 300; depth += 1) {
      deepest = deepest.appendChild(document.createElement(depth % 2 ? 'div' : 'ul'));
    }
    one(block, 'div').append(table, long, lists);
    start();
    await followed(block);
    expect(block.querySelectorAll('dimension-radar').length).to.equal(0);
  });
});
