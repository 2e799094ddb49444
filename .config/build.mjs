/**
 * `npm run build`: everything that the package contains. Modules and types for
 * npm, one file an element for `<script src>`, the manifest and what is made
 * from it, what embeds elsewhere, JSON Schemas, licences, and the integrity of each file.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { writeEditorData } from './editor-data.mjs';
import { writeEmbedFiles } from './embed-files.mjs';
import { bundledOption, writeNotices } from './notices.mjs';
import { writeOneFile } from './one-file.mjs';
import { writeWordPress } from './wordpress.mjs';
import { binary, dist, elementTags, root, run, writeCustomElements } from './project.mjs';
import { publishedTheme } from './tokens.mjs';

const configFile = join(root, 'vite.config.ts');

async function command(name, ...args) {
  const { code, output } = await run(binary(name), args);
  if (code !== 0) throw new Error(`${name} ${args.join(' ')}\n${output}`);
}

/** Types beside the modules. Their imports name the files that are published. */
async function writeTypes() {
  await command('tsc', '-p', '.config/tsconfig.build.json');
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(dist, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
    );
  }
}

async function writeCdnFiles() {
  const tags = elementTags();
  if (tags.length === 0) return;
  for (const file of ['betrokken', ...tags]) {
    await build({ root, configFile, mode: `cdn/${file}`, build: bundledOption(`${file}.js`) });
  }
}

/** Each export of `src/model/schema/` with an `$id`, as `schema/<name>.json`. */
async function writeSchemas() {
  const folder = join(root, 'src', 'model', 'schema');
  if (!existsSync(folder)) return;
  mkdirSync(join(dist, 'schema'), { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const { module } = await runnerImport(join(folder, file), { root, configFile: false });
    for (const [name, schema] of Object.entries(module)) {
      if (typeof schema?.$id !== 'string') continue;
      const target = join(dist, 'schema', `${name.replace(/Schema$/, '')}.json`);
      writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
}

/** The values that a host may set: as a style sheet to start from, and as design tokens. */
async function writeTheme() {
  mkdirSync(join(dist, 'theme'), { recursive: true });
  for (const [name, text] of Object.entries(await publishedTheme())) {
    writeFileSync(join(dist, 'theme', name), text);
  }
}

async function writeManifest() {
  await writeCustomElements();
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  writeEditorData(manifest, dist);
}

/** The page of script tags: one to copy for each file, with what holds the browser to that very file. */
function scriptTags(integrity) {
  const tags = Object.entries(integrity).map(([name, hash]) => {
    const tag = `<script src="${name}" integrity="${hash}" crossorigin="anonymous" defer></script>`;
    return `<h2>${name}</h2>\n<pre><code>${tag.replace(/</g, '&lt;')}</code></pre>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>betrokken: script tags</title>
<h1>Script tags</h1>
<p>Put the address of your folder in front of each <code>src</code>.</p>
${tags.join('\n')}
</html>
`;
}

/** What a page writes into `integrity=` for each file that a script tag may name, as JSON and ready to copy. */
function writeIntegrity() {
  const scripts = readdirSync(join(dist, 'cdn'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `cdn/${name}`)
    .concat('embed/loader.js');
  const hashes = scripts.sort().map((name) => {
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
    return [name, `sha384-${hash}`];
  });
  const integrity = Object.fromEntries(hashes);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(dist, 'script-tags.html'), scriptTags(integrity));
}

/** The packages in each file that was built. */
let bundled = {};

const steps = [
  ['modules', () => build({ root, configFile })],
  ['types', writeTypes],
  ['files for script tags', writeCdnFiles],
  ['embed pages and loader', writeEmbedFiles],
  ['notices', () => (bundled = writeNotices(dist))],
  ['betrokken.html', () => writeOneFile(bundled['cdn/betrokken.js'])],
  ['WordPress plugin', writeWordPress],
  ['schemas', writeSchemas],
  ['theme', writeTheme],
  ['manifest and editor data', writeManifest],
  ['integrity', writeIntegrity],
];

for (const [name, step] of steps) {
  const start = performance.now();
  await step();
  console.log(`${name.padEnd(26)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
