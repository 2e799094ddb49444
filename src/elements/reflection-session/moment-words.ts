/**
 * A moment of a record in words. What came out of a file has a date only; then
 * no hour is said. Knows the clock's zone only through the browser.
 */
import type { LanguageController } from '../../controllers/language.ts';

/** '20 november 2026', or '20 november 2026, 14:32'; `iso` is a date or a date-time in UTC. */
export function momentWords({ locale }: LanguageController, iso: string): string {
  const hasTime = iso.length > 10;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  });
  return format.format(new Date(iso));
}
