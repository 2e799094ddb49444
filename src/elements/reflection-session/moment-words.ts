/**
 * A moment of a record in words. What came out of a file has a date only; then
 * no hour is said. Knows the clock's zone only through the browser.
 */
import { clockTime } from '../../controllers/words/clock-time.ts';
import { dateWords, hasTime } from '../../controllers/words/date-words.ts';
import type { LanguageController } from '../../controllers/language.ts';

/** 'op 20 november 2026'. */
export function onDate(language: LanguageController, iso: string): string {
  return language.string('session.on', { date: dateWords(language, iso) });
}

/** 'om 14.32 uur'. */
export function atTime(language: LanguageController, iso: string): string {
  return language.string('session.at', { time: clockTime(language.locale, new Date(iso)) });
}

/** 'op 20 november 2026 om 14.32 uur', as far as it is known. */
export function momentWords(language: LanguageController, iso: string): string {
  const date = onDate(language, iso);
  return hasTime(iso) ? `${date} ${atTime(language, iso)}` : date;
}
