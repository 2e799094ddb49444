import { expect, waitUntil } from '@open-wc/testing';
import { nearestLang, watchLang } from '../../src/controllers/nearest-lang.ts';
import { one, stage } from '../support/stage.ts';

describe('nearestLang', () => {
  it('is the lang of the element or of its nearest ancestor [T3]', () => {
    const block = stage('<div lang="fr"><p><b lang="ar"></b><i></i></p></div>');
    expect(nearestLang(one(block, 'b'))).to.equal('ar');
    expect(nearestLang(one(block, 'i'))).to.equal('fr');
    expect(nearestLang(block)).to.equal('nl');
  });

  it('takes an empty lang as said', () => {
    const block = stage('<div lang="fr"><p lang=""></p></div>');
    expect(nearestLang(one(block, 'p'))).to.equal('');
  });

  it('is empty where nobody says it', () => {
    expect(nearestLang(document.createElement('div'))).to.equal('');
  });
});

describe('watchLang', () => {
  it('tells of a change in any root above, until it is stopped [T3]', async () => {
    const block = stage('<section><div></div></section>');
    const inner = document.createElement('span');
    one(block, 'div').attachShadow({ mode: 'open' }).append(inner);
    let told = 0;
    const stop = watchLang(inner, () => (told += 1));
    one(block, 'section').lang = 'fr';
    await waitUntil(() => told === 1);
    inner.lang = 'ar';
    await waitUntil(() => told === 2);
    stop();
    one(block, 'section').lang = 'de';
    inner.lang = 'it';
    // Another watcher proves that the news has come.
    let later = 0;
    const stopLater = watchLang(inner, () => (later += 1));
    one(block, 'section').lang = 'es';
    await waitUntil(() => later > 0);
    stopLater();
    expect(told).to.equal(2);
  });
});
