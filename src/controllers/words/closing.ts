/** Whether a session lets the record of an element be changed. Knows no element. */
import { isNewer } from '../../model/version.ts';
import type { SessionView } from '../session/session.ts';

/**
 * Why not: an old round is on screen, the record has several versions of which
 * one is still to be chosen, or the dossier is of a later version than this code.
 */
export type Closing = 'past' | 'versions' | 'newer';

/**
 * Why `session` closes the record with this id, or undefined.
 *
 * @param id undefined while the element holds no record
 */
export function closingOf(
  { dossier, round, shownRound }: SessionView,
  id: string | undefined,
): Closing | undefined {
  if (isNewer(dossier)) return 'newer';
  if (shownRound !== round) return 'past';
  const versions = dossier.records.filter((record) => record.id === id);
  return versions.length > 1 ? 'versions' : undefined;
}
