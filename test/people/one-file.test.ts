/**
 * A person with one file on a stick: opens it from disk, fills in with keys,
 * saves, prints, and opens what was saved elsewhere. Drives the built file in
 * Chromium; whatever it would ask for or print on the console is a fault.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromiumFlags, findEngines } from '../../.config/browsers.mjs';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import type { Assessment } from '../../src/model/record.ts';
import { bothDirections } from '../fixtures/answers.ts';
import { dist } from '../package/built-package.ts';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'betrokken-stick-'));
const stick = join(folder, 'stick één');
const file = pathToFileURL(join(stick, 'betrokken.html')).href;

let browser: Browser;
let context: BrowserContext;
const faults: string[] = [];

/** Opens the file and notes all that it asks for or says on the console. */
async function open(where: BrowserContext = context): Promise<Page> {
  const page = await where.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  // Every violation of the policy is a line on the console too.
  page.on('console', (line) => faults.push(`${line.type()}: ${line.text()}`));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && request.url() !== file)
      faults.push(`request: ${request.url()}`);
  });
  await page.goto(file);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
  return page;
}

function assessmentsOf(page: Page): Promise<readonly Assessment[]> {
  return page.evaluate(() => {
    const session = document.querySelector('reflection-session');
    return (session as unknown as { readonly dossier: { readonly records: Assessment[] } }).dossier
      .records;
  });
}

/** Presses Tab until what has the focus, through shadow roots, matches `selector` and has `name`. */
async function tabTo(page: Page, selector: string, name = ''): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      ([wanted, words]) => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const said = element?.ariaLabel ?? element?.textContent.trim();
        return element?.matches(wanted) === true && said?.startsWith(words) === true;
      },
      [selector, name] as const,
    );
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Not reached: ${selector} ${name}`);
}

/** Goes through the first form with keys alone, an answer a dimension. */
async function fillIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await tabTo(page, 'a', 'Naar de vragen');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Verder naar Kennis');
  await page.keyboard.press('Enter');
  for (const [dimension, key] of Object.entries(answers)) {
    await tabTo(page, `[id^="rating-${dimension}"] input`);
    await page.keyboard.press(key);
    // Gedrag and tijd stand on one step.
    if (dimension === 'behaviour') continue;
    await tabTo(page, 'button', 'Verder naar');
    await page.keyboard.press('Enter');
  }
}

async function press(where: Page | Locator, ...names: readonly string[]): Promise<void> {
  for (const name of names) await where.getByRole('button', { name, exact: true }).first().click();
}

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Bewaar', 'Bewaar als bestand'),
  ]);
  return download.path();
}

/** Both directions, filled in, as a file that is opened. */
async function takeIn(page: Page): Promise<void> {
  const path = join(folder, 'answers.json');
  writeFileSync(path, dossierToFile(bothDirections()));
  await press(page, 'Open');
  await page.locator('reflection-session input[type=file]').setInputFiles(path);
  await expect.poll(async () => (await assessmentsOf(page)).length).toBe(2);
}

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/** What axe-core finds on the whole page. It is put in from outside, past the policy. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations, incomplete } = await axe.run({ resultTypes: ['violations', 'incomplete'] });
    const undecided = incomplete.filter(({ tags }) => tags.includes('cat.aria'));
    return [...violations, ...undecided].map(
      ({ id, nodes }) => `${id}: ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
}

beforeAll(async () => {
  mkdirSync(stick);
  copyFileSync(join(dist, 'betrokken.html'), join(stick, 'betrokken.html'));
  const { chromium: executablePath } = findEngines();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumFlags,
  });
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterEach(async () => {
  await context.close();
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('betrokken.html from a stick', () => {
  it('[E8] [E7] [X1] [X4] is filled in with keys, saved, and opened again elsewhere', async () => {
    const page = await open();
    await fillIn(page, {
      knowledge: '3',
      emotional: '4',
      rational: '5',
      belief: '?',
      competence: '2',
      behaviour: '3',
      time: '1',
    });
    const ratings = {
      knowledge: 3,
      emotional: 4,
      rational: 5,
      belief: 'unknown',
      competence: 2,
      behaviour: 3,
      time: 1,
    };
    await expect.poll(async () => (await assessmentsOf(page))[0]?.ratings).toEqual(ratings);
    await expect(
      page.locator('#bt-praten').getByText('overtuiging').first().isVisible(),
    ).resolves.toBe(true);
    const saved = await save(page);
    const [record] = dossierFromFile(readFileSync(saved, 'utf8')).records as readonly Assessment[];
    expect(record).toMatchObject({ about: 'parents', by: 'team', unit: 'team', ratings });

    const elsewhere = await browser.newContext();
    const other = await open(elsewhere);
    expect(await assessmentsOf(other)).toEqual([]);
    await press(other, 'Open');
    await other.locator('reflection-session input[type=file]').setInputFiles(saved);
    await expect.poll(async () => (await assessmentsOf(other))[0]?.ratings).toEqual(ratings);
    await elsewhere.close();
  });

  it('[E8] prints in a window of its own, and saves the picture', async () => {
    const page = await open();
    await takeIn(page);
    const [printed] = await Promise.all([
      context.waitForEvent('page'),
      press(page, 'Druk af', 'Een leeg formulier'),
    ]);
    await expect.poll(() => printed.locator('.piece').count()).toBeGreaterThan(0);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Bewaar als foto (PNG)'),
    ]);
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('[E8] keeps on the device when the person chooses that', async () => {
    const page = await open();
    await takeIn(page);
    await press(page, 'Meer');
    await press(page, 'Bewaar op dit toestel');
    await press(page.locator('[data-panel=device]'), 'Bewaar op dit toestel');
    await page
      .getByText(/Bewaard op dit toestel om/)
      .first()
      .waitFor();
    await page.close();
    const again = await open();
    await expect.poll(async () => (await assessmentsOf(again)).length).toBe(2);
  });

  it('[E8] [E7] works where the browser keeps nothing for files, and says so', async () => {
    await context.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
        const get = (): never => {
          throw new DOMException('closed', 'SecurityError');
        };
        Object.defineProperty(globalThis, name, { get });
      }
    });
    const page = await open();
    await takeIn(page);
    await page.getByText('Bewaren lukt niet.').first().waitFor();
    expect(faults.splice(0)).toEqual([expect.stringContaining('[betrokken E202]')]);
    expect(dossierFromFile(readFileSync(await save(page), 'utf8')).records).toHaveLength(2);
  });

  it('[E8] gives a text to send in the place of a link that leads nowhere', async () => {
    const page = await open();
    await takeIn(page);
    await press(page, 'Bewaar');
    const text = await page.getByRole('textbox', { name: 'De tekst', exact: true }).inputValue();
    expect(text).toMatch(/^#[^\s:/]{1,60}$/);
    const elsewhere = await browser.newContext();
    const other = await open(elsewhere);
    await press(other, 'Open');
    await other.getByRole('textbox', { name: /Plak hier/ }).fill(text);
    await press(other, 'Open de tekst');
    await expect.poll(async () => (await assessmentsOf(other)).length).toBe(1);
    await elsewhere.close();
  });

  it('[E8] says without script what is needed', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(file);
    await page.locator('.bt-no-script').waitFor();
    await page.getByText('geen meetinstrument').waitFor();
    await plain.close();
  });

  it.each([
    [320, 'light', 'none'],
    [768, 'light', 'active'],
    [1280, 'dark', 'none'],
  ] as const)(
    '[A1] [E8] %i px wide, %s, forced colours %s: nothing for axe, nothing cut off',
    async (width, colorScheme, forcedColors) => {
      const page = await open();
      await takeIn(page);
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.setViewportSize({ width, height: 800 });
      for (const summary of await page.locator('summary', { hasText: /^Checklist/ }).all())
        await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});
