/** The time of day in words, without the word for hour. */

/** '14.32' in Dutch, which writes a point, else as the language does; `moment` in the browser's zone. */
export function clockTime(locale: string, moment: Date): string {
  const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const time = format.format(moment);
  return locale.startsWith('nl') ? time.replace(':', '.') : time;
}
