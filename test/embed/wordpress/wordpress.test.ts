/**
 * The plugin on a WordPress of its own: an author without `unfiltered_html` writes
 * with blocks, shortcodes and tags, and a visitor in Chromium looks at what comes
 * of it under a strict policy.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementDeclarations } from '../../../.config/editor-data.mjs';
import { root } from '../../package/built-package.ts';
import { Author, startBrowser, visit, type Visit } from './browser.ts';
import { pluginFiles, startSite, type Site } from './site.ts';

const dimensions = [
  'Kennis',
  'Emotioneel',
  'Rationeel',
  'Overtuiging',
  'Competentie',
  'Gedrag',
  'Tijd',
];
const answers = ['4', '3', '4', 'weten we niet', '2', '3', '2'];
const rows = dimensions.map((name, index) => `<tr><td>${name}</td><td>${answers[index]}</td></tr>`);
const table = `<table><tr><th>Dimensie</th><th>Ouders</th></tr>${rows.join('')}</table>`;
const list =
  '<h3>Ons feest</h3>\n<ul><li>Staat het er eenvoudig?</li><li>Wie vroegen we?</li></ul>';
const nested = '<ul><li>Wortels<ul><li>Vertrouwen</li></ul></li><li>Vruchten</li></ul>';

let site: Site;
let browser: Browser;
let author: Author;

/** The page of a post as a visitor's server answers it. */
async function pageOf(id: number, more = ''): Promise<string> {
  const response = await fetch(`${site.address}/?p=${id}${more}`);
  expect(response.status).toBe(200);
  return response.text();
}

/** The content of the post in a page. */
function entry(html: string): string {
  return /<div class="entry">([\s\S]*)<\/div>\s*<\/main>/.exec(html)?.[1] ?? '';
}

/** What WordPress prints of ours in a page. */
function assetsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*betrokken[^>]*>/g)].map(([tag]) => tag);
}

interface Shown {
  readonly tag: string;
  readonly hasPicture: boolean;
  readonly words: string;
}

/** Our elements on the page that drew something, and the words in them. */
function shownOn({ page }: Visit): Promise<readonly Shown[]> {
  const tags =
    'dimension-radar, checklist-card, betrokkenheidsboom-tree, team-dialogue, action-plan';
  return page.locator(tags).evaluateAll((elements) =>
    elements.map((element) => ({
      tag: element.localName,
      hasPicture: element.shadowRoot?.querySelector('svg, fieldset, table') !== null,
      words: element.shadowRoot?.textContent ?? '',
    })),
  );
}

/** How often `selector` stands in the page itself, outside every shadow root. */
function countOn({ page }: Visit, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

function expectOwnServerOnly({ lines, requests }: Visit): void {
  expect(lines).toEqual([]);
  expect(
    requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:')),
  ).toEqual([]);
}

beforeAll(async () => {
  site = await startSite();
  browser = await startBrowser();
  author = await Author.signIn(browser, site.address);
  await author.open();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the plugin as files', () => {
  it('is PHP that PHP reads', () => {
    const files = [...pluginFiles().keys()].filter((name) => name.endsWith('.php'));
    const said = files.map((name) =>
      execFileSync('php', ['-l', join(site.plugin, '..', name)], { encoding: 'utf8' }),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(said.every((line) => line.startsWith('No syntax errors'))).toBe(true);
  });

  it('says its version everywhere, and where it needs no other', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const text = (name: string): string =>
      new TextDecoder().decode(pluginFiles().get(`betrokken/${name}`));
    expect(text('betrokken.php')).toContain(`Version:           ${version}`);
    expect(text('readme.txt')).toContain(`Stable tag: ${version}`);
    for (const [name, bytes] of pluginFiles()) {
      expect(new TextDecoder().decode(bytes).includes('{{'), name).toBe(false);
    }
  });

  it('packs to the same bytes wherever it is built', () => {
    const module = pathToFileURL(join(root, '.config/wordpress.mjs')).href;
    const code = `import { createHash } from 'node:crypto'; import { pluginZip } from '${module}';
      process.stdout.write(createHash('sha256').update(pluginZip()).digest('hex'));`;
    const hashes = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('lets through every attribute of our tags but records and what sends them [X3]', () => {
    const declarations = elementDeclarations(
      JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as object,
    ) as readonly { tagName: string; attributes?: readonly { name: string }[] }[];
    const records = ['value', 'assessments'];
    const never = [...records, 'submit-url', 'csrf-header', 'csrf-meta', 'csrf-token'];
    const documented = declarations.map(({ tagName, attributes = [] }) => [
      tagName,
      attributes
        .map(({ name }) => name)
        .filter((name) => !never.includes(name))
        .sort(),
    ]);
    const code = `echo json_encode(require '${join(site.plugin, 'includes/elements.php')}');`;
    const allowed = JSON.parse(execFileSync('php', ['-r', code], { encoding: 'utf8' })) as Record<
      string,
      readonly string[]
    >;
    const sorted = Object.entries(allowed).map(([tag, names]) => [tag, [...names].sort()]);
    expect(Object.fromEntries(sorted)).toEqual(Object.fromEntries(documented));
  });
});

describe('an author in the block editor', () => {
  let id = 0;
  let first = '';

  it('writes a table, a list and a nested list, adds a dialogue and a plan, and saves [E1]', async () => {
    const { page } = author;
    // By hand, as the list of blocks offers it; the others as it inserts them.
    await page.locator('.editor-post-title__input').press('Enter');
    await page.keyboard.type('/radar van');
    await page.getByRole('option', { name: 'Radar van betrokkenheid' }).click();
    await author.insert('betrokken/checklist', { activity: 'Ouders & school <3' });
    await author.insert('betrokken/checklist', { checklist: 'school' });
    await author.insert('betrokken/boom');
    await author.insert('betrokken/boom', { own: false, editable: true });
    await author.insert('betrokken/gesprek', { about: 'school' });
    await author.insert('betrokken/plan', { label: 'Plan & acties' });
    const cells = page.locator(
      '.wp-block-table td[role=textbox], .wp-block-table td [role=textbox]',
    );
    for (const [index, answer] of answers.entries()) {
      await cells.nth(index * 3 + 1).click();
      await page.keyboard.type(answer);
    }
    await author.select('betrokken/radar');
    await page.getByLabel('Wie vulde in?').selectOption('team');
    const items = page.locator('[data-type="core/list-item"] [role=textbox]');
    await items.nth(0).click();
    await page.keyboard.type('Weet elk gezin ervan?');
    await items.nth(3).click();
    await page.keyboard.type('Vertrouwen');
    const saved = await author.save('Blokken');
    ({ id } = saved);
    first = saved.raw;
    expect(first).toContain('<td>Overtuiging</td><td>weten we niet</td>');
    expect(first).toContain('Weet elk gezin ervan?');
    expect(first).toMatch(/wp:betrokken\/radar \{"by":"team"\}/);
    expect(first).not.toMatch(/dimension-radar|checklist-card|betrokkenheidsboom-tree/);
  });

  it('sees the elements in the editor, reading what stands there [E1]', async () => {
    const { page } = author;
    const radar = page.locator('[data-type="betrokken/radar"] dimension-radar');
    await radar.getByRole('table').first().waitFor({ state: 'attached' });
    expect(await radar.evaluate((element) => element.shadowRoot?.textContent)).toContain(
      'Overtuiging',
    );
    const card = page.locator('[data-type="betrokken/checklist"] checklist-card').first();
    await expect
      .poll(() => card.evaluate((element) => element.shadowRoot?.textContent))
      .toContain('Weet elk gezin ervan?');
  });

  it('opens it again without a complaint and saves the same [E1]', async () => {
    const before = await pageOf(id);
    await author.open(id);
    await author.page.locator('[data-type="betrokken/radar"]').waitFor();
    expect(await author.invalid()).toEqual([]);
    expect(await author.page.locator('.block-editor-warning').count()).toBe(0);
    expect((await author.written()).trim()).toBe(first.trim());
    const second = await author.save('Blokken');
    expect(second.raw).toBe(first);
    expect(await pageOf(id)).toBe(before);
  });

  it('shows a visitor radar, checklist, tree, dialogue and plan under a strict policy [E1] [X1] [X4]', async () => {
    const seen = await visit(browser, `${site.address}/?p=${id}`);
    const shown = await shownOn(seen);
    expect(shown.map(({ tag, hasPicture }) => `${tag} ${String(hasPicture)}`)).toEqual([
      'dimension-radar true',
      'checklist-card true',
      'checklist-card true',
      'betrokkenheidsboom-tree true',
      'betrokkenheidsboom-tree true',
      'team-dialogue true',
      'action-plan true',
    ]);
    expect(shown[0]?.words).toContain('weten we niet');
    expect(shown[0]?.words).toContain('het schoolteam');
    expect(shown[1]?.words).toContain('Weet elk gezin ervan?');
    expect(shown[3]?.words).toContain('Vertrouwen');
    expect(shown[5]?.words).toContain('Waar kijken we anders?');
    expect(shown[6]?.words).toContain('Plan & acties');
    const change = seen.page.evaluate(
      () =>
        new Promise((heard) => {
          addEventListener('record-change', ({ target }) => heard((target as Element).localName));
        }),
    );
    await seen.page.locator('checklist-card fieldset label').first().click();
    expect(await change).toBe('checklist-card');
    expectOwnServerOnly(seen);
    await seen.page.context().close();
  });

  it('leaves the table and the list to who has no script', async () => {
    const html = entry(await pageOf(id));
    expect(html).toContain('<td>Overtuiging</td><td>weten we niet</td>');
    expect(html).toContain('<li>Weet elk gezin ervan?</li>');
    expect(html).toContain('<noscript>');
  });
});

describe('the reflection page', () => {
  it('is there whole, by block and by shortcode [X4]', async () => {
    const content = '<!-- wp:betrokken/reflectie {"name":"Ons team","carer":"family"} /-->';
    const byBlock = await author.publish('Reflectie', content);
    const byShortcode = await author.publish('Kort', '[betrokken_reflectie naam="Ons team"]');
    expect(byBlock.raw).toBe(content);
    expect(await pageOf(byShortcode.id)).toContain('<reflection-session name="Ons team"');
    const seen = await visit(browser, `${site.address}/?p=${byBlock.id}`);
    const session = seen.page.locator('reflection-session');
    expect(await session.getAttribute('carer')).toBe('family');
    expect(await session.locator('dimension-form').count()).toBe(2);
    const drawn = await session
      .locator('dimension-form, dimension-radar')
      .evaluateAll((elements) => elements.map(({ shadowRoot }) => shadowRoot !== null));
    expect(drawn.every(Boolean)).toBe(true);
    expectOwnServerOnly(seen);
    await seen.page.context().close();
  });
});

describe('shortcodes', () => {
  it('show scores, a table, a list, a nested list, a dialogue and a plan [E1] [X4]', async () => {
    const { id } = await author.publish(
      'Shortcodes',
      [
        'Kijk: [betrokken_radar over="ouders" scores="3,4,2,?,5,3,2" door="team"] en lees verder.',
        `[betrokken_radar door=“team”]\n${table}\n[/betrokken_radar]`,
        `[betrokken_checklist moment="achteraf"]\n${list}\n[/betrokken_checklist]`,
        `[betrokken_boom]${nested}[/betrokken_boom]`,
        '[betrokken_gesprek over="school" groep="ouders"]',
        '[betrokken_plan titel="Ons plan" door="team"]',
      ].join('\n\n'),
    );
    const html = entry(await pageOf(id));
    expect(html).toContain('<dimension-radar about="parents" scores="3,4,2,?,5,3,2" by="team">');
    expect(html).toContain('<tr><th scope="row">Overtuiging</th><td>weten we niet</td></tr>');
    expect(html).toContain('<checklist-card moment="after" heading-level="3">');
    expect(html).toContain('<team-dialogue about="school" group="parents">');
    expect(html).not.toContain('<!--betrokken');
    const seen = await visit(browser, `${site.address}/?p=${id}`);
    const shown = await shownOn(seen);
    expect(shown.map(({ tag }) => tag)).toEqual([
      'dimension-radar',
      'dimension-radar',
      'checklist-card',
      'betrokkenheidsboom-tree',
      'team-dialogue',
      'action-plan',
    ]);
    expect(shown.every(({ hasPicture }) => hasPicture)).toBe(true);
    expect(shown[0]?.words).toContain('het schoolteam');
    expect(shown[1]?.words).toContain('het schoolteam');
    expect(shown[2]?.words).toContain('Wie vroegen we?');
    expect(shown[3]?.words).toContain('Vertrouwen');
    expect(shown[5]?.words).toContain('Ons plan');
    // Their content stands in them and no paragraph was torn.
    const content = 'dimension-radar > table, checklist-card > ul, betrokkenheidsboom-tree > ul';
    expect(await countOn(seen, content)).toBe(4);
    expect(await countOn(seen, '.entry p:empty')).toBe(0);
    expectOwnServerOnly(seen);
    await seen.page.context().close();
  });

  it('escape what is hostile and leave out what is not known [X3]', async () => {
    const hostile = [
      "titel='\"><img src=x onerror=alert(1)>'",
      'door="x&quot; onclick=&quot;alert(1)"',
      'scores="3,4,&quot;><script>alert(1)</script>"',
      'over="&quot; onmouseover=&quot;alert(1)"',
      'submit-url="https://elsewhere.example/" csrf-token="x" value="{}" onclick="alert(1)" style="color:red"',
    ];
    const texts = hostile.map((one) => `[betrokken_radar ${one} schaal="9"]`);
    const inner =
      '[betrokken_checklist]<ul><li onclick="alert(1)">Vraag<script>alert(1)</script></li></ul>[/betrokken_checklist]';
    const page =
      '[betrokken_reflectie naam="$0\\\\1\\x07&quot;&gt;&lt;b" submit-url="https://elsewhere.example/"]';
    // In a block the words reach us with quotes and brackets as they are.
    const by = 'x" onclick="alert(1)';
    const label = '"><img src=x onerror=alert(1)> <script>alert(1)</script>';
    const attributes = JSON.stringify({ by, label, view: '"><b>', scale: ['5'], 'on x': 'y' });
    const block = `<!-- wp:betrokken/radar ${attributes.replaceAll('<', '\\u003c')} /-->`;
    const id = site.publishUnfiltered([...texts, inner, page, block].join('\n\n'));
    const seen = await visit(browser, `${site.address}/?p=${id}`);
    const names = await seen.page.evaluate(() =>
      [...document.querySelectorAll('.entry *')].flatMap((element) => element.getAttributeNames()),
    );
    expect(names.filter((name) => /^on|^style$|url|csrf|^value$|^onerror$/.test(name))).toEqual([]);
    expect(await countOn(seen, '.entry script, .entry img, .entry b')).toBe(0);
    expect(await countOn(seen, 'dimension-radar[scale="9"]')).toBe(0);
    const radar = seen.page.locator('dimension-radar').last();
    expect(await radar.getAttribute('by')).toBe(by);
    expect(await radar.getAttribute('view')).toBe('radar');
    const session = seen.page.locator('reflection-session');
    expect(await session.getAttribute('name')).toBe('$0\\1"><b');
    expect(seen.lines.filter((line) => !line.startsWith('[betrokken E'))).toEqual([]);
    await seen.page.context().close();
  });
});

describe('tags in a post of an author', () => {
  it('survive with the allowed attributes alone, and load their files [E1] [X3]', async () => {
    const { id, raw } = await author.publish(
      'Tags',
      [
        `<dimension-radar by="team" onclick="alert(1)" submit-url="https://elsewhere.example/" value="{}">\n${table}\n</dimension-radar>`,
        '<reflection-session name="Wij" submit-url="https://elsewhere.example/" csrf-token="x"></reflection-session>',
        `<checklist-card by="team"></checklist-card>\n\n${list}`,
        '<script>alert(1)</script><unknown-tag a="b">woorden</unknown-tag>',
      ].join('\n\n'),
    );
    expect(raw).toContain('<dimension-radar by="team">');
    expect(raw).toContain('<reflection-session name="Wij"></reflection-session>');
    expect(raw).not.toMatch(/onclick|submit-url|csrf|value=|<script|unknown-tag/);
    const seen = await visit(browser, `${site.address}/?p=${id}`);
    const shown = await shownOn(seen);
    expect(shown.map(({ tag, hasPicture }) => `${tag} ${String(hasPicture)}`)).toEqual([
      'dimension-radar true',
      'checklist-card true',
    ]);
    expect(shown[0]?.words).toContain('het schoolteam');
    expect(shown[1]?.words).toContain('Wie vroegen we?');
    expectOwnServerOnly(seen);
    await seen.page.context().close();
  });
});

describe('what a page loads', () => {
  it('is nothing of ours where nothing of ours stands [X4]', async () => {
    const { id } = await author.publish('Gewoon', `Een bericht.\n\n${table}`);
    expect(assetsIn(await pageOf(id))).toEqual([]);
  });

  it('is one module for a radar, with the version, and nothing inline [X1]', async () => {
    const { id } = await author.publish('Radar', '[betrokken_radar scores="3,4,2,?,5,3,2"]');
    const assets = assetsIn(await pageOf(id));
    const scripts = assets.filter((tag) => tag.startsWith('<script'));
    expect(scripts).toHaveLength(1);
    expect(assets.filter((tag) => tag.includes('spacing.css?ver='))).toHaveLength(1);
    expect(scripts[0]).toMatch(
      /^<script(?=.* type="module")(?=.* src="[^"]*\/dimension-radar\.js\?ver=\d+\.\d+\.\d+")[^>]*>$/,
    );
  });

  it('is the loader where the site has it on and a table has the seven names [E3]', async () => {
    const tabled = await author.publish('Tabel', `Een bericht.\n\n${table}`);
    const words = await author.publish('Woorden', 'Een bericht over overtuiging.');
    expect(assetsIn(await pageOf(words.id, '&loader'))).toEqual([]);
    const seen = await visit(browser, `${site.address}/?p=${tabled.id}&loader`);
    const [shown] = await shownOn(seen);
    expect(shown?.tag).toBe('dimension-radar');
    expect(shown?.words).toContain('weten we niet');
    expectOwnServerOnly(seen);
    await seen.page.context().close();
  });

  it('is content alone in a feed', async () => {
    const response = await fetch(`${site.address}/?feed=rss2`);
    const feed = await response.text();
    expect(feed).toContain('<td>weten we niet</td>');
    expect(feed).not.toMatch(/<(?:dimension-radar|checklist-card|betrokkenheidsboom-tree)/);
  });
});

it('leaves PHP without a notice', () => {
  const ours = site
    .faults()
    .split('\n')
    .filter((line) => line.includes('plugins/betrokken'));
  expect(ours).toEqual([]);
});

it('leaves the content, and nothing else, when it is switched off [E1]', async () => {
  const content = `<!-- wp:betrokken/radar -->\n${table}\n<!-- /wp:betrokken/radar -->`;
  const { id } = await author.publish('Daarna', content);
  expect(site.leave()).toEqual([]);
  const html = await pageOf(id);
  expect(entry(html)).toContain('<td>Overtuiging</td><td>weten we niet</td>');
  expect(assetsIn(html)).toEqual([]);
});
