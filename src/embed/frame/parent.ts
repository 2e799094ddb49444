/**
 * The side of the page around frames: frames of embed pages get the height of
 * their content, and a record that one sends becomes an event on it. Believes
 * only a frame that stands in this document, says so from the origin of its
 * address, and speaks in the documented shapes.
 */
import { issueWarning } from '../../controllers/warning.ts';
import { RecordChangeEvent } from '../../events/record-change-event.ts';
import { deepFreeze } from '../../model/freeze.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ModelRecord } from '../../model/record.ts';
import { embedAddress } from '../address.ts';
import { readFrameMessage, type AskMessage } from './frame-message.ts';

/** A sandbox without `allow-same-origin` takes the origin away from what stands in it. */
function isOriginless(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
}

/** The frame of this document in which `source` stands, if its address is one of ours. */
function frameOf(source: unknown): HTMLIFrameElement | undefined {
  const frames = [...document.getElementsByTagName('iframe')];
  return frames.find(({ contentWindow }) => source && contentWindow === source);
}

function hasOrigin(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin === 'null' && isOriginless(frame)) return true;
  return origin === new URL(frame.src).origin;
}

/** Edges count where the page sizes boxes with their edges. */
function edgesOf(frame: HTMLIFrameElement): number {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  return isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
}

/**
 * The record, frozen; a message is a copy already. Only what every record has is
 * looked at: the parser of all records is larger than the loader, and who reads
 * it parses it again.
 * @throws Error for what is no record
 */
function asRecord(record: JsonObject): ModelRecord {
  const { type, version, id } = record;
  const isRecord = typeof type === 'string' && typeof id === 'string' && Number.isInteger(version);
  if (!isRecord) throw new Error('no type, version or id');
  return deepFreeze(record) as unknown as ModelRecord;
}

function passOn(frame: HTMLIFrameElement, record: JsonObject): void {
  try {
    frame.dispatchEvent(new RecordChangeEvent(asRecord(record)));
  } catch (error) {
    issueWarning(frame, 'E305', (error as Error).message);
  }
}

function hear({ source, origin, data }: MessageEvent): void {
  const message = readFrameMessage(data);
  const frame = message && frameOf(source);
  const address = frame && embedAddress(frame.src);
  if (!message || !address || message.type === 'betrokken/1/ask') return;
  if (message.tag !== address.tag || !hasOrigin(frame, origin)) return;
  if (message.type === 'betrokken/1/record') passOn(frame, message.record);
  else frame.style.setProperty('height', `${String(message.height + edgesOf(frame))}px`);
}

/** True once something of the frame's address has come: it may have spoken before anyone heard. */
function hasBegun({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL !== 'about:blank';
}

function ask(frame: HTMLIFrameElement): void {
  if (!embedAddress(frame.src) || !hasBegun(frame)) return;
  const question: AskMessage = { type: 'betrokken/1/ask' };
  const origin = new URL(frame.src).origin;
  const isNamed = origin !== 'null' && !isOriginless(frame);
  frame.contentWindow?.postMessage(question, isNamed ? origin : '*');
}

/**
 * Follows every embed page that stands in a frame of this document, also those
 * that come later, which speak up by themselves. A record that one sends is a
 * `record-change` event on its `<iframe>`, which bubbles; the record is frozen.
 *
 * @returns how to stop
 */
export function watchFrames(): () => void {
  addEventListener('message', hear);
  for (const frame of document.getElementsByTagName('iframe')) ask(frame);
  return () => removeEventListener('message', hear);
}
