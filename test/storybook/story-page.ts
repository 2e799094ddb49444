/**
 * One tab with the built Storybook, without the panels around the stories: shows
 * a story, waits until its interaction has ended, turns the toolbar and what the
 * system asks for, and runs axe. Knows no story.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../.config/project.mjs';

/** A host page in which a story is looked at. */
export interface Setting {
  readonly locale: string;
  readonly colors: 'light' | 'dark' | 'forced';
}

/** What pages of Storybook hold, as far as the tests ask. */
interface StoryWindow {
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: { readonly id: string; readonly phase: string };
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    readonly emit: (name: string, value: unknown) => void;
  };
  readonly axe: {
    readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults>;
  };
}

const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Rules about a whole page say nothing of an element. */
const rules: NonNullable<RunOptions['rules']> = {
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'landmark-one-main': { enabled: false },
};

/** Another scheme changes colours alone, so that the rules about colours are asked anew. */
const colorRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** One tab; each story is shown in the same page, as when a person goes through the list. */
export class StoryPage {
  readonly #page: Page;
  #faults: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#faults.push(message.text());
    });
    page.on('pageerror', (error) => this.#faults.push(error.message));
  }

  /** A tab of `browser` that shows nothing yet. */
  static async open(browser: Browser): Promise<StoryPage> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.addInitScript(axeSource);
    return new StoryPage(page);
  }

  /** Shows a story in Dutch and waits for its interaction; answers with what went wrong. */
  async show(address: string, id: string): Promise<readonly string[]> {
    this.#faults = [];
    await this.#page.emulateMedia(media.light);
    if (this.#page.url().startsWith(address)) await this.#page.evaluate(changeStory, id);
    else await this.#page.goto(`${address}/iframe.html?id=${id}&globals=a11y.manual:!true`);
    const end = await this.#page.waitForFunction(endedAs, id);
    return (await end.jsonValue()) === 'shown' ? this.#faults : ['broken off', ...this.#faults];
  }

  /** Turns the toolbar; answers with how the first element stands then. */
  turn(globals: Readonly<Record<string, string>>): Promise<Stand> {
    return this.#page.evaluate(turnToolbar, globals);
  }

  /** The names in the tables of an element's page, and the code of its first story. */
  async documentation(address: string, tag: string): Promise<Documentation> {
    this.#faults = [];
    await this.#page.goto(`${address}/iframe.html?viewMode=docs&id=elements-${tag}--docs`);
    await this.#page.locator('.docblock-argstable-body').first().waitFor();
    const names = this.#page.locator('.docblock-argstable-body tr > td:first-child:not([colspan])');
    const rows = await names.allInnerTexts();
    await this.#page.locator('.docblock-code-toggle').first().click();
    // The first code on the page is that of the description.
    const code = await this.#page.locator('pre.prismjs').nth(1).innerText();
    return { rows, code, faults: this.#faults };
  }

  /** The language of the story that is shown. */
  locale(): Promise<string> {
    return this.#page.evaluate(() => document.documentElement.lang);
  }

  /** What axe finds amiss in one setting, and what it could not decide about ARIA. */
  async axeFaults({ locale, colors }: Setting): Promise<readonly string[]> {
    await this.#page.emulateMedia(media[colors]);
    const options: RunOptions = {
      resultTypes: ['violations', 'incomplete'],
      preload: false,
      ...(colors === 'light' ? { rules } : colorRules),
    };
    return this.#page.evaluate(runAxe, { locale, options });
  }
}

/** How an element stands in the page. */
export interface Stand {
  readonly direction: string;
  readonly scheme: string;
  readonly width: number;
  readonly accent: string;
  /** It is the element that was there before. */
  readonly isSame: boolean;
}

export interface Documentation {
  readonly rows: string[];
  readonly code: string;
  readonly faults: readonly string[];
}

/** Runs in the page. */
async function turnToolbar(globals: Readonly<Record<string, string>>): Promise<Stand> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StoryWindow;
  const element = document.querySelector('.stage > *');
  channel.emit('updateGlobals', { globals });
  for (let count = 0; count < 10; count += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  const now = document.querySelector('.stage > *');
  const root = now?.shadowRoot?.querySelector('[part~="root"]');
  if (!now || !root) throw new Error('there is no element');
  return {
    direction: getComputedStyle(root).direction,
    scheme: getComputedStyle(now).colorScheme,
    width: now.getBoundingClientRect().width,
    accent: getComputedStyle(now).getPropertyValue('--betrokken-parents'),
    isSame: now === element,
  };
}

interface AxeOrder {
  readonly locale: string;
  readonly options: RunOptions;
}

/** Runs in the page: another story, as from the list, with nothing kept of the former. */
function changeStory(storyId: string): void {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StoryWindow;
  sessionStorage.clear();
  channel.emit('updateGlobals', { globals: { locale: 'nl' } });
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Runs in the page: how the story ended, once it has. What went wrong is on the console. */
function endedAs(id: string): 'shown' | 'broken' | undefined {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StoryWindow;
  const { currentRender } = preview ?? {};
  if (currentRender?.id !== id) return undefined;
  if (!['finished', 'aborted'].includes(currentRender.phase)) return undefined;
  const isBroken = document.body.classList.contains('sb-show-errordisplay');
  return isBroken || currentRender.phase === 'aborted' ? 'broken' : 'shown';
}

/** Runs in the page, in the language that is asked for. */
async function runAxe({ locale, options }: AxeOrder): Promise<string[]> {
  const { axe, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StoryWindow;
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  if (document.documentElement.lang !== locale) {
    channel.emit('updateGlobals', { globals: { locale } });
    while (document.documentElement.lang !== locale) await frame();
    await frame();
  }
  await frame();
  const { violations, incomplete } = await axe.run('#storybook-root', options);
  const undecided = incomplete.filter(({ tags }) => tags.includes('cat.aria'));
  return [...violations, ...undecided].map(({ id, nodes: [node] }) =>
    [id, String(node?.target), node?.html.slice(0, 160), node?.failureSummary].join(' '),
  );
}
