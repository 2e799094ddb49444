/** A page of test/fixtures/pages/ in a frame, with what it printed and what it was refused. */
import { everyElement, settled } from './stage.ts';

interface RecordingWindow extends Window {
  readonly recorded: readonly string[];
  readonly sessionStorage: Storage;
  readonly performance: Performance;
}

/** A page that was loaded into a frame of the test page. */
export interface FramedPage {
  readonly document: Document;
  /** Console lines, faults and violations of the policy so far. */
  readonly recorded: () => readonly string[];
  /** Paths of what was asked from the server so far. */
  readonly requests: () => readonly string[];
  readonly storage: Storage;
  readonly reload: () => Promise<FramedPage>;
}

const frames: HTMLIFrameElement[] = [];

function pageOf(frame: HTMLIFrameElement): FramedPage {
  const inner = frame.contentWindow as unknown as RecordingWindow;
  return {
    document: inner.document,
    recorded: () => inner.recorded,
    requests: () =>
      inner.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    storage: inner.sessionStorage,
    reload: async () => {
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.contentWindow?.location.reload();
      await loaded;
      await settled(frame.contentDocument!.body);
      return pageOf(frame);
    },
  };
}

/** Loads `/pages/<path>` into a frame and waits until its elements are drawn. */
export async function framedPage(path: string): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.width = '900';
  frame.height = '700';
  frame.src = `/pages/${path}`;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  await settled(frame.contentDocument!.body);
  return pageOf(frame);
}

/** Everything in an element of a frame that matches and is seen. */
export function seen<E extends HTMLElement>(element: Element, selector: string): E[] {
  return [...everyElement(element)].filter(
    (each) => each.matches(selector) && each.checkVisibility() && !each.matches(':disabled'),
  ) as E[];
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Answers everything that an element asks now: one radio button of each group, each box, each field. */
export async function answerEverything(element: Element): Promise<void> {
  const groups = new Set(seen<HTMLInputElement>(element, 'input[type=radio]').map((r) => r.name));
  for (const name of groups) {
    const group = seen<HTMLInputElement>(element, `input[type=radio][name="${CSS.escape(name)}"]`);
    group[Math.min(group.length - 1, name.length % 6)]?.click();
  }
  await settled(element.parentElement!);
  for (const box of seen<HTMLInputElement>(element, 'input[type=checkbox]')) {
    if (!box.checked) box.click();
  }
  await settled(element.parentElement!);
  for (const field of seen<HTMLTextAreaElement>(element, 'textarea, input[type=text]')) {
    write(field, 'Wij zien dit vooral aan de schoolpoort.');
  }
  await settled(element.parentElement!);
}

/** Goes through a form step by step until it is finished. */
export async function fillIn(form: Element): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await answerEverything(form);
    const next = seen(form, '[part~="primary-button"]');
    if (next.length === 0) return;
    next[0]?.click();
    await settled(form.parentElement!);
  }
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
