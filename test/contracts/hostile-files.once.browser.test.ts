/** Files, tables and links of somebody who means ill, opened in the panel as a person does. */
import { expect } from '@open-wc/testing';
import '../../src/elements/dimension-form/define.ts';
import '../../src/elements/dimension-overview/define.ts';
import '../../src/elements/dimension-radar/define.ts';
import '../../src/elements/reflection-session/define.ts';
import { LanguageController } from '../../src/controllers/language.ts';
import { csvWords } from '../../src/elements/reflection-session/exchange/exchange-words.ts';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import { assessmentToFragment } from '../../src/exchange/assessment-link.ts';
import { dossierToCsv } from '../../src/exchange/assessment-to-csv.ts';
import { toCsv } from '../../src/exchange/csv.ts';
import { dimensions } from '../../src/model/dimension.ts';
import type { Assessment, Dossier } from '../../src/model/record.ts';
import { answers, bothDirections } from '../fixtures/answers.ts';
import { paste } from '../elements/reflection-session/exchange/import-page.ts';
import { button, downloaded, press, textOf } from '../elements/reflection-session/session-page.ts';
import { takeOutcome } from '../support/faults.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

const bidi = '\u202e\u2066\u200f';
const strings: Readonly<Record<string, string>> = {
  markup:
    '"\'><x-hit></x-hit><img src="x:" onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>',
  link: '<a href="javascript:globalThis.hit = 1">javascript:globalThis.hit = 1</a>',
  template: '${globalThis.hit = 1}{{hit}}<!--?lit$1$--><?x?>',
  formula: '=HYPERLINK("http://evil.example","klik")',
  dde: "@SUM(1+1)*cmd|' /C calc'!A0",
  bidi: `${bidi}gnp.exe`,
  nul: 'a\u0000b',
  control: '\u0007\u001b[31m\u2028\u2029\ufffe',
  loneSurrogate: 'a\ud800b',
  prototype: '__proto__',
  constructor: 'constructor',
  // WebKit takes minutes to break a word of 60,000 letters in each of forty places.
  unbroken: 'x'.repeat(8000),
  huge: 'woord '.repeat(10_000).trim(),
};

/** A record in which every text, and every key that may be free, is this. */
function filledWith(text: string, round: string): Assessment {
  const all = Object.fromEntries(dimensions.map((dimension) => [dimension, text]));
  return {
    ...answers('parents', 5),
    round,
    by: text,
    subject: text,
    unit: 'team',
    definition: {
      id: text,
      version: 1,
      words: { 'parents.knowledge.1': text, 'parents.knowledge.lead.1': text, 'item x': text },
    },
    notes: all,
    ask: all,
    inquiry: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        { moment: text, until: '2026-12-01', heard: text },
      ]),
    ),
    why: text,
    context: [text, text],
    done: true,
    ...{ 'x-own': text },
  };
}

function fileOf(text: string): string {
  const round = '2026-2027';
  const dossier: Dossier = {
    ...bothDirections(),
    title: text,
    records: [
      filledWith(text, round),
      { ...filledWith(text, round), revision: 2, why: `${text}!` },
    ],
  };
  return JSON.stringify(dossier);
}

interface Page {
  readonly block: HTMLElement;
  readonly session: ReflectionSession;
}

async function page(): Promise<Page> {
  const block = stage(
    '<reflection-session controls keep="none"><dimension-form about="parents"></dimension-form><dimension-radar controls></dimension-radar><dimension-overview></dimension-overview></reflection-session>',
  );
  await settled(block);
  return { block, session: one<ReflectionSession>(block, 'reflection-session') };
}

/** Nothing became an element, a handler, a link that runs, or a property of all objects. */
function expectHarmless(block: Element): void {
  const made = [...everyElement(block)].filter(
    (each) =>
      ['x-hit', 'img', 'script', 'iframe', 'a', 'object', 'embed'].includes(each.localName) ||
      [...each.attributes].some(
        ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
      ),
  );
  expect(made.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
  expect((globalThis as { hit?: number }).hit).to.equal(undefined);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  expect(takeOutcome().unexpected).to.deep.equal([]);
}

/** Opens each panel that shows what came in. */
async function lookAround(session: ReflectionSession): Promise<void> {
  for (const words of ['Bewaar', 'Open', 'Druk af', 'Rondes']) {
    if (words === 'Rondes') await press(session, 'Meer');
    await press(session, words);
  }
  if (shadow(session).querySelector('.fork-open')) await press(session, 'Vergelijk en kies');
}

function wordsFor(session: ReflectionSession): ReturnType<typeof csvWords> {
  return csvWords(new LanguageController(session, {}, () => undefined));
}

describe('a hostile file that is opened in <reflection-session controls> [X3]', function () {
  this.timeout(30_000);

  for (const [name, text] of Object.entries(strings)) {
    it(`[X3] a dossier full of ${name} is text everywhere, and saves as it was`, async () => {
      const { block, session } = await page();
      await paste(session, fileOf(text));
      const said = textOf(session, '.outcome');
      await lookAround(session);
      expectHarmless(block);
      expect(said).to.contain('Het bestand is open.');
      expect((session.dossier.records[0] as Assessment).why).to.equal(text);
      await press(session, 'Bewaar');
      const saved = await downloaded(() => button(session, 'Bewaar als bestand').click());
      expect(saved.name).to.match(/^[\w-]{1,120}\.json$/);
      expect((JSON.parse(saved.text) as Dossier).records).to.have.length(2);
    });

    it(`[X3] [X5] a table full of ${name} comes back as text, and runs in no spreadsheet`, async () => {
      const { block, session } = await page();
      const words = wordsFor(session);
      const dossier = { ...bothDirections(), records: [filledWith(text, '2026-2027')] };
      const table = dossierToCsv(dossier, words).text;
      for (const cell of table.split(/[;\r\n"]+/)) expect(cell).to.not.match(/^[=+\-@\t]\S/);
      await paste(session, table);
      await settled(block);
      expectHarmless(block);
      const [record] = session.dossier.records as readonly Assessment[];
      expect(record?.notes?.knowledge, textOf(session, '.outcome')).to.equal(text);
    });

    it(`[X3] a link full of ${name} comes in as text, or is refused`, async () => {
      const { block, session } = await page();
      let fragment = '#bk=__proto__';
      try {
        fragment = assessmentToFragment(filledWith(text, '2026-2027'), { notes: true });
      } catch {
        // Too long for a link: then somebody made one up.
      }
      await paste(session, `https://school.example/${fragment}`);
      const said = textOf(session, '.outcome');
      await lookAround(session);
      expectHarmless(block);
      const [record] = session.dossier.records as readonly Assessment[];
      if (text.length > 5000) expect(said).to.contain('kunnen we niet openen');
      else expect(record?.notes?.knowledge, said).to.equal(text);
    });
  }

  const whole = JSON.stringify(bothDirections());
  const polluting: Readonly<Record<string, string>> = {
    'of the dossier': whole.replace('{', '{"__proto__":{"polluted":1},'),
    'of a record': whole.replace('"scale":5', '"scale":5,"__proto__":{"polluted":1}'),
    'of the ratings': whole.replace('"ratings":{', '"ratings":{"__proto__":{"polluted":1},'),
    'of the notes': whole.replace('"notes":{', '"notes":{"__proto__":"polluted",'),
    'of the words': whole.replace('"words":{}', '"words":{"__proto__":{"polluted":1}}'),
    'deep in what is unknown': whole.replace(
      '"scale":5',
      '"scale":5,"x-own":{"a":[{"__proto__":{"polluted":1}}]}',
    ),
  };
  for (const [where, text] of Object.entries(polluting)) {
    it(`[X3] a prototype ${where} is refused with its path`, async () => {
      const { block, session } = await page();
      await paste(session, text);
      expect(textOf(session, '.outcome')).to.match(/kunnen we niet openen.*__proto__/);
      expect(session.dossier.records).to.deep.equal([]);
      expectHarmless(block);
    });
  }

  it('[X3] a constructor with a prototype is a key like any other', async () => {
    const { block, session } = await page();
    const own = '"scale":5,"constructor":{"prototype":{"polluted":1}},"toString":1';
    await paste(session, whole.replace('"scale":5', own));
    expect(session.dossier.records).to.have.length(2);
    await lookAround(session);
    expectHarmless(block);
  });

  it('[X3] a table with columns and cells that want to be properties is refused or text', async () => {
    const { block, session } = await page();
    const rows = [
      ['Gaat over', 'Dimensie', 'Antwoord', '__proto__', 'constructor', 'polluted'],
      ['__proto__', 'constructor', '__proto__', 'x', 'x', '1'],
    ];
    await paste(session, toCsv(rows));
    expect(textOf(session, '.outcome')).to.contain('kunnen we niet openen');
    expect(session.dossier.records).to.deep.equal([]);
    expectHarmless(block);
  });

  it('[X3] what was there stays when a hostile file is refused', async () => {
    const { block, session } = await page();
    session.dossier = bothDirections();
    await settled(block);
    const before = session.dossier;
    for (const text of Object.values(polluting)) {
      await paste(session, text);
      expect(session.dossier).to.equal(before);
    }
    expectHarmless(block);
  });
});
