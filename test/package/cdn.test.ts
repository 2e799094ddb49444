import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isAllowed, measureSizes } from '../../.config/budgets.mjs';
import { cdnFile, escapeToAscii, renamePolicy } from '../../.config/cdn-file.mjs';
import { cdnFiles, dist, tags } from './built-package.ts';

describe.each([...cdnFiles()])('cdn/$name', ({ name, code }) => {
  it('is a classic script without import or export [E2] [P6]', () => {
    expect(new Script(code, { filename: name })).toBeInstanceOf(Script);
  });

  it('is ASCII only [E2]', () => {
    expect(code).toMatch(/^[\t\n\x20-\x7e]*$/);
  });

  it('asks for nothing but what a person sends: no request, no cookie, no further file [X4]', () => {
    const ways =
      /\bimport\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\.cookie|sourceMappingURL/;
    expect(code).not.toMatch(ways);
    const sends = ['betrokken.js', 'reflection-session.js'].includes(name);
    expect(code.match(/(?<![.\w])fetch\(/g) ?? []).toHaveLength(sends ? 1 : 0);
  });

  it('names no address but those of the web standards [X4]', () => {
    const addresses = code.match(/https?:\/\/[^"'`\s)<\\]+/g) ?? [];
    const foreign = addresses.filter((address) => !address.startsWith('http://www.w3.org/'));
    expect(foreign).toEqual([]);
  });

  it('makes one Trusted Types policy, with a name of its own [X2]', () => {
    const file = name.replace('.js', '');
    const policy = file === 'betrokken' ? file : `betrokken-${file}`;
    expect(code.match(/createPolicy\([^,]*/g)).toEqual([`createPolicy("${policy}"`]);
  });

  it('holds no code of a development build', () => {
    expect(code).not.toContain('Lit is in dev mode');
  });
});

describe('dist/cdn', () => {
  it('holds betrokken.js and one file a tag [E2]', () => {
    const names = cdnFiles().map(({ name }) => name);
    expect(names.sort()).toEqual(['betrokken', ...tags].map((tag) => `${tag}.js`).sort());
  });

  it('stays below every ceiling, or does not grow past an overshoot that is written down [P4]', () => {
    expect(measureSizes(dist).filter((size) => !isAllowed(size))).toEqual([]);
  });

  it('writes down an overshoot only for a file that is above its ceiling [P4]', () => {
    const fitting = measureSizes(dist).filter(({ actual, ceiling }) => actual <= ceiling);
    expect(fitting.filter(({ overshoot }) => overshoot !== undefined)).toEqual([]);
  });

  it('leaves the sources of texts to the modules [P4]', () => {
    for (const { code } of cdnFiles()) expect(code).not.toMatch(/seed:\s*["'`]S\d/);
  });

  it('matches integrity.json [P5]', () => {
    const integrity: unknown = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
    const names = [...cdnFiles().map(({ name }) => `cdn/${name}`), 'embed/loader.js'];
    const hashes = names.map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('base64')}`,
    ]);
    expect(integrity).toEqual(Object.fromEntries(hashes));
  });
});

describe('cdnFile({bundle, file, tags, banner})', () => {
  it.each([0, 2])('renamePolicy refuses %i policies [R3]', (count) => {
    const code = 'x.createPolicy(`lit-html`,{});'.repeat(count);
    expect(() => renamePolicy(code, 'betrokken')).toThrow(`found ${String(count)}`);
  });

  it('escapeToAscii keeps what the program says [E2]', () => {
    const code = escapeToAscii('[`één — ?`, "😀", /[à-ü]/.test("é")]');
    expect(code).toMatch(/^[\x20-\x7e]*$/);
    expect(new Script(code).runInNewContext()).toEqual(['één — ?', '😀', true]);
  });

  const bundle = 'policies.createPolicy("lit-html",{});run.push(1);';
  const file = cdnFile({ bundle, file: 'a-b', tags: ['a-b', 'a-c'], banner: 'x' });

  function load(times: number, known: readonly string[]): { runs: number; warnings: number } {
    const run: unknown[] = [];
    const warnings: unknown[] = [];
    const context = createContext({
      run,
      policies: { createPolicy: () => undefined },
      customElements: { get: (tag: string) => known.includes(tag) || undefined },
      console: { warn: (line: unknown) => warnings.push(line) },
    });
    for (let i = 0; i < times; i += 1) new Script(file).runInContext(context);
    return { runs: run.length, warnings: warnings.length };
  }

  it('runs where no tag or only some exist, in silence [R3]', () => {
    expect(load(1, [])).toEqual({ runs: 1, warnings: 0 });
    expect(load(1, ['a-b'])).toEqual({ runs: 1, warnings: 0 });
  });

  it('does nothing but warn where all tags exist [R3]', () => {
    expect(load(3, ['a-b', 'a-c'])).toEqual({ runs: 0, warnings: 1 });
  });

  it('runs once and warns once when it is loaded three times [R3]', () => {
    expect(load(3, [])).toEqual({ runs: 1, warnings: 1 });
  });

  it('offers each file as a script tag with its integrity [P5]', () => {
    const page = readFileSync(join(dist, 'script-tags.html'), 'utf8');
    const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as object;
    const tags = page.matchAll(
      /&lt;script src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous" defer>/g,
    );
    const offered = [...tags].map(([, name = '', hash = '']) => [name, hash]);
    expect(Object.fromEntries(offered)).toEqual(integrity);
    expect(offered.length).toBeGreaterThan(5);
  });
});
