/**
 * The one configuration of the demo server, the tests in Node and the builds:
 * modules for npm (the default mode), one file for `<script src>` in the mode
 * `cdn/<file>`, where `<file>` is `betrokken` or a tag, and what publishes
 * elsewhere in the modes `embed/loader`, `embed/page` and `embed/modules`. `npm run build`
 * calls them all; see `.config/build.mjs`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { LibraryOptions, Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { builtFiles } from './.config/built-files.mjs';
import { cdnFile, escapeToAscii, renamePolicy } from './.config/cdn-file.mjs';
import { demoReceiver, receiverPath } from './.config/demo-receiver.mjs';
import { guidesPlugin } from './.config/guides.mjs';
import { minifyTemplatesPlugin } from './.config/minify-templates.mjs';
import { layerOrderPlugin } from './.config/layer-order.mjs';
import { noticesName } from './.config/notices.mjs';
import { dist, elementTags, root } from './.config/project.mjs';
import { siteHeadPlugin } from './.config/site-head.mjs';
import { stripSourcesPlugin } from './.config/strip-sources.mjs';

interface Manifest {
  readonly version: string;
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const ownBanner = `betrokken ${version} | MIT`;
const banner = `${ownBanner} | see ${noticesName}`;

/** Files of `src/` by the name that they get in `dist/`: every way in of the package. */
function entries(): Record<string, string> {
  const found: Record<string, string> = { index: 'src/index.ts', define: 'src/define.ts' };
  const add = (folder: string): void => {
    if (existsSync(join(root, 'src', folder, 'index.ts'))) {
      found[`${folder}/index`] = `src/${folder}/index.ts`;
    }
  };
  for (const { name } of readdirSync(join(root, 'src'), { withFileTypes: true })) {
    add(name);
    if (name === 'content' || name === 'i18n') {
      for (const locale of readdirSync(join(root, 'src', name))) add(`${name}/${locale}`);
    }
  }
  for (const tag of elementTags()) {
    found[`elements/${tag}/define`] = `src/elements/${tag}/define.ts`;
  }
  return found;
}

const modules: ViteUserConfig = {
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^d3-/, /^idb$/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'runtime/')}.js`,
      },
    },
  },
};

/** How files for a page are built: small, and beside those that are there already. */
function shipped(outDir: string, lib: LibraryOptions): ViteUserConfig['build'] & object {
  const smallest = { target: 'es2022', minify: true, reportCompressedSize: false } as const;
  return { ...smallest, outDir, emptyOutDir: false, lib };
}

/** What the minifier of Vite left: about one part in a hundred, after gzip. */
async function smaller(code: string): Promise<string> {
  const result = await minify(code, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  return result.code ?? code;
}

/** Turns the bundle into the guarded ASCII file. */
function cdnPlugin(file: string, tags: readonly string[]): Plugin {
  return {
    name: 'betrokken:cdn-file',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const [chunk] = chunks;
      if (chunks.length !== 1 || !chunk) {
        throw new Error(`cdn/${file}.js must be one file, not ${String(chunks.length)}`);
      }
      chunk.code = cdnFile({ bundle: await smaller(chunk.code), file, tags, banner });
    },
  };
}

function cdn(file: string): ViteUserConfig {
  const all = file === 'betrokken';
  const entry = all ? 'src/define.ts' : `src/elements/${file}/define.ts`;
  return {
    plugins: [
      layerOrderPlugin(entry),
      stripSourcesPlugin(),
      minifyTemplatesPlugin(),
      cdnPlugin(file, all ? elementTags() : [file]),
    ],
    build: shipped('dist/cdn', {
      entry,
      formats: ['iife'],
      name: 'betrokken',
      fileName: () => `${file}.js`,
    }),
  };
}

/** Modules in ASCII that share one Lit, whose policy gets our name. */
const embedModulesPlugin: Plugin = {
  name: 'betrokken:embed-modules',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const hasLit = chunk.code.includes('createPolicy(');
      const code = hasLit ? renamePolicy(chunk.code, 'betrokken') : chunk.code;
      chunk.code = escapeToAscii(`/*! ${banner} */\n${code}`);
    }
  },
};

/** The elements that the loader asks for, one file each beside what they share. */
function embedModules(): ViteUserConfig {
  const elements = elementTags().map((tag) => [`elements/${tag}`, `src/elements/${tag}/define.ts`]);
  return {
    plugins: [stripSourcesPlugin(), minifyTemplatesPlugin(), embedModulesPlugin],
    build: {
      ...shipped('dist/embed', { entry: Object.fromEntries(elements), formats: ['es'] }),
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Modules keep their white space otherwise.
          minify: true,
        },
      },
    },
  };
}

/**
 * The loader, or what runs on embed pages: one small classic script, without any
 * element. A frame without an origin gets no module from a server that allows none.
 */
function embedScript(file: 'loader' | 'page'): ViteUserConfig {
  const asciiPlugin: Plugin = {
    name: 'betrokken:ascii',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk')
          chunk.code = escapeToAscii(`/*! ${ownBanner} */\n${chunk.code}`);
      }
    },
  };
  return {
    plugins: [stripSourcesPlugin(), asciiPlugin],
    build: shipped('dist/embed', {
      entry: `src/embed/${file}/${file}.ts`,
      formats: ['iife'],
      name: 'betrokkenEmbed',
      fileName: () => `${file}.js`,
    }),
  };
}

function configOf(mode: string): ViteUserConfig {
  if (mode.startsWith('cdn/')) return cdn(mode.slice('cdn/'.length));
  if (mode === 'embed/loader') return embedScript('loader');
  if (mode === 'embed/page') return embedScript('page');
  if (mode === 'embed/modules') return embedModules();
  return { ...modules, plugins: [demoPlugin, guidesPlugin(), siteHeadPlugin()] };
}

/**
 * `/` of the demo server leads to the demo, which has a server of its own to send
 * to; `/embed/` has the embed pages where these were built.
 */
const demoPlugin: Plugin = {
  name: 'betrokken:demo',
  configureServer(server) {
    server.middlewares.use(receiverPath, demoReceiver());
    server.middlewares.use('/embed', builtFiles(join(dist, 'embed')));
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') {
        next();
        return;
      }
      response.writeHead(302, { location: '/demo/' });
      response.end();
    });
  },
};

export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  appType: 'mpa',
  logLevel: mode === 'test' ? 'info' : 'warn',
  ...configOf(mode),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'test/fixtures/**', 'node_modules/**'],
    setupFiles: ['test/support/quiet-console.ts'],
    environment: 'node',
    // Property tests and files of 10 MB take their time on a slow machine.
    testTimeout: 60_000,
  },
}));
