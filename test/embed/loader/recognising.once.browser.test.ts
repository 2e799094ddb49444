import { expect } from '@open-wc/testing';
import { registerContent } from '../../../src/i18n/locale-registry.ts';
import { shadowText } from '../../support/shadow-text.ts';
import { one } from '../../support/stage.ts';
import {
  article,
  countMade,
  embedLink,
  followed,
  knowTags,
  list,
  nested,
  order,
  ratingTable,
} from './loader-page.ts';

await knowTags();

describe('the loader with a table', () => {
  const spellings: readonly (readonly [string, readonly string[]])[] = [
    [
      'official names in any order',
      ['Tijd', 'Gedrag', 'Competentie', 'Overtuiging', 'Rationeel', 'Emotioneel', 'Kennis'],
    ],
    [
      'short labels',
      [
        'Weten over elkaar',
        'Gevoel bij elkaar',
        'De moeite waard vinden',
        'Geloven dat je meetelt',
        'Durven en kunnen',
        'Wat je doet',
        'Tijd maken',
      ],
    ],
    [
      'plain verbs, numbered',
      [
        '1. weten',
        '2. voelen',
        '3. afwegen',
        '4. geloven',
        '5. kunnen',
        '6. doen',
        '7. tijd nemen',
      ],
    ],
    [
      'adjectives with dimensie',
      [
        'Kennisdimensie',
        'Emotionele dimensie',
        'Rationele dimensie',
        'Overtuigingsdimensie',
        'Competentiedimensie',
        'Gedragsdimensie',
        'Tijdsdimensie',
      ],
    ],
    [
      'English ids',
      ['knowledge', 'emotional', 'rational', 'belief', 'competence', 'behaviour', 'time'],
    ],
  ];
  for (const [kind, rows] of spellings) {
    it(`puts a radar before it: ${kind} [E3]`, async () => {
      const block = await article(`<p>Ervoor.</p>${ratingTable(rows)}<p>Erna.</p>`);
      expect(order(block)).to.deep.equal(['p', 'dimension-radar', 'table', 'p']);
      expect(shadowText(one(block, 'dimension-radar'))).to.contain('Kennis');
    });
  }

  it('knows the names of a language that is registered later [E3]', async () => {
    const rows = ['Savwar', 'Emosyon', 'Rezon', 'Kwayans', 'Konpetans', 'Konpotman', 'Letan'];
    const block = await article(ratingTable(rows));
    expect(countMade(block)).to.equal(0);
    const ids = ['knowledge', 'emotional', 'rational', 'belief', 'competence', 'behaviour', 'time'];
    const texts = ids.map((id, index) => [`dimension.${id}.name`, rows[index] ?? ''] as const);
    registerContent('ht', Object.fromEntries(texts));
    await followed(block);
    expect(order(block)).to.deep.equal(['dimension-radar', 'table']);
  });

  it('stands outside a figure and a box that scrolls, one level under the heading before [E3]', async () => {
    const block = await article(
      `<h3>Ons beeld</h3><div style="overflow-x: auto"><figure>${ratingTable()}<figcaption>Maart</figcaption></figure></div>`,
    );
    expect(order(block)).to.deep.equal(['h3', 'dimension-radar', 'div']);
    expect(one(block, 'dimension-radar').getAttribute('heading-level')).to.equal('4');
  });

  it('leaves six names, a table of explanations and a layout table alone [E3]', async () => {
    const six = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag', 'x'];
    const explained = ratingTable().replace(/<td>\d<\/td>/g, '<td>Wat we van elkaar weten</td>');
    const layout = ratingTable(undefined, ' role="presentation"');
    const block = await article(ratingTable(six) + explained + layout);
    expect(countMade(block)).to.equal(0);
  });

  it('gives the radar the looks of a link beside it, not its data [E3]', async () => {
    const link = embedLink('dimension-radar', '?view=dots&scale=6&scores=1,1,1,1,1,1,1&onclick=x');
    const block = await article(`${ratingTable()}<p>${link}</p>`);
    expect(order(block)).to.deep.equal(['dimension-radar', 'table', 'p']);
    const radar = one(block, 'dimension-radar');
    const attributes = ['view', 'scale', 'scores', 'onclick'].map((name) =>
      radar.getAttribute(name),
    );
    expect(attributes).to.deep.equal(['dots', '6', null, null]);
  });

  it('reads a link in the caption of its figure [E3]', async () => {
    const block = await article(
      `<figure>${ratingTable()}<figcaption>${embedLink('dimension-radar', '?view=table')}</figcaption></figure>`,
    );
    expect(order(block)).to.deep.equal(['dimension-radar', 'figure']);
    expect(one(block, 'dimension-radar').getAttribute('view')).to.equal('table');
  });
});

describe('the loader with a list beside a link', () => {
  const card = embedLink('checklist-card', '?moment=after');
  const places: readonly (readonly [string, string, readonly string[]])[] = [
    ['after it', `${list}<p>${card}</p>`, ['checklist-card', 'ul', 'p']],
    ['before it', `<p>${card}</p>${list}`, ['p', 'checklist-card', 'ul']],
    [
      'with blank paragraphs between',
      `<p>${card}<br></p><p>&nbsp;</p><p></p><!-- x -->${list}`,
      ['p', 'p', 'p', 'checklist-card', 'ul'],
    ],
    [
      'before its heading',
      `<p>${card}</p><h3>Op het oudermoment</h3>${list}`,
      ['p', 'h3', 'checklist-card', 'ul'],
    ],
    [
      'before its bold line',
      `<p>${card}</p><p><strong>Op het oudermoment</strong></p>${list}`,
      ['p', 'p', 'checklist-card', 'ul'],
    ],
    [
      'in figures and divs',
      `<div><div>${card}</div></div><figure><div>${list}</div></figure>`,
      ['div', 'checklist-card', 'figure'],
    ],
    ['as a line between blocks', `${list}${card}<p>Meer.</p>`, ['checklist-card', 'ul', 'a', 'p']],
  ];
  for (const [place, markup, expected] of places) {
    it(`puts a card before the list: the link ${place} [E3]`, async () => {
      const block = await article(markup);
      expect(order(block)).to.deep.equal(expected);
      const made = one(block, 'checklist-card');
      expect(made.getAttribute('moment')).to.equal('after');
      expect(shadowText(made)).to.contain('Is er een tolk?');
      expect(one(block, 'ul').textContent).to.equal('Is er een tolk?Is er koffie?');
    });
  }

  it('gives the card the title of the heading above the list [E3]', async () => {
    for (const [markup, expected] of [
      [`${list}<p>${card}</p>`, 'h2,checklist-card,ul,p'],
      [`<div><p>${card}</p></div>${list}`, 'h2,div,checklist-card,ul'],
    ] as const) {
      const block = await article(`<h2>Op het oudermoment</h2>${markup}`);
      expect(order(block).join()).to.equal(expected);
      expect(shadowText(one(block, 'checklist-card'))).to.contain('Op het oudermoment');
    }
  });

  it('grows a tree from a nested list [E3]', async () => {
    const block = await article(`${nested}<p>${embedLink('betrokkenheidsboom-tree/')}</p>`);
    expect(order(block)).to.deep.equal(['betrokkenheidsboom-tree', 'ul', 'p']);
    expect(shadowText(one(block, 'betrokkenheidsboom-tree'))).to.contain('aan de poort');
  });

  it('gives each of two links the list that it follows [E3]', async () => {
    const tree = embedLink('betrokkenheidsboom-tree/index.html');
    const block = await article(`${list}<p>${card}</p>${nested}<p>${tree}</p>`);
    expect(order(block)).to.deep.equal([
      'checklist-card',
      'ul',
      'p',
      'betrokkenheidsboom-tree',
      'ul',
      'p',
    ]);
  });

  it('leaves a list alone when the link names another, or text stands between [E3]', async () => {
    const named = embedLink('checklist-card', '?checklist=school');
    const block = await article(
      `${list}<p>${named}</p><p>Iets anders.</p><p>${card}</p>en ook<ul><li>Los</li></ul>`,
    );
    const cards = [...block.querySelectorAll('checklist-card')].map(
      (each) => each.nextElementSibling?.localName,
    );
    expect(order(block)).to.deep.equal([
      'ul',
      'p',
      'checklist-card',
      'p',
      'p',
      'checklist-card',
      'ul',
    ]);
    expect(cards).to.deep.equal(['p', 'ul']);
    expect(block.textContent).to.contain('Is er een tolk?');
    expect(shadowText(one(block, 'checklist-card'))).not.to.contain('tolk');
  });
});

describe('the loader with a link alone', () => {
  it('puts the element after its block, with the attributes of the query [E3]', async () => {
    const link = embedLink(
      'dimension-radar',
      '?about=school&scores=3,4,2,?,5,3,2&value=x&session=y&submit-url=z#a=b',
    );
    const block = await article(`<p><strong>${link}</strong></p><p>Verder.</p>`);
    expect(order(block)).to.deep.equal(['p', 'dimension-radar', 'p']);
    const radar = one(block, 'dimension-radar');
    const names = ['about', 'scores', 'value', 'session', 'submit-url', 'heading-level'];
    expect(names.map((name) => radar.getAttribute(name))).to.deep.equal([
      'school',
      '3,4,2,?,5,3,2',
      null,
      null,
      null,
      '2',
    ]);
    expect(shadowText(radar)).to.contain('weten we niet');
  });

  it('leaves the link as it was, also one for a new window [E3]', async () => {
    const link =
      '<a href="/mijn/embed/dimension-form?about=parents" target="_blank" rel="noopener">Vul in</a>';
    const block = await article(`<p>${link}</p>`);
    expect(order(block)).to.deep.equal(['p', 'dimension-form']);
    expect(one(block, 'p').innerHTML).to.equal(link);
  });

  const stays: readonly (readonly [string, string])[] = [
    ['in running text', `<p>Kijk naar ${embedLink('dimension-radar')} van deze klas.</p>`],
    ['in an item of a list', `<ul><li><p>${embedLink('dimension-radar')}</p></li></ul>`],
    ['in a cell', `<table><tr><td>${embedLink('dimension-radar')}</td></tr></table>`],
    ['in a heading', `<h2>${embedLink('dimension-radar')}</h2>`],
    ['in a menu', `<nav><p>${embedLink('dimension-radar')}</p></nav>`],
    ['in the footer', `<footer><p>${embedLink('dimension-radar')}</p></footer>`],
    ['beside another', `<p>${embedLink('dimension-radar')} ${embedLink('dimension-form')}</p>`],
    ['to another page', '<p><a href="https://example.org/embed/other">Vul in</a></p>'],
    ['with the path in its query', '<p><a href="/x?to=/embed/dimension-radar">Vul in</a></p>'],
    ['that runs a script', '<p><a href="javascript:void%20\'/embed/dimension-radar\'">x</a></p>'],
    ['that cannot be read', '<p><a href="https://[/embed/dimension-radar">x</a></p>'],
    [
      'under the element itself',
      `<dimension-radar scores="1,2,3,4,5,1,2"></dimension-radar><p>${embedLink('dimension-radar')}</p>`,
    ],
    [
      'under its own page in a frame',
      `<iframe src="about:blank#/embed/x"></iframe><iframe title="x" srcdoc="" src="/embed/dimension-radar"></iframe><p>${embedLink('dimension-radar')}</p>`,
    ],
  ];
  for (const [place, markup] of stays) {
    it(`leaves a link alone ${place} [E3]`, async () => {
      const block = await article(`${markup}<p>Verder.</p>`);
      const given = markup.includes('<dimension-radar ') ? 1 : 0;
      expect(countMade(block)).to.equal(given);
    });
  }
});
