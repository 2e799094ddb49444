/** Whether the frame surely forbids what needs an origin: storage, downloads, printing. */

/** A page that was opened from disk has no origin to name either, and may do all of it. */
function isFromDisk(): boolean {
  return location.protocol === 'file:' && globalThis.parent === globalThis.self;
}

/** True in a sandboxed frame without an origin of its own. */
export function isOriginless(): boolean {
  return globalThis.origin === 'null' && !isFromDisk();
}
