/** Chromium as people at a WordPress site use it: an author who is signed in, and a visitor. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findEngines } from '../../../.config/browsers.mjs';

/** The part of WordPress' editor that the tests speak to. */
interface EditorBlock {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly innerBlocks: readonly EditorBlock[];
}

interface EditorWindow {
  readonly wp: {
    apiFetch(
      request: object,
    ): Promise<{ readonly id: number; readonly content: { readonly raw: string } }>;
    readonly blocks: {
      createBlock(name: string, attributes?: object): EditorBlock;
    };
    readonly data: {
      dispatch(store: string): Record<string, (...given: readonly unknown[]) => Promise<unknown>>;
      select(store: string): Record<string, (...given: readonly unknown[]) => unknown>;
    };
  };
}

/** A post as WordPress keeps it. */
export interface Post {
  readonly id: number;
  readonly raw: string;
}

/** What a visitor's browser said and asked while a page was open. */
export interface Visit {
  readonly page: Page;
  readonly lines: readonly string[];
  readonly requests: readonly string[];
}

export function startBrowser(): Promise<Browser> {
  const { chromium: executablePath } = findEngines();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
}

/** Opens `url` as someone who is not signed in, and waits until nothing moves. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const lines: string[] = [];
  const requests: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', ({ message }) => lines.push(message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, lines, requests };
}

/** An author at the block editor. */
export class Author {
  readonly page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  /** Signs in; what WordPress asks of other sites is left unanswered. */
  static async signIn(browser: Browser, address: string): Promise<Author> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    await context.route(
      ({ href, protocol }) => protocol.startsWith('http') && !href.startsWith(address),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(`${address}/wp-login.php`);
    await page.fill('#user_login', 'auteur');
    await page.fill('#user_pass', 'auteur');
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
    return new Author(page, address);
  }

  /** Opens the editor, for a new post or for one that exists. */
  async open(id?: number): Promise<void> {
    const path = id === undefined ? 'post-new.php' : `post.php?post=${id}&action=edit`;
    await this.page.goto(`${this.#address}/wp-admin/${path}`);
    await this.page.locator('.editor-post-title__input').waitFor();
    await this.page.evaluate(() => {
      const { data } = (globalThis as unknown as EditorWindow).wp;
      return data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false);
    });
  }

  /** Puts a block at the end, as the list of blocks does. */
  insert(name: string, attributes: Readonly<Record<string, unknown>> = {}): Promise<void> {
    return this.page.evaluate(
      ([block, chosen]) => {
        const { blocks, data } = (globalThis as unknown as EditorWindow).wp;
        const made = blocks.createBlock(block, chosen);
        void data.dispatch('core/block-editor')['insertBlocks']?.(made);
      },
      [name, attributes] as const,
    );
  }

  /** Selects the first block of this name on the top level. */
  select(name: string): Promise<void> {
    return this.page.evaluate((block) => {
      const { data } = (globalThis as unknown as EditorWindow).wp;
      const blocks = data.select('core/block-editor')['getBlocks']?.() as readonly EditorBlock[];
      const id = blocks.find((each) => each.name === block)?.clientId;
      void data.dispatch('core/block-editor')['selectBlock']?.(id);
    }, name);
  }

  /** Publishes what stands in the editor, or saves it again. */
  save(title: string): Promise<Post> {
    return this.page.evaluate(async (words) => {
      const { apiFetch, data } = (globalThis as unknown as EditorWindow).wp;
      const editor = data.dispatch('core/editor');
      await editor['editPost']?.({ status: 'publish', title: words });
      await editor['savePost']?.();
      const id = data.select('core/editor')['getCurrentPostId']?.() as number;
      const { content } = await apiFetch({ path: `/wp/v2/posts/${id}?context=edit` });
      return { id, raw: content.raw };
    }, title);
  }

  /** Publishes a post with this content through the REST API; resolves to what was kept. */
  publish(title: string, content: string): Promise<Post> {
    return this.page.evaluate(
      async (data) => {
        const { apiFetch } = (globalThis as unknown as EditorWindow).wp;
        const post = await apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
        return { id: post.id, raw: post.content.raw };
      },
      { title, content, status: 'publish' },
    );
  }

  /** The text that the editor would save now. */
  written(): Promise<string> {
    return this.page.evaluate(() => {
      const { data } = (globalThis as unknown as EditorWindow).wp;
      return data.select('core/editor')['getEditedPostContent']?.() as string;
    });
  }

  /** Names of blocks of which the editor says that their content is not what it expects. */
  invalid(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { data } = (globalThis as unknown as EditorWindow).wp;
      const all = (blocks: readonly EditorBlock[]): readonly EditorBlock[] =>
        blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
      const blocks = data.select('core/block-editor')['getBlocks']?.() as readonly EditorBlock[];
      return all(blocks)
        .filter(({ isValid }) => !isValid)
        .map(({ name }) => name);
    });
  }
}
