import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import {
  parseItems,
  readList,
  type RichItem,
  type RichNode,
} from '../../../src/controllers/host-content/list-content.ts';
import type { Warn } from '../../../src/controllers/warning.ts';
import { richText } from '../../../src/views/words/rich-text.ts';
import { everyElement, one, stage } from '../../support/stage.ts';

const warnings: string[] = [];
const warn: Warn = (code, detail) => warnings.push(`${code} ${detail}`);

function read(items: string, around = 'lang=""'): readonly RichItem[] {
  return readList(one(stage(`<div ${around}><ol>${items}</ol></div>`), 'ol'), warn);
}

function texts(items: string): readonly string[] {
  return read(items).map(({ text }) => text);
}

/** What the only item holds. */
function content(markup: string): readonly RichNode[] {
  const [item, ...more] = read(`<li>${markup}</li>`);
  expect(more).to.deep.equal([]);
  return item?.content ?? [];
}

/** The same, drawn. */
function drawn(nodes: readonly RichNode[]): HTMLElement {
  const block = stage();
  render(html`<p>${richText(nodes)}</p>`, block);
  return one(block, 'p');
}

function markup(of: Element): string {
  return of.innerHTML.replace(/<!--.*?-->/g, '');
}

beforeEach(() => warnings.splice(0));

describe('readList(list)', () => {
  const flat: readonly (readonly [string, string, readonly string[]])[] = [
    ['each item with words', '<li>Een</li><li> </li><li><br></li><li>Twee</li>', ['Een', 'Twee']],
    ['words with single spaces', '<li>\n  Een <b>twee</b>\n&nbsp; drie\n</li>', ['Een twee drie']],
    ['paragraphs as one text', '<li><p>Een</p><p>twee</p></li>', ['Een twee']],
    ['a break as a space', '<li>Een<br>twee</li>', ['Een twee']],
    [
      'items of a list in an item after it',
      '<li>Een<ul><li>Twee<ol><li>Drie</ol></ul></li><li>Vier</li>',
      ['Een', 'Twee', 'Drie', 'Vier'],
    ],
    ['only these of an item without words', '<li><ul><li>Een<li>Twee</ul></li>', ['Een', 'Twee']],
    ['items of a list without an item around it', '<li>Een</li><ul><li>Twee</ul>', ['Een', 'Twee']],
    [
      'an emoji that WordPress made a picture',
      '<li>Fijn <img alt="😀" class="emoji"></li>',
      ['Fijn 😀'],
    ],
    [
      'the words of a task of CKEditor 5',
      '<li><label><input type="checkbox" disabled><span>Een</span></label></li>',
      ['Een'],
    ],
  ];
  for (const [name, items, expected] of flat) {
    it(`gives ${name}`, () => {
      expect(texts(items)).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  const kept: readonly (readonly [string, string, string])[] = [
    [
      'em, strong and br',
      '<em>a</em> <strong>b</strong><br>c',
      '<em>a</em> <strong>b</strong><br>c',
    ],
    ['i and b by their meaning', '<i>a</i><b>b</b>', '<em>a</em><strong>b</strong>'],
    [
      'lang and dir on any element',
      '<em lang="fr">a</em><font lang="ar" dir="rtl">b</font><span>c</span>',
      '<em lang="fr">a</em><span lang="ar" dir="rtl">b</span>c',
    ],
    [
      'a link in bold, without what else it has',
      '<b class="x"><a href="https://example.org/a" target="_blank" onclick="hit()" style="color:red">a</a></b>',
      '<strong><a rel="noopener" href="https://example.org/a">a</a></strong>',
    ],
    [
      'a mail link',
      '<a href="mailto:a@example.org">a</a>',
      '<a rel="noopener" href="mailto:a@example.org">a</a>',
    ],
    ['a place on the page', '<a href="#hier">a</a>', '<a rel="noopener" href="#hier">a</a>'],
    ['words only of what else there is', '<mark>a</mark><u><s>b</s></u><code>c</code>', 'abc'],
    ['no breaks at either end', '<br> a<br>b<br>\n<br>', ' a<br>b'],
    ['no empty link', 'a<a href="https://example.org"> </a>b', 'a b'],
  ];
  for (const [name, given, expected] of kept) {
    it(`keeps ${name} [E1]`, () => {
      expect(markup(drawn(content(given)))).to.equal(expected);
    });
  }

  it('makes a link on the page whole, so that it also leads there from a printed window', () => {
    const link = one<HTMLAnchorElement>(drawn(content('<a href="/info?x=1">a</a>')), 'a');
    expect(link.getAttribute('href')).to.equal(`${location.origin}/info?x=1`);
  });

  it('says the language and direction of the place of each item [T3]', () => {
    const items = read('<li>a</li><li lang="fr" dir="ltr">b</li>', 'lang="ar" dir="rtl"');
    const marks = items.map((item) => markup(drawn(item.content)));
    expect(marks).to.deep.equal([
      '<span lang="ar" dir="rtl">a</span>',
      '<span lang="fr" dir="ltr">b</span>',
    ]);
  });

  it('warns once of a list without items', () => {
    expect(texts('<li></li>')).to.deep.equal([]);
    expect(warnings).to.deep.equal(['E110 the list has no item with words']);
  });

  it('reads 200 items and warns of more', () => {
    expect(texts('<li>a</li>'.repeat(201))).to.have.length(200);
    expect(warnings).to.deep.equal(['E110 the list has 201 items, 200 are used']);
  });

  it('follows markup to a depth and keeps the words below it', () => {
    const list = document.createElement('ol');
    let inner: Element = list.appendChild(document.createElement('li'));
    for (let depth = 0; depth < 20_000; depth += 1) {
      inner = inner.appendChild(document.createElement('em'));
    }
    inner.textContent = 'diep';
    const [item] = readList(list, warn);
    expect(item?.text).to.equal('diep');
    expect(drawn(item?.content ?? []).querySelectorAll('em').length).to.be.lessThan(40);
  });

  const hostile: readonly (readonly [string, string, string])[] = [
    ['a script', '<script>globalThis.hit = 1</script>a', 'a'],
    ['a style and a template', '<style>*{}</style><template>x</template>a', 'a'],
    ['a picture that fails', 'a<img src="x:" onerror="globalThis.hit = 1">', 'a'],
    ['a drawing', '<svg onload="globalThis.hit = 1"><a href="javascript:hit()">x</a></svg>a', 'a'],
    ['mathematics with a link', '<math><mi href="javascript:hit()">a</mi></math>', 'a'],
    ['a frame', '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>a', 'a'],
    ['an element of script', '<x-hit onfocus="hit()" autofocus tabindex="0">a</x-hit>', 'a'],
    ['an element named as a member of every object', '<constructor>a</constructor>', 'a'],
    [
      'a form that hides its members',
      '<form><input name="childNodes"><input name="matches"></form>a',
      'a',
    ],
    ['markup as text', '&lt;img src=x: onerror=hit()&gt;', '&lt;img src=x: onerror=hit()&gt;'],
  ];
  for (const [name, given, expected] of hostile) {
    it(`makes nothing live of ${name} [X3]`, () => {
      // In a document that runs nothing, so that all that lives is ours.
      const inert = new DOMParser().parseFromString(`<ol><li>${given}</ol>`, 'text/html');
      const [item] = readList(one(inert, 'ol'), warn);
      expect(markup(drawn(item?.content ?? []))).to.equal(expected);
      expect((globalThis as { hit?: number }).hit).to.equal(undefined);
    });
  }

  it('takes a lang that wants to be markup as a lang [X3]', () => {
    const lang = '"><img src="x:" onerror="globalThis.hit = 1">';
    const made = drawn(content(`<em lang='${lang}'>a</em>`));
    expect(one(made, 'em').getAttribute('lang')).to.equal(lang);
    expect([...everyElement(made)].map(({ localName }) => localName)).to.deep.equal(['p', 'em']);
  });

  const addresses = [
    'javascript:hit()',
    ' \u0001JavaScript:hit()',
    'java\nscript:hit()',
    'data:text/html,<script>hit()</script>',
    'vbscript:hit()',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://[',
    '',
  ];
  for (const address of addresses) {
    it(`gives the words of a link to ${JSON.stringify(address)} [X3]`, () => {
      const list = document.createElement('ol');
      const link = document.createElement('a');
      link.setAttribute('href', address);
      link.textContent = 'klik';
      list.appendChild(document.createElement('li')).append(link);
      const [item] = readList(list, warn);
      expect(item).to.deep.equal({ text: 'klik', content: ['klik'] });
    });
  }
});

describe('parseItems(input)', () => {
  it('gives texts and objects as items, with the ids of the host', () => {
    expect(
      parseItems([' Een\n twee ', { text: 'Drie' }, { id: 'vier', text: 'Vier' }], warn),
    ).to.deep.equal([
      { text: 'Een twee', content: ['Een twee'] },
      { text: 'Drie', content: ['Drie'] },
      { id: 'vier', text: 'Vier', content: ['Vier'] },
    ]);
    expect(warnings).to.deep.equal([]);
  });

  for (const input of [undefined, null, []]) {
    it(`takes ${JSON.stringify(input)} as no items, without a warning`, () => {
      expect(parseItems(input, warn)).to.equal(undefined);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const input of ['["a"]', 3, true, { length: 1, 0: 'a' }, () => ['a']]) {
    it(`refuses ${String(input)} and says what it wants`, () => {
      expect(parseItems(input, warn)).to.equal(undefined);
      expect(warnings).to.deep.equal(['E105 items must be a list of texts or {id, text}']);
    });
  }

  it('leaves out what has no text', () => {
    const items = parseItems([' ', 3, null, undefined, {}, { text: 4 }, ['a'], 'Een'], warn);
    expect(items?.map(({ text }) => text)).to.deep.equal(['Een']);
    expect(warnings).to.deep.equal(['E105 7 of 8 items were left out']);
  });

  for (const id of [3, '', 'met spatie', '__proto__', 'a'.repeat(101), null, 'one']) {
    it(`leaves out the id ${JSON.stringify(id).slice(0, 20)} and keeps the item`, () => {
      const items = parseItems(
        [
          { id: 'one', text: 'Een' },
          { id, text: 'Twee' },
        ],
        warn,
      );
      expect(items?.map((item) => item.id)).to.deep.equal(['one', undefined]);
      expect(warnings).to.deep.equal(['E105 the id of the item "Twee" cannot be used']);
    });
  }

  it('takes 200 items', () => {
    expect(
      parseItems(
        Array.from({ length: 300 }, () => 'a'),
        warn,
      ),
    ).to.have.length(200);
    expect(warnings).to.deep.equal(['E105 100 of 300 items were left out']);
  });

  it('keeps markup in a text as text [X3]', () => {
    const text = '<img src="x:" onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>';
    const [item] = parseItems([text], warn) ?? [];
    const made = drawn(item?.content ?? []);
    expect(made.textContent).to.equal(text);
    expect([...everyElement(made)]).to.deep.equal([made]);
  });
});
