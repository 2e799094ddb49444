/**
 * Gives out pages for tests exactly as they lie on disk: `/pages/…` from
 * test/fixtures/pages/, with the headers that headers.json there names by the
 * start of the path, `/built/…` from dist/, and `/frameworks/…` as
 * framework-pages.mjs built it. Nothing is transformed but what is asked for as
 * `/recorded/…`: pages of dist/ with the scripts of the tests in front of their
 * own, and with the origins for results that `?results=` names. A folder gives
 * its index.html, with or without a slash.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFile } from './built-files.mjs';
import { cacheFolder, dist, root } from './project.mjs';

const pages = join(root, 'test', 'fixtures', 'pages');

/** The headers of every entry whose key begins the path, the longest last. */
function headersFor(path) {
  const file = join(pages, 'headers.json');
  if (!existsSync(file)) return {};
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')))
    .filter(([start]) => path.startsWith(start))
    .sort(([a], [b]) => a.length - b.length);
  return Object.assign({}, ...entries.map(([, headers]) => headers));
}

/** What lets a test see, by message where it must, what happens on a page. */
const recorders = [
  '<script src="/pages/record.js"></script>',
  '<script src="/pages/frames/surroundings.js"></script>',
  '<script type="module" src="/test/support/frame-acts.ts"></script>',
].join('');

function serve(context, folder, path) {
  const file = builtFile(folder, path);
  if (!file) {
    context.status = 404;
    return;
  }
  context.status = 200;
  context.body = file.body;
  context.set('content-type', file.type);
  context.set('cache-control', 'no-store');
}

/** Middleware for the server of web-test-runner. */
export function fixturePages() {
  return async (context, next) => {
    const { path } = context;
    if (path.startsWith('/pages/')) {
      serve(context, pages, path.slice('/pages/'.length));
      context.set(headersFor(path.slice('/pages/'.length)));
    } else if (path.startsWith('/built/')) {
      serve(context, dist, path.slice('/built/'.length));
    } else if (path.startsWith('/recorded/')) {
      serve(context, dist, path.slice('/recorded/'.length));
      if (context.type !== 'text/html') return;
      const results = `betrokken-result-origins" content="${context.query.results ?? ''}`;
      context.body = String(context.body)
        .replace('<title', `${recorders}<title`)
        .replace('betrokken-result-origins" content="', results);
    } else if (path.startsWith('/frameworks/')) {
      serve(context, join(cacheFolder(), 'frameworks'), path.slice('/frameworks/'.length));
    } else {
      await next();
      // A frame without an origin asks for modules as a stranger.
      if (path.startsWith('/test/support/')) context.set('access-control-allow-origin', '*');
    }
  };
}
