/**
 * The server of a school's own form: takes what a plain `<form method="post">`
 * sends, holds each record against the published schema of its type, and answers
 * with a page that says what came and what is wrong with it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dist } from '../../.config/project.mjs';

/** What is wrong with the JSON text of a record; empty when nothing is. */
function faultsOf(text) {
  const record = JSON.parse(text);
  const schema = JSON.parse(readFileSync(join(dist, 'schema', `${record.type}.json`), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  return ajv.validate(schema, record) ? [] : ajv.errors.map(({ message }) => message);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Middleware for the server of web-test-runner: `POST /echo`. */
export function echo() {
  return async (context, next) => {
    if (context.path !== '/echo') return next();
    const fields = Object.fromEntries(new URLSearchParams(await bodyOf(context.req)));
    const faults = Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, faultsOf(text)]),
    );
    const json = JSON.stringify({ fields, faults }).replaceAll('<', '\\u003c');
    context.set('cache-control', 'no-store');
    context.type = 'text/html; charset=utf-8';
    context.body = `<!doctype html><title>Ontvangen</title><script type="application/json">${json}</script>`;
    return undefined;
  };
}
