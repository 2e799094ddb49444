/**
 * Makes `dist/embed/`: the loader, the elements that it fetches, and for each
 * tag the page that a frame or a link leads to.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './project.mjs';

export async function writeEmbedFiles() {
  const configFile = join(root, 'vite.config.ts');
  await build({ root, configFile, mode: 'embed/loader' });
  await build({ root, configFile, mode: 'embed/modules' });
}
