/**
 * Runs tests in WebKitGTK: starts its WebDriver on a free port under a display
 * of its own, and ends it afterwards. Each test file is a page, not a frame.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Waits until the driver answers. */
async function ready(port, tries = 100) {
  for (let i = 0; i < tries; i += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('WebKitWebDriver did not start');
}

function start({ driver, display }, port) {
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  return spawn(display, ['--auto-servernum', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...asRoot },
  });
}

/** A launcher for web-test-runner; `webkit` is what `findEngines` found. */
export function webkitLauncher(webkit) {
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'silent',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let child;
  const end = () => {
    try {
      if (child?.pid) process.kill(-child.pid);
    } catch {
      // It had ended already.
    }
    child = undefined;
  };
  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      options.port = await freePort();
      child = start(webkit, options.port);
      process.once('exit', end);
      process.once('SIGTERM', () => process.exit(1));
      await ready(options.port);
      await initialize({ ...config, concurrency: 1 });
      launcher.name = 'WebKit';
    },
    async stop() {
      await stop();
      end();
    },
  });
}
