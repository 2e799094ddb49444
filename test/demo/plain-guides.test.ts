/** How the Dutch guides and pages of the demo read: short sentences, and no verdict. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../demo/gids/', import.meta.url);
const names = readdirSync(folder);

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What ends a sentence without a sign: an item, a cell, a heading, a paragraph. */
const stop = '\n';

/** The texts of a guide as read: without code, and each cell, item and heading by itself. */
function guideTexts(markdown: string): readonly string[] {
  return markdown
    .replace(/```.*?```/gs, stop)
    .replace(/<!--.*?-->/gs, stop)
    .replace(/^\|[ |:-]+\|$/gm, stop)
    .replace(/^(#+|>) ?/gm, '')
    .replace(/^ *([-*]|\d+\.) +/gm, '\n\n')
    .replace(/^\|(.*)\|$/gm, (_, cells: string) => `\n\n${cells.replaceAll('|', '\n\n')}\n\n`)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .split(/\n\s*\n/);
}

/** The texts of a page: each between two tags that are not inside a sentence. */
function pageTexts(html: string): readonly string[] {
  return html
    .replace(/<(head|script|textarea|code)\b.*?<\/\1>/gs, stop)
    .replace(/<\/?(a|em|strong|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n\n')
    .split(/\n\s*\n/);
}

/** Of a script: what it writes on the page, as it stands between quotes. */
function scriptTexts(source: string): readonly string[] {
  const quoted = [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)];
  return quoted
    .map(([, plain, template]) => plain ?? template ?? '')
    .map((text) => text.replaceAll(/\$\{[^}]*\}/g, 'woord'))
    .filter((text) => /^[A-Z‘].* .*[.?!]$/.test(text));
}

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.?!:;]['’]?)\s+/),
    )
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

const kinds: readonly (readonly [ending: string, texts: (text: string) => readonly string[]])[] = [
  ['.md', guideTexts],
  ['.html', pageTexts],
  ['.ts', scriptTexts],
];
const all = kinds.flatMap(([ending, texts]) =>
  names
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, ending, sentences: sentencesOf(texts(read(name))) })),
);

describe('the Dutch guides and pages', () => {
  it('are there', () => {
    expect(names.filter((name) => name.endsWith('.md'))).toEqual([
      'beeld.md',
      'boom.md',
      'checklist.md',
      'gesprek-en-plan.md',
      'index.md',
      'plaatsen.md',
      'privacy-op-school.md',
      'vragen.md',
      'woordenlijst.md',
    ]);
    expect(all.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(500);
  });

  it('[T5] have at most 20 words in any sentence', () => {
    for (const { name, sentences } of all) {
      for (const sentence of sentences) {
        expect(wordCount(sentence), `${name}: ${sentence}`).toBeLessThanOrEqual(20);
      }
    }
  });

  it('[T5] have at most 12 words in a whole sentence on average, each of them', () => {
    for (const { name, sentences } of all) {
      const whole = sentences.filter((each) => /[.?!]['’]?$/.test(each)).map(wordCount);
      if (whole.length === 0) continue;
      const mean = whole.reduce((sum, length) => sum + length, 0) / whole.length;
      expect(mean, name).toBeLessThanOrEqual(12);
    }
  });

  it('[D10] give no verdict, and speak of no measuring but to say that it is none', () => {
    for (const { name, sentences } of all) {
      for (const sentence of sentences) {
        expect(sentence, name).not.toMatch(/\b(slecht|onvoldoende|tekort|falen|mislukt)\b/i);
        if (/\bmeting|meetinstrument/i.test(sentence)) {
          expect(sentence, name).toMatch(/\b(geen|niet)\b/);
        }
      }
    }
  });

  it('link to guides, pages and headings that are there', () => {
    for (const { name } of all.filter(({ ending }) => ending === '.md')) {
      for (const [, href = ''] of read(name).matchAll(/\]\(([^)#:]+)[^)]*\)/g)) {
        if (!href.startsWith('../')) expect(names, `${name}: ${href}`).toContain(href);
      }
    }
  });
});
