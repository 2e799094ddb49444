/** Labels by which rounds are known. Reads dates as text: knows no clock and no time zone. */

/** The school year of an ISO date, as `2026-2027`; it begins on 1 September. */
export function schoolYear(isoDate: string): string {
  const year = Number(isoDate.slice(0, 4)) - (isoDate.slice(5, 7) < '09' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/**
 * The label by which a round is identified and shown: single spaces, and
 * '2026 – 2027' as '2026-2027'.
 */
export function normaliseRoundLabel(label: string): string {
  return label
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(\d) ?[-–—−‐‑‒/] ?(?=\d)/g, '$1-')
    .trim();
}

/** True when both labels name one round, or both are absent. */
export function isSameRound(one: string | undefined, other: string | undefined): boolean {
  return (one && normaliseRoundLabel(one)) === (other && normaliseRoundLabel(other));
}
