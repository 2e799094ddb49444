/**
 * The tests that need a browser, in every engine that this machine has, or in
 * those that `ENGINES=chromium,firefox,webkit` names. What asks nothing of an
 * engine, as fuzzed input, fixtures of filters and the rules of axe, is named
 * `*.once.browser.test.ts` and runs in the first engine alone. Each test runs
 * against the sources. Beside them the server gives out
 * - `/pages/…`: test/fixtures/pages/ as it is, with the headers of headers.json;
 * - `/built/…`: dist/ as it is, scripts without a charset;
 * - `/next/…`: dist/ as another version;
 * - `/submit/…`: a host's server that takes records, or does not;
 * - `/demo/guides/…`, `/demo/gids/…`: the guides as pages;
 * - `/echo`: a school's own form handler, which says what came.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumFlags, findEngines } from './browsers.mjs';
import { countReporter } from './count-reporter.mjs';
import { engineCommands, withEngineCommands } from './engine-commands.mjs';
import { fixturePages } from './fixture-pages.mjs';
import { guidePages } from './guides.mjs';
import { siteHeadTransform } from './site-head.mjs';
import { root } from './project.mjs';
import { echo } from '../test/support/echo-server.mjs';
import { nextVersion } from '../test/support/next-version.mjs';
import { submitCases } from '../test/support/submit-server.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const viewport = { width: 1024, height: 768 };

/** Firefox asks no server but this one. */
const firefoxPreferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.proxy.allow_hijacking_localhost': false,
  'ui.prefersReducedMotion': 0,
};

const launchers = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath, args: [...chromiumFlags, '--js-flags=--expose-gc'] },
      createPage: ({ context }) => context.newPage({ viewport }),
    }),
  firefox: (executablePath) =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: firefoxPreferences,
      },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.setViewport(viewport);
        return page;
      },
    }),
  webkit: (webkit) => webkitLauncher(webkit),
};

const wanted = process.env.ENGINES?.split(',');
const engines = Object.entries(findEngines()).filter(([name]) => wanted?.includes(name) ?? true);
const found = engines.filter(([, engine]) => engine !== undefined);

// The slowest first, as it takes one window at a time: the two others then fit beside it.
const browsers = found
  .toReversed()
  .map(([name, engine]) => withEngineCommands(launchers[name](engine)));

const everywhere = ['test/**/*.browser.test.ts', '!test/**/*.once.browser.test.ts'];
const once = {
  name: 'once',
  files: 'test/**/*.once.browser.test.ts',
  browsers: browsers.slice(-1),
};
/** Files that are named on the command line run in every engine. */
const isWhole = !process.argv.includes('--files');

/** Each test begins with a clean page, and fails on output that it did not expect. */
const strictTests = {
  name: 'strict-tests',
  transform(context) {
    if (!context.path.endsWith('.browser.test.ts')) return undefined;
    return {
      body: `import '/test/support/strict-page.ts';\n${context.body}`,
      transformCache: false,
    };
  },
};

export default {
  rootDir: root,
  files: everywhere,
  groups: isWhole ? [once] : [],
  nodeResolve: true,
  browsers,
  concurrentBrowsers: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  middleware: [fixturePages(), guidePages(), nextVersion(), submitCases(), echo()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
    strictTests,
    siteHeadTransform(),
    engineCommands,
  ],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    countReporter({
      file: process.env.BETROKKEN_BROWSER_REPORT,
      leftOut: engines.filter(([, engine]) => engine === undefined).map(([name]) => name),
    }),
  ],
};
