/**
 * The types of the package as TypeScript alone reads them (test/types/), and the
 * apps of test/embed/frameworks/: each is checked by the tool of its own
 * framework and built as its users do, for the browser tests to load from
 * `/frameworks/<name>/`. `index.html` there defines our tags before the app
 * shows itself, `late.html` leaves that to who loads it. Needs dist/.
 * Prints what is wrong, and ends with 1 where something is.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { compileAngular } from './angular-app.mjs';
import { binary, cacheFolder, root, run } from './project.mjs';

const apps = join(root, 'test', 'embed', 'frameworks');

function checked(name, ...args) {
  return async (folder) => {
    const { code, output } = await run(
      binary(name),
      args.map((arg) => arg.replace('.', folder)),
    );
    return code === 0 ? '' : output;
  };
}

const tsc = checked('tsc', '-p', '.');
const isCustomElement = (tag) => tag.includes('-');

/** For each framework how its app is checked, and what its build needs. */
const frameworks = {
  react: { check: tsc, entry: 'mount.tsx' },
  preact: { check: tsc, entry: 'mount.tsx', jsx: 'preact' },
  vue: {
    check: checked('vue-tsc', '--noEmit', '-p', '.'),
    plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  },
  svelte: {
    check: checked('svelte-check', '--workspace', '.', '--tsconfig', './tsconfig.json'),
    plugins: [svelte({ configFile: false })],
  },
  angular: {},
};

/** The apps lie in our own package, of which few files are said to do something on import. */
const appsDoSomething = {
  name: 'betrokken:apps-do-something',
  enforce: 'pre',
  transform: (code, id) => (id.startsWith(apps) ? { code, moduleSideEffects: true } : undefined),
};

async function buildApp(name, { entry = 'mount.ts', plugins = [], jsx = 'react' }) {
  const outDir = join(cacheFolder(), 'frameworks', name);
  await build({
    root: join(apps, name),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, appsDoSomething],
    oxc: { jsx: { runtime: 'automatic', importSource: jsx } },
    // The frameworks as they are while one develops: then they complain of what they do not like.
    define: {
      'process.env.NODE_ENV': '"development"',
      // Angular would greet on the console.
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      modulePreload: false,
      rolldownOptions: {
        input: { main: join(apps, name, 'main.ts'), mount: join(apps, name, entry) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[name].js',
          // The tags are defined before the app begins, in whatever file each of them lands.
          strictExecutionOrder: true,
        },
      },
    },
  });
  for (const page of ['index.html', 'late.html']) {
    copyFileSync(join(apps, 'shared', page), join(outDir, page));
  }
}

async function timed(what, act) {
  const start = performance.now();
  const fault = await act().catch((error) => error.stack ?? String(error));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what.padEnd(16)} ${seconds} s${fault ? `\n${fault}` : ''}`);
  if (fault) process.exitCode = 1;
}

async function checkAll() {
  await timed('plain types', () => tsc(join(root, 'test', 'types')));
  for (const [name, { check }] of Object.entries(frameworks)) {
    if (check) await timed(`${name} types`, () => check(join(apps, name)));
  }
}

async function buildAll() {
  for (const [name, framework] of Object.entries(frameworks)) {
    if (name === 'angular') continue;
    await timed(`${name} build`, () => buildApp(name, framework));
  }
}

/** Angular's compiler checks and compiles in one go. */
async function angular() {
  const { fault, plugin } = compileAngular(join(apps, 'angular'));
  await buildApp('angular', { plugins: [plugin] });
  return fault;
}

await Promise.all([checkAll(), buildAll().then(() => timed('angular', angular))]);
