/**
 * All that a person does with a reflection, in the built file under strict
 * policies: keep it on the device, save, share, open, choose, print, send, wipe.
 */
import { expect, waitUntil } from '@open-wc/testing';
import type { Assessment, Dossier } from '../../src/model/record.ts';
import { DeviceStore } from '../../src/storage/device-store.ts';
import { databaseNames, wipedDevice } from '../storage/databases.ts';
import { fillIn, press, seen, writeIn } from '../support/fill-in.ts';
import { framedPage, type FramedPage } from '../support/framed-page.ts';
import { shadowText } from '../support/shadow-text.ts';
import { one, settled } from '../support/stage.ts';
import { strictPages } from '../support/strict-pages.ts';

interface Watched {
  /** What went wrong in a sheet for paper. */
  readonly faults: readonly string[];
  /** The words of each sheet that was printed. */
  readonly printed: readonly string[];
  /** The names of the files that were handed over. */
  readonly downloads: readonly string[];
}

/** Lets nothing out of the frame: no windows, no dialogs of the printer, no files on disk. */
function watched(page: FramedPage): Watched {
  const inner = page.document.defaultView as Window & typeof globalThis;
  const all = { faults: [] as string[], printed: [] as string[], downloads: [] as string[] };
  inner.open = () => null;
  inner.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    all.downloads.push(this.download);
  };
  const { body } = page.document;
  const { append } = body;
  body.append = (...nodes: (Node | string)[]) => {
    append.apply(body, nodes);
    const sheet = body.querySelector<HTMLIFrameElement>('iframe[aria-hidden]')?.contentWindow;
    if (!sheet) return;
    sheet.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      all.faults.push(effectiveDirective),
    );
    sheet.print = () => {
      all.printed.push(sheet.document.title);
      const pieces = [...sheet.document.body.querySelectorAll('.piece')];
      if (!pieces.every((piece) => shadowText(piece).length > 20)) all.faults.push('empty');
      // As soon as the drawing is done, else there would be no time for a violation.
      setTimeout(() => sheet.dispatchEvent(new Event('afterprint')));
    };
  };
  return all;
}

async function says(element: Element, words: string): Promise<void> {
  await waitUntil(() => shadowText(element).includes(words), words, { timeout: 8000 });
}

/** Presses the first button of the panel that is open. */
async function confirm(session: Element): Promise<void> {
  seen(session, '.panel .primary')[0]?.click();
  await settled(session.parentElement!);
}

async function fileText(session: Element, kind: string): Promise<string> {
  await press(session, 'Bewaar');
  await press(session, kind);
  await press(session, 'Geen bestand gekregen?');
  const text = seen<HTMLTextAreaElement>(session, '#file-text')[0]?.value ?? '';
  await press(session, 'Sluit');
  return text;
}

async function paste(session: Element, text: string, outcome: string): Promise<void> {
  await press(session, 'Open');
  await writeIn(session, '#import-text', text);
  await press(session, 'Open de tekst');
  await says(session, outcome);
}

/** The file as somebody else gave it back: one answer is another. */
function edited(text: string): string {
  const dossier = JSON.parse(text) as Dossier;
  const [first, ...others] = dossier.records as readonly Assessment[];
  const ratings = { ...first?.ratings, time: 'undisclosed' };
  return JSON.stringify({ ...dossier, records: [{ ...first, ratings }, ...others] });
}

async function keepOnDevice(session: Element): Promise<void> {
  await press(session, 'Meer');
  await press(session, 'Bewaar op dit toestel');
  expect(await databaseNames()).to.deep.equal([]);
  await confirm(session);
  await says(session, 'Bewaard op dit toestel');
  expect(await databaseNames()).to.deep.equal(['betrokken:device']);
}

/** Out as file, table and link, and in again; what was changed elsewhere is chosen. */
async function shareAndOpen(session: Element): Promise<void> {
  const file = await fileText(session, 'Bewaar als bestand');
  const table = await fileText(session, 'Bewaar als tabel');
  await press(session, 'Bewaar');
  const link = seen<HTMLInputElement>(session, '#share-field')[0]?.value ?? '';
  await press(session, 'Sluit');
  expect(link).to.match(/#bk=[\w.~-]+$/);
  for (const text of [file, table, link]) await paste(session, text, 'Alles hieruit stond er al.');
  await paste(session, edited(file), 'zijn er twee versies');
  await press(session, 'Vergelijk en kies');
  await press(session, 'Houd versie 1');
  await says(session, 'Versie 1 blijft.');
}

async function printAll(page: FramedPage, session: Element): Promise<void> {
  const isPrinted = (): boolean => page.document.querySelector('iframe[aria-hidden]') === null;
  const kinds = ['Het beeld', 'De vragen', 'Het overzicht', 'De checklists', 'Een leeg formulier'];
  for (const what of kinds) {
    await press(session, 'Druk af');
    await press(session, what);
    await waitUntil(isPrinted);
  }
  await press(one(page.document, 'checklist-card'), 'Druk af');
  await waitUntil(isPrinted);
  for (const form of page.document.querySelectorAll('dimension-form')) {
    await press(form, 'Druk de vraagkaart af');
    await waitUntil(isPrinted);
  }
}

/** Keys of ours that stand in either storage. */
function keptKeys(): readonly string[] {
  return [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
}

for (const [file, id] of strictPages) {
  describe(`${id} under a strict policy, all that a session does`, function () {
    this.timeout(90_000);
    beforeEach(wipedDevice);
    afterEach(wipedDevice);

    it(`${id} [X4] has no violation, sends nothing before 'Verstuur', and leaves nothing after 'Wis alles'`, async () => {
      const page = await framedPage(file);
      const asked = page.requests();
      const all = watched(page);
      const session = one(page.document, 'reflection-session');
      const box = `/submit/${crypto.randomUUID()}`;
      session.setAttribute('submit-url', `${box}/ok`);
      for (const form of page.document.querySelectorAll('dimension-form')) await fillIn(form);
      expect(shadowText(one(page.document, 'dimension-form'))).to.contain('Vraagkaart');

      await keepOnDevice(session);
      await shareAndOpen(session);
      await printAll(page, session);
      await press(session, 'Verstuur');
      expect(all.downloads).to.have.length(2);
      expect(all.printed).to.have.length(8);
      expect(page.requests()).to.deep.equal(asked);

      await confirm(session);
      await says(session, 'Alles is verstuurd');
      const sent = page.requests().filter((path) => !asked.includes(path));
      expect(new Set(sent)).to.deep.equal(new Set([`${box}/ok`]));
      const { records } = (await (await fetch(box)).json()) as Dossier;
      expect(records.map(({ type }) => type)).to.deep.equal(['assessment', 'assessment']);

      await press(session, 'Meer');
      await press(session, 'Wis');
      await press(session, 'Wis alles');
      await waitUntil(async () => (await databaseNames()).length === 0, 'a database stays');
      await settled(page.document.body);
      expect(keptKeys()).to.deep.equal([]);
      expect(page.document.cookie).to.equal('');
      expect([...page.recorded(), ...all.faults]).to.deep.equal([]);
    });

    it(`${id} what is on the device is there after a reload, and goes with 'Wis deze'`, async () => {
      const page = await framedPage(file);
      const session = one(page.document, 'reflection-session');
      for (const form of page.document.querySelectorAll('dimension-form')) await fillIn(form);
      await keepOnDevice(session);
      await waitUntil(() => keptKeys().length === 0, 'the tab keeps it too');
      const filled = shadowText(one(page.document, 'dimension-radar[controls]'));
      const again = await page.reload();
      const radar = one(again.document, 'dimension-radar[controls]');
      await says(radar, 'In woorden');
      expect(shadowText(radar)).to.equal(filled);
      const same = one(again.document, 'reflection-session');
      await press(same, 'Meer');
      await press(same, 'Wis');
      await press(same, 'Wis deze');
      await says(same, 'De reflectie is gewist.');
      const device = new DeviceStore(indexedDB);
      await waitUntil(async () => (await device.load('session:Proef')) === undefined);
      const empty = await again.reload();
      await settled(empty.document.body);
      expect(shadowText(one(empty.document, 'dimension-radar[controls]'))).to.not.equal(filled);
      expect(keptKeys()).to.deep.equal([]);
      expect(empty.recorded()).to.deep.equal([]);
    });
  });
}
