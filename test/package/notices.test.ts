/** Whose code is in what we give out, and that each licence goes with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allowedLicences, noticeGroups, noticesName, noticesText } from '../../.config/notices.mjs';
import { dist, packageJson, root } from './built-package.ts';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Everything that comes along with us at run time, by its folder. */
const runTime = Object.entries(lock.packages).filter(([folder, { dev }]) => folder && !dev);

/** What a browser gets of it: types run nowhere, and Lit's stand-in for a DOM only in Node. */
const bundled = runTime
  .map(([folder]) => folder)
  .filter((folder) => !/@types\/|ssr-dom-shim/.test(folder));

function licenceOf(folder: string): string {
  return readFileSync(join(root, folder, 'LICENSE'), 'utf8')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function textOf(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}

const notices = textOf(root, noticesName);
const bsd = { name: 'a', version: '1.0.0', identifier: 'BSD-3-Clause', text: 'Copyright A\r\n' };

describe('noticesText(bundled)', () => {
  it('has each licence once, with its packages and the files that they are in', () => {
    const b = { ...bsd, name: 'b', text: 'Copyright A' };
    const c = { ...bsd, name: 'c', text: 'Copyright C' };
    const groups = noticeGroups({ 'cdn/one.js': [bsd, b], 'cdn/two.js': [bsd, c] });
    expect(groups).toEqual([
      {
        identifier: 'BSD-3-Clause',
        text: 'Copyright A',
        files: ['cdn/one.js', 'cdn/two.js'],
        names: ['a 1.0.0', 'b 1.0.0'],
      },
      {
        identifier: 'BSD-3-Clause',
        text: 'Copyright C',
        files: ['cdn/two.js'],
        names: ['c 1.0.0'],
      },
    ]);
  });

  it.each([
    ['a licence that is not allowed', { ...bsd, identifier: 'AGPL-3.0-only' }],
    ['no licence', { ...bsd, identifier: undefined }],
    ['no licence text', { ...bsd, text: undefined }],
  ])('throws at %s, so that no build gives such code out', (_, entry) => {
    expect(() => noticesText({ 'cdn/one.js': [entry] })).toThrow('a 1.0.0');
  });
});

describe(noticesName, () => {
  it.each(bundled)('names %s, with its licence [P1]', (folder) => {
    const name = folder.replace('node_modules/', '');
    expect(notices).toMatch(new RegExp(`(^|, )${name} \\d`, 'm'));
    expect(notices).toContain(licenceOf(folder));
  });

  it('names for each file what is in it: idb where sessions are kept, Lit everywhere', () => {
    const [isc = ''] = /^idb.*\nIn: .*$/m.exec(notices) ?? [];
    expect(isc).toContain('cdn/reflection-session.js');
    expect(isc).not.toContain('cdn/dimension-radar.js');
    const [lit = ''] = /^@lit\/.*\nIn: .*$/m.exec(notices) ?? [];
    expect(lit).toContain('cdn/dimension-radar.js');
  });

  it.each([join(dist, 'cdn'), join(dist, 'embed')])('stands beside the files in %s', (folder) => {
    expect(textOf(folder, noticesName)).toBe(notices);
  });

  it('is in the zip for WordPress, with our own licence', () => {
    const zip = unzipSync(readFileSync(join(dist, 'wordpress', 'betrokken.zip')));
    const file = (name: string) => strFromU8(zip[`betrokken/${name}`] ?? new Uint8Array());
    expect(file(`assets/${noticesName}`)).toBe(notices);
    expect(file('license.txt')).toBe(textOf(root, 'LICENSE'));
  });

  it('is what the first line of a file for script tags leads to', () => {
    expect(textOf(dist, 'cdn', 'betrokken.js')).toMatch(
      `/*! betrokken ${packageJson.version} | MIT | see ${noticesName} */`,
    );
  });
});

describe('what comes along at run time', () => {
  it('comes under a licence that lets everyone use it', () => {
    const others = runTime.filter(([, { license = '' }]) => !allowedLicences.includes(license));
    expect(others).toEqual([]);
  });
});
