/**
 * `npm run release`: looks whether the version in package.json can go out, packs
 * it, tries the package and says with which command a person publishes it. Never
 * publishes by itself. `-- --skip=tree,build` leaves checks out, to try one out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogFault } from './changelog.mjs';
import {
  fileFaults,
  filesIn,
  importFaults,
  integrityFaults,
  pack,
  placeFaults,
  sizeLines,
  unpack,
} from './packed.mjs';
import { root, run } from './project.mjs';
import { builtFace, releasedFace } from './public-face.mjs';
import { changeLines, faceChanges, versionFault } from './version-step.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const flag = process.argv.find((word) => word.startsWith('--skip='));
const skipped = flag?.slice('--skip='.length).split(',') ?? [];

async function tree() {
  const { output } = await run('git', ['status', '--porcelain']);
  return output.trim() && `Not committed yet:\n${output.trimEnd()}`;
}

async function node(...args) {
  const { code, output } = await run(process.execPath, args);
  return code === 0 ? '' : output;
}

function step() {
  const released = releasedFace();
  const changes = released ? faceChanges(released.face, builtFace()) : [];
  for (const line of changeLines(changes)) console.log(line);
  return versionFault(version, released?.version, changes);
}

let told;
let folder;
let files = [];

async function packed() {
  told = await pack();
  folder = await unpack(told);
  files = filesIn(folder);
  return [...fileFaults(files), ...placeFaults(folder, files)].join('\n');
}

/** Name, what it is about, the check: an empty text, or what is wrong. */
const checks = [
  ['tree', 'everything is committed', tree],
  ['build', 'all that is published', () => node('.config/build.mjs')],
  [
    'checks',
    'types, publint, attw, sizes, manifest, tests of the package',
    () =>
      node('.config/test.mjs', 'types', 'built', 'size', 'manifest', 'publint', 'attw', 'package'),
  ],
  [
    'changelog',
    `has an entry for ${version}`,
    () => changelogFault(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version),
  ],
  ['step', 'the version is high enough for what changed', step],
  ['pack', 'the package holds what it should and no more', packed],
  ['imports', 'every way in works in plain Node', () => importFaults(folder, files)],
  ['integrity', 'integrity.json names the very files', () => integrityFaults(folder)],
];

async function passes([title, about, check]) {
  if (skipped.includes(title)) {
    console.log(`- ${title.padEnd(10)} ${about}: left out`);
    return true;
  }
  const fault = await check();
  const text = Array.isArray(fault) ? fault.join('\n') : fault;
  console.log(`${text ? '✗' : '✓'} ${title.padEnd(10)} ${about}`);
  if (text) console.log(text.trimEnd().replace(/^/gm, '    '));
  return !text;
}

/** What was made, and what a person does next. */
function summary() {
  const published = `npm publish ${told.file} --access public`;
  return [
    '',
    ...sizeLines(folder, files),
    '',
    `${name} ${version}: ${told.entryCount} files, ${told.size} bytes packed, ${told.unpackedSize} unpacked`,
    told.file,
    told.integrity,
    '',
    'Nothing was published. After a whole `npm test`, a person does so with:',
    `  ${published}`,
    `  git tag v${version}`,
    '  npm run version-step -- --released, and commits what it writes',
  ].join('\n');
}

let ok = true;
for (const check of checks) ok = (await passes(check)) && ok;
if (!ok) process.exitCode = 1;
else if (told) console.log(summary());
