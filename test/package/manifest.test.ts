import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undescribed } from '../../.config/described.mjs';
import { elementDeclarations } from '../../.config/editor-data.mjs';
import { dist, root, tags } from './built-package.ts';

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
}

const manifest = readJson(root, 'custom-elements.json');
const elements = elementDeclarations(manifest) as readonly Declaration[];

describe('custom-elements.json', () => {
  it('lists every tag once [P3]', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual([...tags]);
  });

  it('describes every public member [P3]', () => {
    expect(undescribed(manifest)).toEqual([]);
  });

  it('undescribed(manifest) finds a member without a description [P3]', () => {
    const declaration = { tagName: 'a-b', description: 'x', events: [{ name: 'change' }] };
    const faults = undescribed({ modules: [{ declarations: [declaration] }] });
    expect(faults).toEqual(['<a-b> events: change has no description']);
  });
});

describe('editor data', () => {
  it('vscode.html-custom-data.json has every tag with its attributes [P3]', () => {
    const data = readJson(dist, 'vscode.html-custom-data.json') as {
      readonly tags: readonly (Named & { readonly attributes: readonly Named[] })[];
    };
    const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);
    expect(data.tags.map((tag) => [tag.name, names(tag.attributes)])).toEqual(
      elements.map(({ tagName, attributes }) => [tagName, names(attributes)]),
    );
  });

  it.each(['jsx', 'react', 'preact', 'vue', 'svelte'])(
    '%s.d.ts types every tag [P3] [E6]',
    (name) => {
      const types = readFileSync(join(dist, `${name}.d.ts`), 'utf8');
      for (const tag of tags) expect(types).toMatch(new RegExp(`^ +'${tag}': \\w`, 'm'));
    },
  );

  it('tags.d.ts has every attribute and event of every tag [P3] [E6]', () => {
    const types = readFileSync(join(dist, 'tags.d.ts'), 'utf8');
    const [props = '', events = ''] = types.split('export interface TagEvents');
    for (const { attributes = [], events: fired = [] } of elements) {
      for (const { name } of attributes) expect(props).toContain(`    '${name}'?: `);
      for (const { name } of fired) expect(events).toContain(`    '${name}': `);
    }
  });
});
