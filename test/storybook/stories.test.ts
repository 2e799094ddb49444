/**
 * Every story of the built Storybook, in Chromium: what it shows and how it is
 * operated, by its own play function; axe in light, dark and forced colours, in
 * Dutch and from right to left; and a silent console. Knows no story by name.
 */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findEngines } from '../../.config/browsers.mjs';
import { builtFiles } from '../../.config/built-files.mjs';
import { root } from '../../.config/project.mjs';
import { argTypesOf, type Manifest } from '../../.storybook/manifest-tables.ts';
import { StoryPage, type Setting } from './story-page.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** A story that is about a warning says so in a tag, as `warns-E202`. */
function isExpected(line: string, tags: readonly string[]): boolean {
  return tags.some((tag) => line.startsWith(`[betrokken ${tag.replace('warns-', '')}]`));
}

const folder = join(root, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** The names in the rows of an element's tables. */
function listedNames(tag: string): string[] {
  const file = readFileSync(join(root, 'custom-elements.json'), 'utf8');
  const rows = Object.values(argTypesOf(JSON.parse(file) as Manifest, tag) ?? {});
  return rows.map(({ name = '' }) => name);
}

/** Neighbours differ in one thing, which is all that is turned. */
const inTurn = {
  first: ['light', 'dark', 'forced'],
  second: ['forced', 'dark', 'light'],
} as const;

/** The settings of a story that begins in `locale`; one about another language stays in that. */
function settingsOf(locale: string): readonly Setting[] {
  const first = inTurn.first.map((colors) => ({ locale, colors }));
  if (locale !== 'nl') return first;
  return [...first, ...inTurn.second.map((colors) => ({ locale: 'ar', colors }))];
}

/** A few tabs, each for one story at a time. */
class Tabs {
  readonly #free: StoryPage[];
  readonly #waiting: ((page: StoryPage) => void)[] = [];

  constructor(pages: readonly StoryPage[]) {
    this.#free = [...pages];
  }

  async use(act: (page: StoryPage) => Promise<void>): Promise<void> {
    const page =
      this.#free.pop() ?? (await new Promise<StoryPage>((done) => void this.#waiting.push(done)));
    try {
      await act(page);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(page);
      else this.#free.push(page);
    }
  }
}

describe.concurrent('Storybook', () => {
  let server: Server;
  let browser: Browser;
  let address = '';
  let tabs: Tabs;

  beforeAll(async () => {
    const serve = builtFiles(folder);
    server = createServer((request, response) => {
      // The page asks for an icon of its own accord.
      const status = request.url === '/favicon.ico' ? 204 : 404;
      serve(request, response, () => response.writeHead(status).end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: findEngines().chromium ?? '',
      args: chromiumFlags,
    });
    tabs = new Tabs(await Promise.all([1, 2, 3].map(() => StoryPage.open(browser))));
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(stories)(
    '$title › $name: shows and does it, and axe finds nothing [A1]',
    ({ id, tags }) =>
      tabs.use(async (page) => {
        expect(tags, 'a play function').toContain('play-fn');
        const faults = await page.show(address, id);
        expect(faults.filter((line) => !isExpected(line, tags))).toEqual([]);
        for (const setting of settingsOf(await page.locale())) {
          expect(await page.axeFaults(setting), JSON.stringify(setting)).toEqual([]);
        }
      }),
  );

  it('the toolbar turns language, scheme, theme and width of the element that is there [T3]', () =>
    tabs.use(async (page) => {
      expect(await page.show(address, 'elements-dimension-radar--both-directions')).toEqual([]);
      const before = await page.turn({});
      const after = await page.turn({
        locale: 'ar',
        scheme: 'dark',
        theme: 'school',
        width: '320',
      });
      expect(before).toMatchObject({ direction: 'ltr', scheme: 'light dark' });
      expect(after).toMatchObject({ direction: 'rtl', scheme: 'dark', isSame: true });
      expect(after.width).toBeLessThanOrEqual(320);
      expect(after.accent).not.toBe(before.accent);
      expect(await page.turn({ scheme: 'system', theme: 'none', width: 'free' })).toMatchObject({
        scheme: 'light dark',
        width: before.width,
        accent: before.accent,
      });
    }));

  it('a page of documentation has a row for all that the manifest lists, and HTML to copy [P3]', () =>
    tabs.use(async (page) => {
      const { rows, code, faults } = await page.documentation(address, 'dimension-radar');
      expect(faults.filter((line) => !isExpected(line, ['warns-E102']))).toEqual([]);
      expect(rows.sort()).toEqual(listedNames('dimension-radar').sort());
      expect(code).toBe('<dimension-radar session="none" controls></dimension-radar>');
    }));
});
