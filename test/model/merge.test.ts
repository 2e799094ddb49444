import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import { newAssessment, withDone, withRating } from '../../src/model/assessment.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { recordDigest, reopened } from '../../src/model/digest.ts';
import { newDossier, withoutRecord, withRecord, withRound } from '../../src/model/dossier.ts';
import { deepFreeze } from '../../src/model/freeze.ts';
import { mergeDossiers, mergeOutcome, reconcile } from '../../src/model/merge.ts';
import { parseDossier } from '../../src/model/parse-dossier.ts';
import type { Dossier, StoredRecord } from '../../src/model/record.ts';
import { withNextTurn } from '../../src/model/turn.ts';
import { chosenVersion, forksOf, revised } from '../../src/model/versions.ts';
import withNewer from '../fixtures/records/dossier-with-newer.json';
import { strangers, tabs, uuid, worlds } from './merge-worlds.ts';

const day = '2026-11-09';
const now = `${day}T10:00:00.000Z`;
const later = '2026-11-10T10:00:00.000Z';
const slow = { timeout: 60_000 };

const empty = deepFreeze(newDossier({ id: uuid(100), now, round: '2026-2027' }));
const look = newAssessment({ id: uuid(1), now, about: 'parents', round: '2026-2027' });
const low = withRating(look, 'time', 1, later);
const high = withRating(look, 'time', 5, later);

const holding = (...records: readonly StoredRecord[]): Dossier => deepFreeze({ ...empty, records });

const digests = (records: readonly StoredRecord[]): readonly string[] =>
  records.map(recordDigest).sort();

/** Compares as JSON: an unknown key may be named `constructor`, which misleads a comparer of types. */
function expectSame(one: Dossier, other: Dossier): void {
  expect(canonicalJson(one)).toBe(canonicalJson(other));
}

/** True when `version` is among `records`, or one of them says that it replaces it. */
function isKept(version: StoredRecord, records: readonly StoredRecord[]): boolean {
  const digest = recordDigest(version);
  return records.some(
    (record) =>
      recordDigest(record) === digest ||
      (Array.isArray(record.history) && record.history.includes(digest)),
  );
}

describe('mergeDossiers(a, b)', () => {
  for (const [name, dossiers] of [
    ['of what people really did', worlds],
    ['of anything', strangers],
  ] as const) {
    it(`is commutative, associative and idempotent for dossiers ${name} [R6]`, slow, () => {
      fc.assert(
        fc.property(dossiers, ([a, b, c]) => {
          const merged = mergeDossiers(a, b);
          expectSame(mergeDossiers(b, a), merged);
          expectSame(mergeDossiers(merged, c), mergeDossiers(a, mergeDossiers(b, c)));
          expectSame(mergeDossiers(merged, merged), merged);
          expectSame(mergeDossiers(merged, a), merged);
        }),
      );
    });
  }

  it('gives a valid dossier that loses no version that nobody replaced [R6]', slow, () => {
    fc.assert(
      fc.property(worlds, ([a, b]) => {
        const merged = mergeDossiers(a, b);
        expect(parseDossier(merged)).toStrictEqual(merged);
        for (const version of [...a.records, ...b.records]) {
          expect(isKept(version, merged.records)).toBe(true);
        }
      }),
    );
  });

  it('gets nothing new from its own file, and keeps the hours that the file lacks', slow, () => {
    fc.assert(
      fc.property(worlds, ([a, b]) => {
        const merged = mergeDossiers(a, b);
        expect(mergeDossiers(merged, dossierFromFile(dossierToFile(merged)))).toStrictEqual(merged);
      }),
    );
  });

  it('keeps two versions of which neither knows the other, in one order', () => {
    const merged = mergeDossiers(holding(low), holding(high));
    expect(forksOf(merged)).toEqual([merged.records]);
    expect(digests(merged.records)).toEqual(digests([low, high]));
    expect(merged.records).toEqual(mergeDossiers(holding(high), holding(low)).records);
  });

  it('lets a version go that another one knows, also through a file', () => {
    const done = withDone(low, true, later);
    const next = withRating(reopened(done, later), 'time', 4, later);
    const file = dossierFromFile(dossierToFile(holding(done)));
    expect(mergeDossiers(holding(next), file).records).toEqual([next]);
  });

  it('lets both sides of a fork go for the version that was chosen', () => {
    const chosen = chosenVersion(low, [low, high], later);
    const both = mergeDossiers(holding(low), holding(high));
    expect(mergeDossiers(both, holding(chosen)).records).toEqual([chosen]);
    expect(
      forksOf(mergeDossiers(holding(chosen), holding(withRating(high, 'time', 2, later)))),
    ).toHaveLength(1);
  });

  it.each([
    [day, now, now],
    ['2026-11-09T10:00Z', now, now],
    [now, '2026-11-09T11:00:00.000Z', '2026-11-09T11:00:00.000Z'],
    ['2026-11-10', now, '2026-11-10'],
  ])('of %s and %s in equal versions keeps %s', (one, other, kept) => {
    const at = (time: string): Dossier => holding({ ...look, createdAt: time, updatedAt: time });
    expect(mergeDossiers(at(one), at(other)).records).toEqual(at(kept).records);
    expect(mergeDossiers(at(other), at(one)).records).toEqual(at(kept).records);
  });

  it('takes newer records along, which know nobody unless they say so [R7]', () => {
    const dossier = parseDossier(withNewer);
    const [orchard] = dossier.records.slice(1);
    const grown = { ...(orchard as StoredRecord), trees: 3 };
    const merged = mergeDossiers(dossier, holding(grown));
    expect(merged.records).toHaveLength(3);
    expect(digests(merged.records)).toEqual(digests([...dossier.records, grown]));
    const knowing = { ...grown, history: [recordDigest(orchard as StoredRecord)] };
    expect(mergeDossiers(dossier, holding(knowing)).records).toContainEqual(knowing);
    expect(mergeDossiers(dossier, holding(knowing)).records).toHaveLength(2);
  });

  it('has each round once, with the earlier date, in the order of time', () => {
    const a = { ...empty, rounds: [{ label: '2026 – 2027', from: '2026-10-01', colour: 'warm' }] };
    const b = {
      ...empty,
      rounds: [
        { label: '2026-2027', from: '2026-09-01' },
        { label: '2025-2026', from: '2025-09-01' },
      ],
    };
    expect(mergeDossiers(a, b).rounds).toEqual([
      { label: '2025-2026', from: '2025-09-01' },
      { label: '2026-2027', from: '2026-09-01', colour: 'warm' },
    ]);
  });

  it('is the dossier that was begun first, changed when it was last changed', () => {
    const old = { ...empty, id: uuid(200), createdAt: '2026-09-01', title: 'Oud', vendor: [1] };
    const young = { ...empty, updatedAt: later, title: 'Jong', other: 1 };
    expect(mergeDossiers(young, old)).toEqual({ ...old, updatedAt: later });
  });

  it('keeps unknown keys of both when they are one dossier, and the greater title', () => {
    const dated = { ...empty, createdAt: day, title: 'Wij', vendor: { a: 1 }, constructor: 'one' };
    const timed = { ...empty, title: 'Wij samen', vendor: { b: 1 } };
    expect(mergeDossiers(dated, timed)).toEqual({ ...timed, constructor: 'one' });
  });

  it('carries no turn: whose turn it is belongs to a place', () => {
    const turned = withNextTurn(holding(look));
    expect(mergeDossiers(turned, turned)).toStrictEqual(holding(look));
  });

  it('refuses a dossier of a later version rather than cut it short [R7]', () => {
    const newer = { ...empty, version: 2, rings: [] };
    const message = 'version: a later version cannot be merged';
    expect(() => mergeDossiers(empty, newer)).toThrow(message);
    expect(() => mergeDossiers(newer, empty)).toThrow(message);
    expect(() => reconcile(undefined, empty, newer)).toThrow(message);
    expect(() => reconcile(undefined, newer, empty)).toThrow(message);
  });
});

describe('mergeOutcome(before, after)', () => {
  const other = { ...look, id: uuid(2) };

  it('tells what is new, what is newer and what a person must choose', () => {
    const third = { ...look, id: uuid(3) };
    const before = holding(look, other, third);
    const after = mergeDossiers(
      before,
      holding(low, revised(withDone(other, true, later), other), { ...look, id: uuid(4) }, third),
    );
    expect(mergeOutcome(before, after)).toEqual({
      added: [uuid(4)],
      updated: [uuid(2)],
      forked: [uuid(1)],
    });
  });

  it('tells nothing of times, of forks that were there, or of order', () => {
    const before = holding(low, high, { ...other, updatedAt: day });
    const after = mergeDossiers(before, holding({ ...other, updatedAt: later }));
    expect(mergeOutcome(before, after)).toEqual({ added: [], updated: [], forked: [] });
  });

  it('tells of a choice that came along as an update', () => {
    const before = holding(low, high);
    const after = holding(chosenVersion(low, [low, high], later));
    expect(mergeOutcome(before, after)).toEqual({ added: [], updated: [uuid(1)], forked: [] });
  });

  it('tells of each id that has something new once [R6]', slow, () => {
    fc.assert(
      fc.property(worlds, ([a, b]) => {
        const before = mergeDossiers(a, a);
        const after = mergeDossiers(before, b);
        const { added, updated, forked } = mergeOutcome(before, after);
        const told = [...added, ...updated, ...forked];
        const held = new Set(digests(before.records));
        const changed = after.records.filter((record) => !held.has(recordDigest(record)));
        expect(told).toHaveLength(new Set(told).size);
        expect(new Set(told)).toEqual(new Set(changed.map(({ id }) => id)));
      }),
    );
  });
});

describe('reconcile(base, mine, kept)', () => {
  it('is mine itself when nothing is kept, or nothing changed there', slow, () => {
    fc.assert(
      fc.property(tabs, ({ base, mine }) => {
        expect(reconcile(base, mine, undefined)).toBe(mine);
        expect(reconcile(base, mine, base)).toBe(mine);
        expect(reconcile(base, mine, structuredClone(base))).toBe(mine);
      }),
    );
  });

  it('holds what was kept when nothing changed here', slow, () => {
    fc.assert(
      fc.property(tabs, ({ base, kept }) => {
        const { records } = mergeDossiers(kept, kept);
        expect(digests(reconcile(base, base, kept).records)).toEqual(digests(records));
      }),
    );
  });

  it('loses nothing that any side changed, and brings back nothing that one took out', slow, () => {
    fc.assert(
      fc.property(tabs, ({ base, mine, kept }) => {
        const { records } = reconcile(base, mine, kept);
        const [before, here, there] = [base, mine, kept].map((each) => digests(each.records));
        for (const version of [...mine.records, ...kept.records]) {
          const digest = recordDigest(version);
          const isChanged = !before?.includes(digest);
          const isInBoth = here?.includes(digest) && there?.includes(digest);
          if (isChanged || isInBoth) expect(isKept(version, records)).toBe(true);
          else expect(digests(records)).not.toContain(digest);
        }
      }),
    );
  });

  it('comes to the same records from either side, and then stays', slow, () => {
    fc.assert(
      fc.property(tabs, ({ base, mine, kept }) => {
        const here = reconcile(base, mine, kept);
        const there = reconcile(base, kept, mine);
        expect(digests(here.records)).toEqual(digests(there.records));
        expect(reconcile(kept, here, here)).toBe(here);
        expect(digests(reconcile(mine, here, there).records)).toEqual(digests(here.records));
      }),
    );
  });

  it('forks when two tabs edited the same published version', () => {
    const [here, there] = [revised(low, look), revised(high, look)];
    const reconciled = reconcile(holding(look), holding(here), holding(there));
    expect(reconciled.records).toEqual([here, there]);
  });

  it('carries what was taken out on one side and not changed on the other', () => {
    const base = holding(look);
    expect(reconcile(base, withoutRecord(base, look.id, later), base).records).toEqual([]);
    expect(reconcile(base, base, withoutRecord(base, look.id, later)).records).toEqual([]);
    const edited = holding(revised(low, look));
    expect(reconcile(base, edited, withoutRecord(base, look.id, later)).records).toEqual(
      edited.records,
    );
    expect(reconcile(base, withoutRecord(base, look.id, later), edited).records).toEqual(
      edited.records,
    );
  });

  it('takes nothing out without a base', () => {
    const other = { ...look, id: uuid(2) };
    expect(reconcile(undefined, holding(other), holding(look)).records).toEqual([other, look]);
    expect(reconcile(undefined, empty, holding(low)).records).toEqual([low]);
  });

  it('keeps the order here, and puts what is new there after it', () => {
    const [two, three, four] = [2, 3, 4].map((last) => ({ ...look, id: uuid(last) }));
    const base = holding(three as StoredRecord, two as StoredRecord);
    const mine = withRecord(base, four as StoredRecord, later);
    const there = withRecord(base, revised({ ...low, id: uuid(3) }, three as typeof look), later);
    const kept = { ...there, records: [look, ...there.records] };
    expect(reconcile(base, mine, kept).records.map(({ id }) => id)).toEqual([3, 2, 4, 1].map(uuid));
  });

  it('keeps id and turn of mine; title, unknown keys and rounds come from who changed them', () => {
    const base = { ...holding(look), title: 'Wij', vendor: 1 };
    const mine = { ...withNextTurn(withRound(base, 'Lente', now)), vendor: 2 };
    const kept = {
      ...withRound(base, 'Herfst', '2026-11-10'),
      id: uuid(300),
      title: 'Wij samen',
      vendor: 1,
      extra: true,
      updatedAt: later,
    };
    expect(reconcile(base, mine, kept)).toEqual({
      ...mine,
      title: 'Wij samen',
      extra: true,
      updatedAt: later,
      rounds: [...mine.rounds, { label: 'Herfst', from: '2026-11-10' }],
    });
  });

  it('lets an unknown key go that was taken out there, whatever its name', () => {
    const base = { ...holding(look), constructor: 'one' };
    const mine = withRecord(base, { ...look, id: uuid(2) }, now);
    expect(Object.keys(reconcile(base, mine, holding(look)))).not.toContain('constructor');
  });
});
