/**
 * The blocks of code in a Markdown text, in order. Knows no file system and no
 * document, so that tests in Node and in a browser read the same blocks.
 */

export interface Snippet {
  /** Where it stands, as `demo/guides/csp.md:12`. */
  readonly place: string;
  readonly lang: string;
  readonly code: string;
}

const fence = /^```([^\n]*)\n(.*?)^```$/gms;

/** Every fenced block of `markdown`, the text of `file`. */
export function snippetsOf(markdown: string, file: string): readonly Snippet[] {
  return [...markdown.matchAll(fence)].map(({ index, 1: info = '', 2: code = '' }) => ({
    place: `${file}:${String(markdown.slice(0, index).split('\n').length)}`,
    lang: info.trim().split(/\s+/)[0] ?? '',
    code,
  }));
}

/** The Markdown files that the index of a folder links to, itself first. */
export function linkedGuides(index: string): readonly string[] {
  const linked = [...index.matchAll(/\]\(([\w-]+\.md)/g)].map(([, name = '']) => name);
  return ['index.md', ...new Set(linked)];
}
