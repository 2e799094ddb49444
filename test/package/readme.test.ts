/** What only the README says: the server that the demo sends to is in a guide, the picture is small. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementTags } from '../../.config/project.mjs';
import { snippetsOf } from '../support/snippets.ts';
import { root, runInNode } from './built-package.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

function codeOf(file: string): readonly string[] {
  return snippetsOf(read(file), file).map(({ code }) => code.trim());
}

describe('README.md', () => {
  it('names every tag, each in one row', () => {
    const rows = [...readme.matchAll(/^\| `<([\w-]+)>`/gm)].map(([, tag = '']) => tag);
    expect(rows.toSorted()).toEqual([...(elementTags() as readonly string[])].toSorted());
  });

  it('has a small picture', () => {
    expect(statSync(join(root, 'demo/images/demo.png')).size).toBeLessThan(200_000);
  });
});

describe('the code of the guides', () => {
  it('runs in Node where it is of the core [P1]', () => {
    const core = codeOf('demo/guides/records.md').find((js) => js.includes('dimensionProfile'));
    expect(runInNode(core ?? '')).toContain('belief');
  });

  it('shows the server that the demo and the tests send to', () => {
    expect(codeOf('demo/guides/storage.md')).toContain(read('demo/receiver.mjs').trim());
  });
});
