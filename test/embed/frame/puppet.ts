/** A frame whose page says whatever the test wants; see test/fixtures/pages/embed/puppet.js. */
interface Said {
  readonly done?: number;
  readonly heard?: unknown;
}

export interface Puppet {
  readonly frame: HTMLIFrameElement;
  /** Lets the page say these, and waits until all of them were delivered. */
  readonly say: (...messages: readonly unknown[]) => Promise<void>;
  /** What the page heard from this window and was not asked to say. */
  readonly heard: readonly unknown[];
  /** Waits until another page in the frame is there. */
  readonly again: () => Promise<void>;
}

const puppets: { readonly frame: HTMLIFrameElement; readonly stop: () => void }[] = [];

/** Puts a puppet into a frame with these attributes, and waits until it speaks. */
export async function puppet(attributes: Readonly<Record<string, string>>): Promise<Puppet> {
  const frame = document.createElement('iframe');
  const heard: unknown[] = [];
  const waiting = new Map<number, () => void>();
  const hear = ({ source, data }: MessageEvent<Said | string | null>): void => {
    if (source !== frame.contentWindow || typeof data !== 'object' || !data) return;
    if ('heard' in data) heard.push(data.heard);
    if (typeof data.done === 'number') waiting.get(data.done)?.();
  };
  const done = (number: number): Promise<void> =>
    new Promise((resolve) => waiting.set(number, resolve));
  addEventListener('message', hear);
  puppets.push({ frame, stop: () => removeEventListener('message', hear) });
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const spoke = done(0);
  const loaded = new Promise((ready) => frame.addEventListener('load', ready, { once: true }));
  document.body.append(frame);
  await Promise.all([spoke, loaded]);
  // A frame of another site counts as a request of this page.
  performance.clearResourceTimings();
  let number = 0;
  return {
    frame,
    heard,
    say: async (...messages) => {
      number += 1;
      const answered = done(number);
      frame.contentWindow?.postMessage({ say: messages, number }, '*');
      await answered;
    },
    again: () => done(0),
  };
}

afterEach(() => {
  for (const { frame, stop } of puppets.splice(0)) {
    frame.remove();
    stop();
  }
});
