/**
 * Counts the browser tests by engine for `npm test`, and tells which engines
 * were left out. Skipped tests count as failed: none is to be skipped.
 */
import { writeFileSync } from 'node:fs';

function countSuite({ tests = [], suites = [] } = {}) {
  const own = tests.map(({ passed, skipped }) => (passed && !skipped ? [1, 0] : [0, 1]));
  return [...own, ...suites.map(countSuite)].reduce(
    ([passed, failed], [more, worse]) => [passed + more, failed + worse],
    [0, 0],
  );
}

function countSession(session) {
  const [passed, failed] = countSuite(session.testResults);
  return [passed, failed === 0 && !session.passed ? 1 : failed];
}

/** @param {{file?: string, leftOut: readonly string[]}} options */
export function countReporter({ file, leftOut }) {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        const [passed, failed] = countSession(session);
        const sum = engines.get(session.browser.name) ?? { passed: 0, failed: 0 };
        const next = { passed: sum.passed + passed, failed: sum.failed + failed };
        engines.set(session.browser.name, next);
      }
      const lines = [...engines].map(
        ([name, { passed, failed }]) => `${name.padEnd(10)} ${passed} passed, ${failed} failed`,
      );
      for (const name of leftOut)
        lines.push(`${name.padEnd(10)} left out: it is not on this machine`);
      const summary = lines.join('\n');
      const total = [...engines.values()].reduce(
        (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
        { passed: 0, failed: 0 },
      );
      if (file) writeFileSync(file, JSON.stringify({ ...total, summary }));
      else console.log(`\n${summary}`);
    },
  };
}
