import type { ModelRecord } from '../model/record.ts';

/** Fired after the user changed a record, never after a programmatic set. Bubbles, composed. */
export class RecordChangeEvent<R extends ModelRecord = ModelRecord> extends Event {
  static readonly type = 'record-change';

  /** The whole record after the change, frozen. */
  readonly record: R;

  constructor(record: R) {
    super(RecordChangeEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'record-change': RecordChangeEvent;
  }
}
