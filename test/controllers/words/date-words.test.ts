/** Days and times in words, as the language writes them. */
import { describe, expect, it } from 'vitest';
import { clockTime } from '../../../src/controllers/words/clock-time.ts';
import { dateWords, hasTime } from '../../../src/controllers/words/date-words.ts';
import type { LanguageController } from '../../../src/controllers/language.ts';

const language = (locale: string): LanguageController => ({ locale }) as LanguageController;

describe('dateWords(language, iso)', () => {
  it.each([
    ['nl', '20 november 2026'],
    ['en', 'November 20, 2026'],
    ['fr', '20 novembre 2026'],
    ['ar-EG', '٢٠ نوفمبر ٢٠٢٦'],
  ])('writes a day as %s does [T4]', (locale, words) => {
    expect(dateWords(language(locale), '2026-11-20')).toBe(words);
  });

  it('keeps what is no date as it is, and tells a day from a moment', () => {
    expect(dateWords(language('nl'), 'volgende week')).toBe('volgende week');
    expect([hasTime('2026-11-20'), hasTime('2026-11-20T09:30:00Z')]).toEqual([false, true]);
  });
});

describe('clockTime(locale, moment)', () => {
  it('writes the time as the language does, with a point in Dutch [T4]', () => {
    const moment = new Date(2026, 10, 20, 14, 32);
    expect(clockTime('nl', moment)).toBe('14.32');
    expect(clockTime('fr', moment)).toBe('14:32');
    expect(clockTime('en-US', moment)).toMatch(/^02:32\sPM$/);
  });
});
