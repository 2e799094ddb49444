/** How plans are found in a dossier. Knows no clock and no screen. */
import type { Dossier, Plan } from './record.ts';
import { isSameRound } from './round.ts';
import { isPlan } from './version.ts';

/** What a plan is found by. */
export interface PlanKey {
  /** Label of the round; undefined for plans without one. */
  readonly round?: string | undefined;
}

/** The plans of this version, in the order in which they came. */
export function plansOf(dossier: Dossier): readonly Plan[] {
  return dossier.records.filter(isPlan);
}

/** The plans with this key, in the order in which they came. */
export function plansWith(dossier: Dossier, key: PlanKey): readonly Plan[] {
  return plansOf(dossier).filter(({ round }) => isSameRound(round, key.round));
}

/** The latest added plan with this key, or undefined. */
export function findPlan(dossier: Dossier, key: PlanKey): Plan | undefined {
  return plansWith(dossier, key).at(-1);
}
