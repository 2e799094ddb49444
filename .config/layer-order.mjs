/**
 * A build step for the files for script tags: puts what is alike together, first
 * all texts, then the messages, the style sheets, and the code layer by layer.
 * Packing looks back only 32 kB, so that it finds more of what it has seen. What
 * nobody names still goes.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from './layers.mjs';
import { root } from './project.mjs';

const inFolder = (folder) => (file) => file.startsWith(`${folder}/`);
const kinds = [
  inFolder('content'),
  inFolder('i18n'),
  (file) => file.endsWith('.styles.ts'),
  ...layers.map(({ folder }) => inFolder(folder)),
];

/** Modules that only name or define others. */
const isWayIn = (file) => /(^|\/)(define|index)\.ts$/.test(file);

/** Every module of `src/` once, kind by kind. */
function layerOrder() {
  const files = readdirSync(join(root, 'src'), { recursive: true });
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const modules = paths.filter((file) => /(?<!\.d)\.ts$/.test(file) && !isWayIn(file));
  const place = (file) => kinds.findIndex((isOne) => isOne(file));
  return modules.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The step as a plugin for Vite; `entry` is the file that the bundle begins with. */
export function layerOrderPlugin(entry) {
  return {
    name: 'betrokken:layer-order',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      const imports = layerOrder().map((file) => `import '/src/${file}';`);
      return { code: `${imports.join('\n')}\n${code}`, map: null };
    },
  };
}
