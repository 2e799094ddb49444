/** Tells a browser test which engine it runs in, and what the runner can emulate there. */

export type Engine = 'chromium' | 'firefox' | 'webkit';

function detect(agent: string): Engine {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine of this page. */
export const engine = detect(navigator.userAgent);

/**
 * Which commands of `@web/test-runner-commands` work here. `setViewport`,
 * `sendKeys` with `press` or `type`, and `sendMouse` work everywhere.
 */
export const canEmulate = {
  /** `emulateMedia`: colour scheme, reduced motion, forced colours, print. */
  media: engine === 'chromium',
  /** A viewport narrower than 450 px; the window of WebKit's MiniBrowser does not go below. */
  narrowViewport: engine !== 'webkit',
  /** `sendKeys` with `down` and `up`. */
  heldKeys: engine !== 'webkit',
  /** `globalThis.gc()`. */
  garbageCollection: engine === 'chromium',
} as const;
