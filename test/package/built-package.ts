/** What the tests of the package look at: the built files, as a user gets them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist, elementTags, root } from '../../.config/project.mjs';

export { dist, root };
export const tags: readonly string[] = elementTags();

interface Targets {
  readonly types?: string;
  readonly default: string;
}

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Targets>>;
}

export const packageJson = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as PackageJson;

/** One way into the package: what a user writes, and the files that it leads to. */
export interface Entry {
  readonly specifier: string;
  readonly files: readonly string[];
}

function allFiles(): readonly string[] {
  return ['package.json', 'custom-elements.json'].concat(
    (readdirSync(dist, { recursive: true }) as string[]).map((name) => `dist/${name}`),
  );
}

/** What stands for the star, for every file that a pattern reaches. */
function stars(target: string): readonly string[] {
  const [before = '', after = ''] = target.slice(2).split('*');
  return allFiles()
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** Every way in that `exports` offers, its patterns written out. */
export function entries(): readonly Entry[] {
  return Object.entries(packageJson.exports).flatMap(([path, target]) => {
    const targets = typeof target === 'string' ? [target] : Object.values(target as object);
    const first = targets.at(-1) as string;
    const found = path.includes('*') ? stars(first) : [''];
    return found.map((star) => ({
      specifier: `betrokken${path.slice(1)}`.replace('*', star),
      files: (targets as string[]).map((file) => file.replace('*', star)),
    }));
  });
}

export interface CdnFile {
  readonly name: string;
  readonly code: string;
}

export function cdnFiles(): readonly CdnFile[] {
  const folder = join(dist, 'cdn');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));
}

/** Runs a module in plain Node, as a user of the package would, and returns what it prints. */
export function runInNode(source: string): string {
  const args = ['--input-type=module', '--eval', source];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim();
}
