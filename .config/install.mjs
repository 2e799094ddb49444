/**
 * Installs the dependencies when they are missing or other than the lock says,
 * and says so. Uses Node alone: it is the first thing that `npm start` and
 * `npm test` do on a fresh clone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './project.mjs';

function readLock(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Why the dependencies must be installed, or undefined when they are in place. */
function missing() {
  const installed = readLock('node_modules', '.package-lock.json');
  if (installed === undefined) return 'The dependencies are not installed yet';
  const wanted = Object.entries(readLock('package-lock.json') ?? {});
  const differs = wanted.some(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer) return false;
    return installed[path]?.version !== entry.version;
  });
  return differs ? 'The installed dependencies are not those of package-lock.json' : undefined;
}

/** Sees to it that node_modules is there; ends the process when it cannot be. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`betrokken needs Node 20.19 or later; this is ${process.version}.`);
    process.exit(1);
  }
  const reason = missing();
  if (reason === undefined) return;
  console.log(`${reason}: running npm ci (this takes about a minute) …`);
  const { code } = await run('npm', ['ci', '--loglevel=error'], { live: true });
  if (code !== 0) {
    console.error('npm ci failed: see above. Nothing was started.');
    process.exit(1);
  }
  console.log('The dependencies are installed.\n');
}
