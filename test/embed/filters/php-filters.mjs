/**
 * Filters that run in PHP: WordPress's own, and HTML Purifier. What is not on
 * this machine is left out, and named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand } from '../../../.config/project.mjs';
import { snippets } from './snippets.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Each script with what it needs, by the file that shows that it is installed. */
const scripts = [
  { script: 'kses.php', needs: 'wordpress', file: '/usr/share/wordpress/wp-includes/kses.php' },
  {
    script: 'purifier.php',
    needs: 'php-htmlpurifier',
    file: '/usr/share/php/HTMLPurifier.auto.php',
  },
];

function runScript(php, script, htmls) {
  const { status, stdout, stderr } = spawnSync(php, [join(here, script)], {
    input: JSON.stringify(htmls),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

/** What each filter in PHP makes of every snippet, and the names of the packages that are not here. */
export function runInPhp() {
  const php = findCommand('php');
  if (php === undefined) return { results: [], missing: ['php-cli'] };
  const found = scripts.filter(({ file }) => existsSync(file));
  const htmls = snippets.map(({ html }) => html);
  return {
    results: found.flatMap(({ script }) => runScript(php, script, htmls)),
    missing: scripts.filter((each) => !found.includes(each)).map(({ needs }) => needs),
  };
}
