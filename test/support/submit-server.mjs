/**
 * A host's server for the tests of submission: the receiver of the README, and
 * before it every way in which a server goes wrong. The path says which box
 * keeps what comes and how the server behaves: `/submit/<box>/<case>/<number>`.
 * A GET of `/submit/<box>` gives what was asked of the box. Serves the tests in
 * Node on a port, and those in the browser as middleware on the page's own
 * origin, and on a second origin with and without CORS.
 */
import { createServer } from 'node:http';
import { receiver } from '../../demo/receiver.mjs';

/** What a box was asked, in order, and what it holds. */
const boxes = new Map();

function boxOf(name) {
  const box = boxes.get(name) ?? { requests: [], records: new Map(), held: [], isUp: false };
  boxes.set(name, box);
  return box;
}

/** The receiver of the README at work on one request, for those who bear the token where one is asked. */
function accepts(box, token) {
  const { records } = box;
  return receiver({
    isTrusted: ({ headers }) => token === undefined || headers['x-csrf-token'] === token,
    keep: (key, record) => !records.has(key) && records.set(key, record),
  });
}

function accept(box, request, response) {
  accepts(box).emit('request', request, response);
}

/** The first `count` requests of a box meet `fault`, the others are accepted. */
function first(count, fault) {
  return (box, request, response) => {
    const handle = box.requests.length > count ? accept : fault;
    handle(box, request, response);
  };
}

const statusOnly = (status, headers) => (_, request, response) => {
  request.resume();
  response.writeHead(status, headers).end();
};

/** Each case by its name; the number of the path is its argument. */
const cases = {
  /** Takes every record. */
  ok: () => accept,
  /** Takes only what bears the token `geheim`. */
  csrf: () => (box, request, response) => {
    accepts(box, 'geheim').emit('request', request, response);
  },
  /** Answers with a status. */
  status: (status) => statusOnly(status),
  /** Refuses with words of its own, which look like markup. */
  problem: (status) => (_, request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8' });
    response.end(JSON.stringify({ title: 'Nee', detail: '<img src=x onerror=alert(1)> te laat' }));
  },
  /** Fails once with a status. */
  once: (status) => first(1, statusOnly(status)),
  /** Asks once to come back after so many seconds. */
  later: (seconds) => first(1, statusOnly(503, { 'retry-after': String(seconds) })),
  /** Hangs up a number of times, as where the network fails. */
  hangup: (count) => first(count, (_, request) => request.socket.destroy()),
  /** Hangs up until `release` is called. */
  down: () => (box, request, response) => {
    if (box.isUp) accept(box, request, response);
    else request.socket.destroy();
  },
  /** Answers once only when `release` is called. */
  slow: () =>
    first(1, (box, request, response) => {
      box.held.push(() => accept(box, request, response));
    }),
  /** Leads to a page to sign in. */
  login: () => (_, request, response) => {
    request.resume();
    response.writeHead(302, { location: '/submit/login/ok' }).end();
  },
};

/** Lets go what the case `slow` holds, and ends the case `down`. */
function release(box) {
  box.isUp = true;
  for (const answer of box.held.splice(0)) answer();
}

function tell(response, value) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** A request as a test wants to see it. */
function seen({ method, url, headers }) {
  return { method, url, headers };
}

/** Handles a request below `/submit/`. */
export async function serveSubmissions(request, response) {
  const [, , name = '', kind = 'ok', number = '0'] = request.url.split(/[/?]/);
  const box = boxOf(name);
  if (kind === 'release') release(box);
  if (request.method === 'GET') {
    return tell(response, { requests: box.requests, records: [...box.records.values()] });
  }
  box.requests.push(seen(request));
  return (cases[kind] ?? cases.status)(Number(number))(box, request, response);
}

const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-allow-methods': 'POST',
  'access-control-expose-headers': 'retry-after',
};

/** The same on another origin: under `/submit/cors-…/` with CORS, elsewhere without. */
async function serveOthers(request, response) {
  const isAllowed = request.url.startsWith('/submit/cors-');
  if (isAllowed)
    for (const [name, value] of Object.entries(allowed)) response.setHeader(name, value);
  if (request.method !== 'OPTIONS') return serveSubmissions(request, response);
  const [, , name = ''] = request.url.split('/');
  boxOf(name).requests.push(seen(request));
  return response.writeHead(isAllowed ? 204 : 403).end();
}

function listen(handler) {
  return new Promise((listening) => {
    const server = createServer((request, response) => void handler(request, response));
    server.listen(0, '127.0.0.1', () => listening(server));
    // A test run does not wait for it.
    server.unref();
  });
}

/** A server of its own, for tests in Node; returns its address and how to close it. */
export async function startSubmitServer() {
  const server = await listen(serveSubmissions);
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let other;

/** Middleware for the server of web-test-runner; `/submit/other` names the second origin. */
export function submitCases() {
  return async (context, next) => {
    const { path, req, res } = context;
    if (path === '/submit/other') {
      other ??= listen(serveOthers);
      const { port } = (await other).address();
      context.body = `http://127.0.0.1:${port}`;
    } else if (path.startsWith('/submit/')) {
      // Answers itself; the status is for the runner, which reports what is not found.
      context.status = 200;
      context.respond = false;
      await serveSubmissions(req, res);
    } else {
      await next();
    }
  };
}
