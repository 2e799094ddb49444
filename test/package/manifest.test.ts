import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undescribed } from '../../.config/described.mjs';
import { elementDeclarations } from '../../.config/editor-data.mjs';
import { dist, packageJson, root, tags } from './built-package.ts';

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Named {
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface HtmlTag extends Named {
  readonly attributes: readonly (Named & {
    readonly valueSet?: string;
    readonly values?: readonly Named[];
  })[];
}

interface WebTypesElement extends Named {
  readonly source: unknown;
  readonly attributes: readonly (Named & {
    readonly value: unknown;
    readonly values?: readonly Named[];
  })[];
  readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
  readonly css: { readonly parts: readonly Named[]; readonly properties: readonly Named[] };
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

  const field = { kind: 'field', name: 'label', description: 'x', type: { text: 'string' } };

  it.each([
    ['events', { ...field, description: '' }, 'has no description'],
    ['events', { ...field, type: undefined }, 'has no precise type'],
    ['members', { ...field, type: { text: 'R | undefined' } }, 'has no precise type'],
    ['members', { ...field, type: { text: 'readonly unknown[]' } }, 'has no precise type'],
    ['members', { ...field, kind: 'method', parameters: [{ name: 'a' }] }, 'has no precise type'],
    ['members', { ...field, name: 'connectedCallback' }, 'is internal'],
    ['attributes', { ...field, type: { text: 'any' } }, 'has no precise type'],
    ['cssProperties', field, 'has no default'],
    ['cssParts', { name: 'label' }, 'has no description'],
  ])('undescribed(manifest) finds among %s that one %o %s [P3]', (list, member, fault) => {
    const declaration = { tagName: 'a-b', description: 'x', [list]: [member] };
    const faults = undescribed({ modules: [{ declarations: [declaration] }] });
    expect(faults).toEqual([`<a-b> ${list}: ${member.name} ${fault}`]);
  });

  it('writes out what a name of a type stands for [P3]', () => {
    const radar = elements.find(({ tagName }) => tagName === 'dimension-radar');
    const types = Object.fromEntries(
      (radar?.members ?? []).map(({ name, type }) => [name, type?.text]),
    );
    expect(types).toMatchObject({
      view: "'radar' | 'dots' | 'table'",
      record: 'Assessment | undefined',
      editable: 'boolean',
      label: 'string | undefined',
    });
    const scale = radar?.attributes?.find(({ name }) => name === 'scale');
    expect(scale).toMatchObject({ default: '5', type: { text: 'string | number' } });
  });
});

describe('editor data', () => {
  const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);
  const { tags: htmlTags } = readJson(dist, 'vscode.html-custom-data.json') as {
    readonly tags: readonly HtmlTag[];
  };

  it('vscode.html-custom-data.json has every tag with its attributes [P3]', () => {
    expect(htmlTags.map((tag) => [tag.name, names(tag.attributes)])).toEqual(
      elements.map(({ tagName, attributes }) => [tagName, names(attributes)]),
    );
  });

  it('VS Code offers the words that an attribute knows, and what each means [P3]', () => {
    const radar = htmlTags.find(({ name }) => name === 'dimension-radar');
    const attribute = (name: string) => radar?.attributes.find((one) => one.name === name);
    expect(attribute('view')?.values).toEqual([
      { name: 'radar', description: 'a star on seven axes' },
      { name: 'dots', description: 'a line a dimension' },
      { name: 'table', description: 'numbers and words' },
    ]);
    expect(attribute('editable')).toMatchObject({ valueSet: 'v' });
    expect(names(attribute('by')?.values)).toContain('teacher');
    expect(attribute('label')).not.toHaveProperty('values');
  });

  it('vscode.css-custom-data.json has every custom property and part once [P3] [T1]', () => {
    const data = readJson(dist, 'vscode.css-custom-data.json') as {
      readonly properties: readonly Named[];
      readonly pseudoElements: readonly Named[];
    };
    const unique = (list: readonly string[]): string[] => [...new Set(list)];
    expect(names(data.properties)).toEqual(
      unique(elements.flatMap(({ cssProperties }) => names(cssProperties))),
    );
    expect(names(data.pseudoElements)).toEqual(
      unique(elements.flatMap(({ cssParts }) => names(cssParts).map((part) => `::part(${part})`))),
    );
  });

  it('web-types.json has all that the manifest has, and leads to the classes [P3]', () => {
    const data = readJson(dist, 'web-types.json') as {
      readonly version: string;
      readonly contributions: { readonly html: { readonly elements: readonly WebTypesElement[] } };
    };
    expect(data.version).toBe(packageJson.version);
    const { elements: found } = data.contributions.html;
    expect(found.map(({ name, js, css }) => [name, js.events.length, names(css.parts)])).toEqual(
      elements.map(({ tagName, events = [], cssParts }) => [
        tagName,
        events.length,
        names(cssParts),
      ]),
    );
    const radar = found.find(({ name }) => name === 'dimension-radar');
    expect(radar?.source).toEqual({ symbol: 'DimensionRadar' });
    expect(radar?.attributes.find(({ name }) => name === 'view')).toMatchObject({
      value: { kind: 'plain', type: 'enum' },
      values: [{ name: 'radar' }, { name: 'dots' }, { name: 'table' }],
    });
    expect(radar?.js.properties).toContainEqual(
      expect.objectContaining({ name: 'form', 'read-only': true }),
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
