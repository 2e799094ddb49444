/**
 * Versions of one record: which of them stand beside each other until a person
 * chooses (forks), and how the next one is made so that it is known what it
 * replaces. A version knows another when the other's digest is in its history.
 * Knows no clock and no screen.
 */
import { canonicalJson } from './canonical-json.ts';
import { lastingJson, recordDigest } from './digest.ts';
import { isJsonObject } from './json.ts';
import { laterOf } from './order.ts';
import type { Assessment, Dossier, ModelRecord, RecordBase, StoredRecord } from './record.ts';

/** What `record` says that it replaces; a newer record that says nothing knows nobody. */
function historyOf({ history }: StoredRecord): readonly unknown[] {
  return Array.isArray(history) ? history : [];
}

/** The revision, or 0 for a newer record that has none. */
export function revisionOf({ revision }: StoredRecord): number {
  return typeof revision === 'number' ? revision : 0;
}

/** All versions by id, ids and versions in the order in which they came. */
export function versionsById(
  records: readonly StoredRecord[],
): ReadonlyMap<string, readonly StoredRecord[]> {
  const byId = new Map<string, StoredRecord[]>();
  for (const record of records) {
    const versions = byId.get(record.id);
    if (versions) versions.push(record);
    else byId.set(record.id, [record]);
  }
  return byId;
}

/** `one`, with the times of `other` where those are later or fuller. Both are one version. */
function withLaterTimes(one: StoredRecord, other: StoredRecord): StoredRecord {
  const createdAt = laterOf(one.createdAt, other.createdAt);
  const updatedAt = laterOf(one.updatedAt, other.updatedAt);
  if (createdAt === one.createdAt && updatedAt === one.updatedAt) return one;
  const times = Object.entries({ createdAt, updatedAt }).filter(([, time]) => time !== undefined);
  return { ...one, ...Object.fromEntries(times) };
}

/**
 * Of versions of one id those that no other knows, each once: equal ones are
 * one, with the later and fuller of their times.
 */
export function standingVersions(versions: readonly StoredRecord[]): readonly StoredRecord[] {
  const byText = new Map<string, StoredRecord>();
  for (const version of versions) {
    const text = lastingJson(version);
    byText.set(text, withLaterTimes(byText.get(text) ?? version, version));
  }
  const distinct = [...byText.values()];
  if (distinct.length < 2) return distinct;
  const known = new Set(distinct.flatMap(historyOf));
  return distinct.filter((version) => !known.has(recordDigest(version)));
}

/** The versions of the record with `id` that no other knows; more than one is a fork. */
export function versionsOf(dossier: Dossier, id: string): readonly StoredRecord[] {
  return standingVersions(dossier.records.filter((record) => record.id === id));
}

/** The records that stand in several versions, each as those versions, for a person to choose. */
export function forksOf(dossier: Dossier): readonly (readonly StoredRecord[])[] {
  return [...versionsById(dossier.records).values()]
    .filter((versions) => versions.length > 1)
    .map(standingVersions)
    .filter((versions) => versions.length > 1);
}

/**
 * `chosen` as the next revision, which knows all `versions`: so the choice wins
 * silently wherever it comes. The same choice made in two places is one version.
 * A version of a later shape goes too when `versions` has it: a person chose.
 */
export function chosenVersion(
  chosen: ModelRecord,
  versions: readonly StoredRecord[],
  now: string,
): ModelRecord {
  const all = [chosen, ...versions];
  const known = all.flatMap((version) => [...historyOf(version), recordDigest(version)]);
  return {
    ...chosen,
    revision: Math.max(...all.map(revisionOf)) + 1,
    updatedAt: now,
    history: [...new Set(known as string[])].sort(),
  };
}

/**
 * `record`, an edit of `former`, as the revision after it that knows it. Stays
 * as it is when it knows `former` already, or says the same.
 */
export function revised<Kind extends RecordBase>(record: Kind, former: RecordBase): Kind {
  const digest = recordDigest(former);
  if (record.history.includes(digest) || recordDigest(record) === digest) return record;
  return {
    ...record,
    revision: Math.max(record.revision, former.revision + 1),
    history: [...new Set([...record.history, ...former.history, digest])],
  };
}

/** The answers that a row or a link may carry, with the direction and scale that give them meaning. */
const answerKeys = [
  ...(['about', 'scale', 'ratings', 'talk', 'why', 'context', 'done'] as const),
  ...(['prompts', 'notes', 'ask', 'inquiry'] as const),
];

/** Ratings come all seven together; of the others what did not come along stays. */
function laidOver(was: unknown, comes: unknown): unknown {
  if (!isJsonObject(was) || !isJsonObject(comes)) return comes;
  const before = new Map(Object.entries(was));
  const over = Object.entries(comes).map(([key, value]) => [key, laidOver(before.get(key), value)]);
  return { ...was, ...Object.fromEntries(over) };
}

function withAnswersOf(existing: Assessment, incoming: Assessment): Assessment {
  const answers = answerKeys
    .filter((key) => incoming[key] !== undefined)
    .map((key) => [
      key,
      key === 'ratings' ? incoming[key] : laidOver(existing[key], incoming[key]),
    ]);
  return { ...existing, ...(Object.fromEntries(answers) as Partial<Assessment>) };
}

/** The words of `existing` stay while the wording is the same: a row or a link carries none. */
function wordingOf(
  existing: Assessment,
  incoming: Assessment,
): Pick<Assessment, 'definition' | 'lang'> {
  const { definition, lang } = existing;
  const { id, version, words } = incoming.definition;
  if (id !== definition.id || version !== definition.version) {
    return { definition: incoming.definition, lang: incoming.lang };
  }
  return { definition: { ...definition, words: { ...definition.words, ...words } }, lang };
}

/**
 * The version to add for an assessment that came without history and perhaps
 * without words and texts (a CSV row, a compact link), or undefined when it says
 * nothing new: its answers are there already, or its revision is an older one.
 *
 * What did not come along is taken from `existing`. A later revision knows
 * `existing` and takes its place on merging. One of the same revision with other
 * answers is somebody else's: it does not know `existing`, so both are kept and
 * a person chooses. Where several versions stand, nothing is new when one of them
 * says so. Add it with `mergeDossiers`, never with `withRecord`: that
 * would replace all versions.
 */
export function adopted(
  existing: Assessment | undefined,
  incoming: Assessment,
  now: string,
): Assessment | undefined {
  if (!existing) return incoming;
  const answered = withAnswersOf(existing, incoming);
  const isKnown = canonicalJson(answered) === canonicalJson(existing);
  const { revision } = incoming;
  if (isKnown || revision < existing.revision) return undefined;
  const next = { ...answered, ...wordingOf(existing, incoming), revision, updatedAt: now };
  return revision > existing.revision ? revised(next, existing) : next;
}
