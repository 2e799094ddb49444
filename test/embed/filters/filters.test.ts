/** Runs the filters that are here again, so that the fixtures stay what filters really do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../package/built-package.ts';
import { filterName, fixtureFolder, type FilterFixture } from './fixtures.ts';
import { runInNode } from './node-filters.mjs';
import { runInPhp } from './php-filters.mjs';
import { snippets } from './snippets.mjs';

interface LiveFilter {
  readonly filter: string;
  readonly version: string;
  readonly settings: string;
  readonly results: readonly string[];
}

const redo = 'run `node test/embed/filters/make-fixtures.mjs`';

function read<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(root, fixtureFolder, name), 'utf8')) as Value;
}

const fixtures = read<readonly string[]>('index.json').map((name) => read<FilterFixture>(name));
const inPhp = runInPhp();
const phpResults = inPhp.results as readonly LiveFilter[];

function fixtureOf(filter: LiveFilter): FilterFixture | undefined {
  return fixtures.find((fixture) => filterName(fixture) === filterName(filter));
}

/** Another release may write a space more: the fixture speaks of its own. */
function isOtherRelease(filter: LiveFilter): boolean {
  const fixture = fixtureOf(filter);
  return fixture !== undefined && fixture.version !== filter.version;
}

const leftOut = [
  ...inPhp.missing.map((name) => `filters in PHP, as ${name} is not here`),
  ...phpResults
    .filter(isOtherRelease)
    .map((each) => `${filterName(each)}, which is ${each.version} here`),
];
for (const reason of leftOut) process.stdout.write(`Left out: ${reason}.\n`);

const live: readonly LiveFilter[] = [
  ...runInNode(),
  ...phpResults.filter((filter) => !isOtherRelease(filter)),
];

describe('test/fixtures/filtered/', () => {
  it('holds every snippet as it went through each filter [E1]', () => {
    const expected = snippets.map(({ tag, place }) => `${tag} ${place}`);
    for (const { results, ...fixture } of fixtures) {
      const found = results.map(({ tag, place }) => `${tag} ${place}`);
      expect(found, `${filterName(fixture)}: ${redo}`).toEqual(expected);
    }
  });

  it('names the filters that E1 asks for, each with its version [E1]', () => {
    const wanted = ['CKEditor 5', 'DOMPurify', 'HTML Purifier', 'TinyMCE', 'WordPress kses'];
    const names = new Set(fixtures.map(({ filter }) => filter));
    expect([...names].sort()).toEqual([...wanted, 'sanitize-html']);
    for (const { version } of fixtures) expect(version).toMatch(/^\d+\.\d+/);
  });

  it.each(live.map((filter) => ({ name: filterName(filter), filter })))(
    '$name does today what the fixture says [E1]',
    ({ filter }) => {
      const fixture = fixtureOf(filter);
      expect(fixture?.version, redo).toBe(filter.version);
      expect(filter.results, redo).toEqual(fixture?.results.map(({ html }) => html));
    },
  );
});
