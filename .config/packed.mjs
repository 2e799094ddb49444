/**
 * Packs the package as npm would publish it, and tries what came out in a folder
 * of its own: nothing there but what belongs there, every way in leads
 * somewhere and can be imported, every file is the one that integrity.json names.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheFolder, root, run } from './project.mjs';

const isWindows = process.platform === 'win32';

/** What the package may hold besides what npm asks for. */
const belongs =
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|THIRD-PARTY-NOTICES\.txt|custom-elements\.json|dist\/.*\.(js|js\.map|d\.ts|json|css|html|txt|zip))$/;

/** The tarball, and what npm says of it. */
export async function pack() {
  const folder = join(cacheFolder(), 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--json', '--loglevel=error', '--pack-destination', folder];
  const { code, output } = await run(isWindows ? 'npm.cmd' : 'npm', args);
  if (code !== 0) throw new Error(output);
  const [told] = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1));
  return { ...told, file: join(folder, told.filename) };
}

/** Unpacks it where a project of a user would have it, beside what it needs. */
export async function unpack({ file }) {
  const modules = join(dirname(file), 'project', 'node_modules');
  const folder = join(modules, 'betrokken');
  mkdirSync(folder, { recursive: true });
  const { code, output } = await run('tar', ['-xzf', file, '--strip-components=1', '-C', folder]);
  if (code !== 0) throw new Error(output);
  writeFileSync(join(modules, '..', 'package.json'), '{ "private": true }\n');
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [place, { dev }] of Object.entries(packages)) {
    if (!place || dev) continue;
    mkdirSync(dirname(join(modules, '..', place)), { recursive: true });
    symlinkSync(join(root, place), join(modules, '..', place), 'junction');
  }
  return folder;
}

/** Every file below `folder`, with slashes. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** Files that do not belong in the package, and what it must have and has not. */
export function fileFaults(files) {
  const needed = ['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.txt'];
  return [
    ...files.filter((name) => !belongs.test(name)).map((name) => `${name} does not belong there`),
    ...needed.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
  ];
}

/** Files that tell where they were built. */
export function placeFaults(folder, files) {
  const texts = files.filter((name) => !name.endsWith('.zip'));
  return texts
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes(root))
    .map((name) => `${name} names the folder that it was built in`);
}

/** Entries of integrity.json that no file answers to. */
export function integrityFaults(folder) {
  const entries = JSON.parse(readFileSync(join(folder, 'dist', 'integrity.json'), 'utf8'));
  return Object.entries(entries).flatMap(([name, expected]) => {
    const file = join(folder, 'dist', name);
    if (!existsSync(file)) return [`integrity.json names ${name}, which is not there`];
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    return `sha384-${hash}` === expected
      ? []
      : [`${name} is not the file that integrity.json names`];
  });
}

/** Every way in that leads to a file: `[what a user writes, the file]`. */
export function waysIn(files, { name, exports }) {
  return Object.entries(exports).flatMap(([path, target]) => {
    const file = (typeof target === 'string' ? target : target.default).slice(2);
    if (!path.includes('*')) return [[`${name}${path.slice(1)}`, file]];
    const [before, after] = file.split('*');
    const found = files.filter((one) => one.startsWith(before) && one.endsWith(after));
    return found.map((one) => {
      const star = one.slice(before.length, one.length - after.length);
      return [`${name}${path.slice(1).replace('*', star)}`, one];
    });
  });
}

/** Ways in that lead nowhere, or that plain Node does not import. Files for script tags are no modules. */
export async function importFaults(folder, files) {
  const ways = waysIn(files, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const faults = ways
    .filter(([, file]) => !files.includes(file))
    .map(([specifier, file]) => `${specifier} leads to ${file}, which is not there`);
  const modules = ways.filter(([, file]) => file.endsWith('.js') && !file.startsWith('dist/cdn/'));
  const imports = modules.map(([specifier]) => `await import(${JSON.stringify(specifier)});`);
  const args = ['--input-type=module', '--eval', imports.join('\n')];
  const { code, output } = await run(process.execPath, args, { cwd: dirname(dirname(folder)) });
  return code === 0 ? faults : [...faults, output];
}

/** The sizes of the largest files, and of what a page loads. */
export function sizeLines(folder, files) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  const sized = files.map((name) => [name, readFileSync(join(folder, name))]);
  const wanted = ([name]) =>
    /^dist\/(cdn\/.*\.js|embed\/loader\.js|betrokken\.html|.*\.zip)$/.test(name);
  return sized
    .filter(wanted)
    .map(([name, bytes]) => `${kB(bytes.length)} ${kB(gzipSync(bytes).length)} gzip  ${name}`);
}
