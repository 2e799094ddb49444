/**
 * Which browser engines this machine has, and how to get one where there is
 * none. Knows nothing of the tests that run in them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand, run } from './project.mjs';

/** The flags that Chromium needs to stay quiet, and to start as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

function findChromium() {
  return findCommand(
    process.env.CHROME_PATH ?? 'chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
}

function findFirefox() {
  return findCommand(
    process.env.FIREFOX_PATH ?? 'firefox-esr',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );
}

/** WebKitGTK's small browser lies beside the library, in a folder named after the platform. */
function findMiniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  const folders = ['/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  for (const folder of folders) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const file = join(folder, version, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

function findWebkit() {
  const driver = findCommand('WebKitWebDriver');
  const browser = findMiniBrowser();
  const display = findCommand('xvfb-run');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/**
 * The engines that are there.
 * @returns {{chromium?: string, firefox?: string, webkit?: {driver: string, browser: string, display: string}}}
 */
export function findEngines() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebkit() };
}

const installCommand = 'apt-get update && apt-get install -y chromium';

/**
 * The engines that are there; where there is none, Debian's chromium is
 * installed if this user may. Throws with the one command to run otherwise.
 */
export async function ensureEngine() {
  const engines = findEngines();
  if (Object.values(engines).some((engine) => engine !== undefined)) return engines;
  if (process.getuid?.() === 0 && findCommand('apt-get')) {
    console.log('No browser was found: installing chromium with apt-get …');
    const { code } = await run('sh', ['-c', installCommand], {
      live: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = findEngines();
    if (code === 0 && found.chromium !== undefined) return found;
  }
  throw new Error(
    `No browser was found, so the browser tests cannot run. Install one, as with:\n  sudo sh -c '${installCommand}'`,
  );
}
