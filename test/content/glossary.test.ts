/** One word for one thing, in the interface as in the texts of the model. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dutchContent, dutchMessages } from '../fixtures/pseudo-locale.ts';
import { bannedSynonyms } from './glossary.ts';

const texts = Object.entries({ ...dutchMessages, ...dutchContent }).map(([key, text]) => ({
  key,
  words: text.replaceAll(/\{\w+\}/g, ''),
}));

describe('the glossary', () => {
  for (const [word, synonyms] of Object.entries(bannedSynonyms)) {
    it(`[T5] ${word}: no other word stands for it`, () => {
      expect(texts.filter(({ words }) => synonyms.test(words)).map(({ key }) => key)).toEqual([]);
    });
  }

  it('[T5] the list of words that readers get uses none of what it bans', () => {
    const list = readFileSync(new URL('../../demo/gids/woordenlijst.md', import.meta.url), 'utf8');
    const broken = Object.entries(bannedSynonyms).filter(([, synonyms]) => synonyms.test(list));
    expect(broken.map(([word]) => word)).toEqual([]);
  });
});
