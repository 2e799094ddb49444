/**
 * `npm run bench`: builds the page test/bench/ for production, opens it in
 * Chromium and prints what it measured; `npm run bench -- tree` only the cases
 * with that in their name. Knows no case: those are in test/bench/cases.ts. Ends
 * with a fault when a ratio is above its ceiling.
 */
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { cacheFolder, root } from './project.mjs';

await ensureInstalled();
const { build, preview } = await import('vite');
const { chromium } = await import('playwright-core');
const { minifyTemplatesPlugin } = await import('./minify-templates.mjs');
const { chromiumFlags, ensureEngine } = await import('./browsers.mjs');

async function measure(executablePath) {
  const outDir = join(cacheFolder(), 'bench');
  const config = { root, configFile: false, logLevel: 'warn', publicDir: false, base: '/' };
  await build({
    ...config,
    // As in the files for script tags.
    plugins: [minifyTemplatesPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: join(root, 'test', 'bench', 'index.html') },
    },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${server.resolvedUrls.local[0]}test/bench/index.html`);
    await page.waitForFunction(() => globalThis.measureAll !== undefined);
    const results = await page.evaluate((word) => globalThis.measureAll(word), process.argv[2]);
    return { results, left: await page.evaluate(() => globalThis.left()) };
  } finally {
    await browser.close();
    await server.close();
  }
}

function verdict({ ratio, ceiling, milliseconds, aimMs }) {
  if (aimMs !== undefined) {
    return milliseconds < aimMs ? `aim under ${aimMs} ms: holds` : `aim under ${aimMs} ms: ABOVE`;
  }
  if (ceiling === undefined) return '';
  return ratio <= ceiling ? `at most ${ceiling} ×: holds` : `at most ${ceiling} ×: ABOVE`;
}

function table(results) {
  const rows = results.flatMap(({ name, contenders }) => [
    name,
    ...contenders.map((contender) => {
      const time = `${contender.milliseconds.toFixed(2)} ms`.padStart(12);
      const ratio = contender.aimMs === undefined ? `${contender.ratio.toFixed(2)} ×` : '';
      return `  ${contender.name.padEnd(36)}${time}${ratio.padStart(10)}  ${verdict(contender)}`.trimEnd();
    }),
  ]);
  return rows.join('\n');
}

const { chromium: executablePath } = await ensureEngine();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const { results, left } = await measure(executablePath);
console.log(results.length > 0 ? table(results) : 'There is no case yet: see test/bench/cases.ts.');
console.log(`\nLeft of 100 radars that were removed: ${left}`);
const above = results
  .flatMap(({ contenders }) => contenders)
  .filter(({ ratio, ceiling }) => ceiling !== undefined && ratio > ceiling);
process.exitCode = above.length > 0 || left > 0 ? 1 : 0;
