/**
 * Dossiers of one reflection that went different ways, made one again by the
 * digests of their records. Nothing is lost: what nobody replaced is kept, in
 * several versions where need be. Knows no clock, no store and no screen.
 */
import { canonicalJson } from './canonical-json.ts';
import { lastingJson, recordDigest } from './digest.ts';
import { ModelError } from './model-error.ts';
import { compareKeys, greaterOf, laterOf } from './order.ts';
import type { Dossier, Round, StoredRecord } from './record.ts';
import { normaliseRoundLabel } from './round.ts';
import { isNewer } from './version.ts';
import { revisionOf, standingVersions, versionsById } from './versions.ts';

type Pick2 = (key: string, one: unknown, other: unknown) => unknown;

/** What a merge changed, as ids; each id stands in one of the lists. */
export interface MergeOutcome {
  /** New here. */
  readonly added: readonly string[];
  /** Known, now in another version. */
  readonly updated: readonly string[];
  /** In several versions that were not all here: a person chooses. */
  readonly forked: readonly string[];
}

/** @throws ModelError: what this version does not understand it cannot merge whole. */
function refuseNewer(dossier: Dossier): void {
  if (isNewer(dossier))
    throw new ModelError('version', 'a later version cannot be merged', 'newer');
}

function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key as keyof typeof object] : undefined;
}

/** An object with the keys of both, each as `pick` says; what it finds absent is left out. */
function joined<Kind extends object>(one: Kind, other: Kind, pick: Pick2): Kind {
  const members = Object.keys({ ...one, ...other })
    .map((key) => [key, pick(key, own(one, key), own(other, key))] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as Kind;
}

/** Either text, number or object that is greater, and the later of two times. */
function greaterMember(key: string, one: unknown, other: unknown): unknown {
  return key === 'createdAt' || key === 'updatedAt' ? laterOf(one, other) : greaterOf(one, other);
}

/** Who the dossier is: the older of both, and of one and the same what is greater. */
function identityOf(a: Dossier, b: Dossier): Dossier {
  const keyOf = ({ createdAt, id }: Dossier): [string, string] => [createdAt.slice(0, 10), id];
  const order = compareKeys(keyOf(a), keyOf(b));
  if (order === 0) return joined(a, b, greaterMember);
  return order < 0 ? a : b;
}

function withoutTurn(dossier: Dossier): Dossier {
  const members = Object.entries(dossier).filter(([key]) => key !== 'turn');
  return Object.fromEntries(members) as unknown as Dossier;
}

/** One round a label, which began at the earlier date; labels as they came first. */
function joinedRounds(rounds: readonly Round[]): readonly Round[] {
  const byLabel = new Map<string, Round>();
  for (const each of rounds) {
    const round = { ...each, label: normaliseRoundLabel(each.label) };
    const known = byLabel.get(round.label) ?? round;
    const from = known.from < round.from ? known.from : round.from;
    byLabel.set(round.label, { ...joined(known, round, greaterMember), from });
  }
  return [...byLabel.values()];
}

function standingOf(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return [...versionsById(records).values()].flatMap(standingVersions);
}

/** By day, then by what is the same everywhere; a digest only where all else is equal. */
function compareRecords(one: StoredRecord, other: StoredRecord): number {
  const keyOf = (record: StoredRecord): [string, string, number] => {
    const { createdAt, id } = record;
    return [typeof createdAt === 'string' ? createdAt.slice(0, 10) : '', id, revisionOf(record)];
  };
  return (
    compareKeys(keyOf(one), keyOf(other)) || compareKeys([recordDigest(one)], [recordDigest(other)])
  );
}

/**
 * Both dossiers as one, without a turn: a session adds its own again.
 *
 * Records: the union of all versions. A version that another one knows goes
 * silently; two of which neither knows the other stay, for a person to choose
 * (`forksOf`). Equal versions become one, with the later and fuller of their
 * times. Ordered by the day of creation, id, revision, digest. A record of a later
 * version takes part with its JSON as it is.
 * Rounds: one a normalised label, with the earlier date; ordered by date, label.
 * The dossier that was created first (by day, then id) gives id, title and unknown
 * keys; of the same dossier the greater. `updatedAt` is the later one.
 *
 * Commutative, associative and idempotent, as long as a history holds the
 * histories of what it holds. All that this library writes does.
 * @throws ModelError with path `version` when one of both is of a later version.
 */
export function mergeDossiers(a: Dossier, b: Dossier): Dossier {
  refuseNewer(a);
  refuseNewer(b);
  return {
    ...withoutTurn(identityOf(a, b)),
    updatedAt: laterOf(a.updatedAt, b.updatedAt),
    rounds: [...joinedRounds([...a.rounds, ...b.rounds])].sort((one, other) =>
      compareKeys([one.from, one.label], [other.from, other.label]),
    ),
    records: [...standingOf([...a.records, ...b.records])].sort(compareRecords),
  };
}

/** What a merge changed, in the order of `after`. Times do not count. */
export function mergeOutcome(before: Dossier, after: Dossier): MergeOutcome {
  const was = versionsById(before.records);
  const outcome = { added: [] as string[], updated: [] as string[], forked: [] as string[] };
  for (const [id, versions] of versionsById(after.records)) {
    const known = new Set((was.get(id) ?? []).map(lastingJson));
    const isSame = versions.length === known.size;
    if (isSame && versions.every((version) => known.has(lastingJson(version)))) continue;
    if (versions.length > 1) outcome.forked.push(id);
    else if (known.size > 0) outcome.updated.push(id);
    else outcome.added.push(id);
  }
  return outcome;
}

/** Most often nothing changed, and the plain text, which is made fast, is equal already. */
function isSame(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    JSON.stringify(one) === JSON.stringify(other) ||
    canonicalJson([one]) === canonicalJson([other])
  );
}

/** Every version once, by what it says. */
function byText(records: readonly StoredRecord[]): ReadonlyMap<string, StoredRecord> {
  return new Map(records.map((record) => [lastingJson(record), record]));
}

/**
 * What both have, and what one of them has new. What `base` had and one of them
 * has no more was replaced or taken out there.
 */
function reconciledRecords(
  base: readonly StoredRecord[],
  mine: readonly StoredRecord[],
  kept: readonly StoredRecord[],
): readonly StoredRecord[] {
  const [known, here, there] = [byText(base), byText(mine), byText(kept)];
  const stays = (text: string, others: ReadonlyMap<string, unknown>): boolean =>
    others.has(text) || !known.has(text);
  return standingOf([
    ...[...here].filter(([text]) => stays(text, there)).map(([, record]) => record),
    ...[...there].filter(([text]) => stays(text, here)).map(([, record]) => record),
  ]);
}

/** By the place of the id in `mine`, new ids after those. */
function inOrderOf(mine: Dossier, records: readonly StoredRecord[]): readonly StoredRecord[] {
  const inMine = mine.records.map(({ id }) => id);
  const ids = new Set([...inMine, ...records.map(({ id }) => id)]);
  const byId = versionsById(records);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

const ownMembers: readonly string[] = ['id', 'createdAt', 'turn'];

/** `mine`, save where only `kept` changed since `base`. */
function reconciledMembers(base: Dossier | undefined, mine: Dossier, kept: Dossier): Dossier {
  return joined(mine, kept, (key, here, there) => {
    if (ownMembers.includes(key)) return here;
    return isSame(here, base && own(base, key)) ? there : here;
  });
}

/**
 * `mine` with what was kept elsewhere meanwhile: three ways, `base` being what
 * both began with. What only one side changed wins, taken out or edited; what
 * both changed is kept in both versions (`forksOf`), unless one knows the other.
 * Without `base` nothing counts as taken out. When nothing is kept, or nothing
 * changed there, it is `mine` itself: an emptied store takes nothing from the screen.
 *
 * `id`, `createdAt` and `turn` are those of `mine`; the order too, with what is
 * new after it. Title and unknown keys go three ways. Rounds are never taken out.
 * @throws ModelError with path `version` when one of both is of a later version.
 */
export function reconcile(
  base: Dossier | undefined,
  mine: Dossier,
  kept: Dossier | undefined,
): Dossier {
  if (!kept || isSame(base, kept)) return mine;
  refuseNewer(mine);
  refuseNewer(kept);
  const records = reconciledRecords(base?.records ?? [], mine.records, kept.records);
  const reconciled = {
    ...reconciledMembers(base, mine, kept),
    updatedAt: laterOf(mine.updatedAt, kept.updatedAt),
    rounds: joinedRounds([...mine.rounds, ...kept.rounds]),
    records: inOrderOf(mine, records),
  };
  return isSame(mine, reconciled) ? mine : reconciled;
}
