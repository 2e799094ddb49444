/** The README says what the package does: codes, attributes, events, snippets of code, sizes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementDeclarations } from '../../.config/editor-data.mjs';
import { warningCodes } from '../../src/controllers/warning.ts';
import { colorTokens } from '../../src/theme/tokens.ts';
import { root, runInNode } from './built-package.ts';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest: unknown = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = elementDeclarations(manifest) as readonly Declaration[];

/** The rows of every table, as trimmed cells. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** True when a row has `name` in its first cell and says that it is on `tag`. */
function isDocumented(name: string, tag: string): boolean {
  const noun = tag.split('-')[1] ?? tag;
  return rows.some(
    ([names = '', on = '']) =>
      names.includes(`\`${name}\``) && (on === 'all' || on.split(', ').includes(noun)),
  );
}

const each = elements.map((element) => [element.tagName, element] as const);
const code = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, js = '']) => js);

describe('README.md', () => {
  it('has each error code with its meaning', () => {
    const listed = rows.filter(([name = '']) => /^E\d{3}$/.test(name));
    expect(Object.fromEntries(listed)).toEqual(warningCodes);
  });

  it.each(each)('names every attribute of %s [P3]', (tagName, { attributes = [] }) => {
    const missing = attributes.filter(({ name }) => !isDocumented(name, tagName));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each(each)('names every event of %s [P3]', (tagName, { events = [] }) => {
    const noun = tagName.split('-')[1] ?? '';
    const listed = rows
      .filter(([, on = '', when = '']) => on.includes(noun) || when.includes(noun))
      .map(([name]) => name);
    const missing = events.filter(({ name }) => !listed.includes(`\`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('names only tokens that there are', () => {
    const named = [...readme.matchAll(/--betrokken-([a-z-]+)/g)].map(([, name = '']) => name);
    const known = [...Object.keys(colorTokens), 'min-font-size'];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows code of which every import is there, and of which the core runs in Node [P1]', () => {
    const imports = code.flatMap((js) => js.match(/^import .*$/gm) ?? []);
    expect(imports.length).toBeGreaterThan(2);
    for (const line of imports) {
      const [, names = '', from = ''] = /\{(.*)\} from '(.*)'/.exec(line) ?? [];
      const source = `import * as all from '${from}'; console.log(Object.keys(all).join(' '));`;
      const exported = runInNode(source).split(' ');
      expect(exported).toEqual(expect.arrayContaining(names.trim().split(/\s*,\s*/)));
    }
    const core = code.find((js) => js.includes('dimensionProfile')) ?? '';
    expect(runInNode(core)).toContain('belief');
  });

  it('shows the server that the demo and the tests send to', () => {
    const source = readFileSync(join(root, 'demo/receiver.mjs'), 'utf8').trim();
    expect(code.map((js) => js.trim())).toContain(source);
  });

  it('links to files and headings that exist', () => {
    const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(anchors).toContain(target.slice(1));
      else expect(existsSync(join(root, target)), target).toBe(true);
    }
    expect(statSync(join(root, 'demo/images/demo.png')).size).toBeLessThan(200_000);
  });
});
