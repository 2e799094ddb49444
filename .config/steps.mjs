/**
 * The steps of `npm test`, each with the command or the check that it is. A
 * step answers with its count of passed and failed, and with what it printed.
 * Knows nothing of their order or of how they are shown; see test.mjs.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, measureSizes, sizeTable } from './budgets.mjs';
import { ensureEngine, findEngines } from './browsers.mjs';
import { undescribed } from './described.mjs';
import { binary, cacheFolder, dist, findCommand, root, run } from './project.mjs';

const check = (ok, output, show = false) => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
  show,
});

/** A tool whose exit code says it all counts as one. */
function tool(name, ...args) {
  return async () => {
    const { code, output } = await run(binary(name), args);
    return check(code === 0, output);
  };
}

/** Runs `command` and takes the count from the JSON that `read` finds in `file`. */
async function counted(command, args, env, file, read) {
  rmSync(file, { force: true });
  const { code, output } = await run(command, args, { env });
  const count = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  const failed = count.failed === 0 && code !== 0 ? 1 : count.failed;
  return { ...count, failed, output, show: false };
}

function vitest(name, ...args) {
  return (files) => {
    const file = join(cacheFolder(), `${name}.json`);
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const what = files.length > 0 ? files : args;
    return counted(binary('vitest'), ['run', ...reporters, ...what], {}, file, (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests,
    }));
  };
}

async function browser(files) {
  await ensureEngine();
  const file = join(cacheFolder(), 'browser.json');
  const config = ['--config', '.config/web-test-runner.config.mjs'];
  const only = files.length > 0 ? ['--files', ...files] : [];
  const result = await counted(
    binary('web-test-runner'),
    [...config, ...only],
    { BETROKKEN_BROWSER_REPORT: file },
    file,
    (report) => report,
  );
  const { summary = '' } = result;
  return result.failed === 0 ? { ...result, output: summary, show: true } : result;
}

/** Needs Chromium: the other engines cannot be driven with a profile of their own here. */
async function people(files) {
  if (findEngines().chromium) return vitest('people', 'test/people')(files);
  return { passed: 0, failed: 0, output: 'Left out: Chromium is not here.', show: true };
}

/** Needs a WordPress to copy, PHP, a database and Chromium. */
async function wordpress(files) {
  const needs = {
    Chromium: findEngines().chromium,
    PHP: findCommand('php'),
    MariaDB: findCommand('mariadbd', '/usr/sbin/mariadbd'),
    WordPress: existsSync('/usr/share/wordpress/wp-settings.php'),
  };
  const missing = Object.keys(needs).filter((name) => !needs[name]);
  if (missing.length === 0) return vitest('wordpress', 'test/embed/wordpress')(files);
  const output = `Left out: ${missing.join(', ')} not here.`;
  return { passed: 0, failed: 0, output, show: true };
}

async function build() {
  const { code, output } = await run(process.execPath, ['.config/build.mjs']);
  return check(code === 0, output);
}

/** The apps that the browser tests load, from what was built. */
async function frameworks() {
  const { code, output } = await run(process.execPath, ['.config/framework-pages.mjs']);
  return check(code === 0, output);
}

/**
 * Every built file is a program that Node reads; raw decorators would not be.
 * The files for script tags go through `node --check`; one process parses all modules.
 */
async function built() {
  const files = readdirSync(dist, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name));
  const isScript = (file) => file.startsWith(join(dist, 'cdn'));
  const modules = files.filter((file) => !isScript(file));
  const parse = ['--experimental-vm-modules', '--no-warnings', '.config/parse-modules.mjs'];
  const runs = [[...parse, ...modules], ...files.filter(isScript).map((file) => ['--check', file])];
  const results = await Promise.all(runs.map((args) => run(process.execPath, args)));
  const faults = results.filter(({ code }) => code !== 0).map(({ output }) => output);
  return check(files.length > 0 && faults.length === 0, faults.join('\n'));
}

function size() {
  const sizes = measureSizes(dist);
  const ok = sizes.every(isAllowed);
  return check(ok, sizes.length > 0 ? sizeTable(sizes) : 'No file to measure yet.', true);
}

function manifest() {
  const faults = undescribed(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
  return check(faults.length === 0, faults.join('\n'));
}

/** Builds it, which counts as one, then tries every story where Chromium is here. */
async function storybook(files) {
  const { code, output } = await run(
    binary('storybook'),
    ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  if (code !== 0) return check(false, output);
  if (!findEngines().chromium) {
    return { ...check(true, 'The stories are left out: Chromium is not here.'), show: true };
  }
  const result = await vitest('storybook', 'test/storybook')(files);
  return { ...result, passed: result.passed + 1 };
}

const formatted = [
  'src',
  'stories',
  'test',
  'demo',
  '.config',
  '.storybook',
  '*.ts',
  '*.json',
  '!package-lock.json',
  '!custom-elements.json',
  '!test/fixtures/**',
  '!**/snapshots/**',
];

/** Name, what it holds, the step. Each group begins when the one before has ended. */
export const groups = [
  [
    ['types', 'TypeScript, strict', tool('tsc', '--noEmit')],
    [
      'core',
      'the core without the DOM',
      tool('tsc', '--noEmit', '-p', '.config/tsconfig.core.json'),
    ],
    [
      'format',
      'Prettier',
      tool('prettier', '--check', '--cache', '--no-error-on-unmatched-pattern', ...formatted),
    ],
    [
      'lint',
      'ESLint',
      tool(
        'eslint',
        '-c',
        '.config/eslint.config.js',
        '--no-error-on-unmatched-pattern',
        'src',
        'test',
        'stories',
        'demo',
        '.storybook',
        'vite.config.ts',
      ),
    ],
    [
      'layers',
      'who imports whom',
      tool('depcruise', '--config', '.config/dependency-cruiser.config.mjs', 'src'),
    ],
    ['unused', 'knip', tool('knip', '-c', '.config/knip.json', '--no-progress')],
    [
      'unit',
      'tests in Node',
      vitest('unit', '--exclude=test/{package,people,embed/wordpress,storybook}/**'),
    ],
  ],
  [['build', 'all that is published', build]],
  [
    ['frameworks', 'an app in each, type-checked and built', frameworks],
    ['built', 'node --check on every built file', built],
    ['size', 'budgets', size],
    ['manifest', 'every public member is described', manifest],
    ['publint', 'the package', tool('publint', '--strict', '--pack', 'npm')],
    [
      'attw',
      'its types',
      // A style sheet has no types.
      tool(
        ...['attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji'],
        ...['--exclude-entrypoints', './theme/betrokken.css'],
      ),
    ],
    ['package', 'tests of the package', vitest('package', 'test/package')],
  ],
  [['browser', 'tests in every engine that is here', browser]],
  [['people', 'three computers, one file from disk, places to publish', people]],
  [['wordpress', 'the plugin on a WordPress of its own', wordpress]],
  [['storybook', 'builds; every story does what it is about', storybook]],
];
