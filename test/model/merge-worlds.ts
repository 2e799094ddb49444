/**
 * Generated worlds: devices on which people really do things with one
 * reflection, so that every record has the history that the library gives it.
 */
import fc from 'fast-check';
import { dossierFromFile, dossierToFile } from '../../src/exchange/dossier-file.ts';
import { newAssessment, withDone, withNote, withRating } from '../../src/model/assessment.ts';
import { newChecklist, withAnswer, withItemNote } from '../../src/model/checklist.ts';
import { checklistsOf } from '../../src/model/checklist-key.ts';
import { treesOf } from '../../src/model/tree-key.ts';
import { newTree, withLeaf, withoutLeaf } from '../../src/model/tree.ts';
import { reopened } from '../../src/model/digest.ts';
import {
  assessmentsOf,
  newDossier,
  withoutRecord,
  withRecord,
  withRound,
} from '../../src/model/dossier.ts';
import { mergeDossiers } from '../../src/model/merge.ts';
import type { Assessment, Dossier, Leaf, StoredRecord } from '../../src/model/record.ts';
import { withNextTurn } from '../../src/model/turn.ts';
import { isCurrent } from '../../src/model/version.ts';
import { adopted, chosenVersion, forksOf, revised } from '../../src/model/versions.ts';
import { knownRecords, newerRecords } from './record-arbitraries.ts';
import { time } from './record-pieces.ts';

/** Three dossiers. */
export type World = readonly [Dossier, Dossier, Dossier];

/** What somebody does at one device. */
type Deed =
  | 'start'
  | 'card'
  | 'answer'
  | 'edit'
  | 'revise'
  | 'reopen'
  | 'remove'
  | 'choose'
  | 'adopt'
  | 'newer'
  | 'round'
  | 'turn'
  | 'open'
  | 'merge'
  | 'file';

interface Step {
  readonly deed: Deed;
  readonly at: number;
  readonly other: number;
  readonly pick: number;
  readonly score: number;
}

const deeds: readonly Deed[] = [
  ...([
    'start',
    'edit',
    'edit',
    'revise',
    'revise',
    'reopen',
    'remove',
    'choose',
    'adopt',
  ] as const),
  ...(['card', 'answer', 'answer', 'newer', 'round', 'turn', 'open', 'merge', 'file'] as const),
];

/** A UUID that ends in `last`. */
export function uuid(last: number): string {
  return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
}

/** Six times a day, from 9 November 2026. */
function timeAt(moment: number): string {
  const [day, hour] = [9 + Math.floor(moment / 6), 10 + (moment % 6)];
  return `2026-11-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`;
}

const stepsAt = (
  devices: number,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      deed: fc.constantFrom(...deeds),
      at: fc.nat({ max: devices - 1 }),
      other: fc.nat({ max: devices - 1 }),
      pick: fc.nat({ max: 5 }),
      score: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength, maxLength },
  );

function chosenAt(dossier: Dossier, { pick }: Step, now: string): Dossier {
  const forks = forksOf(dossier);
  const versions = (forks[pick % Math.max(1, forks.length)] ?? []).filter(isCurrent);
  const chosen = versions[pick % Math.max(1, versions.length)];
  return chosen ? withRecord(dossier, chosenVersion(chosen, versions, now), now) : dossier;
}

/** What comes back in a CSV row: no history, no words, dates only. */
function asRow(record: Assessment, { score, pick }: Step): Assessment {
  const { definition, ratings } = record;
  return {
    ...record,
    revision: record.revision + (pick % 2),
    updatedAt: record.updatedAt.slice(0, 10),
    definition: { ...definition, words: {} },
    history: [],
    ratings: { ...ratings, time: score },
  };
}

function withVersion(dossier: Dossier, record: StoredRecord | undefined): Dossier {
  const records = [...dossier.records, ...(record ? [record] : [])];
  return mergeDossiers(dossier, { ...dossier, records });
}

function recordDone(dossier: Dossier, step: Step, now: string): Dossier {
  const records = assessmentsOf(dossier);
  const record = records[step.pick % Math.max(1, records.length)];
  if (!record) return dossier;
  const scored = withRating(record, 'time', step.score, now);
  if (step.deed === 'edit') return withRecord(dossier, withNote(scored, 'time', 'x', now), now);
  if (step.deed === 'revise') return withRecord(dossier, revised(scored, record), now);
  if (step.deed === 'remove') return withoutRecord(dossier, record.id, now);
  if (step.deed === 'adopt') return withVersion(dossier, adopted(record, asRow(record, step), now));
  const next = record.done ? reopened(record, now) : withDone(record, true, now);
  return withRecord(dossier, next, now);
}

/** A list about an activity, or a tree. */
function begunCard({ score }: Step, id: string, now: string): StoredRecord {
  const definition = { id: `list.${score}`, version: 1, words: {} };
  const start = { id, now, definition };
  return score > 2 ? newChecklist({ ...start, moment: 'before' }) : newTree(start);
}

/** Answers a card, as an edit or as a revision of what another place may hold. */
function answered(dossier: Dossier, { pick, score }: Step, now: string): Dossier {
  const records = checklistsOf(dossier);
  const record = records[pick % Math.max(1, records.length)];
  if (!record) return dossier;
  const value = score > 3 ? undefined : 'yes';
  const next = withItemNote(withAnswer(record, `item.${score}`, value, now), 'item.1', 'x', now);
  return withRecord(dossier, pick % 2 ? revised(next, record) : next, now);
}

/** Hangs a leaf on a tree, moves it or takes it off, as an edit or as a revision. */
function leafed(dossier: Dossier, { pick, score }: Step, now: string): Dossier {
  const records = treesOf(dossier);
  const record = records[pick % Math.max(1, records.length)];
  if (!record) return dossier;
  const id = uuid(500 + score);
  const branch = `tree.branches.${pick}`;
  const leaf: Leaf = { id, branch, text: 'x', kind: 'sign', place: score };
  const next = score > 3 ? withoutLeaf(record, uuid(501), now) : withLeaf(record, leaf, now);
  return withRecord(dossier, pick % 2 ? revised(next, record) : next, now);
}

function deviceAfter(devices: readonly Dossier[], step: Step, moment: number): Dossier {
  const now = timeAt(moment);
  const dossier = devices[step.at] as Dossier;
  const other = devices[step.other] as Dossier;
  const newer = { type: 'orchard', version: 1 + (step.score % 2), id: uuid(90 + (step.pick % 2)) };
  switch (step.deed) {
    case 'start': {
      const about = step.score > 3 ? 'parents' : 'school';
      return withRecord(dossier, newAssessment({ id: uuid(moment), now, about }), now);
    }
    case 'card':
      return withRecord(dossier, begunCard(step, uuid(moment), now), now);
    case 'answer':
      return leafed(answered(dossier, step, now), step, now);
    case 'choose':
      return chosenAt(dossier, step, now);
    case 'newer':
      return withRecord(dossier, { ...newer, score: step.score, updatedAt: now }, now);
    case 'round':
      return withRound(dossier, `ronde ${step.score}`, now);
    case 'turn':
      return withNextTurn(dossier);
    case 'open':
      return other;
    case 'merge':
      return mergeDossiers(dossier, other);
    case 'file':
      return mergeDossiers(dossier, dossierFromFile(dossierToFile(other)));
    default:
      return recordDone(dossier, step, now);
  }
}

function after(
  devices: readonly Dossier[],
  steps: readonly Step[],
  begin: number,
): readonly Dossier[] {
  return steps.reduce(
    (all, step, index) =>
      all.map((each, device) =>
        device === step.at ? deviceAfter(all, step, begin + index) : each,
      ),
    devices,
  );
}

const begun = [1, 2, 3].map((device) => {
  const now = timeAt(device);
  const start = { id: uuid(1000 + device), now, title: `Toestel ${device}` };
  const shared = newAssessment({ id: uuid(1), now: timeAt(1), about: 'parents' });
  return withRecord(newDossier(start), shared, now);
});

/** Three devices that begin with one record in common, after at most 30 deeds. */
export const worlds: fc.Arbitrary<World> = stepsAt(3, 3, 30).map(
  (steps) => after(begun, steps, 10) as unknown as World,
);

/** A dossier, and what became of it at two places that did not know of each other. */
export const tabs: fc.Arbitrary<{ base: Dossier; mine: Dossier; kept: Dossier }> = fc
  .tuple(stepsAt(2, 0, 12), stepsAt(1, 1, 5), stepsAt(1, 1, 5))
  .map(([before, here, there]) => {
    const [base] = after(begun.slice(0, 2), before, 10) as [Dossier];
    const [mine] = after([base], here, 30) as [Dossier];
    const [kept] = after([base], there, 40) as [Dossier];
    return { base, mine, kept };
  });

const someIds = fc.constantFrom(uuid(1), uuid(2));

const someRecords = fc.array(
  fc
    .tuple(fc.oneof(knownRecords, newerRecords), someIds)
    .map(([record, id]) => ({ ...record, id }) as unknown as StoredRecord),
  { minLength: 1, maxLength: 4 },
);

const dated = (records: readonly StoredRecord[]): fc.Arbitrary<readonly StoredRecord[]> =>
  fc.tuple(
    ...records.map((record) =>
      fc.record({ createdAt: time, updatedAt: time }).map((times) => ({ ...record, ...times })),
    ),
  );

const dossierWith = (records: readonly StoredRecord[]): fc.Arbitrary<Dossier> =>
  fc.record(
    {
      type: fc.constant('dossier' as const),
      version: fc.constant(1),
      id: someIds,
      createdAt: fc.oneof(fc.constantFrom('2026-11-09', '2026-11-09T10:00Z'), time),
      updatedAt: time,
      title: fc.string({ maxLength: 2 }),
      rounds: fc.array(
        fc.record({
          label: fc.oneof(fc.constantFrom('2026-2027', '2026 – 2027'), fc.string()),
          from: fc.constantFrom('2026-09-01', '2026-10-01'),
          colour: fc.constantFrom('warm', 3, null),
        }),
        { maxLength: 3 },
      ),
      records: fc.subarray([...records]).chain(dated),
      constructor: fc.constantFrom(1, 'one', [1], { one: 1 }),
    },
    { requiredKeys: ['type', 'version', 'id', 'createdAt', 'updatedAt', 'rounds', 'records'] },
  );

/** Three dossiers with anything in them, partly the same versions at other times. */
export const strangers: fc.Arbitrary<World> = someRecords.chain((records) =>
  fc.tuple(dossierWith(records), dossierWith(records), dossierWith(records)),
);
