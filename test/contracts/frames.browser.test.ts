/**
 * The built file in frames of others and where the browser withholds things.
 * Plain http is told by what it takes away: no engine here finds a name that is
 * not this machine's own, so the page takes it away itself.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { assessmentToFragment } from '../../src/exchange/assessment-link.ts';
import { dossierFromFile } from '../../src/exchange/dossier-file.ts';
import { answers } from '../fixtures/answers.ts';
import { messagedFrame, type Ask } from '../support/messaged-frame.ts';

const session = 'reflection-session';
const form = 'dimension-form';
const radar = 'dimension-radar';

/** This server under its other name, which is another site. */
const elsewhere = `${location.protocol}//127.0.0.1:${location.port}`;

interface Place {
  readonly name: string;
  /** How a page is framed there. */
  readonly attributes: (page: string) => Promise<Readonly<Record<string, string>>>;
  /** What must be missing there, so that the place is what it says. */
  readonly missing: readonly string[];
  /** True where nothing can be kept; undefined where that is up to the browser. */
  readonly keepsNothing: boolean | undefined;
  /** True where the frame has no origin: no downloads, no printing. */
  readonly isOriginless?: true;
  /** False where the page has no address of its own. */
  readonly hasAddress?: false;
}

function isOriginless(place: Place): boolean {
  return place.isOriginless === true;
}

/** A link without notes. */
const plain = { notes: false };

/** The pages themselves, and the scripts of the test in them. */
const ours = new RegExp(
  `^http://(localhost|127\\.0\\.0\\.1):${location.port}/(pages|built|test|node_modules|__w)`,
);

const storages = ['sessionStorage', 'localStorage', 'indexedDB'];

const framed =
  (query = '', more = {}, origin = '') =>
  async (page: string) => ({ ...more, src: `${origin}/pages/frames/${page}${query}` });

const places: readonly Place[] = [
  {
    name: 'a sandboxed frame without an origin',
    attributes: framed('', { sandbox: 'allow-scripts' }),
    missing: ['origin', 'sessionStorage', 'localStorage'],
    keepsNothing: true,
    isOriginless: true,
  },
  {
    name: 'a sandboxed frame whose page stands in an attribute',
    attributes: async (page) => ({
      sandbox: 'allow-scripts',
      srcdoc: await (await fetch(`/pages/frames/${page}`)).text(),
    }),
    missing: ['origin', 'sessionStorage', 'localStorage'],
    keepsNothing: true,
    isOriginless: true,
    hasAddress: false,
  },
  {
    name: 'a sandboxed frame with its origin',
    attributes: framed('', { sandbox: 'allow-scripts allow-same-origin' }),
    missing: [],
    keepsNothing: false,
  },
  {
    name: 'a frame of another site',
    attributes: framed('', {}, elsewhere),
    missing: [],
    keepsNothing: undefined,
  },
  {
    name: 'a page whose storage throws',
    attributes: framed('?without=closed-storage'),
    missing: storages,
    keepsNothing: true,
  },
  {
    name: 'a page without storage',
    attributes: framed('?without=storage'),
    missing: storages,
    keepsNothing: true,
  },
  {
    name: 'a page over plain http',
    attributes: framed('?without=secure'),
    missing: ['randomUUID', 'subtle', 'locks', 'clipboard'],
    keepsNothing: false,
  },
];

/** The one coded warning of an element of which nothing is kept. */
const warned = /^warn: \[betrokken E202\] <[\w-]+>: (draft: StoreError: store: )?blocked$/;

/** No fault, no dialog, no request to another server; a warning once where nothing is kept. */
async function expectQuiet(ask: Ask, { isOriginless, keepsNothing }: Place): Promise<void> {
  const { recorded, asked, requests } = await ask('state');
  expect(recorded.filter((line) => keepsNothing === false || !warned.test(line))).to.deep.equal([]);
  expect(new Set(recorded)).to.have.property('size', recorded.length);
  expect(asked.filter((what) => isOriginless || !what.startsWith('download'))).to.deep.equal([]);
  expect(requests.filter((url) => !ours.test(url))).to.deep.equal([]);
}

/** Nothing can be kept: that is said once, in plain words. */
async function expectOneNotice(ask: Ask, place: Place, words: string): Promise<void> {
  const { notices } = await ask('state');
  const ofKeeping = notices.filter((each) => each.startsWith('Bewaren lukt niet.'));
  const count = place.keepsNothing ? 1 : 0;
  expect(ofKeeping).to.have.length(place.keepsNothing === undefined ? ofKeeping.length : count);
  expect(ofKeeping.length).to.be.at.most(1);
  for (const each of ofKeeping) expect(each).to.equal(words);
}

/** The text of the file, by the way that this place has. */
async function fileText(ask: Ask, { isOriginless }: Place): Promise<string> {
  await ask('press', session, 'Bewaar');
  await ask('press', session, 'Bewaar als bestand');
  if (!isOriginless) await ask('press', session, 'Geen bestand gekregen?');
  return (await ask('value', session, '#file-text')) ?? '';
}

/** A place with a page in it, and with another where one is asked for. */
async function opened(place: Place, page: string, hash = ''): Promise<Ask> {
  const attributes = await place.attributes(page);
  const { src } = attributes;
  return messagedFrame({ ...attributes, ...(src !== undefined && { src: src + hash }) });
}

async function pasted(ask: Ask, text: string): Promise<void> {
  await ask('press', session, 'Open');
  await ask('write', session, '#import-text', text);
  await ask('press', session, 'Open de tekst');
}

for (const place of places) {
  describe(`[E7] in ${place.name}`, function () {
    this.timeout(60_000);

    it('a person fills in, the radar follows; the file and a link come as text and open again', async () => {
      const ask = await opened(place, 'session.html');
      expect((await ask('state')).missing).to.include.members([...place.missing]);
      const empty = await ask('text', radar);
      await ask('fillIn', form);
      const filled = await ask('text', radar);
      expect(filled).to.not.equal(empty);
      expect(filled).to.match(/Ouders → school ingevuld door het schoolteam/);
      await expectOneNotice(
        ask,
        place,
        'Bewaren lukt niet. Je antwoorden staan nog op dit scherm. Maak er een bestand van.',
      );

      const file = await fileText(ask, place);
      expect(dossierFromFile(file).records).to.have.length(1);
      const said = await ask('text', session);
      expect(said.includes('Hier kan geen bestand gemaakt worden.')).to.equal(isOriginless(place));
      const buttons = await ask('buttons', session);
      expect(buttons.includes('Druk af')).to.equal(!isOriginless(place));

      await ask('press', session, 'Sluit');
      await ask('press', session, 'Bewaar');
      const link = (await ask('value', session, '#share-field')) ?? '';
      expect(link).to.match(/^http:.*#bk=[\w.~-]+$/);
      await ask('press', session, 'Kopieer');
      // The clipboard takes its time where several browsers share a processor.
      const isCopied = async (): Promise<boolean> =>
        /De link is (gekopieerd|geselecteerd)\./.test(await ask('text', session));
      await waitUntil(isCopied, 'nothing says that the link was copied', { timeout: 15_000 });

      for (const text of [file, link]) {
        await ask('press', session, 'Meer');
        await ask('press', session, 'Wis');
        await ask('press', session, 'Wis deze');
        expect(await ask('answers', form)).to.deep.equal([]);
        await pasted(ask, text);
        expect(await ask('text', session)).to.contain('Het bestand is open.');
        const table = /Kennis.*In woorden/;
        expect(table.exec(await ask('text', radar))?.[0]).to.equal(table.exec(filled)?.[0]);
      }
      await expectQuiet(ask, place);
    });

    it('elements without a session fill in too, with one notice', async () => {
      const ask = await opened(place, 'loose.html');
      const empty = await ask('text', radar);
      await ask('answer', form);
      expect(await ask('text', radar)).to.not.equal(empty);
      await expectOneNotice(
        ask,
        place,
        'Bewaren lukt niet. Je antwoorden staan nog op dit scherm.',
      );
      await expectQuiet(ask, place);
    });

    if (place.hasAddress === false) return;

    it('a link in the address asks once, and then brings its answers', async () => {
      const ask = await opened(place, 'session.html', assessmentToFragment(answers(), plain));
      const empty = await ask('text', radar);
      expect(await ask('text', session)).to.contain('Deze link brengt antwoorden mee. Toevoegen?');
      await ask('press', session, 'Voeg toe');
      expect(await ask('text', radar)).to.not.equal(empty);
      expect(await ask('text', session)).to.not.contain('Toevoegen?');
      await expectQuiet(ask, place);
    });
  });
}
