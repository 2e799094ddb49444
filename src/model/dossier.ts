/**
 * New dossiers, what they hold, and how a record goes in or out. Each edit
 * returns a new dossier and keeps unknown keys. Knows no clock and no randomness.
 */
import type { Direction } from './dimension.ts';
import type { Assessment, Dossier, StoredRecord } from './record.ts';
import { normaliseRoundLabel, schoolYear } from './round.ts';
import { isAssessment } from './version.ts';

/** What a new dossier begins with; `id` is a UUID, `now` ISO 8601 in UTC. */
export interface DossierStart {
  readonly id: string;
  readonly now: string;
  readonly title?: string | undefined;
  /** Label of the first round; the school year of `now` unless told. */
  readonly round?: string | undefined;
}

/** What an assessment is found by; what is undefined must be absent there too. */
export interface AssessmentKey {
  readonly round?: string | undefined;
  readonly about: Direction;
  readonly by?: string | undefined;
  readonly subject?: string | undefined;
}

/** A dossier with one round and no records. */
export function newDossier({ id, now, title, round }: DossierStart): Dossier {
  return {
    type: 'dossier',
    version: 1,
    id,
    createdAt: now,
    updatedAt: now,
    ...(title ? { title } : {}),
    rounds: [{ label: normaliseRoundLabel(round ?? schoolYear(now)), from: now.slice(0, 10) }],
    records: [],
  };
}

/** Puts `record` in the place of the one with its id, or at the end. */
export function withRecord(dossier: Dossier, record: StoredRecord, now: string): Dossier {
  const { records } = dossier;
  const known = records.some(({ id }) => id === record.id);
  return {
    ...dossier,
    updatedAt: now,
    records: known
      ? records.map((each) => (each.id === record.id ? record : each))
      : [...records, record],
  };
}

/** Takes out the record with `id`. */
export function withoutRecord(dossier: Dossier, id: string, now: string): Dossier {
  return {
    ...dossier,
    updatedAt: now,
    records: dossier.records.filter((record) => record.id !== id),
  };
}

/** The assessments of this version, in the order in which they came. */
export function assessmentsOf(dossier: Dossier): readonly Assessment[] {
  return dossier.records.filter(isAssessment);
}

function maybeLabel(round: string | undefined): string | undefined {
  return round && normaliseRoundLabel(round);
}

/** The latest added assessment with this key, or undefined. */
export function findAssessment(dossier: Dossier, key: AssessmentKey): Assessment | undefined {
  return assessmentsOf(dossier)
    .filter(
      ({ round, about, by, subject }) =>
        maybeLabel(round) === maybeLabel(key.round) &&
        about === key.about &&
        by === key.by &&
        subject === key.subject,
    )
    .at(-1);
}
