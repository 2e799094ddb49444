/**
 * Makes `dist/betrokken.html`: the whole reflection page in one file, out of
 * src/embed/reflection-page/ and the file for script tags, which is built before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlinePage } from './inline-page.mjs';
import { dist, root } from './project.mjs';

const page = join(root, 'src', 'embed', 'reflection-page');

/** With the line ends of a page, whatever a checkout made of them. */
function textOf(file) {
  return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
}

const read = (name) => textOf(join(page, name));

/** Every licence once, below the names of all that come under it. */
function licences() {
  const own = `betrokken\n\n${textOf(join(root, 'LICENSE')).trim()}`;
  const others = textOf(join(dist, 'cdn', 'licenses.txt')).split('\n---\n\n');
  const namesByText = new Map();
  for (const entry of [own, ...others]) {
    const [name, ...text] = entry.trim().split('\n\n');
    const words = text.join('\n\n');
    namesByText.set(words, [...(namesByText.get(words) ?? []), name]);
  }
  return [...namesByText].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join('\n\n\n');
}

export async function writeOneFile() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const html = inlinePage({
    title: 'Kijken naar ouders, en ook naar onszelf',
    description:
      'Een schoolteam kijkt in zeven stappen naar ouderbetrokkenheid, in beide richtingen. Werkt zonder internet.',
    body: [
      read('page-head.html'),
      `<main class="bt-main">\n${read('reflection-page.html')}</main>`,
      read('page-foot.html'),
    ].join('\n'),
    style: `${read('page-shell.css')}\n${read('reflection-page.css')}`,
    script: textOf(join(dist, 'cdn', 'betrokken.js')),
    notice: `betrokken ${version} | MIT | with Lit (BSD-3-Clause) and idb (ISC), whose licences stand at the end`,
    licences: licences(),
  });
  writeFileSync(join(dist, 'betrokken.html'), html);
}
