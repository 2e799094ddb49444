/**
 * What an embed page and the page around its frame say to each other with
 * `postMessage`: shapes, and the check of whatever comes in. Knows no window.
 */
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { embedTags, type EmbedTag } from '../address.ts';

/** From the frame: how tall its content is, in CSS px. */
export interface HeightMessage {
  readonly type: 'betrokken/1/height';
  readonly tag: EmbedTag;
  readonly height: number;
}

/** From the frame, only to origins that its own host configured: a record after the user changed it. */
export interface RecordMessage {
  readonly type: 'betrokken/1/record';
  readonly tag: EmbedTag;
  readonly record: JsonObject;
}

/** To the frame: say your height again. Who came later than the first message asks. */
export interface AskMessage {
  readonly type: 'betrokken/1/ask';
}

/** To the window above, as LTI platforms read it: LTI's `lti.frameResize`. */
export interface LtiResizeMessage {
  readonly subject: 'lti.frameResize';
  readonly height: number;
}

export type FrameMessage = HeightMessage | RecordMessage | AskMessage;

/** No frame becomes lower or taller than this, in CSS px, whatever it says. */
export const frameHeights = { least: 120, most: 20_000 } as const;

/** A whole number of px within bounds, or undefined for what is no number. */
export function clampHeight(height: unknown): number | undefined {
  if (!Number.isFinite(height)) return undefined;
  return Math.min(Math.max(Math.ceil(height as number), frameHeights.least), frameHeights.most);
}

function isTag(tag: unknown): tag is EmbedTag {
  return (embedTags as readonly unknown[]).includes(tag);
}

/** The message that `data` is, its height clamped, or undefined for anything else. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isJsonObject(data)) return undefined;
  const { type, tag, height, record } = data;
  if (type === 'betrokken/1/ask') return { type };
  if (!isTag(tag)) return undefined;
  if (type === 'betrokken/1/height') {
    const clamped = clampHeight(height);
    return clamped ? { type, tag, height: clamped } : undefined;
  }
  return type === 'betrokken/1/record' && isJsonObject(record) ? { type, tag, record } : undefined;
}
