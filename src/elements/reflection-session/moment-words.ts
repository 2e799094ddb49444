/**
 * A moment of a record in words. What came out of a file has a date only; then
 * no hour is said. Knows the clock's zone only through the browser.
 */
import { clockTime } from '../../controllers/clock-time.ts';
import type { LanguageController } from '../../controllers/language.ts';

/** True when `iso` has an hour too. */
export function hasTime(iso: string): boolean {
  return iso.length > 10;
}

/** '20 november 2026'; `iso` is a date or a date-time in UTC. */
export function dateWords({ locale }: LanguageController, iso: string): string {
  const zone = hasTime(iso) ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(new Date(iso));
}

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
