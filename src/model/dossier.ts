/**
 * New dossiers, what they hold, and how a record goes in or out. Each edit
 * returns a new dossier and keeps unknown keys. Knows no clock and no randomness.
 */
import type { Direction } from './dimension.ts';
import type { Assessment, Dossier, Round, StoredRecord } from './record.ts';
import { isSameRound, normaliseRoundLabel, schoolYear } from './round.ts';
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

/** Puts `record` in the place of every version with its id, or at the end. */
export function withRecord(dossier: Dossier, record: StoredRecord, now: string): Dossier {
  const { records } = dossier;
  const place = records.findIndex(({ id }) => id === record.id);
  const others = (some: readonly StoredRecord[]): readonly StoredRecord[] =>
    some.filter(({ id }) => id !== record.id);
  return {
    ...dossier,
    updatedAt: now,
    records:
      place < 0
        ? [...records, record]
        : [...records.slice(0, place), record, ...others(records.slice(place))],
  };
}

/** Takes out the record with `id`, in each of its versions. */
export function withoutRecord(dossier: Dossier, id: string, now: string): Dossier {
  return {
    ...dossier,
    updatedAt: now,
    records: dossier.records.filter((record) => record.id !== id),
  };
}

/** Label of the current round, that which began last; undefined without rounds. */
export function currentRound({ rounds }: Dossier): string | undefined {
  const last = rounds.reduce<Round | undefined>(
    (found, round) => (found && round.from < found.from ? found : round),
    undefined,
  );
  return last?.label;
}

/** Begins another round, which is the current one from then on; one that is known stays. */
export function withRound(dossier: Dossier, label: string, now: string): Dossier {
  const round = { label: normaliseRoundLabel(label), from: now.slice(0, 10) };
  const { rounds } = dossier;
  if (rounds.some((known) => known.label === round.label)) return dossier;
  return { ...dossier, updatedAt: now, rounds: [...rounds, round] };
}

/** The assessments of this version, in the order in which they came. */
export function assessmentsOf(dossier: Dossier): readonly Assessment[] {
  return dossier.records.filter(isAssessment);
}

/** The assessments with this key, in the order in which they came. */
export function assessmentsWith(dossier: Dossier, key: AssessmentKey): readonly Assessment[] {
  return assessmentsOf(dossier).filter(
    ({ round, about, by, subject }) =>
      isSameRound(round, key.round) &&
      about === key.about &&
      by === key.by &&
      subject === key.subject,
  );
}

/** The latest added assessment with this key, or undefined. */
export function findAssessment(dossier: Dossier, key: AssessmentKey): Assessment | undefined {
  return assessmentsWith(dossier, key).at(-1);
}
