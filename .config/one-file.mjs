/**
 * Makes `dist/betrokken.html`: the whole reflection page in one file, out of
 * src/embed/reflection-page/ and the file for script tags, which is built before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlinePage } from './inline-page.mjs';
import { noticeGroups } from './notices.mjs';
import { dist, root } from './project.mjs';

const page = join(root, 'src', 'embed', 'reflection-page');

/** With the line ends of a page, whatever a checkout made of them. */
function textOf(file) {
  return readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
}

const read = (name) => textOf(join(page, name));

/** Every licence once, below the names of all that come under it. */
function licences(groups) {
  const own = `betrokken\n\n${textOf(join(root, 'LICENSE')).trim()}`;
  const others = groups.map(({ names, text }) => `${names.join(', ')}\n\n${text}`);
  return [own, ...others].join('\n\n\n');
}

/** @param packages what went into the script, as Vite wrote it down */
export async function writeOneFile(packages) {
  const groups = noticeGroups({ script: packages });
  const others = [...new Set(groups.map(({ identifier }) => identifier))].join(' and ');
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
    notice: `betrokken ${version} | MIT | with code of others under ${others}, whose licences stand at the end`,
    licences: licences(groups),
  });
  writeFileSync(join(dist, 'betrokken.html'), html);
}
