/** A page of test/fixtures/pages/ in a frame, with what it printed and what it was refused. */
import { settled } from './stage.ts';

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

/** Loads `/pages/<path>`, or a path from the root, into a frame and waits until its elements are drawn. */
export async function framedPage(path: string): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.width = '900';
  frame.height = '700';
  frame.src = path.startsWith('/') ? path : `/pages/${path}`;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  await settled(frame.contentDocument!.body);
  return pageOf(frame);
}

/** Does what loads another page into the frame of `page`, and waits for that. */
export async function leave(page: Document, go: (inside: Window) => void): Promise<Document> {
  const frame = page.defaultView?.frameElement as HTMLIFrameElement;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  go(frame.contentWindow!);
  await loaded;
  await settled(frame.contentDocument!.body);
  return frame.contentDocument!;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
