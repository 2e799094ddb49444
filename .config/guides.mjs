/**
 * The guides as pages: finds the Markdown in `demo/guides/` (English) and
 * `demo/gids/` (Dutch), puts it in order, and gives the page of each address to the
 * demo server and to the build of the site. Knows neither Markdown nor layout.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.mjs';
import { pagePath, renderGuide } from './guide-markdown.mjs';
import { guidePage } from './guide-page.mjs';
import { referenceHtml } from './guide-reference.mjs';
import { dist, root } from './project.mjs';

const folders = { 'demo/guides': 'en', 'demo/gids': 'nl' };

function readJson(path, otherwise) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise;
}

function generated() {
  const manifest = readJson(join(root, 'custom-elements.json'), { modules: [] });
  return { elements: (env) => referenceHtml(manifest, env) };
}

/** What the Markdown file at `file`, a path from the root, becomes. */
export function readGuide(file) {
  return renderGuide(readFileSync(join(root, file), 'utf8'), {
    file,
    integrity: readJson(join(dist, 'integrity.json'), {}),
    generated: generated(),
  });
}

/** The Markdown files of `folder`: its index, what that links to in that order, the others. */
export function guideFiles(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.md'));
  const index = names.includes('index.md') ? readFileSync(join(path, 'index.md'), 'utf8') : '';
  const linked = [...index.matchAll(/\]\(([\w-]+\.md)/g)].map(([, name]) => name);
  const order = new Set(['index.md', ...linked, ...names.sort()]);
  return [...order].filter((name) => names.includes(name)).map((name) => `${folder}/${name}`);
}

/** Every Markdown file that becomes a page, from the root of the repository. */
export function allGuideFiles() {
  return [...Object.keys(folders).flatMap(guideFiles), 'README.md'];
}

/** The first heading of a Markdown file or of a page. */
function titleOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const [, title] = /^# (.*)$/m.exec(text) ?? /<h1[^>]*>\s*(.*?)\s*<\/h1>/s.exec(text) ?? [];
  return title?.replace(/<[^>]*>/g, '') ?? file;
}

/** What the list of a folder offers: its guides, then the pages that its index links to. */
function listOf(folder) {
  const index = readFileSync(join(root, folder, 'index.md'), 'utf8');
  const linked = [...index.matchAll(/\]\(([\w-]+\.html)/g)].map(([, name]) => `${folder}/${name}`);
  const guides = guideFiles(folder).map((file) => ({ path: pagePath(file), title: titleOf(file) }));
  const pages = [...new Set(linked)].map((path) => ({ path, title: titleOf(path) }));
  return [...guides, ...pages];
}

/** The Markdown file of the page at `path`, from the root of the site, or undefined. */
function fileOfPage(path) {
  const page = path.endsWith('/') ? `${path}index.html` : path.replace(/(\.html)?$/, '.html');
  return allGuideFiles().find((file) => pagePath(file) === page);
}

/** HTML of the page of `file`. */
export function guideHtml(file) {
  const folder = file.replace(/\/[^/]*$/, '');
  const inFolder = folder in folders ? folder : 'demo/guides';
  return guidePage({
    ...readGuide(file),
    page: pagePath(file),
    lang: folders[inFolder],
    guides: listOf(inFolder),
  });
}

const noStorybook = `<!doctype html><meta charset="utf-8"><title>Storybook</title>
<p>Storybook is not built here. Run <code>npm run storybook</code>.</p>`;

/** The demo server: a page for each guide, made anew at every request, and Storybook if built. */
function configureServer(server) {
  const storybook = builtFiles(join(root, 'storybook-static'));
  server.middlewares.use('/storybook', (request, response, next) => {
    storybook(request, response, () => {
      if (request.url !== '/') {
        next();
        return;
      }
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(noStorybook);
    });
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url, 'http://demo');
    const path = pathname.slice(1);
    if (path in folders) {
      response.writeHead(302, { location: `/${path}/` });
      response.end();
      return;
    }
    const file = fileOfPage(path);
    if (!file) {
      next();
      return;
    }
    const html = server.transformIndexHtml(`/${pagePath(file)}`, guideHtml(file));
    html.then((whole) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(whole);
    }, next);
  });
  server.watcher.on('change', (path) => {
    if (path.endsWith('.md')) server.ws.send({ type: 'full-reload' });
  });
}

/** Middleware for the server of the tests: the same pages. */
export function guidePages() {
  return async (context, next) => {
    const file = fileOfPage(context.path.slice(1));
    if (!file) {
      await next();
      return;
    }
    context.type = 'html';
    context.body = guideHtml(file);
  };
}

/** Vite plugin: the pages on the demo server, and as sources of a build. */
export function guidesPlugin() {
  const virtual = new Map(allGuideFiles().map((file) => [join(root, pagePath(file)), file]));
  return {
    name: 'betrokken:guides',
    configureServer,
    resolveId: (id) => (virtual.has(id) ? id : undefined),
    load: (id) => (virtual.has(id) ? guideHtml(virtual.get(id)) : undefined),
  };
}
