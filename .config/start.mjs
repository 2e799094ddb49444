/**
 * `npm start`: installs what is missing and serves the demo, on the first free
 * port from 5173. Options of its own: `--port 8080`, `--host` (also reachable
 * from other machines).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { root, writeCustomElements } from './project.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
});

await ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  root,
  configFile: `${root}/vite.config.ts`,
  logLevel: 'warn',
  clearScreen: false,
  // Else Vite looks for dependencies in every page that it finds, also those of the tests.
  optimizeDeps: { entries: ['demo/index.html'] },
  server: { port: Number(values.port ?? 5173), host: values.host ? true : 'localhost' },
});
await server.listen();

const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
console.log('The demo of betrokken is ready:\n');
for (const address of addresses) console.log(`  ${address}demo/`);
console.log('\nIt follows every change in src/ and demo/. Stop it with Ctrl+C.');

// What the reference among the guides is made of; a build writes it anew.
if (!existsSync(join(root, 'custom-elements.json')))
  await writeCustomElements().catch(({ message }) => console.error(message));
