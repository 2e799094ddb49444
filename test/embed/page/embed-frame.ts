/**
 * A built embed page in a frame, with what it printed. `/recorded/…` puts the
 * scripts of the tests in front of its own; see .config/fixture-pages.mjs.
 */
import { waitUntil } from '@open-wc/testing';
import type { EmbedTag } from '../../../src/embed/address.ts';
import { messagedFrame, type Ask } from '../../support/messaged-frame.ts';
import { settled } from '../../support/stage.ts';

/** This server under its other name, which is another site. */
export const elsewhere = `${location.protocol}//127.0.0.1:${location.port}`;

export interface EmbedFrame {
  readonly frame: HTMLIFrameElement;
  readonly ask: Ask;
}

/** Waits until the page first says how tall it is, which it does when its element is drawn. */
function firstHeight(attributes: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((done) => {
    const hear = ({ data, source }: MessageEvent): void => {
      const { type } = (data ?? {}) as { readonly type?: string };
      if (type !== 'betrokken/1/height') return;
      const frames = [...document.querySelectorAll('iframe')];
      const frame = frames.find(({ contentWindow }) => contentWindow === source);
      if (frame?.getAttribute('src') !== attributes['src']) return;
      removeEventListener('message', hear);
      done();
    };
    addEventListener('message', hear);
  });
}

/** Opens `/recorded/embed/<address>` in a frame of 320 × 480 with these attributes. */
export async function embedFrame(
  address: string,
  attributes: Readonly<Record<string, string>> = {},
  origin = '',
): Promise<EmbedFrame> {
  const src = `${origin}/recorded/embed/${address}`;
  const all = { width: '320', height: '480', ...attributes, src };
  const [ask] = await Promise.all([messagedFrame(all), firstHeight(all)]);
  const frame = [...document.querySelectorAll('iframe')].at(-1)!;
  return { frame, ask };
}

/** The element of a page of this origin, drawn. */
export async function elementIn({ frame }: EmbedFrame, tag: EmbedTag): Promise<HTMLElement> {
  const page = frame.contentDocument!;
  await waitUntil(() => page.querySelector(tag)?.shadowRoot, `<${tag}> does not come`);
  await settled(page.body);
  return page.querySelector<HTMLElement>(tag)!;
}

/** What is seen of the page's own words. */
export function ownWords({ frame }: EmbedFrame): readonly string[] {
  const all = [...frame.contentDocument!.querySelectorAll<HTMLElement>('.notices p, footer p')];
  return all.filter((each) => each.checkVisibility()).map((each) => each.textContent.trim());
}
