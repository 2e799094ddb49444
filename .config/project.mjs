/**
 * Where things are and how to run a command. Knows no step of the build or the
 * tests; uses Node alone, so that it works before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const dist = join(root, 'dist');

/** A folder for what tools remember between runs; never part of the package. */
export function cacheFolder() {
  const folder = join(root, 'node_modules', '.cache', 'betrokken');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every tag that has a `define.ts`, in alphabetical order. */
export function elementTags() {
  const folder = join(root, 'src', 'elements');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((tag) => existsSync(join(folder, tag, 'define.ts')))
    .sort();
}

/** The file of a command of an installed package, to run with this Node. */
export function binary(name) {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return join(root, 'node_modules', '.bin', name + suffix);
}

/** The first of `names` that is on the PATH or is an existing file, or undefined. */
export function findCommand(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of ['', ...folders]) {
      const file = resolve(folder, name);
      if (existsSync(file) && (folder !== '' || /[\\/]/.test(name))) return file;
    }
  }
  return undefined;
}

const children = new Set();

/** From the first command on: ends what is running when this process is told to end. */
function endWithThisProcess(child) {
  children.add(child);
  child.on('close', () => children.delete(child));
  if (process.listenerCount('SIGTERM', endAll) > 0) return;
  process.on('SIGTERM', endAll);
  process.on('SIGINT', endAll);
}

function endAll(signal) {
  for (const child of children) child.kill(signal);
  process.exit(1);
}

/**
 * Runs a command and keeps what it prints.
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, { env = {}, live = false, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    endWithThisProcess(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      const end = signal ? `${output}\nEnded by ${signal}\n` : output;
      done({ code: code ?? 1, output: end });
    });
  });
}

/** Writes `custom-elements.json`, what users of the tags may use, from the sources. */
export async function writeCustomElements() {
  const how = ['analyze', '--litelement', '--config', '.config/cem.config.mjs', '--quiet'];
  const { code, output } = await run(binary('cem'), how);
  if (code !== 0) throw new Error(`cem ${how.join(' ')}\n${output}`);
}
