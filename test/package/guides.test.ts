/** The guides say what the package does, and every block of code in them was tried. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { elementDeclarations } from '../../.config/editor-data.mjs';
import { pagePath } from '../../.config/guide-markdown.mjs';
import { allGuideFiles, guideFiles, readGuide } from '../../.config/guides.mjs';
import { warningCodes } from '../../src/controllers/warning.ts';
import { linkedGuides, snippetsOf, type Snippet } from '../support/snippets.ts';
import { dist, packageJson, root } from './built-package.ts';
import { typeFaults } from './snippet-types.ts';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Guide {
  readonly body: string;
  readonly links: readonly string[];
  readonly headings: readonly { readonly level: number; readonly id: string }[];
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = allGuideFiles() as readonly string[];
const guide = (file: string): Guide => readGuide(file);
const texts = new Map(files.map((file) => [file, read(file)]));
const whole = [...texts.values()].join('\n');
const snippets = [...texts].flatMap(([file, text]) => snippetsOf(text, file));
const elements = elementDeclarations(
  JSON.parse(read('custom-elements.json')),
) as readonly Declaration[];
const scripts = (packageJson as unknown as { readonly scripts: Record<string, string> }).scripts;
const placed = (lang: string) =>
  snippets.filter((one) => one.lang === lang).map((one) => [one.place, one] as const);

/** Languages that a test tries: `html`, `css` and again `js` in a browser. Bare blocks are output. */
const tried = new Set(['html', 'css', 'js', 'ts', 'json', 'http', 'sh', 'text']);

function schemaOf({ code }: Snippet): string {
  return (JSON.parse(code) as { readonly type: string }).type;
}

/** The hash of each script tag on a page that names one, with the file that it is of. */
function documentedHashes(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/src="([^"]+\.js)"\s+integrity="([^"]*)"/g)].map(
    ([, src = '', hash = '']) => [src.split('/').at(-1) ?? '', hash] as const,
  );
}

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

describe('the guides', () => {
  it('leave no block of code that no test tries', () => {
    const left = snippets.filter(({ lang }) => !tried.has(lang) && lang !== '');
    expect(left.map(({ place, lang }) => `${place} ${lang}`)).toEqual([]);
    const bare = snippets.filter(({ lang }) => lang === '');
    expect(bare.every(({ place }) => place.startsWith('README.md'))).toBe(true);
    expect(snippets.length).toBeGreaterThan(40);
  });

  it('are all named in the index of their folder', () => {
    for (const folder of ['demo/guides', 'demo/gids']) {
      const named = linkedGuides(read(`${folder}/index.md`)).map((name) => `${folder}/${name}`);
      expect(new Set(guideFiles(folder) as readonly string[])).toEqual(new Set(named));
    }
  });

  it.each(files.map((file) => [file]))('%s links to files and headings that exist', (file) => {
    const { links, headings } = guide(file);
    expect(headings.filter(({ level }) => level === 1).length).toBe(1);
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor === undefined) continue;
      const ids = guide(target).headings.map(({ id }) => id);
      expect(ids, link).toContain(anchor);
    }
  });

  it('name files of the package that are there', () => {
    const named = [...whole.matchAll(/`(?:dist|betrokken)\/([\w./-]+\.[a-z]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter((name) => !existsSync(join(dist, name)));
    expect(missing.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('give each script tag the hash of the built file, or say where to find it [P5]', () => {
    let filled = 0;
    for (const file of files) {
      for (const [name, hash] of documentedHashes(unescaped(guide(file).body))) {
        const folder = existsSync(join(dist, 'cdn', name)) ? 'cdn' : 'embed';
        const bytes = readFileSync(join(dist, folder, name));
        expect(hash).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
        filled += 1;
      }
      const text = texts.get(file) ?? '';
      const bare = [...text.matchAll(/<script [^>]*src="[^"]*\.js"[^>]*>/g)].filter(
        ([tag]) => !tag.includes('integrity="sha384-…"'),
      );
      if (bare.length > 0) expect(text).toMatch(/script-tags\.html|guides\/(install|index)\.md/);
    }
    expect(filled).toBeGreaterThan(1);
    const { code = '' } = snippets.find((one) => one.code.includes('sha384-…')) ?? {};
    expect(code).toContain('crossorigin="anonymous"');
  });

  it('show code whose imports, types and names are those of the package [P1] [P3]', () => {
    const code = snippets.filter(({ lang }) => lang === 'js' || lang === 'ts');
    expect(code.length).toBeGreaterThan(10);
    expect(typeFaults(code)).toEqual([]);
  }, 60_000);

  it.each(placed('json'))('%s is a record by its schema [D1]', (_, snippet) => {
    const schema: unknown = JSON.parse(
      readFileSync(join(dist, 'schema', `${schemaOf(snippet)}.json`), 'utf8'),
    );
    const validate = new Ajv2020({ strict: false }).compile(schema as object);
    expect(validate(JSON.parse(snippet.code)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('show a record of each type', () => {
    const shown = placed('json').map(([, snippet]) => schemaOf(snippet));
    const all = ['assessment', 'checklist', 'tree', 'agreement', 'plan', 'dossier'];
    expect(shown).toEqual(expect.arrayContaining(all));
  });

  it('name commands that there are', () => {
    const commands = [...whole.matchAll(/\bnpm (?:run )?([a-z:-]+)/g)].map(([, name = '']) => name);
    const known = [...Object.keys(scripts), 'install', 'pack'];
    expect(commands.filter((name) => !known.includes(name))).toEqual([]);
    for (const [, { code }] of placed('sh')) expect(code).toMatch(/^(npm|node) /);
  });

  it('show a policy under which pages of the tests run [X2]', () => {
    const headers = JSON.parse(read('test/fixtures/pages/headers.json')) as Record<
      string,
      Record<string, string>
    >;
    const sets = Object.values(headers).map(
      (one) => new Set((one['content-security-policy'] ?? '').split(/;\s*/)),
    );
    for (const [place, { code }] of placed('http')) {
      const directives = code.trim().replace('Content-Security-Policy: ', '').split(/;\s*/);
      const others = directives.filter((one) => !one.startsWith('trusted-types'));
      const isServed = sets.some((set: ReadonlySet<string>) => others.every((one) => set.has(one)));
      expect(isServed, place).toBe(true);
    }
  });

  it('show shortcodes that the plugin has [E5]', () => {
    const known = read('src/embed/wordpress/includes/shortcodes.php');
    for (const [place, { code }] of placed('text')) {
      const [, name = ''] = /^\[(betrokken_[a-z]+)/.exec(code) ?? [];
      expect(known, place).toContain(`'${name}'`);
    }
  });

  it('have each error code with its meaning, and no other', () => {
    const text = texts.get('demo/guides/errors.md') ?? '';
    const found = [...text.matchAll(/^## (E\d{3})\n\n(.*)\.$/gm)].map(
      ([, code = '', words = '']) => [code, words.toLowerCase()] as const,
    );
    const known = Object.entries(warningCodes).map(([code, words]) => [code, words.toLowerCase()]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
    const named = [...whole.matchAll(/\bE[123]\d\d\b/g)].map(String);
    expect(named.filter((code) => !(code in warningCodes))).toEqual([]);
  });

  it.each(elements.map((one) => [one.tagName, one] as const))(
    'have all of %s in the reference [P3]',
    (
      tagName,
      { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] },
    ) => {
      const { body } = guide('demo/guides/reference.md');
      const from = body.indexOf(`<h2 id="${tagName}">`);
      const to = body.indexOf('<h2 ', from + 1);
      const section = body.slice(from, to < 0 ? undefined : to);
      const all = [attributes, members, events, cssParts, cssProperties].flat();
      const missing = all.filter(({ name }) => !new RegExp(`<code>${name}\\b`).test(section));
      expect(missing.map(({ name }) => name)).toEqual([]);
      const rows = (texts.get('demo/guides/events.md') ?? '').split('\n');
      const noun = tagName.split('-')[1] ?? '';
      const isListed = ({ name }: Named): boolean =>
        rows.some((row) => row.startsWith(`| \`${name}\``) && row.includes(noun));
      expect(events.filter((event) => !isListed(event)).map(({ name }) => name)).toEqual([]);
    },
  );

  it('name only custom properties that there are', () => {
    const tokens = texts.get('demo/guides/tokens.md') ?? '';
    const named = [...whole.matchAll(/(?<![\w-])--betrokken-[a-z-]+/g)].map(String);
    const known: readonly string[] = tokens.match(/--betrokken-[a-z-]+/g) ?? [];
    const stray = named.filter((name) => !known.includes(name) && !name.endsWith('-'));
    expect(new Set(stray)).toEqual(new Set());
  });

  it('have a page each', () => {
    expect(files.filter((file) => pagePath(file) === undefined)).toEqual([]);
  });
});
