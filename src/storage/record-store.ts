/**
 * Where a session keeps its JSON. A store knows keys and texts, no records.
 *
 * A platform keeps reflections on its own server by giving a session such a
 * store: see `RecordStore`. Methods return a value or a promise: the tab's store
 * answers at once, so that a page restores before its first paint; a store on
 * the device or of a vendor may take its time. Whoever holds a store goes
 * through `after`, which serves both.
 */

/** A value now, or a promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Where JSON is kept. Any object with these methods will do; nothing tests by
 * `instanceof`. Keys and texts are opaque: keep a text as it came, and give it
 * back unchanged. A key names one reflection, as `session:Herfst`; it is the
 * same on every visit. Who is signed in is the store's business.
 *
 * A session asks one thing at a time: it loads before it saves, and never saves
 * while it is saving. What throws or rejects is shown as one notice, and what is
 * on screen stays; the next change tries again. Throw a `StoreError`, or any
 * error with a `code` of `blocked`, `full`, `garbage` or `newer`, to say which
 * notice; another error counts as `blocked`. A promise that settles late blocks
 * nothing; after five seconds the notice is shown until it settles.
 *
 * ```js
 * const at = (key) => `/reflections/${encodeURIComponent(key)}`;
 * const ask = async (key, init) => {
 *   const response = await fetch(at(key), init);
 *   if (response.status === 507) throw Object.assign(new Error('quota'), { code: 'full' });
 *   if (!response.ok && response.status !== 404) throw new Error(response.statusText);
 *   return response;
 * };
 *
 * document.querySelector('reflection-session').store = {
 *   async load(key) {
 *     const response = await ask(key);
 *     return response.ok ? response.text() : undefined;
 *   },
 *   async save(key, json) {
 *     await ask(key, { method: 'PUT', body: json });
 *   },
 *   async remove(key) {
 *     await ask(key, { method: 'DELETE' });
 *   },
 *   async clearAll() {
 *     await ask('', { method: 'DELETE' });
 *   },
 * };
 * ```
 */
export interface RecordStore {
  /**
   * The text under `key`, or undefined (null will do) when there is none. Called
   * when the session goes to this store, and again when another tab may have
   * written. Throws when it cannot tell: then nothing is overwritten unseen.
   */
  load(key: string): MaybePromise<string | undefined>;
  /**
   * Keeps `json` in the place of what is under `key`; done only when it is kept.
   * Called after every change, with the whole text; while one call is under way
   * the changes are gathered into the next.
   */
  save(key: string, json: string): MaybePromise<void>;
  /** Forgets what is under `key`; no fault when there is nothing. Called on 'Wis'. */
  remove(key: string): MaybePromise<void>;
  /**
   * Removes everything that is ours in this store, of every session. Called on
   * 'Wis alles' for what the browser keeps; of a host's own store each session in
   * the page then removes only its key, and whether the rest may go the host decides.
   */
  clearAll(): MaybePromise<void>;
  /**
   * Optional, for a store that several tabs, devices or people write to. Reads
   * the text under `key`, gives it to `change`, and keeps what that returns, or
   * removes it when that is undefined; nobody else writes in between. Where it
   * is there, a session calls it in the place of `save` and brings together what
   * is kept and what is on screen, so that nobody's answers are overwritten.
   *
   * `change` is pure and synchronous: call it again with the newer text when the
   * write was refused, as after a `412 Precondition Failed`; the last call
   * counts. When it throws keep everything as it is and pass the error on.
   *
   * ```js
   * async update(key, change) {
   *   for (;;) {
   *     const response = await ask(key);
   *     const kept = response.ok ? await response.text() : undefined;
   *     const json = change(kept);
   *     const { status } = await fetch(at(key), {
   *       method: json === undefined ? 'DELETE' : 'PUT',
   *       headers: kept === undefined ? { 'If-None-Match': '*' } : { 'If-Match': response.headers.get('ETag') },
   *       body: json,
   *     });
   *     if (status < 300) return;
   *     if (status !== 412) throw new Error(`status ${status}`);
   *   }
   * }
   * ```
   */
  update?(
    key: string,
    change: (kept: string | undefined) => string | undefined,
  ): MaybePromise<void>;
  /**
   * Optional, for a store that takes its time: what is to be kept as soon as the
   * call that is under way has ended. Called at once with every change meanwhile;
   * a store notes it where a tab that is killed does not lose it. An empty text:
   * it is to be removed. Never throws.
   */
  note?(key: string, json: string): void;
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
