/**
 * Gives out files as they lie on disk, as any host of static files does; a folder
 * gives its index.html, with or without a slash behind its name.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

/** The file at `path`; that of a folder is its index.html. */
function fileAt(folder, path) {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? fileAt(folder, join(path, 'index.html')) : file;
}

/** Content and type of the file at `path` in `folder`, or undefined. */
export function builtFile(folder, path) {
  const file = fileAt(folder, path);
  return (
    file && { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' }
  );
}

/** Middleware for the demo server: what lies in `folder`, if it was built. */
export function builtFiles(folder) {
  return (request, response, next) => {
    const found = builtFile(folder, new URL(request.url, 'http://demo').pathname);
    if (!found) {
      next();
      return;
    }
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' });
    response.end(found.body);
  };
}
