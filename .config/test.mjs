/**
 * `npm test`: installs what is missing, runs every step, shows what failed and
 * ends with one count. `node .config/test.mjs types unit` runs only those steps;
 * a path after a step that takes one (`unit`, `package`, `browser`) narrows it:
 * `node .config/test.mjs browser test/elements/dimension-radar.browser.test.ts`.
 * `ENGINES=chromium,firefox` narrows the engines.
 */
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const { groups } = await import('./steps.mjs');

const names = groups.flat().map(([name]) => name);
const wanted = process.argv.slice(2).filter((word) => names.includes(word));
const files = process.argv.slice(2).filter((word) => !names.includes(word));
const stray = files.find((word) => !/[\\/.*]/.test(word));
if (stray !== undefined) {
  console.error(`There is no step '${stray}'. The steps are: ${names.join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };

function indent(text) {
  return text.trimEnd().replace(/^/gm, '    ');
}

async function take([name, about, step]) {
  const start = performance.now();
  let result;
  try {
    result = await step(files);
  } catch (error) {
    result = { passed: 0, failed: 1, output: error.stack ?? String(error), show: false };
  }
  const { passed, failed, output, show } = result;
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)}${seconds}  ${about}${count}`);
  if ((failed > 0 || show) && output.trim() !== '') console.log(indent(output));
  total.passed += passed;
  total.failed += failed;
}

/** Two at a time: what small machines have. */
async function takeAll(steps) {
  const queue = [...steps];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await take(next);
  };
  await Promise.all([worker(), worker()]);
}

const start = performance.now();
for (const group of groups) {
  await takeAll(group.filter(([name]) => wanted.length === 0 || wanted.includes(name)));
}
console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
