/**
 * Runs every filter over every documented snippet and writes what comes out to
 * test/fixtures/filtered/, one file for each filter and its settings. By hand:
 * `node test/embed/filters/make-fixtures.mjs`. Needs Chromium, PHP with
 * Debian's `wordpress` and `php-htmlpurifier`, and a registry for the editors.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../.config/project.mjs';
import { runInBrowser } from './browser-filters.mjs';
import { runInNode } from './node-filters.mjs';
import { runInPhp } from './php-filters.mjs';
import { snippets } from './snippets.mjs';

const folder = join(root, 'test', 'fixtures', 'filtered');

function fileName({ filter, settings }) {
  const words = settings === 'default' ? filter : `${filter} ${settings}`;
  return `${words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`;
}

const { results: inPhp, missing } = runInPhp();
if (missing.length > 0) throw new Error(`Not here: ${missing.join(', ')}`);

const all = [...runInNode(), ...inPhp, ...(await runInBrowser())];
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const filtered of all) {
  const { filter, version, settings, results } = filtered;
  const named = snippets.map(({ tag, place }, index) => ({ tag, place, html: results[index] }));
  const text = JSON.stringify({ filter, version, settings, results: named }, null, 2);
  writeFileSync(join(folder, fileName(filtered)), `${text}\n`);
}
const list = all.map(fileName).sort();
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(list, null, 2)}\n`);
console.log(`${all.length} filters, ${snippets.length} snippets each: ${list.join(' ')}`);
