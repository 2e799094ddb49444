/** How checklists are found in a dossier. Knows no clock and no screen. */
import type { Checklist, Dossier, Moment } from './record.ts';
import { isSameRound } from './round.ts';
import { isChecklist } from './version.ts';

/** What a checklist is found by. */
export interface ChecklistKey {
  /** Label of the round; undefined for checklists without one. */
  readonly round?: string | undefined;
  /** Id of the definition, as `checklist.parents`; undefined for any. */
  readonly definition?: string | undefined;
  readonly moment: Moment;
  /** Title of the activity, blank for one without; undefined for any. */
  readonly activity?: string | undefined;
}

function normalised(title: string | undefined): string {
  return (title ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True when two titles name one activity: white space and capitals do not count. */
export function sameActivity(one: string | undefined, other: string | undefined): boolean {
  return normalised(one) === normalised(other);
}

/** The checklists of this version, in the order in which they came. */
export function checklistsOf(dossier: Dossier): readonly Checklist[] {
  return dossier.records.filter(isChecklist);
}

/** The checklists with this key, in the order in which they came. */
export function checklistsWith(dossier: Dossier, key: ChecklistKey): readonly Checklist[] {
  return checklistsOf(dossier).filter(
    ({ round, definition, moment, activity }) =>
      isSameRound(round, key.round) &&
      (key.definition === undefined || definition.id === key.definition) &&
      moment === key.moment &&
      (key.activity === undefined || sameActivity(activity?.title, key.activity)),
  );
}

/** The latest added checklist with this key, or undefined. */
export function findChecklist(dossier: Dossier, key: ChecklistKey): Checklist | undefined {
  return checklistsWith(dossier, key).at(-1);
}
