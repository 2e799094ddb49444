/**
 * Where schools publish, each on a server of its own with a strict policy: a
 * plain page with one file, an article of a CMS with the loader, an app in React,
 * and frames without an origin from another site. The fifth, a post in WordPress,
 * has its own test. Each shows radar, card and tree, and delivers an event or a
 * form post; any line on the console is a fault.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findEngines } from '../../.config/browsers.mjs';
import { builtFile } from '../../.config/built-files.mjs';
import { cacheFolder } from '../../.config/project.mjs';
import { dist, root } from '../package/built-package.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; form-action 'self'";
const three = ['dimension-radar', 'checklist-card', 'betrokkenheidsboom-tree'];
const scores = 'about=parents&by=team&scores=3,4,2,?,5,3,2';

interface Place {
  readonly address: string;
  readonly server: Server;
  /** Bodies of the forms that were posted. */
  readonly posted: string[];
}

/** Pages by their path; whatever else is asked for comes from dist/ or the built apps. */
type Pages = Readonly<Record<string, string>>;

function page(body: string, head = ''): string {
  const start = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title>';
  return `${start}<link rel="icon" href="data:,">${head}<body>${body}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function staticFile(path: string): ReturnType<typeof builtFile> {
  const app = '/app/';
  if (!path.startsWith(app)) return builtFile(dist, path);
  return builtFile(join(cacheFolder(), 'frameworks/react'), path.slice(app.length));
}

/** A server with a policy on every answer, as a host sends it. */
async function serve(pages: Pages, policy: string): Promise<Place> {
  const posted: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://school.example');
    if (request.method === 'POST') posted.push(await bodyOf(request));
    const html = pages[pathname];
    const file = html === undefined ? staticFile(pathname) : { body: html, type: 'text/html' };
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(file?.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, server, posted };
}

const plain = page(
  `<h1>Onze school</h1><form method="post" action="/ontvangen">
    <dimension-radar ${scores.replaceAll('&', ' ').replaceAll(/=(\S+)/g, '="$1"')}></dimension-radar>
    <checklist-card name="kaart"></checklist-card>
    <betrokkenheidsboom-tree name="boom"></betrokkenheidsboom-tree>
    <button>Verstuur</button></form>`,
  '<script src="/cdn/betrokken.js" defer></script>',
);

const article = readFileSync(
  join(root, 'test/fixtures/pages/loader/wordpress-classic.html'),
  'utf8',
)
  .replaceAll(/<link rel="stylesheet"[^>]*>|<script src="\/pages[^>]*><\/script>/g, '')
  .replaceAll('/built/', '/');

/** As it was built for the tests of frameworks, which keep what it prints by a script of their own. */
function reactApp(): string {
  return readFileSync(join(cacheFolder(), 'frameworks/react/index.html'), 'utf8')
    .replace('<script src="/pages/record.js"></script>', '<link rel="icon" href="data:,">')
    .replace('src="main.js"', 'src="/app/main.js"');
}

/** An embed page as its host puts it online: it names the site that may hear the answers. */
function embedPage(tag: string, origin: string): string {
  return readFileSync(join(dist, 'embed', tag, 'index.html'), 'utf8').replace(
    'name="betrokken-result-origins" content=""',
    `name="betrokken-result-origins" content="${origin}"`,
  );
}

let browser: Browser;
const places: Place[] = [];

async function openPlace(address: string): Promise<{ opened: Page; lines: string[] }> {
  const opened = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const lines: string[] = [];
  // React greets whoever develops with it.
  opened.on('console', (line) => {
    if (!line.text().includes('React DevTools')) lines.push(line.text());
  });
  opened.on('pageerror', ({ message }) => lines.push(message));
  await opened.addInitScript(() => {
    addEventListener('record-change', (event) => {
      const { record } = event as Event & { readonly record: { readonly type: string } };
      document.documentElement.dataset['heard'] = record.type;
    });
  });
  await opened.goto(address);
  return { opened, lines };
}

/** Waits until each of our three elements has drawn what it shows. */
async function expectDrawn(where: Page | Frame, tags: readonly string[] = three): Promise<void> {
  for (const tag of tags) {
    await where.locator(`${tag} [part~="root"]`).first().waitFor();
  }
}

function firstAnswer(where: Page | Frame): Promise<void> {
  return where
    .locator('checklist-card .question label, checklist-card fieldset label')
    .first()
    .click();
}

function frameOf(opened: Page, tag: string): Frame {
  const frame = opened.frames().find((each) => each.url().includes(`/embed/${tag}`));
  if (!frame) throw new Error(`No frame of ${tag}`);
  return frame;
}

function heard(where: Page | Frame): Promise<unknown> {
  return where.waitForFunction(() => document.documentElement.dataset['heard'] !== undefined);
}

beforeAll(async () => {
  const { chromium: executablePath } = findEngines();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumFlags,
  });
});

afterAll(async () => {
  await browser.close();
  for (const { server } of places) server.close();
});

async function place(pages: Pages, policy = strict): Promise<Place> {
  const made = await serve(pages, policy);
  places.push(made);
  return made;
}

describe('radar, card and tree, under a strict policy and without a line on the console', () => {
  it('stand on a plain page with one file, and post their form [E2] [X1] [F2]', async () => {
    const { address, posted } = await place({ '/': plain, '/ontvangen': page('<p>Dank je') });
    const { opened, lines } = await openPlace(address);
    await expectDrawn(opened);
    await firstAnswer(opened);
    await heard(opened);
    await opened.getByRole('button', { name: 'Verstuur' }).click();
    await opened.getByText('Dank je').waitFor();
    const kaart = new URLSearchParams(posted[0]).get('kaart');
    expect(JSON.parse(kaart ?? '{}')).toMatchObject({ type: 'checklist' });
    expect(lines).toEqual([]);
  });

  it('stand beside the table and the lists of an article, with the loader [E3] [X1]', async () => {
    const { address } = await place({ '/': article });
    const { opened, lines } = await openPlace(address);
    await expectDrawn(opened);
    await firstAnswer(opened);
    await heard(opened);
    expect(await opened.locator('table td').first().isVisible()).toBe(true);
    expect(lines).toEqual([]);
  });

  it('stand in an app of React, and post their form [E6] [X1]', async () => {
    const { address } = await place({ '/': reactApp() });
    const { opened, lines } = await openPlace(address);
    await expectDrawn(opened);
    await firstAnswer(opened);
    await heard(opened);
    await opened.locator('#send').click();
    await opened.locator('output', { hasText: 'kaart' }).waitFor();
    expect(lines).toEqual([]);
  });

  it('stand in frames of another site, in a sandbox without an origin [E4] [E7] [X6]', async () => {
    const pages: Record<string, string> = {};
    const { address: near } = await place(pages);
    const far = near.replace('127.0.0.1', 'localhost');
    const frames = three.map((tag) => {
      const query = tag === 'dimension-radar' ? `?${scores}` : '';
      return `<iframe sandbox="allow-scripts" width="700" height="480" src="${far}/embed/${tag}${query}"></iframe>`;
    });
    const around = await place(
      { '/': page(frames.join(''), '<script src="/embed/loader.js" defer></script>') },
      `${strict}; frame-src ${far}`,
    );
    for (const tag of three) pages[`/embed/${tag}`] = embedPage(tag, around.address);
    const { opened, lines } = await openPlace(around.address);
    for (const tag of three) {
      await expectDrawn(frameOf(opened, tag), [tag]);
    }
    await firstAnswer(frameOf(opened, 'checklist-card'));
    await heard(opened);
    await opened.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({ clientHeight }) => clientHeight > 480),
    );
    expect(lines).toEqual([]);
  });
});
