/** An ISO date as a day in words. Knows no record. */
import type { LanguageController } from './language.ts';

/** '4 december 2026'; the text itself where it is no date. */
export function dateWords(language: LanguageController, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const format = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(day);
}
