/** Whether the frame surely forbids what needs an origin: storage, downloads, printing. */

/** True in a sandboxed frame without an origin of its own. */
export function isOriginless(): boolean {
  return globalThis.origin === 'null';
}
