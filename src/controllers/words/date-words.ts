/** An ISO date, or a moment, as a day in words. Knows no record. */
import type { LanguageController } from '../language.ts';

/** True when `iso` has an hour too. */
export function hasTime(iso: string): boolean {
  return iso.length > 10;
}

/** '20 november 2026'; `iso` is a date or a date-time in UTC. The text itself where it is neither. */
export function dateWords({ locale }: LanguageController, iso: string): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  const zone = hasTime(iso) ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(day);
}
