/** Generated records: valid ones, and ones with a single thing changed. */
import fc from 'fast-check';
import { dimensions, directions, type Dimension } from '../../src/model/dimension.ts';
import { nonScores, scales, type Scale } from '../../src/model/rating.ts';
import {
  actionStates,
  activityKinds,
  actors,
  efforts,
  leafKinds,
  moments,
  promptMarks,
  raterGroups,
  rootStates,
  units,
} from '../../src/model/record.ts';

type Plain = Record<string, unknown>;

/** JSON as `JSON.parse` would give it, so that `__proto__` is an own key and -0 is 0. */
const throughText = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const isSafe = (value: unknown) => !JSON.stringify(value).includes('__proto__');

const extraKeys = fc
  .dictionary(
    fc.string().map((key) => `x${key}`),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 3 },
  )
  .filter(isSafe);

const text = fc.string();
const uuid = fc.uuid();
/** A date, or a UTC time of any precision. */
export const time: fc.Arbitrary<string> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(
      date.toISOString(),
      date.toISOString().slice(0, 10),
      `${date.toISOString().slice(0, 19)}Z`,
      `${date.toISOString().slice(0, 16)}Z`,
    ),
  );
const itemId = fc.constantFrom(
  'parents.knowledge.1',
  'school.time.lead.1',
  'own.3f2a',
  'constructor',
);

const perDimension = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(dimensions.map((each) => [each, value])), { requiredKeys: [] });

export const ratingsOn = (scale: Scale): fc.Arbitrary<unknown> =>
  perDimension(fc.oneof(fc.integer({ min: 1, max: scale }), fc.constantFrom(...nonScores)));

const withoutKeys = (record: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const withExtras = (model: fc.Arbitrary<Plain>): fc.Arbitrary<Plain> =>
  fc.tuple(model, extraKeys).map(([record, extras]) => throughText({ ...record, ...extras }));

const date = time.map((each) => each.slice(0, 10));

const inquiry = withExtras(
  fc.record({ moment: text, until: date, heard: text }, { requiredKeys: [] }),
);

const turn = withExtras(
  fc.record(
    { former: fc.array(fc.oneof(uuid, text), { maxLength: 2 }), shown: fc.boolean() },
    { requiredKeys: ['former'] },
  ),
);

const rounds = fc.array(withExtras(fc.record({ label: text, from: date })), { maxLength: 2 });

/** What every record has. */
const base = {
  version: fc.constant(1),
  id: uuid,
  revision: fc.integer({ min: 1, max: 9 }),
  createdAt: time,
  updatedAt: time,
  definition: withExtras(
    fc.record({
      id: text,
      version: fc.integer({ min: 1 }),
      words: fc.dictionary(itemId, text),
    }),
  ),
  lang: fc.constantFrom('nl', 'nl-BE', 'ar', 'zh-Hant-TW'),
  history: fc.array(text, { maxLength: 2 }),
};

const baseKeys = Object.keys(base) as (keyof typeof base)[];

const assessmentOn = (scale: Scale): fc.Arbitrary<Plain> =>
  fc.record(
    {
      type: fc.constant('assessment'),
      ...base,
      about: fc.constantFrom(...directions),
      scale: fc.constant(scale),
      ratings: ratingsOn(scale),
      round: text,
      by: text,
      unit: fc.constantFrom(...units),
      subject: text,
      prompts: fc.dictionary(itemId, fc.constantFrom(...promptMarks)),
      notes: perDimension(text),
      ask: perDimension(text),
      inquiry: perDimension(inquiry),
      talk: fc.subarray([...dimensions]),
      why: text,
      context: fc.array(text, { maxLength: 2 }),
      done: fc.boolean(),
    },
    {
      requiredKeys: ['type', ...baseKeys, 'about', 'scale', 'ratings'],
    },
  );

/** A valid assessment of version 1, with keys that nobody knows. */
export const assessments: fc.Arbitrary<Plain> = withExtras(
  fc.constantFrom(...scales).chain(assessmentOn),
);

/** A valid checklist of version 1, with keys that nobody knows. */
export const checklists: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('checklist'),
      ...base,
      moment: fc.constantFrom(...moments),
      answers: fc.dictionary(itemId, fc.oneof(fc.constantFrom('yes', 'partly', 'unknown'), text)),
      round: text,
      activity: withExtras(
        fc.record(
          { title: text, kind: fc.oneof(fc.constantFrom(...activityKinds), text), date },
          { requiredKeys: [] },
        ),
      ),
      action: text,
      by: text,
      notes: fc.dictionary(itemId, text),
      items: fc.array(itemId, { maxLength: 3 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'moment', 'answers'] },
  ),
);

const leaves = fc.array(
  withExtras(
    fc.record(
      {
        id: fc.oneof(uuid, itemId),
        branch: fc.oneof(itemId, text),
        place: fc.nat(),
        text,
        kind: fc.constantFrom(...leafKinds),
        dimension: fc.constantFrom(...dimensions),
        who: fc.constantFrom(...actors),
      },
      { requiredKeys: ['id', 'branch', 'text', 'kind'] },
    ),
  ),
  { maxLength: 3 },
);

/** A valid tree of version 1, with keys that nobody knows. */
export const trees: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('tree'),
      ...base,
      roots: fc.dictionary(itemId, fc.constantFrom(...rootStates)),
      leaves,
      round: text,
      by: text,
      notes: fc.dictionary(itemId, fc.array(text, { maxLength: 2 })),
      items: fc.array(itemId, { maxLength: 3 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'roots', 'leaves'] },
  ),
);

const agreementOn = (scale: Scale, open: readonly Dimension[]): fc.Arbitrary<Plain> =>
  fc.record(
    {
      type: fc.constant('agreement'),
      ...base,
      about: fc.constantFrom(...directions),
      group: fc.constantFrom(...raterGroups),
      scale: fc.constant(scale),
      ratings: ratingsOn(scale).map((given) => withoutKeys(given as Plain, open)),
      sources: fc.array(fc.oneof(uuid, text), { maxLength: 3 }),
      open: fc.constant(open),
      round: text,
      why: perDimension(text),
      minority: perDimension(text),
      seen: fc.dictionary(fc.oneof(uuid, itemId), text, { maxKeys: 2 }),
      by: text,
      done: fc.boolean(),
    },
    { requiredKeys: ['type', ...baseKeys, 'about', 'group', 'scale', 'ratings', 'sources'] },
  );

/** A valid agreement of version 1, with keys that nobody knows. */
export const agreements: fc.Arbitrary<Plain> = withExtras(
  fc
    .tuple(fc.constantFrom(...scales), fc.subarray([...dimensions], { maxLength: 3 }))
    .chain(([scale, open]) => agreementOn(scale, open)),
);

const dimensionList = fc.subarray([...dimensions]);

const actions = fc.array(
  withExtras(
    fc.record(
      {
        id: uuid,
        title: text,
        touches: withExtras(
          fc.record({ parents: dimensionList, school: dimensionList }, { requiredKeys: [] }),
        ),
        kind: fc.oneof(fc.constantFrom(...activityKinds), text),
        who: text,
        when: fc.oneof(text, date),
        effort: fc.constantFrom(...efforts),
        state: fc.constantFrom(...actionStates),
        pupil: text,
        tends: itemId,
        suggestion: itemId,
      },
      { requiredKeys: ['id', 'title', 'touches'] },
    ),
  ),
  { maxLength: 3 },
);

/** A valid plan of version 1, with keys that nobody knows. */
export const plans: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('plan'),
      ...base,
      actions,
      round: text,
      by: text,
      focus: fc.array(
        withExtras(
          fc.record({
            about: fc.constantFrom(...directions),
            dimension: fc.constantFrom(...dimensions),
          }),
        ),
        { maxLength: 3 },
      ),
      accepted: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'actions'] },
  ),
);

/** A valid record of any type. */
export const knownRecords: fc.Arbitrary<Plain> = fc.oneof(
  ...[assessments, agreements, checklists, plans, trees],
);

/** A record of a later version, or of a type that nobody knows yet. */
export const newerRecords: fc.Arbitrary<Plain> = withExtras(
  fc.record({
    type: fc.constantFrom(
      'assessment',
      'agreement',
      'checklist',
      'plan',
      'tree',
      'dossier',
      'orchard',
    ),
    version: fc.integer({ min: 2 }),
    id: uuid,
    ratings: fc.jsonValue({ maxDepth: 2 }).filter(isSafe),
  }),
);

/** A valid dossier with records of this version and of later ones. */
export const dossiers: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('dossier'),
      version: fc.constantFrom(1, 1, 1, 4),
      id: uuid,
      createdAt: time,
      updatedAt: time,
      title: text,
      rounds,
      records: fc.array(fc.oneof(knownRecords, newerRecords), { maxLength: 3 }),
      turn,
    },
    { requiredKeys: ['type', 'version', 'id', 'createdAt', 'updatedAt', 'rounds', 'records'] },
  ),
);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

const changes: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, 1, 2, 3, 4, 5, 6, 7, 2.5, -1, 1e16, 1e300, '', ' ', '3', [], {}, [3]],
    ...['unknown', 'mixed', 'parents', 'team', 'belief', 'before', 'yes'],
    ...['firm', 'sign', 'pupil', 'quick', 'planned', ['belief'], ['time']],
    ...['assessment', 'agreement', 'checklist', 'plan', 'tree', 'dossier', 'orchard'],
    ...[
      '2026-01-31',
      '2026-13-01',
      '2026-1-1',
      '2026-01-01T10:00:00',
      '2026-01-01T24:00Z',
      'nl_BE',
    ],
    ...[
      '2026-01-01T23:59:59.123456Z',
      '2026-01-01\n',
      'nl-',
      'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
    ],
    { belief: 4 },
    { belief: 'maybe' },
    [{ label: 'x', from: '2026-01-01' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = 'set' | 'remove' | 'add' | 'pollute';

function changed(record: Plain, path: Path, change: Change, value: unknown): unknown {
  const copy = throughText({ whole: record }) as Plain;
  const steps: Path = ['whole', ...path];
  let holder: Plain = copy;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Plain;
  const key = String(steps.at(-1));
  const target = holder[key];
  if (change === 'set') holder[key] = value;
  else if (change === 'remove' && path.length > 0) Reflect.deleteProperty(holder, key);
  else if (typeof target === 'object' && target !== null) {
    const name = change === 'pollute' ? '__proto__' : 'belief';
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
  }
  return throughText(copy).whole;
}

/** A record with one value set, taken away or added, perhaps under `__proto__`. */
export const damaged = (records: fc.Arbitrary<Plain>): fc.Arbitrary<unknown> =>
  records.chain((record) =>
    fc
      .tuple(
        fc.constantFrom(...pathsOf(record)),
        fc.constantFrom<Change>('set', 'set', 'set', 'remove', 'remove', 'add', 'pollute'),
        changes,
      )
      .map(([path, change, value]) => changed(record, path, change, value)),
  );
