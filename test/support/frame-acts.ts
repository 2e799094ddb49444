/**
 * Runs in a page of test/fixtures/pages/frames/, which a test may not reach into:
 * does what the test asks by message, and answers what came of it. See
 * test/support/messaged-frame.ts for the other side.
 */
import { answerEverything, fillIn, press, seen, writeIn } from './fill-in.ts';
import { shadowText } from './shadow-text.ts';
import { everyElement, one, settled } from './stage.ts';

interface Kept {
  readonly recorded: readonly string[];
  readonly asked: readonly string[];
}

/** What a test may know of the page. */
export interface FrameState {
  /** Console lines, faults and violations. */
  readonly recorded: readonly string[];
  /** Dialogs, windows and downloads that were asked for. */
  readonly asked: readonly string[];
  /** Addresses of what was asked from a server. */
  readonly requests: readonly string[];
  /** The words of each notice that is seen. */
  readonly notices: readonly string[];
  /** What the browser withholds here. */
  readonly missing: readonly string[];
}

/** What can be asked of the page; the first argument says which element. */
const acts = {
  fillIn: async (tag: string) => {
    for (const form of document.querySelectorAll(tag)) await fillIn(form);
  },
  /** Answers what is on screen now. */
  answer: async (tag: string) => {
    for (const form of document.querySelectorAll(tag)) await answerEverything(form);
  },
  press: (tag: string, words: string) => press(one(document, tag), words),
  write: (tag: string, selector: string, text: string) =>
    writeIn(one(document, tag), selector, text),
  value: async (tag: string, selector: string) =>
    seen<HTMLTextAreaElement>(one(document, tag), selector)[0]?.value,
  /** Checked answers, so that two forms can be compared. */
  answers: async (tag: string) =>
    [...everyElement(one(document, tag))]
      .filter((each) => each instanceof HTMLInputElement && each.checked)
      .map((each) => `${(each as HTMLInputElement).name}=${(each as HTMLInputElement).value}`),
  text: async (tag: string) => shadowText(one(document, tag)),
  /** The words of each thing on the page that matches and is seen. */
  words: async (selector: string) =>
    seen(document.body, selector).map((each) => each.textContent.trim()),
  buttons: async (tag: string) =>
    seen(one(document, tag), 'button').map((each) => each.textContent.trim()),
  state: async () => state(),
} as const;

export type FrameActs = typeof acts;

function isMissing(read: () => unknown): boolean {
  try {
    return read() === undefined;
  } catch {
    return true;
  }
}

function state(): FrameState {
  const { recorded, asked } = globalThis as unknown as Kept;
  const all = {
    origin: () => (origin === 'null' ? undefined : origin),
    sessionStorage: () => sessionStorage,
    localStorage: () => localStorage,
    indexedDB: () => indexedDB,
    randomUUID: () => (crypto as Partial<Crypto>).randomUUID,
    subtle: () => (crypto as Partial<Crypto>).subtle,
    locks: () => (navigator as Partial<Navigator>).locks,
    clipboard: () => (navigator as Partial<Navigator>).clipboard,
  };
  return {
    recorded: [...recorded],
    asked: [...asked],
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    notices: seen(document.body, '.notice').map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    ),
    missing: Object.entries(all)
      .filter(([, read]) => isMissing(read))
      .map(([name]) => name),
  };
}

interface Asking {
  readonly number: number;
  readonly act: keyof FrameActs;
  readonly given: readonly string[];
}

async function answer({ number, act, given }: Asking): Promise<unknown> {
  try {
    const does = acts[act] as (...given: readonly string[]) => Promise<unknown>;
    return { number, result: await does(...given) };
  } catch (error) {
    return { number, fault: String(error) };
  }
}

addEventListener('message', ({ data, source }: MessageEvent<Asking>) => {
  if (source !== parent) return;
  void answer(data).then((said) => parent.postMessage(said, '*'));
});

await settled();
parent.postMessage({ number: 0 }, '*');
