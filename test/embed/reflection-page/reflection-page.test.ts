/** The fragment that others put into their pages: it may disturb nothing there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../.config/project.mjs';

const folder = join(root, 'src', 'embed', 'reflection-page');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const html = read('reflection-page.html');
const parts = ['page-head.html', 'reflection-page.html', 'page-foot.html'];

const attributes = (name: string, text = html): readonly string[] =>
  [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** The selectors of a style sheet, without those of keyframes and pages. */
function selectors(css: string): readonly string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g);
  return [...rules].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/).map((one) => one.trim()));
}

const tagsIn = (text: string): readonly string[] =>
  [...text.replace(/<!--.*?-->/gs, '').matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag ?? '');

describe('reflection-page.html', () => {
  it('[E5] has no name that a page may have too', () => {
    const names = [...attributes('id'), ...attributes('class').flatMap((list) => list.split(' '))];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !name.startsWith('bt-'))).toEqual([]);
    expect(new Set(attributes('id')).size).toBe(attributes('id').length);
  });

  it('[A1] begins at h2, so that it fits below the title of a post', () => {
    expect(tagsIn(html)).not.toContain('h1');
    expect(attributes('heading-level')).not.toContain('1');
    expect(html.indexOf('<h2')).toBeLessThan(html.indexOf('heading-level'));
  });

  it.each(parts)('[E8] %s has no script, no style and no handler', (name) => {
    const text = read(name);
    expect(
      tagsIn(text).filter((tag) => ['script', 'style', 'link', 'iframe'].includes(tag)),
    ).toEqual([]);
    expect(text).not.toMatch(/\s(?:on\w+|style)=/);
  });

  it('leads through the steps in their order, to places that are there', () => {
    const links = attributes('href');
    expect(links).toEqual(
      ['kijken', 'zien', 'praten', 'doen', 'groeien', 'overzicht'].map((step) => `#bt-${step}`),
    );
    const sections = [...html.matchAll(/<section[^>]*\sid="([^"]*)"/g)].map(([, id]) => `#${id}`);
    expect(sections).toEqual(links);
  });

  it('says what it is not', () => {
    expect(html).toContain('Dit is een gespreksinstrument, geen meetinstrument.');
    expect(html).toContain('niet de officiële Betrokkenheidsboom®');
  });

  it.each(parts)('speaks plainly in %s: at most 20 words a sentence', (name) => {
    const text = read(name)
      .replace(/<!--.*?-->/gs, '')
      .replace(/<\/(?:p|h\d|li|summary)>/g, '.')
      .replace(/<[^>]*>/g, ' ');
    const lengths = text
      .split(/[.!?](?:\s|$)/)
      .map((sentence) => sentence.trim().split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
    expect(lengths.reduce((sum, each) => sum + each, 0) / lengths.length).toBeLessThanOrEqual(12);
  });
});

describe('its style sheets', () => {
  it('[E5] reflection-page.css stays inside .bt-page', () => {
    const all = selectors(read('reflection-page.css'));
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((one) => !one.startsWith('.bt-page'))).toEqual([]);
  });

  it('[E5] page-shell.css speaks of its own classes alone', () => {
    const all = selectors(read('page-shell.css'));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((one) => !one.startsWith('.bt-'))).toEqual([]);
  });
});
