import { createServer } from 'node:http';

const longest = 1_000_000;

/** Takes what `submit-url` sends. `keep(key, record)` is false for a version that you have already. */
export function receiver({ isTrusted, keep }) {
  return createServer(async (request, response) => {
    const answer = (status, title) =>
      response
        .writeHead(status, { 'content-type': 'application/problem+json' })
        .end(title && JSON.stringify({ status, title }));
    if (request.method !== 'POST') return answer(405);
    if (!isTrusted(request)) return answer(403, 'Meld je opnieuw aan.');
    try {
      let text = '';
      // Read to its end: who hangs up halfway looks like a network that fails, and is tried again.
      for await (const chunk of request.setEncoding('utf8'))
        if (text.length < longest) text += chunk;
      if (text.length >= longest) return answer(413);
      const record = JSON.parse(text);
      const key = request.headers['idempotency-key'];
      if (key !== `${record.id}.${record.revision}`) return answer(422, 'De sleutel klopt niet.');
      return answer(keep(key, record) ? 201 : 200);
    } catch {
      return answer(400, 'Dit is geen record.');
    }
  });
}
