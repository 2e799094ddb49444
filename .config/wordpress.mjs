/**
 * Makes `dist/wordpress/betrokken.zip`: the plugin in src/embed/wordpress/ with
 * the files that it serves. The same files always give the same bytes. Built
 * after the elements and the loader of `dist/embed/`.
 */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { noticesName } from './notices.mjs';
import { dist, elementTags, root } from './project.mjs';

const source = join(root, 'src', 'embed', 'wordpress');
const page = join(root, 'src', 'embed', 'reflection-page');
const embed = join(dist, 'embed');

/** The first moment that a zip can name, in local time, as a zip has it. */
const moment = new Date(1980, 0, 1);

function textOf(file) {
  return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
}

/** `names` of modules in dist/embed/, and all that these import. */
function withImports(names) {
  const found = new Map();
  const add = (name) => {
    if (found.has(name)) return;
    const code = readFileSync(join(embed, name), 'utf8');
    found.set(name, code);
    for (const [, imported] of code.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)) {
      add(posix.join(posix.dirname(name), imported));
    }
  };
  names.forEach(add);
  return found;
}

/** The plugin as it is written, the version filled in. */
function sourceFiles(version) {
  return readdirSync(source, { recursive: true })
    .filter((name) => statSync(join(source, name)).isFile())
    .map((name) => [
      name.replaceAll(sep, posix.sep),
      textOf(join(source, name)).replaceAll('{{version}}', version),
    ]);
}

/** What it serves: elements, loader, the reflection page. */
function assetFiles() {
  const elements = elementTags().map((tag) => `elements/${tag}.js`);
  const markup = textOf(join(page, 'reflection-page.html'));
  return [
    ...withImports([...elements, 'loader.js']),
    ['reflection-page.html', markup.replace(/^(?:\s*<!--.*?-->)*\s*/s, '')],
    ['reflection-page.css', textOf(join(page, 'reflection-page.css'))],
  ].map(([name, text]) => [`assets/${name}`, text]);
}

/** Every file of the plugin by its path in the zip. */
function pluginFiles() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ...sourceFiles(version),
    ...assetFiles(),
    ['license.txt', textOf(join(root, 'LICENSE'))],
    [`assets/${noticesName}`, textOf(join(root, noticesName))],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The zip, as bytes. */
export function pluginZip() {
  const files = pluginFiles().map(([name, text]) => [`betrokken/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: moment });
}

export async function writeWordPress() {
  mkdirSync(join(dist, 'wordpress'), { recursive: true });
  writeFileSync(join(dist, 'wordpress', 'betrokken.zip'), pluginZip());
}
