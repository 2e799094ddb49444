/** What a new round may be called. Knows no clock. */
import { schoolYear } from './round.ts';

/**
 * The school year of `isoDate`, or the next one where that is known already;
 * empty where both are.
 *
 * @param known the normalised labels of the rounds that are there
 */
export function suggestedRound(known: readonly string[], isoDate: string): string {
  const nextYear = `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;
  const years = [schoolYear(isoDate), schoolYear(nextYear)];
  return years.find((year) => !known.includes(year)) ?? '';
}
