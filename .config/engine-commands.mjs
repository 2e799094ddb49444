/**
 * Makes `setViewport` and `sendKeys` of `@web/test-runner-commands` mean the
 * same in every engine: Playwright's names of keys and its chords, as
 * `Shift+Tab`, in Firefox and WebKit too.
 */

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** `Shift+Tab` is `Shift` and `Tab`; `+` alone is a key. */
function chord(press) {
  const names = press.split(/(?<=.)\+/);
  return names.every((name, i) => i === names.length - 1 || modifiers.has(name)) ? names : [press];
}

async function pressInFirefox(page, names) {
  const held = names.slice(0, -1);
  const key = names.at(-1) === 'Space' ? ' ' : names.at(-1);
  for (const name of held) await page.keyboard.down(name);
  await page.keyboard.press(key);
  for (const name of held.reverse()) await page.keyboard.up(name);
}

async function sendKeys(payload, { id, browser }) {
  if (browser.type === 'puppeteer' && 'press' in payload) {
    await pressInFirefox(browser.getPage(id), chord(payload.press));
    return true;
  }
  if (browser.type !== 'webdriver') return undefined;
  if ('press' in payload) await browser.driver.keys(chord(payload.press));
  for (const letter of payload.type ?? '') await browser.driver.keys([letter]);
  return 'press' in payload || 'type' in payload ? true : undefined;
}

/** The window grows by what is around the page. */
async function setViewport({ width, height }, { browser }) {
  if (browser.type !== 'webdriver') return undefined;
  for (let i = 0; i < 3; i += 1) {
    const [wide, high] = await browser.driver.execute('return [innerWidth, innerHeight]');
    if (wide === width && high === height) break;
    const outer = await browser.driver.getWindowRect();
    const rect = [outer.width + width - wide, outer.height + height - high];
    await browser.driver.setWindowRect(null, null, ...rect);
  }
  return true;
}

export const engineCommands = {
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'send-keys') return sendKeys(payload, session);
    if (command === 'set-viewport') return setViewport(payload, session);
    return undefined;
  },
};

/** The runner asks its own commands first; with this launcher it asks ours before them. */
export function withEngineCommands(launcher) {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = (config, files) => {
    const { plugins } = config;
    plugins.unshift(...plugins.splice(plugins.indexOf(engineCommands), 1));
    return initialize?.(config, files);
  };
  return launcher;
}
