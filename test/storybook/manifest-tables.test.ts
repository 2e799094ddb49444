/** The tables of each element in Storybook, against the custom elements manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.config/project.mjs';
import { argTypesOf, type Manifest } from '../../.storybook/manifest-tables.ts';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
const declarations = manifest.modules
  .flatMap(({ declarations: all = [] }) => all)
  .filter(({ tagName }) => tagName !== undefined);

describe('argTypesOf', () => {
  it.each(declarations)('gives $tagName a described row for each thing listed [P3]', (element) => {
    const { attributes = [], members = [], events = [], slots = [] } = element;
    const { cssParts = [], cssProperties = [], tagName = '' } = element;
    const open = members.filter(({ privacy = 'public' }) => privacy === 'public');
    const listed = [attributes, open, events, slots, cssParts, cssProperties].flat();
    const rows = Object.values(argTypesOf(manifest, tagName) ?? {});
    expect(rows).toHaveLength(listed.length);
    expect(rows.filter(({ description }) => !description)).toEqual([]);
    expect(attributes.length).toBeGreaterThan(0);
  });

  it('keeps an attribute and a part of the same name apart', () => {
    const rows = argTypesOf(
      {
        modules: [
          {
            declarations: [
              {
                tagName: 'an-element',
                attributes: [{ name: 'name', description: 'One.', type: { text: "'a' | 'b'" } }],
                cssParts: [{ name: 'name', description: 'Other.' }],
              },
            ],
          },
        ],
      },
      'an-element',
    );
    expect(rows).toMatchObject({
      name: { description: 'One.', options: ['a', 'b'], table: { category: 'attributes' } },
      'parts name': { description: 'Other.', control: false, table: { category: 'parts' } },
    });
  });

  it('knows nothing of a tag that is not listed', () => {
    expect(argTypesOf(manifest, 'no-element')).toBeNull();
  });
});
