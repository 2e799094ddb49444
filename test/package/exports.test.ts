import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { entries, root, runInNode, tags } from './built-package.ts';

const modules = entries()
  .map(({ specifier }) => specifier)
  .filter((specifier) => !/\.(json|css)$|\/cdn\//.test(specifier));

/** A registry that only remembers, put in place before anything is imported. */
const registry = `
  const defined = [];
  globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
`;

async function bundle(source: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input: 'virtual:user' } },
    plugins: [
      {
        name: 'user',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:user' ? join(root, 'user.js') : null),
        load: (id) => (id === join(root, 'user.js') ? source : null),
      },
    ],
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('Expected one bundle');
  return built.output.map((file) => ('code' in file ? file.code : '')).join('');
}

describe('package.json exports', () => {
  it.each(entries())('$specifier leads to files that exist [P1]', ({ files }) => {
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each(modules)('%s is imported in plain Node [P1]', (specifier) => {
    expect(runInNode(`console.log(typeof await import('${specifier}'))`)).toBe('object');
  });

  it('offers every element by its tag [P1]', () => {
    expect(modules).toEqual(expect.arrayContaining(tags.map((tag) => `betrokken/define/${tag}`)));
  });
});

describe('registration', () => {
  it('importing betrokken registers nothing [P2]', () => {
    const source = `${registry} await import('betrokken'); console.log(defined.join(' '));`;
    expect(runInNode(source)).toBe('');
  });

  it.each(tags)('importing betrokken/define/%s registers that tag alone [P2]', (tag) => {
    const source = `${registry} await import('betrokken/define/${tag}'); console.log(defined.join(' '));`;
    expect(runInNode(source)).toBe(tag);
  });

  it('importing betrokken/define registers every tag [P2]', () => {
    const source = `${registry} await import('betrokken/define'); console.log(defined.sort().join(' '));`;
    expect(runInNode(source)).toBe(tags.join(' '));
  });

  it('defineElements({prefix}) registers every tag under that prefix [P2]', () => {
    const source = `${registry}
      const { defineElements } = await import('betrokken');
      defineElements({ prefix: 'acme-' });
      console.log(defined.sort().join(' '));`;
    expect(runInNode(source)).toBe(tags.map((tag) => `acme-${tag}`).join(' '));
  });
});

describe('tree shaking', () => {
  it('what is not imported is not in the bundle [P2]', async () => {
    const code = await bundle(`import { dimensions } from 'betrokken'; console.log(dimensions);`);
    expect(code).toContain('knowledge');
    expect(code.length).toBeLessThan(500);
  });
});
