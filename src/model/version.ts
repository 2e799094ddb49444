/** Which version of each type this code writes, and what is newer than it. */
import type {
  Agreement,
  Assessment,
  Checklist,
  ModelRecord,
  Plan,
  StoredRecord,
  Tree,
} from './record.ts';

/** The version of the shape that is written now, by type. */
export const currentVersions: ReadonlyMap<string, number> = new Map([
  ['agreement', 1],
  ['assessment', 1],
  ['checklist', 1],
  ['dossier', 1],
  ['plan', 1],
  ['tree', 1],
]);

/** What carries a type and a version: a record or a dossier. */
export interface Versioned {
  readonly type: string;
  readonly version: number;
}

/**
 * True for a later version than this code knows, or a type that it does not
 * know. Such a record is kept whole and shown read-only.
 */
export function isNewer({ type, version }: Versioned): boolean {
  return version > (currentVersions.get(type) ?? 0);
}

/** True for a record of this version, whose shape is known. */
export function isCurrent(record: StoredRecord): record is ModelRecord {
  return !isNewer(record);
}

/** True for an assessment of this version. */
export function isAssessment(record: StoredRecord): record is Assessment {
  return record.type === 'assessment' && isCurrent(record);
}

/** True for a checklist of this version. */
export function isChecklist(record: StoredRecord): record is Checklist {
  return record.type === 'checklist' && isCurrent(record);
}

/** True for a tree of this version. */
export function isTree(record: StoredRecord): record is Tree {
  return record.type === 'tree' && isCurrent(record);
}

/** True for an agreement of this version. */
export function isAgreement(record: StoredRecord): record is Agreement {
  return record.type === 'agreement' && isCurrent(record);
}

/** True for a plan of this version. */
export function isPlan(record: StoredRecord): record is Plan {
  return record.type === 'plan' && isCurrent(record);
}
