/**
 * The side of the frame: tells the page around it how tall the content is, and
 * sends records to the origins that were written down for it. Does nothing
 * where there is no page around.
 */
import { RecordChangeEvent } from '../../events/record-change-event.ts';
import type { JsonObject } from '../../model/json.ts';
import type { EmbedTag } from '../address.ts';
import {
  clampHeight,
  frameHeights,
  readFrameMessage,
  type HeightMessage,
  type LtiResizeMessage,
  type RecordMessage,
} from './frame-message.ts';

/** True on a page that stands in a frame. */
export function isFramed(): boolean {
  return parent !== window;
}

/** The height of the content. The window has no part in it, or a frame that follows would grow for ever. */
function contentHeight(): number {
  return clampHeight(document.body.getBoundingClientRect().height) ?? frameHeights.least;
}

function tellHeight(tag: EmbedTag, height: number): void {
  const own: HeightMessage = { type: 'betrokken/1/height', tag, height };
  const lti: LtiResizeMessage = { subject: 'lti.frameResize', height };
  // A height is no secret: whoever frames the page sees it.
  for (const message of [own, lti]) parent.postMessage(message, '*');
}

/** The origin of the page around, where the browser tells. */
function originAround(): string | undefined {
  return (location as Partial<Location>).ancestorOrigins?.[0];
}

/**
 * Tells the height of `document.body` now, whenever it changes and whenever the
 * page around asks, and sends each record that the user changed.
 *
 * @param origins exact origins that may have records; empty for none
 * @returns how to stop
 */
export function speakToParent(tag: EmbedTag, origins: readonly string[]): () => void {
  if (!isFramed()) return () => undefined;
  let told: number | undefined;
  let around = originAround();
  const tell = (): void => {
    told = contentHeight();
    tellHeight(tag, told);
  };
  const observer = new ResizeObserver(() => {
    if (contentHeight() !== told) tell();
  });
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== parent || readFrameMessage(data)?.type !== 'betrokken/1/ask') return;
    around = origin;
    tell();
  };
  const send = ({ record: changed }: RecordChangeEvent): void => {
    const record = changed as unknown as JsonObject;
    const message: RecordMessage = { type: 'betrokken/1/record', tag, record };
    for (const origin of origins) {
      // To another origin the browser delivers nothing, and complains on the console.
      if (around === undefined || origin === around) parent.postMessage(message, origin);
    }
  };
  addEventListener('message', hear);
  addEventListener(RecordChangeEvent.type, send);
  observer.observe(document.body);
  // A frame of another site that is out of view is not laid out, and would hear of no size.
  tell();
  return () => {
    observer.disconnect();
    removeEventListener('message', hear);
    removeEventListener(RecordChangeEvent.type, send);
  };
}
