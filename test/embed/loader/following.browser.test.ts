import { expect } from '@open-wc/testing';
import { shadowText } from '../../support/shadow-text.ts';
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

/** The nodes of `markup`, as a script of the page makes them. */
function nodes(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

describe('the loader follows the page', () => {
  it('shows what comes later, by itself or deep in something else [E3]', async () => {
    const block = await article('<p>Welkom.</p>');
    expect(countMade(block)).to.equal(0);
    block.append(nodes(ratingTable()), nodes(`<section><div>${ratingTable()}</div></section>`));
    await followed(block);
    expect(block.querySelectorAll('dimension-radar').length).to.equal(2);
  });

  it('takes its element away with the table, the list or the link [E3] [R4]', async () => {
    const link = embedLink('checklist-card');
    const block = await article(
      `${ratingTable()}<hr>${list}<p>${link}</p><hr><p>${embedLink('dimension-form')}</p>`,
    );
    expect(countMade(block)).to.equal(3);
    one(block, 'table').remove();
    for (const each of block.querySelectorAll('a')) each.remove();
    await followed(block);
    expect(order(block)).to.deep.equal(['hr', 'ul', 'p', 'hr', 'p']);
  });

  it('sees the seventh name come and go, in a text node too [E3]', async () => {
    const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag'];
    const block = await article(ratingTable([...names, '…']));
    const name = one(block, 'tr:last-child td').firstChild as Text;
    expect(countMade(block)).to.equal(0);
    name.data = 'Tijd';
    await followed(block);
    expect(order(block)).to.deep.equal(['dimension-radar', 'table']);
    name.data = 'Iets';
    await followed(block);
    expect(order(block)).to.deep.equal(['table']);
  });

  it('makes a card of the list when the list comes after the link [E3]', async () => {
    const block = await article(`<p>${embedLink('checklist-card')}</p>`);
    expect(order(block)).to.deep.equal(['p', 'checklist-card']);
    block.append(nodes(list));
    await followed(block);
    expect(order(block)).to.deep.equal(['p', 'checklist-card', 'ul']);
    expect(shadowText(one(block, 'checklist-card'))).to.contain('Is er een tolk?');
  });

  it('follows the address of a link [E3]', async () => {
    const block = await article(`<p>${embedLink('dimension-radar', '?about=parents')}</p>`);
    one(block, 'a').setAttribute('href', '/embed/dimension-radar?about=school');
    await followed(block);
    expect(one(block, 'dimension-radar').getAttribute('about')).to.equal('school');
    expect(countMade(block)).to.equal(1);
  });

  it('is away while the block is edited, and off where that is said [E3]', async () => {
    const block = await article(`<div>${ratingTable()}</div>`);
    const edited = one(block, 'div');
    for (const [name, value] of [
      ['contenteditable', 'true'],
      ['data-betrokken', 'off'],
    ] as const) {
      edited.setAttribute(name, value);
      await followed(block);
      expect(countMade(block)).to.equal(0);
      edited.removeAttribute(name);
      await followed(block);
      expect(countMade(block)).to.equal(1);
    }
  });

  it('moves along with its table, and stays away once the host removed it [E3]', async () => {
    const block = await article(`<section>${ratingTable()}</section><aside></aside>`);
    one(block, 'aside').append(one(block, 'table'));
    await followed(block);
    expect(order(one(block, 'aside'))).to.deep.equal(['dimension-radar', 'table']);
    expect(countMade(block)).to.equal(1);
    one(block, 'dimension-radar').remove();
    await followed(block);
    one(block, 'section').append('Anders');
    await followed(block);
    expect(countMade(block)).to.equal(0);
  });

  it('changes nothing more once the page is as it should be [E3]', async () => {
    const block = await article(`${ratingTable()}${list}<p>${embedLink('checklist-card')}</p>`);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(block, { childList: true, subtree: true, attributes: true });
    block.append('Nog iets');
    await followed(block);
    observer.disconnect();
    expect(changes).to.equal(1);
  });

  it('leaves nothing behind when it stops, a hundred times [R4]', async () => {
    const markup = `${ratingTable()}${list}<p>${embedLink('checklist-card')}</p>`;
    const block = stage(markup);
    const before = block.innerHTML;
    for (let round = 0; round < 100; round += 1) start({ replace: true })();
    await followed(block);
    expect(block.innerHTML).to.equal(before);
    block.append(nodes(ratingTable()));
    await followed(block);
    expect(countMade(block)).to.equal(0);
  });

  it('defines our own tags that the page holds, now or later [E3]', async () => {
    const asked: string[] = [];
    const known = customElements.get.bind(customElements);
    customElements.get = () => undefined;
    const define = (tag: string): Promise<void> => {
      asked.push(tag);
      return Promise.resolve();
    };
    const block = stage('<dimension-overview></dimension-overview>');
    const stop = start({ define });
    block.append(nodes('<div><reflection-session></reflection-session></div>'));
    await followed(block);
    stop();
    customElements.get = known;
    expect(asked).to.deep.equal(['dimension-overview', 'reflection-session']);
  });
});

describe('the loader that replaces', () => {
  const words = list.replace('<li>Is er koffie?</li>', '<li>Is er <em>koffie</em>?</li>');

  it('hides a list once its card shows every word, and shows it again after it [E3]', async () => {
    const block = stage(`${words}<p>${embedLink('checklist-card')}</p>`);
    const stop = start({ replace: true });
    await followed(block);
    expect(one(block, 'ul').hidden).to.equal(true);
    expect(one(block, 'a').closest('[hidden]') === null).to.equal(true);
    stop();
    expect(one(block, 'ul').hidden).to.equal(false);
    expect(one(block, 'ul').hasAttribute('hidden')).to.equal(false);
  });

  it('hides a table whose every word the radar shows [E3]', async () => {
    const block = await article(ratingTable(), { replace: true });
    expect(shadowText(one(block, 'dimension-radar'))).to.contain('Dimensie');
    expect(one(block, 'table').hidden).to.equal(true);
  });

  it('shows the list again when the host takes the card away, or the link [E3]', async () => {
    for (const gone of ['checklist-card', 'a']) {
      const block = await article(`${words}<p>${embedLink('checklist-card')}</p>`, {
        replace: true,
      });
      one(block, gone).remove();
      await followed(block);
      expect(one(block, 'ul').hidden).to.equal(false);
    }
  });

  const kept: readonly (readonly [string, string])[] = [
    [
      'a column of notes',
      ratingTable().replace(/<td>(\d)/g, '<td>$1</td><td>$1 want de bus rijdt niet'),
    ],
    ['a caption', ratingTable().replace('<tbody>', '<caption>In maart</caption><tbody>')],
    ['a picture', ratingTable().replace('Ouders', '<img alt="Ouders" src="data:,">')],
    ['a link that the radar has not', ratingTable().replace('Ouders', '<a href="#x">Ouders</a>')],
  ];
  for (const [what, markup] of kept) {
    it(`keeps a table with ${what} in sight [E3]`, async () => {
      const block = await article(markup, { replace: true });
      expect(countMade(block)).to.equal(1);
      expect(one(block, 'table').hidden).to.equal(false);
    });
  }

  it('shows the list again when a word comes in that the card does not show [E3]', async () => {
    const block = await article(`${words}<p>${embedLink('checklist-card')}</p>`, { replace: true });
    one(block, 'ul').append(nodes('Los woord'));
    await followed(block);
    expect(one(block, 'ul').hidden).to.equal(false);
  });

  it('leaves a list hidden that the host hid [E3]', async () => {
    const hidden = list.replace('<ul>', '<ul hidden>');
    const block = stage(`${hidden}<p>${embedLink('checklist-card')}</p>`);
    const stop = start({ replace: true });
    await followed(block);
    stop();
    expect(one(block, 'ul').hidden).to.equal(true);
  });
});
