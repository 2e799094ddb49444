/**
 * `npm run site`: demo, guides and theming page as files in `.site/`, to put on any
 * server; every link is relative, so that any folder will do. With Storybook where
 * that was built. There is no server to send to in it: 'Verstuur' on the demo says so.
 */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';

await ensureInstalled();
const { build } = await import('vite');
const { allGuideFiles, guidesPlugin } = await import('./guides.mjs');
const { pagePath } = await import('./guide-markdown.mjs');
const { siteHeadPlugin } = await import('./site-head.mjs');

const site = join(root, '.site');

/** Every page that is written as HTML. */
const pages = readdirSync(join(root, 'demo'), { recursive: true })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join('demo', name));

await build({
  root,
  configFile: false,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [guidesPlugin(), siteHeadPlugin()],
  build: {
    outDir: site,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // Styles of ours under a policy without inline sources, pictures as files.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: [...pages, ...allGuideFiles().map(pagePath)].map((page) => join(root, page)),
    },
  },
});

// What the pages ask for by its address while they run.
cpSync(join(root, 'demo/example-school.json'), join(site, 'demo/example-school.json'));
for (const name of ['CHANGELOG.md', 'LICENSE']) cpSync(join(root, name), join(site, name));
if (existsSync(join(root, 'storybook-static'))) {
  cpSync(join(root, 'storybook-static'), join(site, 'storybook'), { recursive: true });
}
writeFileSync(
  join(site, 'index.html'),
  '<!doctype html><html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=demo/"><title>betrokken</title><p><a href="demo/">betrokken</a></p></html>\n',
);
console.log('The site is in .site/');
