/**
 * A team takes the file of a school to the meeting: the plan opens as it was
 * saved, and what is agreed and planned goes home on paper. Drives the built file
 * in Chromium, which alone makes a PDF of what it prints.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findEngines } from '../../.config/browsers.mjs';
import type { Dossier } from '../../src/model/record.ts';
import { root } from '../package/built-package.ts';

const example = join(root, 'demo', 'example-school.json');

const html = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Overleg</title>
  <script src="/betrokken.js" defer></script>
  <reflection-session keep="none" controls>
    <team-dialogue about="parents"></team-dialogue>
    <action-plan by="team"></action-plan>
  </reflection-session>
</html>`;

const server = createServer(({ url }, response) => {
  const isScript = url === '/betrokken.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? readFileSync(join(root, 'dist/cdn/betrokken.js')) : html);
});

const faults: string[] = [];
let browser: Browser;
let page: Page;

/** What 'Druk af' in this element prints, as PDF: how many sheets, and the words. */
async function printed(tag: string): Promise<{ readonly sheets: number; readonly words: string }> {
  const [view] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator(tag).getByRole('button', { name: 'Druk af' }).first().click(),
  ]);
  await view.locator('.piece').first().waitFor();
  const pdf = (await view.pdf({ preferCSSPageSize: true })).toString('latin1');
  const words = await view.evaluate(() =>
    [...document.querySelectorAll('.piece')]
      .map(({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' '))
      .join(' '),
  );
  await view.close();
  return { sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, words };
}

beforeAll(async () => {
  await once(server.listen(0, 'localhost'), 'listening');
  const { chromium: executablePath } = findEngines();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumFlags,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => faults.push(line.text()));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('reflection-session input[type=file]').setInputFiles(example);
  await page.getByText('Koffie aan de schoolpoort').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a team with the file of a school', () => {
  it('[A7] prints its plan of four actions on two sheets of A4, with all that is in it', async () => {
    const { sheets, words } = await printed('action-plan');
    expect(sheets).toBe(2);
    for (const said of [
      'Brief over het huiswerk',
      'ICT-team',
      '12 januari 2027',
      'elke eerste maandag',
      'Je plan steunt op kennis.',
      'En de leerling?',
      'De school verhuisde in september.',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('[A7] prints what it agreed, why, and who sees it otherwise', async () => {
    await page.locator('team-dialogue').getByText('Afspreken', { exact: true }).first().click();
    const { sheets, words } = await printed('team-dialogue');
    expect(sheets).toBeLessThanOrEqual(2);
    expect(words).toContain('We raadden maar wat.');
    expect(words).toContain('ouders die elkaar goed op weg helpen');
  });

  it('[R6] saves the file that it opened', async () => {
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    const read = (path: string): Dossier => JSON.parse(readFileSync(path, 'utf8')) as Dossier;
    expect(read(await download.path()).records).toEqual(read(example).records);
    expect(faults).toEqual([]);
  });
});
