/** How many people stand behind the hidden assessments of a round. Knows no clock and no screen. */
import { assessmentsOf, currentRound } from './dossier.ts';
import type { Dossier } from './record.ts';
import { normaliseRoundLabel } from './round.ts';
import { isHidden } from './turn.ts';

/**
 * The number of former colleagues whose answers in `round` are hidden. Nobody is
 * known by name: each gives at most one assessment a direction and subject, so
 * that the most for one of these is the least number of people.
 *
 * @param round a normalised label; assessments without a round belong to the current one
 */
export function hiddenColleagues(dossier: Dossier, round: string): number {
  const current = currentRound(dossier) ?? round;
  const counts = new Map<string, number>();
  for (const record of assessmentsOf(dossier)) {
    if (normaliseRoundLabel(record.round ?? current) !== round) continue;
    if (!isHidden(dossier, record)) continue;
    const key = JSON.stringify([record.about, record.subject]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
