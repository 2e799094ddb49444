/** `dist/betrokken.html` as it was built: one file, allowed to run, asking for nothing. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineScript } from '../../.config/inline-page.mjs';
import { dist, packageJson, tags } from './built-package.ts';

const page = readFileSync(join(dist, 'betrokken.html'), 'utf8');
const licences = page.slice(page.lastIndexOf('<!--'));
const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];

/** The text of the only element with this tag. */
function only(tag: string): string {
  const found = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

/** What stands outside the script and the style. */
const markup = page.replace(/<(script|style)>.*?<\/\1>/gs, '').replace(licences, '');

describe('dist/betrokken.html', () => {
  it('[E8] is ASCII and says its charset at once, so that it runs under any', () => {
    expect(page).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(100);
  });

  it.each(['script', 'style'])(
    '[E8] [X1] has one inline %s, whose hash its policy names',
    (tag) => {
      const hash = createHash('sha256').update(only(tag)).digest('base64');
      expect(policy.split('; ')).toContain(`${tag}-src 'sha256-${hash}'`);
    },
  );

  it('[E8] holds the program of cdn/betrokken.js', () => {
    expect(only('script')).toBe(
      inlineScript(readFileSync(join(dist, 'cdn', 'betrokken.js'), 'utf8')),
    );
  });

  it('[E8] [X2] [X4] lets nothing in and nothing out', () => {
    expect(policy.split('; ').filter((part) => !part.includes('sha256'))).toEqual([
      "default-src 'none'",
      'img-src blob: data:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types betrokken',
    ]);
  });

  it('[E8] names no other file and no address', () => {
    const links = [...markup.matchAll(/\s(?:href|src|action|data|poster)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(links.filter((address) => !/^(#bt-|data:,$)/.test(address))).toEqual([]);
    expect(markup).not.toMatch(/https?:/);
    expect(only('style')).not.toMatch(/url\(|@import/);
  });

  it('[E8] has every element that a reflection needs', () => {
    const shown = tags.filter((tag) => markup.includes(`<${tag}`));
    expect(shown).toEqual(tags);
  });

  it('says its version, and holds the licences of what is in it', () => {
    expect(page.slice(0, 300)).toContain(`betrokken ${packageJson.version} | MIT`);
    for (const words of ['MIT License', 'BSD 3-Clause License', 'ISC License', 'lit-html'])
      expect(licences).toContain(words);
  });
});
