/** A page in a frame that may be of another origin, or of none: the test talks to it by messages. */
import type { FrameActs } from './frame-acts.ts';

interface Said {
  readonly number: number;
  readonly result?: unknown;
  readonly fault?: string;
}

/** Does an act of test/support/frame-acts.ts in the frame. */
export type Ask = <Act extends keyof FrameActs>(
  act: Act,
  ...given: Parameters<FrameActs[Act]>
) => ReturnType<FrameActs[Act]>;

const frames: HTMLIFrameElement[] = [];

/** Resolves with what the frame says about `number`. */
function heard(frame: HTMLIFrameElement, number: number): Promise<Said> {
  return new Promise((done) => {
    const hear = ({ data, source }: MessageEvent<Said>): void => {
      if (source !== frame.contentWindow || data.number !== number) return;
      removeEventListener('message', hear);
      done(data);
    };
    addEventListener('message', hear);
  });
}

/** Loads a page into a frame with these attributes, and waits until its elements are drawn. */
export async function messagedFrame(attributes: Readonly<Record<string, string>>): Promise<Ask> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const all = { width: '900', height: '700', ...attributes };
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  // What is not seen is drawn seldom.
  for (const [name, value] of Object.entries({ position: 'fixed', inset: '0' })) {
    frame.style.setProperty(name, value);
  }
  document.body.append(frame);
  frames.push(frame);
  await Promise.all([heard(frame, 0), loaded]);
  // A frame of another site counts as a request of this page.
  performance.clearResourceTimings();
  let number = 0;
  const ask = async (act: string, ...given: readonly string[]): Promise<unknown> => {
    number += 1;
    const answered = heard(frame, number);
    frame.contentWindow?.postMessage({ number, act, given }, '*');
    const { result, fault } = await answered;
    if (fault !== undefined) throw new Error(`${act}: ${fault}`);
    return result;
  };
  return ask as Ask;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
