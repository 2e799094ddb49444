/**
 * The types with which `addEventListener` knows what an element of ours fires:
 * types only, nothing of this runs. Knows no element.
 */
import type { ModelRecord } from '../model/record.ts';
import type { RecordChangeEvent } from './record-change-event.ts';

/** What every element that keeps a record fires, by name. */
export interface RecordEventMap<R extends ModelRecord = ModelRecord> extends HTMLElementEventMap {
  /** A change of the record goes on. Bubbles, composed. */
  input: Event;
  /** A change of the record is finished. Bubbles. */
  change: Event;
  /** The user changed the record; carries it. Bubbles, composed. */
  'record-change': RecordChangeEvent<R>;
}

/** Listening as on any element of the platform, with the events of one of ours: `Events` by name. */
export interface Listening<Element, Events> {
  addEventListener<Name extends keyof Events>(
    type: Name,
    listener: (this: Element, event: Events[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof Events>(
    type: Name,
    listener: (this: Element, event: Events[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
