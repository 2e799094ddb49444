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

const settings: readonly Setting[] = ['nl', 'ar'].flatMap((locale) =>
  (['light', 'dark', 'forced'] as const).map((colors) => ({ locale, colors })),
);

/** As many tabs as small machines have processors, each for one story at a time. */
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

describe.concurrent('each story', () => {
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
    tabs = new Tabs([await StoryPage.open(browser), await StoryPage.open(browser)]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(stories)(
    '$title › $name: shows and does it, and axe finds nothing [A1]',
    ({ id, tags }) =>
      tabs.use(async (page) => {
        const faults = await page.show(address, id);
        expect(faults.filter((line) => !isExpected(line, tags))).toEqual([]);
        for (const setting of settings) {
          expect(await page.axeFaults(setting), JSON.stringify(setting)).toEqual([]);
        }
      }),
  );
});
