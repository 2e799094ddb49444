/**
 * Every browser test begins with empty storage, and fails on what it did not
 * expect: console output, an unhandled rejection, a violation of the content
 * security policy, a request to another origin. The runner loads this file
 * before each test file. A test that expects output takes it with `takeConsole`.
 */
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;

let lines: string[] = [];

for (const method of methods) {
  const original = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    lines.push(`${method}: ${values.map(String).join(' ')}`);
    if (method === 'debug') original(...values);
  };
}

addEventListener('securitypolicyviolation', (event) => {
  lines.push(`violation: ${event.effectiveDirective} ${event.blockedURI}`);
});

/** What was written to the console since the test began or since the last call, as `warn: text`. */
export function takeConsole(): readonly string[] {
  const taken = lines;
  lines = [];
  return taken;
}

function foreignRequests(): readonly string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name);
  performance.clearResourceTimings();
  return urls
    .filter((url) => url.startsWith('http') && new URL(url).origin !== location.origin)
    .map((url) => `request: ${url}`);
}

function refuseUnexpected(): void {
  const unexpected = [...takeConsole(), ...foreignRequests()];
  if (unexpected.length > 0) throw new Error(`Unexpected:\n${unexpected.join('\n')}`);
}

const runIt = globalThis.it;

/** `it`, which fails when something unexpected happened during the test. */
function strictIt(title: string, test?: Mocha.Func | Mocha.AsyncFunc): Mocha.Test {
  if (test === undefined) throw new Error(`'${title}' tests nothing`);
  return runIt(title, async function (this: Mocha.Context) {
    await (test as Mocha.AsyncFunc).call(this);
    refuseUnexpected();
  });
}

globalThis.it = Object.assign(strictIt, runIt);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

after(refuseUnexpected);
