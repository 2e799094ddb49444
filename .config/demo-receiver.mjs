/**
 * The server that the demo sends to with `submit-url`: the one of the README,
 * for as long as `npm start` runs. Says in the terminal what came, by id and
 * revision, and keeps nothing else.
 */
import { receiver } from '../demo/receiver.mjs';

/** Where the demo sends to. */
export const receiverPath = '/demo/ontvangst';

/** Middleware for the demo server. */
export function demoReceiver() {
  const keys = new Set();
  const server = receiver({
    isTrusted: () => true,
    keep(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      console.log(`Received ${key}`);
      return true;
    },
  });
  return (request, response) => server.emit('request', request, response);
}
