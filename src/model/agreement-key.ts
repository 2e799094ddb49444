/** How agreements are found in a dossier. Knows no clock and no screen. */
import type { Direction } from './dimension.ts';
import type { Agreement, Dossier, RaterGroup } from './record.ts';
import { isSameRound } from './round.ts';
import { isAgreement } from './version.ts';

/** What an agreement is found by. */
export interface AgreementKey {
  /** Label of the round; undefined for agreements without one. */
  readonly round?: string | undefined;
  readonly about: Direction;
  /** Whose answers were talked about; undefined for any. */
  readonly group?: RaterGroup | undefined;
}

/** The agreements of this version, in the order in which they came. */
export function agreementsOf(dossier: Dossier): readonly Agreement[] {
  return dossier.records.filter(isAgreement);
}

/** The agreements with this key, in the order in which they came. */
export function agreementsWith(dossier: Dossier, key: AgreementKey): readonly Agreement[] {
  return agreementsOf(dossier).filter(
    ({ round, about, group }) =>
      isSameRound(round, key.round) &&
      about === key.about &&
      (key.group === undefined || group === key.group),
  );
}

/** The latest added agreement with this key, or undefined. */
export function findAgreement(dossier: Dossier, key: AgreementKey): Agreement | undefined {
  return agreementsWith(dossier, key).at(-1);
}
