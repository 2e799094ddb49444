import type { ModelRecord } from '../model/record.ts';

/** Fired after the user changed a record, never after a programmatic set. Bubbles, composed. */
export class RecordChangeEvent extends Event {
  static readonly type = 'record-change';

  /** The whole record after the change, frozen. */
  readonly record: ModelRecord;

  constructor(record: ModelRecord) {
    super(RecordChangeEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}
