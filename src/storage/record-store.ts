/**
 * Where a session keeps its JSON. A store knows keys and texts, no records.
 *
 * Methods return a value or a promise: the tab's store answers at once, so that
 * a page restores before its first paint and a killed tab has lost nothing; a
 * store on the device or of a vendor may take its time. Whoever holds a store
 * goes through `after`, which serves both.
 */

/** A value now, or a promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Where JSON is kept. Any object with these methods will do; nothing tests by `instanceof`. */
export interface RecordStore {
  /** The text under `key`, or undefined when there is none. */
  load(key: string): MaybePromise<string | undefined>;
  save(key: string, json: string): MaybePromise<void>;
  remove(key: string): MaybePromise<void>;
  /** Removes everything that is ours in this store, of every session. */
  clearAll(): MaybePromise<void>;
}

/** Every key of ours begins so. */
export const storePrefix = 'betrokken:';

function isPromise<Value>(value: MaybePromise<Value>): value is Promise<Value> {
  return typeof (value as Partial<Promise<Value>> | undefined)?.then === 'function';
}

/**
 * Runs `action` and gives what came of it to `done`, or the fault to `failed`:
 * at once when the action answers at once, else as a promise. Never throws
 * what the action throws.
 */
export function after<Value, Result>(
  action: () => MaybePromise<Value>,
  done: (value: Value) => Result,
  failed: (fault: unknown) => Result,
): MaybePromise<Result> {
  let value: MaybePromise<Value>;
  try {
    value = action();
  } catch (fault) {
    return failed(fault);
  }
  return isPromise(value) ? value.then(done, failed) : done(value);
}
