/**
 * Gives out `/next/…`: the files of dist/ as another version of betrokken would
 * be, with its own number and code of its own. What both versions agree on, under
 * `Symbol.for('betrokken/1/…')`, stays.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { dist } from '../../.config/project.mjs';

const start = '/next/';

/** Middleware for the server of web-test-runner. */
export function nextVersion() {
  return async (context, next) => {
    const file = join(dist, normalize(context.path.slice(start.length)));
    if (!context.path.startsWith(start) || !file.startsWith(dist) || !existsSync(file)) {
      await next();
      return;
    }
    context.status = 200;
    context.set('content-type', 'text/javascript');
    context.set('cache-control', 'no-store');
    context.body = readFileSync(file, 'utf8').replace(
      /betrokken \d+\.\d+\.\d+/,
      'betrokken 99.0.0',
    );
  };
}
