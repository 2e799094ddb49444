/** What may go wrong with a store, as codes that a notice can word. */

/**
 * `blocked`: there is no storage or it may not be used. `full`: no room left.
 * `garbage`: what is kept cannot be read. `newer`: it is of a later version and
 * is not overwritten.
 */
export type StoreFault = 'blocked' | 'full' | 'garbage' | 'newer';

/** A fault of a store; `cause` holds what was thrown. */
export class StoreError extends Error {
  readonly code: StoreFault;

  constructor(code: StoreFault, cause?: unknown) {
    super(`store: ${code}`, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

const codes: readonly unknown[] = ['blocked', 'full', 'garbage', 'newer'] satisfies StoreFault[];

/**
 * The code of anything thrown: its own `code` when it is one of ours (a store
 * may come from another copy of this library), `full` for a quota of any
 * engine, else `blocked`.
 */
export function storeFault(thrown: unknown): StoreFault {
  const { code, name } = (thrown ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (codes.includes(code)) return code as StoreFault;
  return /quota/i.test(String(name)) ? 'full' : 'blocked';
}
