/**
 * Three people at three computers, each with a browser profile of its own: two
 * send files and a link, the third brings all together. Drives the built file
 * in Chromium under a strict policy, as a person does: keys, buttons, files.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findEngines } from '../../.config/browsers.mjs';
import type { Assessment, Dossier } from '../../src/model/record.ts';
import { root } from '../package/built-package.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'";

const html = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Reflectie</title>
  <script src="/betrokken.js" defer></script>
  <reflection-session name="Team" keep="device" controls>
    <dimension-form about="parents" by="BY" layout="page"></dimension-form>
    <dimension-form about="school" by="BY" layout="page"></dimension-form>
    <dimension-radar></dimension-radar>
  </reflection-session>
</html>`;

const server = createServer(({ url = '/' }, response) => {
  if (url === '/betrokken.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(join(root, 'dist/cdn/betrokken.js')));
    return;
  }
  response.setHeader('content-security-policy', policy);
  response.setHeader('content-type', 'text/html');
  response.end(html.replaceAll('BY', url.slice(1)));
});

const folder = mkdtempSync(join(tmpdir(), 'betrokken-people-'));
const open: BrowserContext[] = [];
const faults: string[] = [];

/** A person with a computer. */
async function person(name: string): Promise<BrowserContext> {
  const { chromium: executablePath } = findEngines();
  const context = await chromium.launchPersistentContext(join(folder, name), {
    ...(executablePath && { executablePath }),
    args: chromiumFlags,
    acceptDownloads: true,
    viewport: { width: 1280, height: 900 },
  });
  open.push(context);
  return context;
}

function address(by: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}/${by}`;
}

async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) faults.push(line.text());
  });
  await page.goto(url);
  await page.locator('reflection-session').getByRole('button', { name: 'Open' }).waitFor();
  return page;
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Types seven answers into the form about `about`, then presses 'Klaar' with Enter. */
async function type(page: Page, about: 'parents' | 'school', keys: string): Promise<void> {
  const form = page.locator(`dimension-form[about=${about}]`);
  await form.getByRole('button', { name: 'Begin bij het eerste antwoord' }).click();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Heropen' }).waitFor();
}

async function saveFile(page: Page): Promise<string> {
  await press(page, 'Bewaar');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Bewaar als bestand'),
  ]);
  return download.path();
}

async function openFiles(page: Page, ...paths: readonly string[]): Promise<void> {
  await press(page, 'Open');
  await page.locator('reflection-session input[type=file]').setInputFiles([...paths]);
}

function dossierOf(page: Page): Promise<Dossier> {
  return page.evaluate(() => {
    const session = document.querySelector('reflection-session');
    return (session as unknown as { readonly dossier: Dossier }).dossier;
  });
}

async function assessments(page: Page): Promise<readonly Assessment[]> {
  return (await dossierOf(page)).records as readonly Assessment[];
}

/** Opens the parents' look again, answers the first dimension otherwise, and closes it. */
async function change(page: Page, key: string): Promise<void> {
  const form = page.locator('dimension-form[about=parents]');
  await form.getByRole('button', { name: 'Heropen' }).click();
  await form.getByRole('button', { name: 'Begin bij het eerste antwoord' }).click();
  await page.keyboard.press(key);
  await form.getByRole('button', { name: 'Klaar' }).click();
  await form.getByRole('button', { name: 'Heropen' }).waitFor();
}

/** Every name of ours that this browser holds. */
function keysOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
  ]);
}

beforeAll(async () => {
  await once(server.listen(0, 'localhost'), 'listening');
});

afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('three people at three computers', () => {
  it('[R5] [R6] [D3] [X4] send, open, edit, choose, lose nothing, and wipe', async () => {
    const [first, second, third] = [
      await person('one'),
      await person('two'),
      await person('three'),
    ];

    // One person sends a file, another a file and, of the other direction, a link.
    const one = await visit(first, address('teacher'));
    await type(one, 'parents', '343?242');
    const fileOfOne = await saveFile(one);
    const two = await visit(second, address('head'));
    await type(two, 'parents', '44x~215');
    const fileOfTwo = await saveFile(two);
    await type(two, 'school', '2354331');
    await press(two, 'Bewaar');
    await two.getByRole('combobox', { name: 'Welke antwoorden?' }).selectOption({ index: 1 });
    await two.getByRole('textbox', { name: 'De link' }).focus();
    const link = await two.getByRole('textbox', { name: 'De link' }).inputValue();
    expect(new URL(link).hash.length).toBeLessThanOrEqual(60);

    // The third opens all.
    const three = await visit(third, address('teacher'));
    await openFiles(three, fileOfOne, fileOfTwo);
    await expect.poll(async () => (await assessments(three)).length).toBe(2);
    await three.goto(`${address('teacher')}${new URL(link).hash}`);
    await three.getByRole('button', { name: 'Niet toevoegen' }).waitFor();
    expect(await assessments(three)).toHaveLength(2);
    await press(three, 'Voeg toe');
    await expect.poll(async () => (await assessments(three)).length).toBe(3);
    expect(new URL(three.url()).hash).toBe('');
    const came = await assessments(three);
    expect(came.map(({ about, by }) => `${about} ${String(by)}`).sort()).toEqual([
      'parents head',
      'parents teacher',
      'school head',
    ]);
    const ofTwo = came.find(({ about, by }) => about === 'parents' && by === 'head');
    expect(ofTwo?.ratings).toMatchObject({ rational: 'not-applicable', belief: 'undisclosed' });

    // The third edits what the first edits too: a fork, and a choice.
    await change(three, '1');
    await change(one, '5');
    await openFiles(three, await saveFile(one));
    await press(three, 'Vergelijk en kies');
    const versions = (await assessments(three)).filter(({ by }) => by === 'teacher');
    expect(versions.map(({ ratings }) => ratings.knowledge).sort()).toEqual([1, 5]);
    const [kept] = versions;
    await press(three, 'Houd versie 1');
    await expect.poll(async () => (await assessments(three)).length).toBe(3);
    const chosen = (await assessments(three)).find(({ by }) => by === 'teacher');
    expect(chosen?.ratings).toEqual(kept?.ratings);
    expect(chosen?.revision).toBeGreaterThan(kept?.revision ?? 0);

    // On the device by choice; the tab is killed while a save is under way.
    await press(three, 'Meer');
    await press(three, /Bewaar op dit toestel/);
    await press(three, 'Bewaar op dit toestel');
    await three
      .getByText(/Bewaard op dit toestel om/)
      .first()
      .waitFor();
    await three.evaluate(() => {
      // From here on a write is never finished.
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        const request = put.apply(this, given);
        const again = (): void => {
          this.get('none').onsuccess = again;
        };
        again();
        this.transaction.commit = () => undefined;
        return request;
      };
    });
    await three
      .locator('dimension-form[about=parents]')
      .getByRole('button', { name: 'Heropen' })
      .click();
    await three
      .locator('dimension-form[about=parents]')
      .getByRole('button', { name: 'Begin bij het eerste antwoord' })
      .click();
    await three.keyboard.press('2');
    const crashed = three.waitForEvent('crash');
    const devtools = await third.newCDPSession(three);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await three.close();
    const again = await visit(third, address('teacher'));
    await expect
      .poll(
        async () =>
          (await assessments(again)).find(({ by }) => by === 'teacher')?.ratings.knowledge,
      )
      .toBe(2);
    expect(await assessments(again)).toHaveLength(3);

    // A wiped device holds no key of ours.
    expect(await keysOf(again)).not.toEqual([]);
    await press(again, 'Meer');
    await press(again, 'Wis');
    await press(again, 'Wis alles in deze browser');
    await expect.poll(() => keysOf(again)).toEqual([]);
    expect(await assessments(again)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
