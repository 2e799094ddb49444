/** The package as npm would publish it, unpacked beside what it needs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changelogFault } from '../../.config/changelog.mjs';
import {
  fileFaults,
  filesIn,
  importFaults,
  integrityFaults,
  pack,
  placeFaults,
  sizeLines,
  unpack,
} from '../../.config/packed.mjs';
import { packageJson, root, tags } from './built-package.ts';

interface Told {
  readonly file: string;
  readonly version: string;
  readonly entryCount: number;
}

let told: Told;
let folder: string;
let files: readonly string[];

beforeAll(async () => {
  told = (await pack()) as Told;
  folder = await unpack(told);
  files = filesIn(folder);
}, 60_000);

afterAll(() => {
  rmSync(dirname(told.file), { recursive: true, force: true });
});

describe('the packed package', () => {
  it('holds what belongs there and no more, of the version that it says [P1]', () => {
    expect(fileFaults(files)).toEqual([]);
    expect(files).toHaveLength(told.entryCount);
    expect(told.version).toBe(packageJson.version);
  });

  it('has the files that editors, pages and people look for [P1] [P3]', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'THIRD-PARTY-NOTICES.txt',
        'custom-elements.json',
        'dist/web-types.json',
        'dist/vscode.html-custom-data.json',
        'dist/vscode.css-custom-data.json',
        'dist/betrokken.html',
        'dist/embed/loader.js',
        'dist/wordpress/betrokken.zip',
        ...tags.map((tag) => `dist/cdn/${tag}.js`),
      ]),
    );
  });

  it('says in package.json where editors find their data [P1] [P3]', () => {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const found = JSON.parse(text) as Readonly<Record<string, string>>;
    expect(files).toContain(found['web-types']?.slice(2));
    expect(files).toContain(found['customElements']);
  });

  it('does not tell where it was built', () => {
    expect(placeFaults(folder, files)).toEqual([]);
  });

  it('is imported in plain Node by every way in [P1]', async () => {
    expect(await importFaults(folder, files)).toEqual([]);
  });

  it('has the very files that integrity.json names [P5]', () => {
    expect(integrityFaults(folder)).toEqual([]);
    expect(sizeLines(folder, files).length).toBeGreaterThan(tags.length + 3);
  });
});

describe('npm run release', () => {
  it('ends with 1 and packs nothing to publish while the change log has no such version', () => {
    const skip = '--skip=tree,build,checks,step,pack,imports,integrity';
    const script = join(root, '.config', 'release.mjs');
    const { status, stdout } = spawnSync(process.execPath, [script, skip], { encoding: 'utf8' });
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const fault = changelogFault(text, packageJson.version);
    expect(status).toBe(fault ? 1 : 0);
    expect(stdout).toContain(fault);
    expect(stdout).not.toContain('npm publish');
  });
});

describe('what is noticed', () => {
  it.each(['src/index.ts', 'dist/.env', 'dist/a.test.ts', 'test/a.js', 'dist/a.tsbuildinfo'])(
    '%s does not belong in a package',
    (name) => {
      expect(fileFaults([...files, name])).toEqual([`${name} does not belong there`]);
    },
  );

  it('a licence that is missing', () => {
    expect(fileFaults(files.filter((name) => name !== 'LICENSE'))).toEqual(['LICENSE is missing']);
  });

  it('a file of another build, one that is not there, and one that names a folder', () => {
    const other = mkdtempSync(join(tmpdir(), 'betrokken-'));
    mkdirSync(join(other, 'dist'));
    writeFileSync(join(other, 'dist', 'a.js'), `"${root}"`);
    const entries = { 'a.js': 'sha384-0', 'b.js': 'sha384-0' };
    writeFileSync(join(other, 'dist', 'integrity.json'), JSON.stringify(entries));
    expect(integrityFaults(other)).toEqual([
      'a.js is not the file that integrity.json names',
      'integrity.json names b.js, which is not there',
    ]);
    expect(placeFaults(other, ['dist/a.js'])).toEqual([
      'dist/a.js names the folder that it was built in',
    ]);
    rmSync(other, { recursive: true });
  });

  it('a way in that leads nowhere', async () => {
    const left = files.filter((name) => name !== 'dist/integrity.json');
    expect(await importFaults(folder, left)).toEqual([
      'betrokken/integrity.json leads to dist/integrity.json, which is not there',
    ]);
  });
});
